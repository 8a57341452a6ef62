// What a seek found, and the button that sets it.
import type { SeekAnswer, SeekQuestion } from '../../shared/engine/chance/seek-answer'
import { SEEK } from '../../shared/text/seek'
import { leverValue, outcomeValue } from './seek-choices'

interface SeekAnswerWordsProps {
  /** Null: it could not be sought. */
  readonly answer: SeekAnswer | null
  readonly question: SeekQuestion
  readonly unit: string
  /** The outcome is a month. */
  readonly isMonth: boolean
  /** Names. */
  readonly outcome: string
  readonly lever: string
  readonly onApply: (value: number) => void
}

export function SeekAnswerWords({ answer, question: { key, goal }, unit, isMonth, outcome, lever, onApply }: SeekAnswerWordsProps) {
  if (answer === null) return <p className="refusal">{SEEK.failed}</p>
  const { sought, now, outcomeNow } = answer
  if (sought === null) return <p>{SEEK.noValue(outcome, lever)}</p>
  const value = leverValue(key, sought.value)
  const found = outcomeValue(sought.outcome, unit, isMonth)
  return (
    <div className="seek-answer">
      <p>{sought.reached ? SEEK.reached(lever, value, found) : SEEK.nearest(outcomeValue(goal, unit, isMonth), lever, value, found)}</p>
      {sought.others.length > 0 && <p className="note">{SEEK.others(sought.others.map((other) => leverValue(key, other)).join(', '))}</p>}
      {(!Number.isNaN(outcomeNow) || isMonth) && <p className="note">{SEEK.now(now === null ? null : leverValue(key, now), outcomeValue(outcomeNow, unit, isMonth))}</p>}
      {sought.value !== now && (
        <>
          <button type="button" className="button small primary" onClick={() => onApply(sought.value)}>
            {SEEK.apply(value)}
          </button>
          <p className="note">{SEEK.applyNote}</p>
        </>
      )}
    </div>
  )
}
