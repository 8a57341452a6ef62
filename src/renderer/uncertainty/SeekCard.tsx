// Which value of a lever brings a number to a goal: asked of the worker, answered in words, set as one step.
import { useId, useMemo, useState, type FormEvent } from 'react'
import { GRID_LAST_YEAR } from '../../shared/domain/calendar'
import type { SeekAnswer, SeekQuestion } from '../../shared/engine/chance/seek-answer'
import { MONTHS } from '../../shared/engine/production/months'
import { SEEK } from '../../shared/text/seek'
import { useSession, useView } from '../state/session'
import { useActors } from '../state/use-actors'
import { useProductionTables } from '../state/use-production-tables'
import { useEnd, useProjection } from '../state/use-projection'
import { changeShown } from '../state/use-scenario'
import { Finder } from '../ui/Finder'
import { findNamed } from '../ui/find-named'
import { parseTyped } from '../ui/step'
import { leverName, leversOf, outcomeName, outcomesOf, outcomeUnit } from './seek-choices'
import { SeekAnswerWords } from './SeekAnswerWords'

const FIRST_LEVER = 'spending.compliance'

type Found = { readonly question: SeekQuestion; readonly answer: SeekAnswer | null | 'asked' }

export function SeekCard({ onDone }: { readonly onDone: () => void }) {
  const session = useSession()
  const { scenario, events } = useEnd()
  const projection = useProjection()
  const actors = useActors()
  const focus = useView(({ settings }) => settings.focus)
  const [outcomeId, setOutcomeId] = useState(`coreShare.${focus}`)
  const [year, setYear] = useState<number>(GRID_LAST_YEAR)
  const [key, setKey] = useState(FIRST_LEVER)
  const [goal, setGoal] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const refusalId = useId()
  useProductionTables(true)

  const nameOf = useMemo(() => {
    const names = new Map(actors.map(({ id, name }) => [id, name]))
    return (id: string) => names.get(id) ?? projection.actors.get(id)?.name ?? id
  }, [actors, projection])
  const outcomes = useMemo(() => outcomesOf(projection, nameOf), [projection, nameOf])
  const levers = useMemo(() => leversOf(actors, projection, nameOf), [actors, projection, nameOf])
  const indicator = projection.indicators.get(outcomeId)
  const isMonth = indicator?.unit === 'month'
  const isMonthly = projection.series.get(outcomeId)?.grid === 'months'
  const unit = outcomeUnit(outcomeId, projection)
  // An answer holds for what was asked, on the scenario as it was.
  const known = found?.question.scenario === scenario && found.question.events === events ? found : null

  function change(make: () => void): void {
    make()
    setFound(null)
    setRefusal(null)
  }

  function seek(event: FormEvent): void {
    event.preventDefault()
    const month = MONTHS.indexOf(goal.trim())
    const wanted = isMonth ? (month < 0 ? null : month) : parseTyped(goal)
    setFound(null)
    if (wanted === null) return setRefusal(isMonth ? SEEK.goalMonth : SEEK.goalNumber)
    setRefusal(null)
    const question: SeekQuestion = { scenario, events, key, goal: wanted, outcome: indicator === undefined ? { id: outcomeId, at: String(year) } : { id: outcomeId } }
    setFound({ question, answer: 'asked' })
    void session.chance.seek(question).then((answer) => setFound((before) => (before?.question === question ? { question, answer } : before)))
  }

  function apply(value: number): void {
    changeShown(session, (own) => [{ type: 'setParameter', scenario: own.id, key, value }])
    onDone()
  }

  return (
    <form className="seek" onSubmit={seek}>
      <h2>{SEEK.heading}</h2>
      <fieldset>
        <legend>{SEEK.outcome}</legend>
        <strong>{outcomeName(outcomeId, indicator !== undefined, nameOf)}</strong>
        <Finder label={SEEK.findOutcome} nothingFound={SEEK.nothing} find={(text, most) => findNamed(outcomes, text, most)} onPick={(id) => change(() => setOutcomeId(id))} />
      </fieldset>
      <fieldset>
        <legend>{SEEK.lever}</legend>
        <strong>{leverName(key, nameOf)}</strong>
        <Finder label={SEEK.findLever} nothingFound={SEEK.nothing} find={(text, most) => findNamed(levers, text, most)} onPick={(id) => change(() => setKey(id))} />
      </fieldset>
      <div className="seek-goal">
        {indicator === undefined && (
          <label>
            {SEEK.year}
            <select className="select" value={year} onChange={(event) => change(() => setYear(Number(event.currentTarget.value)))}>
              {projection.years.filter((one) => one > scenario.money.baseYear || one === GRID_LAST_YEAR).map((one) => (
                <option key={one} value={one}>
                  {isMonthly ? SEEK.december(one) : one}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {SEEK.goal}
          <input className="value-box num" inputMode="decimal" aria-invalid={refusal !== null} aria-describedby={refusal === null ? undefined : refusalId} value={goal} placeholder={isMonth ? SEEK.month : ''} onChange={(event) => change(() => setGoal(event.currentTarget.value))} />
          <span className="note">{unit}</span>
        </label>
        <button type="submit" className="button small primary">
          {SEEK.seek}
        </button>
      </div>
      {refusal !== null && (
        <p className="refusal" role="alert" id={refusalId}>
          {refusal}
        </p>
      )}
      <div role="status">
        {known !== null && (known.answer === 'asked' ? <p className="note">{SEEK.seeking}</p> : (
          <SeekAnswerWords answer={known.answer} question={known.question} unit={unit} isMonth={isMonth} outcome={outcomeName(outcomeId, indicator !== undefined, nameOf)} lever={leverName(key, nameOf)} onApply={apply} />
        ))}
      </div>
    </form>
  )
}
