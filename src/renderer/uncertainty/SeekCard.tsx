// Which value of a lever, or which date of an event, brings a number to a goal: asked of the worker, answered in words, set as one
// step.
import { useEffect, useMemo, useState, type FormEvent } from 'react'
import type { SeekQuestion } from '../../shared/engine/chance/seek-answer'
import { SEEK } from '../../shared/text/seek'
import { WAYS_DIALOG } from '../../shared/text/ways'
import type { Sought } from '../state/chance-store'
import { useSession } from '../state/session'
import { useActors } from '../state/use-actors'
import { useEnd, useProjection } from '../state/use-projection'
import { Finder } from '../ui/Finder'
import { findNamed } from '../ui/find-named'
import { applySteps } from './apply-steps'
import { GoalFields, OutcomeFields } from './OutcomeFields'
import { leverName, leversOf } from './seek-choices'
import { SeekAnswerWords } from './SeekAnswerWords'
import { useOutcome } from './use-outcome'

const FIRST_LEVER = 'spending.compliance'

type Found = { readonly question: SeekQuestion; readonly answer: Sought | 'asked' }

export function SeekCard({ onDone }: { readonly onDone: () => void }) {
  const session = useSession()
  const { scenario, events } = useEnd()
  const projection = useProjection()
  const actors = useActors()
  const chosen = useOutcome()
  const { nameOf, unit, isMonth } = chosen
  const [wanted, setLever] = useState(FIRST_LEVER)
  const [goal, setGoal] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [unmoved, setUnmoved] = useState(false)
  const levers = useMemo(() => leversOf(actors, projection, nameOf), [actors, projection, nameOf])
  // A date of an event that acts no more is no lever.
  const lever = levers.some(({ id }) => id === wanted) ? wanted : FIRST_LEVER
  const name = leverName(lever, nameOf, projection.acting)
  // An answer holds for what was asked, on the scenario as it was.
  const known = found?.question.scenario === scenario && found.question.events === events ? found : null

  // Nobody waits for a search whose card is gone.
  useEffect(() => () => session.chance.stopSeeking(), [session])

  function forget(): void {
    session.chance.stopSeeking()
    setFound(null)
    setRefusal(null)
    setUnmoved(false)
  }

  function seek(event: FormEvent): void {
    event.preventDefault()
    forget()
    const aim = chosen.readGoal(goal)
    if (typeof aim === 'string') return setRefusal(aim)
    const question: SeekQuestion = { scenario, events, lever, goal: aim, outcome: chosen.outcome }
    setFound({ question, answer: 'asked' })
    void session.chance.seek(question).then((answer) => setFound((before) => (before?.question === question ? { question, answer } : before)))
  }

  function apply(value: number): void {
    if (applySteps(session, [{ lever, value }])) onDone()
    else setUnmoved(true)
  }

  return (
    <form className="seek" onSubmit={seek}>
      <h2>{SEEK.heading}</h2>
      <OutcomeFields chosen={chosen} onChange={forget} />
      <fieldset>
        <legend>{SEEK.lever}</legend>
        <strong>{name}</strong>
        <Finder
          label={SEEK.findLever}
          nothingFound={SEEK.nothing}
          find={(text, most) => findNamed(levers, text, most)}
          onPick={(id) => {
            forget()
            setLever(id)
          }}
        />
        {projection.acting.length === 0 && <p className="note">{SEEK.noDates}</p>}
      </fieldset>
      <GoalFields chosen={chosen} onChange={forget} goal={goal} onGoal={setGoal} refusal={refusal}>
        <button type="submit" className="button small primary">
          {SEEK.seek}
        </button>
      </GoalFields>
      <div role="status">
        {known !== null && (known.answer === 'asked' ? <p className="note">{SEEK.seeking}</p> : (
          <SeekAnswerWords answer={known.answer} question={known.question} unit={unit} isMonth={isMonth} outcome={chosen.name} lever={name} onApply={apply} />
        ))}
      </div>
      {unmoved && <p className="refusal" role="alert">{WAYS_DIALOG.unmoved}</p>}
    </form>
  )
}
