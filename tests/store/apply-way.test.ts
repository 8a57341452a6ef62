// A set of changes used: values and dates of the shown scenario alone, one step, one undo; the projection is then as it was told.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/shared/domain/effect'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import type { Workspace } from '../../src/shared/domain/workspace'
import { answerWays, type ToldWay, type WaysQuestion } from '../../src/shared/engine/chance/ways-answer'
import { monthOf } from '../../src/shared/engine/chance/event-month'
import { applyWay } from '../../src/renderer/uncertainty/apply-way'
import { createSession } from '../../src/renderer/state/session'
import { projectionNow } from '../../src/renderer/state/use-projection'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { shippedRecord } from '../unit/engine/chance/world'
import { wholeModel } from '../unit/engine/world'
import { makeMain } from './world'

const BOOST: Effect = { target: 'coreShare', scope: [], op: 'multiply', size: 1.2, delayMonths: 0, rampMonths: 12, enabled: true }
const LAW = eventAt('law', '2034-06-15', '2035-03-01', { effects: [BOOST] })

function begin(change: Partial<Workspace> = {}) {
  const main = makeMain({ ...workspaceOf([LAW]), scenarios: {}, scenarioOrder: [], active: 'pledge-met', baseline: null, compared: [], ...change })
  const session = createSession(main.bridge, main.opening())
  session.model.setState({ model: wholeModel() })
  return { main, session }
}

const lever = (id: string, current: number) => ({ id, eventId: id.startsWith('event ') ? id.slice(6) : null, current, origin: null })
const way = (...steps: readonly (readonly [id: string, current: number, value: number])[]): ToldWay => ({ outcome: 0, steps: steps.map(([id, current, value]) => ({ lever: lever(id, current), value, asFar: null })) })
const NOW = monthOf(LAW)!

describe('a set of changes', () => {
  test('of a preset is used on a copy, in one step that one undo takes back', async () => {
    const { main, session } = begin()
    expect(applyWay(session, way(['spending.coreTarget', 3.5, 4], ['event law', NOW, NOW - 24]))).toBe(true)
    await session.workspace.settled()
    const { active, scenarios, events } = main.workspace()
    expect(scenarios[active]).toMatchObject({ parameters: { 'spending.coreTarget': 4 }, eventChanges: { law: { start: '2032-06', end: '2033-03-01' } } })
    expect(events.law!.start).toBe('2034-06-15')
    await session.workspace.undo()
    expect(Object.keys(main.workspace().scenarios)).toEqual([])
  })

  test('an event of the scenario itself is moved in it', async () => {
    const mine = { ...blankScenario('mine', 'Mine', 'pledge-met'), events: [{ id: 'own', title: 'Own', start: LAW.start, effects: [BOOST] }] }
    const { main, session } = begin({ scenarios: { mine }, scenarioOrder: ['mine'], active: 'mine' })
    expect(applyWay(session, way(['event own', NOW, NOW - 12], ['spending.compliance', 1, 0.9]))).toBe(true)
    await session.workspace.settled()
    expect(main.workspace().scenarios.mine).toMatchObject({ parameters: { 'spending.compliance': 0.9 }, events: [{ id: 'own', start: '2033-06' }] })
  })

  test('where the end would leave the horizon nothing is changed', () => {
    const { main, session } = begin()
    expect(applyWay(session, way(['spending.coreTarget', 3.5, 4], ['event law', NOW, NOW + 17]))).toBe(false)
    expect(main.workspace().scenarios).toEqual({})
  })

  test('what was told is what is projected then', async () => {
    const { session } = begin()
    const { scenario } = session.resolver.resolve({}, 'pledge-met')
    const question: WaysQuestion = { scenario, events: [LAW], outcome: { id: 'coreShare.DEU', at: '2033' }, goal: 3.4, levers: ['event law', 'spending.coreTarget.DEU'] }
    const search = answerWays(wholeModel(), shippedRecord(), question)
    let step = search.next()
    while (!step.done) step = search.next()
    const told = step.value!.ways.find(({ steps }) => steps.some(({ lever: { eventId } }) => eventId === 'law'))!
    expect(told).toBeDefined()
    expect(applyWay(session, told)).toBe(true)
    await session.workspace.settled()
    expect(projectionNow(session).series.get('coreShare.DEU')!.values[2033 - 2014]).toBe(told.outcome)
  })
})
