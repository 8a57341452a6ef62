// Fields of a number in question: which one, and its year with its goal.
import { useId, type ReactNode } from 'react'
import { SEEK } from '../../shared/text/seek'
import { Finder } from '../ui/Finder'
import { findNamed } from '../ui/find-named'
import type { ChosenOutcome } from './use-outcome'

interface OutcomeFieldsProps {
  readonly chosen: ChosenOutcome
  /** Called before anything of it changes: what was answered holds no longer. */
  readonly onChange: () => void
}

export function OutcomeFields({ chosen, onChange }: OutcomeFieldsProps) {
  return (
    <fieldset>
      <legend>{SEEK.outcome}</legend>
      <strong>{chosen.name}</strong>
      <Finder
        label={SEEK.findOutcome}
        nothingFound={SEEK.nothing}
        find={(text, most) => findNamed(chosen.choices, text, most)}
        onPick={(id) => {
          onChange()
          chosen.setId(id)
        }}
      />
    </fieldset>
  )
}

interface GoalFieldsProps extends OutcomeFieldsProps {
  readonly goal: string
  readonly onGoal: (goal: string) => void
  /** Why the goal is none. */
  readonly refusal: string | null
  /** The button that asks. */
  readonly children: ReactNode
}

export function GoalFields({ chosen, onChange, goal, onGoal, refusal, children }: GoalFieldsProps) {
  const refusalId = useId()
  return (
    <>
      <div className="seek-goal">
        {chosen.years !== null && (
          <label>
            {SEEK.year}
            <select
              className="select"
              value={chosen.year}
              onChange={(event) => {
                onChange()
                chosen.setYear(Number(event.currentTarget.value))
              }}
            >
              {chosen.years.map(({ year, label }) => (
                <option key={year} value={year}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {SEEK.goal}
          <input
            className="value-box num"
            inputMode="decimal"
            aria-invalid={refusal !== null}
            aria-describedby={refusal === null ? undefined : refusalId}
            value={goal}
            placeholder={chosen.isMonth ? SEEK.month : ''}
            onChange={(event) => {
              onChange()
              onGoal(event.currentTarget.value)
            }}
          />
          <span className="note">{chosen.unit}</span>
        </label>
        {children}
      </div>
      {refusal !== null && (
        <p className="refusal" role="alert" id={refusalId}>
          {refusal}
        </p>
      )}
    </>
  )
}
