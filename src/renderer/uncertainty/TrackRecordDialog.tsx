// The method held against the past: stand in a year, see the bands that were projected then and what became of them.
import { Modal } from '@mantine/core'
import { useMemo } from 'react'
import { hitRateOf } from '../../shared/engine/chance/answer'
import type { Hindcast } from '../../shared/engine/chance/hindcast'
import { alliesOf, allyOf, standingYears } from '../../shared/figures/track-record/state'
import { verdictOf } from '../../shared/figures/track-record/words'
import { faultSentence } from '../../shared/text/faults'
import { TRACK_RECORD as TEXT, TRACK_RECORD_FIGURE } from '../../shared/text/track-record'
import { FigureTable } from '../charts/FigureTable'
import { useFigure, useFigureOptions } from '../charts/use-figure'
import { useChanceState, useSession, useView } from '../state/session'
import { useLookAtChance } from '../state/use-chance'
import { ActorSelect } from '../ui/ActorSelect'
import { Slider } from '../ui/Slider'
import { DialogFigure, LeavingButtons, type FigureLeaving } from './DialogFigure'
import { horizonTable } from './track-record-tables'

export function TrackRecordDialog({ onClose, ...leaving }: FigureLeaving & { readonly onClose: () => void }) {
  useLookAtChance(true)
  const hindcast = useChanceState((state) => state.hindcast)
  const fault = useChanceState((state) => state.fault)
  return (
    <Modal opened onClose={onClose} title={TEXT.title} size={980}>
      <p className="note">{TEXT.how}</p>
      {hindcast !== null ? <TrackRecord hindcast={hindcast} {...leaving} /> : fault === null ? <p role="status">{TRACK_RECORD_FIGURE.computing}</p> : <p className="refusal" role="alert">{faultSentence(fault)}</p>}
    </Modal>
  )
}

function TrackRecord({ hindcast, ...leaving }: FigureLeaving & { readonly hindcast: Hindcast }) {
  const { names, view } = useSession()
  const options = useFigureOptions()
  const figure = useFigure('track-record', options)
  const allies = useMemo(() => alliesOf(hindcast).map((id) => ({ id, name: names.get(id) ?? id })).sort((a, b) => a.name.localeCompare(b.name)), [hindcast, names])
  const years = useMemo(() => standingYears(hindcast), [hindcast])
  const ally = allyOf(hindcast, options)
  const from = useView((state) => state.standing) ?? years[0]!
  const stand = (year: number | null) => view.setState({ standing: year })
  const name = names.get(ally) ?? ally
  const scale = { min: years[0]!, max: years.at(-1)!, step: 1, decimals: 0 }
  return (
    <div className="track-record">
      <div className="track-choice">
        <label>
          {TEXT.ally} <ActorSelect label={TEXT.ally} actors={allies} value={ally} onChange={(focus) => view.changeSettings({ focus })} />
        </label>
        <div className="track-year">
          {TEXT.standing} <strong className="num">{from}</strong>
          <Slider label={TEXT.standing} scale={scale} value={from} standard={null} valueText={String(from)} onDraft={stand} onCommit={stand} onCancel={() => undefined} onReset={() => stand(null)} />
        </div>
        <span className="track-buttons">
          <LeavingButtons id="track-record" {...leaving} />
        </span>
      </div>
      <DialogFigure figure={figure} />
      <p className="note">{TRACK_RECORD_FIGURE.key}</p>
      <p>
        {verdictOf(hitRateOf(hindcast))} {TRACK_RECORD_FIGURE.flatters}
      </p>
      <div className="track-tables">
        <section>
          <h3>{TEXT.ofAll}</h3>
          <FigureTable title={TEXT.ofAll} table={horizonTable(hindcast)} />
        </section>
        <section>
          <h3>{TEXT.ofAlly(name, from)}</h3>
          <FigureTable title={TEXT.ofAlly(name, from)} table={figure.table()} />
        </section>
      </div>
      <p className="note">{TEXT.errorNote}</p>
    </div>
  )
}
