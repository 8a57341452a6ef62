// What draws say in two numbers, how likely the target is and when production's lead changes hands, and how they are made.
import type { ReactNode } from 'react'
import { MONTHS } from '../../shared/engine/production/months'
import { GRID_LAST_YEAR } from '../../shared/domain/calendar'
import { partWords } from '../../shared/figures/chance-columns/model'
import { targetOf } from '../../shared/figures/chances-by-year/state'
import { formatNumber, monthInWords, plainNumber } from '../../shared/figures/format'
import { targetsOf } from '../../shared/figures/scenario-words'
import { heldNames } from '../../shared/figures/why/held-names'
import { takenAsSure, takenAsSureSentence } from '../../shared/text/chance'
import { CHANCE_FIGURE } from '../../shared/text/figures-chance'
import { faultSentence } from '../../shared/text/faults'
import { UNCERTAINTY as TEXT } from '../../shared/text/uncertainty'
import { useChanceState, useView } from '../state/session'
import { knownOf, useLookAtChance } from '../state/use-chance'
import { useDraftedScenario, useProjection } from '../state/use-projection'
import { DrawSettings } from './DrawSettings'
import { UncertaintyAsks, type Ask } from './UncertaintyAsks'

/** Names of what is taken as sure that stand in a note; its tooltip has them all. */
const NAMED = 2

const partOfDraws = (part: number) => partWords(part * 100)

interface UncertaintyHeadlineProps {
  /** Of whom, and of what, the numbers are. */
  readonly focusPicker: ReactNode
  readonly categoryPicker: ReactNode
  readonly onAsk: (ask: Ask) => void
}

export function UncertaintyHeadline({ focusPicker, categoryPicker, onAsk }: UncertaintyHeadlineProps) {
  useLookAtChance(true)
  const fault = useChanceState((state) => state.fault)
  const state = useChanceState((known) => known)
  const { answer, isCurrent } = knownOf(state)
  const projection = useProjection()
  const scenario = useDraftedScenario()
  const focus = useView(({ settings }) => settings.focus)
  if (fault !== null) return <p className="headline-row" role="alert">{faultSentence(fault)}</p>
  const name = projection.actors.get(focus)?.name ?? focus
  // Numbers of the scenario as it was a moment ago are not shown as if they were of this one.
  const known = isCurrent ? answer : null
  const likely = known?.atTarget?.[GRID_LAST_YEAR - projection.years[0]!]
  const crossover = known?.crossover
  const median = crossover?.percentiles[2]
  // Numbers of few draws look as sure as those of all.
  const soFar = known !== null && known.done < known.draws ? [CHANCE_FIGURE.progress(formatNumber(known.done, 0), formatNumber(known.draws, 0))] : []
  const nameOf = (id: string) => projection.actors.get(id)?.name ?? id
  const ofTarget = known?.ofTarget.inputs ?? []
  const [held, heldOfLead] = [known?.ofTarget, known?.ofLead].map((reaching) => heldNames(reaching?.held ?? [], nameOf)) as [readonly string[], readonly string[]]
  return (
    <div className="headline-row uncertainty-row">
      <div>
        <p>
          <strong className="num">{likely === undefined || Number.isNaN(likely) ? (known === null ? TEXT.computing : '–') : partOfDraws(likely)}</strong> {TEXT.atTarget(plainNumber(targetOf(projection, focus, targetsOf(scenario))), GRID_LAST_YEAR)}
        </p>
        {focusPicker}
        <p className="note" title={held.length === 0 ? undefined : takenAsSureSentence(held, held.length)}>
          {known === null ? TEXT.computing : known.atTarget === null ? TEXT.noTarget(name) : [...soFar, TEXT.inputs(ofTarget.length, ofTarget.filter(({ origin }) => origin.code === 'scenario').length), ...(held.length === 0 ? [] : [takenAsSure(held, NAMED)])].join('; ')}
        </p>
      </div>
      <div>
        <p>
          <strong className="num">{known === null ? TEXT.computing : median === undefined ? '–' : median === null ? TEXT.never : monthInWords(MONTHS[median]!)}</strong> {TEXT.level}
        </p>
        {categoryPicker}
        <p className="note" title={heldOfLead.length === 0 ? undefined : takenAsSureSentence(heldOfLead, heldOfLead.length)}>
          {known === null ? TEXT.computing : !crossover ? TEXT.noOutput : [...soFar, (median === null ? TEXT.neverMostly : TEXT.neverPart)(partOfDraws(crossover.never)), ...(heldOfLead.length === 0 ? [] : [takenAsSure(heldOfLead, NAMED)])].join('; ')}
        </p>
      </div>
      <DrawSettings />
      <UncertaintyAsks onAsk={onAsk} />
    </div>
  )
}
