// How likely the target is by year, and in which month production's lead changes hands: two figures with their tables.
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FigureId } from '../../shared/figures/figure'
import { faultSentence } from '../../shared/text/faults'
import { UNCERTAINTY } from '../../shared/text/uncertainty'
import { CategoryPicker } from '../charts/CategoryPicker'
import { FigureTable } from '../charts/FigureTable'
import { FocusPicker } from '../charts/FocusPicker'
import { useFigure, useFigureOptions } from '../charts/use-figure'
import { useChanceState } from '../state/session'
import { useProductionTables } from '../state/use-production-tables'
import { DialogFigure, LeavingButtons, type FigureLeaving } from './DialogFigure'

export function ChancesDialog({ onClose, ...leaving }: FigureLeaving & { readonly onClose: () => void }) {
  const fault = useChanceState((known) => known.fault)
  // Its sources are named in a picture of it.
  useProductionTables(true)
  return (
    <Modal opened onClose={onClose} title={UNCERTAINTY.chances} size={980}>
      {fault !== null && <p className="refusal" role="alert">{faultSentence(fault)}</p>}
      <Chances id="chances-by-year" picker={<FocusPicker />} {...leaving} />
      <Chances id="lead-changes" picker={<CategoryPicker />} {...leaving} />
    </Modal>
  )
}

function Chances({ id, picker, ...leaving }: FigureLeaving & { readonly id: FigureId; readonly picker: ReactNode }) {
  const figure = useFigure(id, useFigureOptions())
  const { headline, readAs } = figure.words()
  const table = figure.table()
  return (
    <section className="chances" aria-label={figure.title}>
      <header>
        <h3>{headline}</h3>
        <span className="chances-buttons">
          {picker}
          <LeavingButtons id={id} {...leaving} />
        </span>
      </header>
      <div className="chances-pair">
        <DialogFigure figure={figure} />
        {table.rows.length > 0 && <FigureTable title={figure.title} table={table} />}
      </div>
      <p className="note" role="status">{readAs.join(' ')}</p>
    </section>
  )
}
