// What a seek found, and the button that sets it.
import { effectiveEvents } from '../../shared/domain/scenario'
import { eventOfLever, type SeekQuestion } from '../../shared/engine/chance/seek-answer'
import { formatFuzzyDate } from '../../shared/text/dates'
import { SEEK } from '../../shared/text/seek'
import type { Sought } from '../state/chance-store'
import { leverValue, leverValues, outcomeValue } from './seek-choices'

interface SeekAnswerWordsProps {
  readonly answer: Sought
  readonly question: SeekQuestion
  readonly unit: string
  /** The outcome is a month. */
  readonly isMonth: boolean
  /** Names. */
  readonly outcome: string
  readonly lever: string
  readonly onApply: (value: number) => void
}

export function SeekAnswerWords({ answer, question, unit, isMonth, outcome, lever: name, onApply }: SeekAnswerWordsProps) {
  if (answer === null) return <p className="refusal">{SEEK.failed}</p>
  if (answer === 'stopped') return <p className="refusal">{SEEK.stopped}</p>
  const { lever, goal } = question
  const { sought, now, outcomeNow } = answer
  const event = eventIn(question)
  if (sought === null) return <p>{event === undefined ? SEEK.noValue(outcome, name) : SEEK.date.noValue(outcome, event.title)}</p>
  const value = leverValue(lever, sought.value)
  const found = outcomeValue(sought.outcome, unit, isMonth)
  const aim = outcomeValue(goal, unit, isMonth)
  const [text, what] = event === undefined ? [SEEK, name] as const : [SEEK.date, event.title] as const
  const first = sought.reached ? text.reached(what, value, found) : sought.passed ? text.passed(aim, what, value, found) : sought.value === now ? text.stays(aim, what, found) : text.nearest(aim, what, value, found)
  // A date is told as it is known, which may be by its year alone.
  const standing = event !== undefined ? formatFuzzyDate(event.start) : now === null ? null : leverValue(lever, now)
  return (
    <div className="seek-answer">
      <p>{first}</p>
      {sought.others.length > 0 && <p className="note">{SEEK.others(leverValues(lever, sought.others))}</p>}
      {(!Number.isNaN(outcomeNow) || isMonth) && <p className="note">{SEEK.now(standing, outcomeValue(outcomeNow, unit, isMonth))}</p>}
      {sought.value !== now && (
        <>
          <button type="button" className="button small primary" onClick={() => onApply(sought.value)}>
            {event === undefined ? SEEK.apply(value) : SEEK.date.apply(value)}
          </button>
          <p className="note">{event === undefined ? SEEK.applyNote : SEEK.date.applyNote}</p>
        </>
      )}
    </div>
  )
}

/** The event whose date is sought; undefined: a parameter is. */
function eventIn({ lever, events, scenario }: SeekQuestion) {
  const id = eventOfLever(lever)
  return id === null ? undefined : [...events, ...effectiveEvents(scenario)].find((event) => event.id === id)
}
