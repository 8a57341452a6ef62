// Events under the hand: changed for the shown scenario alone where it has them in its own way, else for every scenario; a
// preset gets a copy; scenarios beside show what would be there.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/shared/domain/effect'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import type { Workspace } from '../../src/shared/domain/workspace'
import { eventsBeside } from '../../src/renderer/state/events-beside'
import { createSession } from '../../src/renderer/state/session'
import { asElsewhere, changeEffectsByHand, changeHere, knownHere, moveByHand, shownEvents } from '../../src/renderer/state/shown-events'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { makeMain } from './world'

const d = (text: string) => text as FuzzyDate
const EFFECT: Effect = { target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true }
const TRUCE = eventAt('truce', '2027-03', undefined, { effects: [EFFECT] })

function begin(change: Partial<Workspace> = {}) {
  const main = makeMain({ ...workspaceOf([TRUCE]), ...change })
  const session = createSession(main.bridge, main.opening())
  return { main, session, settled: () => session.workspace.settled(), changes: (id = 'mine') => main.workspace().scenarios[id]?.eventChanges?.truce }
}

describe('moved by hand', () => {
  test('an event that is as everywhere moves everywhere', async () => {
    const { main, session, settled, changes } = begin()
    expect(moveByHand(session, 'truce', { start: d('2028-01') })).toBe(true)
    await settled()
    expect([main.workspace().events.truce!.start, changes()]).toEqual(['2028-01', undefined])
  })

  test('one that is changed here moves here alone, back to the shared date too; one undo takes each back', async () => {
    const { main, session, settled, changes } = begin()
    changeHere(session, 'truce', { start: d('2029-01'), effects: [EFFECT], off: false })
    moveByHand(session, 'truce', { start: d('2029-06') })
    await settled()
    expect([main.workspace().events.truce!.start, changes(), shownEvents(session).truce!.start]).toEqual(['2027-03', { start: '2029-06' }, '2029-06'])
    moveByHand(session, 'truce', { start: d('2027-03') })
    await settled()
    expect(changes()).toEqual({ start: '2027-03' })
    await session.workspace.undo()
    await session.workspace.undo()
    expect(changes()).toEqual({ start: '2029-01' })
    asElsewhere(session, 'truce')
    await settled()
    expect([changes(), shownEvents(session).truce!.start]).toEqual([undefined, '2027-03'])
  })

  test('effects likewise; what is off here stays off while it moves', async () => {
    const { main, session, settled, changes } = begin()
    changeHere(session, 'truce', { start: TRUCE.start, effects: [EFFECT], off: true })
    moveByHand(session, 'truce', { start: d('2030') })
    await settled()
    expect(changes()).toEqual({ start: '2030', off: true })
    changeHere(session, 'truce', { start: TRUCE.start, effects: [{ ...EFFECT, size: 0.2 }], off: false })
    changeEffectsByHand(session, 'truce', [{ ...EFFECT, size: 0.3 }])
    await settled()
    expect([changes(), main.workspace().events.truce!.effects]).toEqual([{ effects: [{ ...EFFECT, size: 0.3 }] }, [EFFECT]])
  })

  test('what is inherited is laid over by the scenario itself; its own word alone can be taken back', async () => {
    const parent = { ...blankScenario('parent', 'Parent', 'pledge-met'), eventChanges: { truce: { start: d('2028-01'), off: true as const } } }
    const mine = blankScenario('mine', 'My scenario', 'parent')
    const { session, settled, changes } = begin({ scenarios: { parent, mine }, scenarioOrder: ['parent', 'mine'] })
    moveByHand(session, 'truce', { start: d('2028-02') })
    await settled()
    expect([changes(), changes('parent'), knownHere(session, 'truce')!.change]).toEqual([{ start: '2028-02' }, { start: '2028-01', off: true }, { start: '2028-02', off: true }])
    changeHere(session, 'truce', { start: d('2028-02'), effects: [EFFECT], off: false })
    await settled()
    expect([changes(), shownEvents(session).truce!.effects]).toEqual([{ start: '2028-02', effects: [EFFECT] }, [EFFECT]])
  })
})

test('on a preset the change goes into a copy, which is shown, in one step', async () => {
  const { main, session, settled } = begin({ active: 'long-war' })
  expect(changeHere(session, 'truce', { start: TRUCE.start, effects: [EFFECT], off: true })).toBe(true)
  await settled()
  expect(main.workspace().active).toBe('long-war-changed')
  expect(main.workspace().scenarios['long-war-changed']!.eventChanges).toEqual({ truce: { off: true } })
  expect(session.view.getState().news).toMatchObject({ kind: 'copied', from: 'long-war' })
  await session.workspace.undo()
  expect([main.workspace().active, Object.keys(main.workspace().scenarios)]).toEqual(['long-war', ['mine']])
})

test('nothing is changed that is changed already, or that is not there', async () => {
  const { main, session, settled } = begin()
  changeHere(session, 'truce', { start: TRUCE.start, effects: [EFFECT], off: false })
  moveByHand(session, 'missing', { start: d('2030') })
  await settled()
  expect(main.calls).toEqual([])
})

describe('scenarios beside the one shown, while a hand is on an event', () => {
  const mine = { ...blankScenario('mine', 'My scenario', 'pledge-met'), eventChanges: { truce: { start: d('2029') } } }
  const child = blankScenario('child', 'Child', 'mine')
  const other = { ...blankScenario('other', 'Other', 'pledge-met'), eventChanges: { truce: { start: d('2031') } } }
  const scenarios = { mine, child, other }
  const startIn = (active: string, id: string) => {
    const { session } = begin({ scenarios, scenarioOrder: Object.keys(scenarios), active })
    return eventsBeside(session.resolver, session.workspace.getState().workspace, id, { id: 'truce', start: d('2033') })[0]!.start
  }

  test('shared: all follow but those with dates of their own', () => {
    expect(['long-war', 'mine', 'child', 'other'].map((id) => startIn('pledge-met', id))).toEqual(['2033', '2029', '2029', '2031'])
  })

  test('of the shown scenario alone: those based on it follow, no other', () => {
    expect(['pledge-met', 'child', 'other'].map((id) => startIn('mine', id))).toEqual(['2027-03', '2033', '2031'])
  })
})
