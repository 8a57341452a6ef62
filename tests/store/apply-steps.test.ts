// A set of changes used: values and dates of the shown scenario alone, one step, one undo; the projection is then as it was told.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/shared/domain/effect'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import type { Workspace } from '../../src/shared/domain/workspace'
import { answerWays, type WaysQuestion } from '../../src/shared/engine/chance/ways-answer'
import { MONTHS } from '../../src/shared/engine/production/months'
import { monthOf } from '../../src/shared/engine/chance/event-month'
import { applySteps, type AppliedStep } from '../../src/renderer/uncertainty/apply-steps'
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

const steps = (...all: readonly (readonly [lever: string, value: number])[]): readonly AppliedStep[] => all.map(([lever, value]) => ({ lever, value }))
const NOW = monthOf(LAW)!

describe('a set of changes', () => {
  test('of a preset is used on a copy, in one step that one undo takes back', async () => {
    const { main, session } = begin()
    expect(applySteps(session, steps(['spending.coreTarget', 4], ['event law', NOW - 24]))).toBe(true)
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
    expect(applySteps(session, steps(['event own', NOW - 12], ['spending.compliance', 0.9]))).toBe(true)
    await session.workspace.settled()
    expect(main.workspace().scenarios.mine).toMatchObject({ parameters: { 'spending.compliance': 0.9 }, events: [{ id: 'own', start: '2033-06' }] })
  })

  test('a date that is known to its year alone becomes a month; the end goes along from its first month', async () => {
    const { main, session } = begin(workspaceOf([eventAt('law', '2031', '2032', { effects: [BOOST] })]))
    expect(applySteps(session, steps(['event law', MONTHS.indexOf('2032-05')]))).toBe(true)
    await session.workspace.settled()
    const { active, scenarios } = main.workspace()
    expect(scenarios[active]!.eventChanges).toEqual({ law: { start: '2032-05', end: '2033' } })
  })

  test('where the end would leave the horizon nothing is changed', () => {
    const { main, session } = begin()
    expect(applySteps(session, steps(['spending.coreTarget', 4], ['event law', NOW + 17]))).toBe(false)
    expect(main.workspace().scenarios).toEqual({})
  })

  test('what was told is what is projected then', async () => {
    const { session } = begin()
    const { scenario } = session.resolver.resolve({}, 'pledge-met')
    const question: WaysQuestion = { scenario, events: [LAW], outcome: { id: 'coreShare.DEU', at: '2033' }, goal: 3.4, levers: ['event law', 'spending.coreTarget.DEU'] }
    const search = answerWays(wholeModel(), shippedRecord(), question)
    let step = search.next()
    while (!step.done) step = search.next()
    const told = step.value!.ways.find((way) => way.steps.some(({ lever: { eventId } }) => eventId === 'law'))!
    expect(told).toBeDefined()
    expect(applySteps(session, told.steps.map(({ lever, value }) => ({ lever: lever.id, value })))).toBe(true)
    await session.workspace.settled()
    expect(projectionNow(session).series.get('coreShare.DEU')!.values[2033 - 2014]).toBe(told.outcome)
  })
})
