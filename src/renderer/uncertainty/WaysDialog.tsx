// What would have to be true for a number to reach a goal: which levers may move, then the sets of changes that the worker finds.
import { Modal } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import type { ToldLever, ToldWay, WaysAnswer, WaysQuestion } from '../../shared/engine/chance/ways-answer'
import { formatNumber } from '../../shared/figures/format'
import { WAYS_DIALOG as TEXT } from '../../shared/text/ways'
import { useSession } from '../state/session'
import { useEnd, useProjection } from '../state/use-projection'
import { applySteps } from './apply-steps'
import { GoalFields, OutcomeFields } from './OutcomeFields'
import { leverName, leverValue } from './seek-choices'
import { useOutcome } from './use-outcome'
import { WaysAnswerWords } from './WaysAnswerWords'
import { WaysLevers } from './WaysLevers'

/** `answer`: the part that is tried, 0…1, until it is there. */
type Found = { readonly question: WaysQuestion; readonly answer: WaysAnswer | null | number }

export function WaysDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { chance } = session
  const { scenario, events } = useEnd()
  const projection = useProjection()
  const chosen = useOutcome()
  const { outcome, nameOf } = chosen
  const [goal, setGoal] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [usual, setUsual] = useState<readonly string[] | null>(null)
  const [added, setAdded] = useState<readonly string[]>([])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [found, setFound] = useState<Found | null>(null)
  const [unmoved, setUnmoved] = useState(false)
  // An answer holds for what was asked, on the scenario as it was.
  const known = found?.question.scenario === scenario && found.question.events === events ? found : null
  const hasProduction = projection.production !== null

  useEffect(() => {
    let isWanted = true
    void chance.levers({ scenario, events, outcome }).then((levers) => isWanted && setUsual(levers.map(({ id }) => id)))
    return () => {
      isWanted = false
    }
  }, [chance, scenario, events, outcome, hasProduction])
  // Nobody waits for a search whose dialog is gone.
  useEffect(() => () => void chance.ways(null, () => undefined), [chance])

  const nameOfLever = (id: string) => leverName(id, nameOf, projection.acting)
  const valueOf = ({ id }: ToldLever, value: number) => leverValue(id, value)
  const listed = [...(usual ?? []), ...added.filter((id) => !usual?.includes(id))]

  function forget(): void {
    setFound(null)
    setRefusal(null)
    setUnmoved(false)
    void chance.ways(null, () => undefined)
  }

  function look(event: FormEvent): void {
    event.preventDefault()
    forget()
    const wanted = chosen.readGoal(goal)
    if (typeof wanted === 'string') return setRefusal(wanted)
    const levers = listed.filter((id) => !left.has(id))
    if (levers.length === 0) return setRefusal(TEXT.noLever)
    const question: WaysQuestion = { scenario, events, outcome, goal: wanted, levers }
    const settle = (answer: Found['answer']) => setFound((before) => (before?.question === question ? { question, answer } : before))
    setFound({ question, answer: 0 })
    void chance.ways(question, settle).then(settle)
  }

  function use(way: ToldWay): void {
    if (applySteps(session, way.steps.map(({ lever, value }) => ({ lever: lever.id, value })))) onClose()
    else setUnmoved(true)
  }

  return (
    <Modal opened onClose={onClose} title={TEXT.button} size={860}>
      <form className="seek ways" onSubmit={look}>
        <div className="ways-question">
          <OutcomeFields chosen={chosen} onChange={forget} />
          <GoalFields chosen={chosen} onChange={forget} goal={goal} onGoal={setGoal} refusal={refusal}>
            <button type="submit" className="button small primary" disabled={usual === null}>
              {TEXT.look}
            </button>
          </GoalFields>
          <WaysLevers
            levers={usual === null ? null : listed.map((id) => ({ id, name: nameOfLever(id) }))}
            left={left}
            nameOf={nameOf}
            onLeave={(ids) => {
              forget()
              setLeft(ids)
            }}
            onAdd={(id) => {
              forget()
              setAdded([...added.filter((one) => one !== id), id])
              setLeft(new Set([...left].filter((one) => one !== id)))
            }}
          />
        </div>
        <div className="ways-answer">
          <div role="status">{known !== null && (typeof known.answer === 'number' ? <p className="note num">{TEXT.looking(formatNumber(known.answer * 100, 0))}</p> : known.answer === null && <p className="refusal">{TEXT.failed}</p>)}</div>
          {unmoved && <p className="refusal" role="alert">{TEXT.unmoved}</p>}
          {known !== null && known.answer !== null && typeof known.answer !== 'number' && (
            <WaysAnswerWords answer={known.answer} goal={known.question.goal} outcome={chosen} nameOf={nameOfLever} valueOf={valueOf} onUse={use} />
          )}
        </div>
      </form>
    </Modal>
  )
}
