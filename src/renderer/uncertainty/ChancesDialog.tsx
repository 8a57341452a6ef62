// How likely the target is by year, and in which month production's lead changes hands: small charts with their tables.
import { Modal } from '@mantine/core'
import type { MonthChances } from '../../shared/engine/chance/bands'
import { MONTHS, yearOfMonth } from '../../shared/engine/production/months'
import { formatNumber, monthInWords, plainNumber } from '../../shared/figures/format'
import { targetsOf } from '../../shared/figures/scenario-words'
import { faultSentence } from '../../shared/text/faults'
import { categoryInSentence } from '../../shared/text/production'
import { CHANCES as TEXT } from '../../shared/text/track-record'
import { CategoryPicker } from '../charts/CategoryPicker'
import { FigureTable } from '../charts/FigureTable'
import { FocusPicker } from '../charts/FocusPicker'
import { useChanceState, useView } from '../state/session'
import { knownOf, useLookAtChance } from '../state/use-chance'
import { useDraftedScenario, useProjection } from '../state/use-projection'
import { crossoverTable, targetTable } from './chance-tables'
import { SmallPlot } from './SmallPlot'

const FIRST_SHOWN = 2025

export function ChancesDialog({ onClose }: { readonly onClose: () => void }) {
  useLookAtChance(true)
  const state = useChanceState((known) => known)
  const { answer, isCurrent } = knownOf(state)
  const category = useView(({ settings }) => settings.category)
  const projection = useProjection()
  const focus = useView(({ settings }) => settings.focus)
  const target = plainNumber(targetsOf(useDraftedScenario()).core)
  const name = projection.actors.get(focus)?.name ?? focus
  // Numbers of the scenario as it was a moment ago are not shown as if they were of this one.
  const known = isCurrent ? answer : null
  const years = projection.years.filter((year) => year >= FIRST_SHOWN)
  const parts = known?.atTarget?.slice(projection.years.length - years.length)
  return (
    <Modal opened onClose={onClose} title={TEXT.title} size={980}>
      <p className="note num" role="status">{known === null ? TEXT.computing : TEXT.draws(formatNumber(known.done, 0), formatNumber(known.draws, 0))}</p>
      {state.fault !== null && <p className="refusal" role="alert">{faultSentence(state.fault)}</p>}
      <section className="chances" aria-label={TEXT.target(name, target)}>
        <header>
          <h3>{TEXT.target(name, target)}</h3>
          <FocusPicker />
        </header>
        {known !== null && (parts === undefined || parts.every(Number.isNaN) ? <p>{TEXT.noTarget(name)}</p> : <TargetChances name={name} target={target} years={years} parts={parts} />)}
      </section>
      <section className="chances" aria-label={TEXT.crossover(categoryInSentence(category))}>
        <header>
          <h3>{TEXT.crossover(categoryInSentence(category))}</h3>
          <CategoryPicker />
        </header>
        {known !== null && (known.crossover === null ? <p>{TEXT.noCrossover}</p> : <Crossover title={TEXT.crossover(categoryInSentence(category))} chances={known.crossover} />)}
      </section>
    </Modal>
  )
}

interface TargetChancesProps {
  readonly name: string
  readonly target: string
  readonly years: readonly number[]
  /** One a year. */
  readonly parts: Float64Array
}

function TargetChances({ name, target, years, parts }: TargetChancesProps) {
  return (
    <>
      <div className="chances-pair">
        <SmallPlot label={TEXT.targetChart(name, target, formatNumber(parts.at(-1)! * 100, 0), years.at(-1)!)} unit={TEXT.targetUnit} count={years.length} labelOf={(place) => String(years[place])} domain={[0, 100]}>
          {({ x, y, step, scheme }) => [...parts].map((part, place) => part > 0 && <rect key={years[place]} x={x(place) - step * 0.35} y={y(part * 100)} width={step * 0.7} height={y(0) - y(part * 100)} fill={scheme.blue} />)}
        </SmallPlot>
        <FigureTable title={TEXT.target(name, target)} table={targetTable(years, parts)} />
      </div>
      <p className="note">{TEXT.targetNote}</p>
    </>
  )
}

function Crossover({ title, chances: { inMonth, never } }: { readonly title: string; readonly chances: MonthChances }) {
  const most = Math.max(...inMonth) * 100
  const words = formatNumber(never * 100, 1)
  return (
    <>
      {most === 0 ? <p>{TEXT.always}</p> : (
        <div className="chances-pair">
          <SmallPlot label={TEXT.crossoverChart(words)} unit={TEXT.targetUnit} count={MONTHS.length} labelOf={(place) => (MONTHS[place]!.endsWith('-01') ? String(yearOfMonth(place)) : null)} domain={[0, most * 1.1]}>
            {({ x, y, step, scheme }) => [...inMonth].map((part, place) => part > 0 && (
              <rect key={place} x={x(place) - step * 0.45} y={y(part * 100)} width={step * 0.9} height={y(0) - y(part * 100)} fill={scheme.blue}>
                <title>{`${monthInWords(MONTHS[place]!)}: ${formatNumber(part * 100, 1)} %`}</title>
              </rect>
            ))}
          </SmallPlot>
          <FigureTable title={title} table={crossoverTable(inMonth, never)} />
        </div>
      )}
      <p>{TEXT.never(words)}</p>
    </>
  )
}
