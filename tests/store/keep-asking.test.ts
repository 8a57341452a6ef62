// What is asked of the draws: the scenario under the hand, at once and only while somebody looks.
import { expect, test } from 'vitest'
import { keepAsking } from '../../src/renderer/state/keep-asking'
import { dayNumber } from '../../src/shared/domain/calendar'
import { createSession } from '../../src/renderer/state/session'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { wholeModel } from '../unit/engine/world'
import { makeMain } from './world'

function begin() {
  const main = makeMain(workspaceOf([eventAt('a', '2027')]))
  // No thread is started: its tables do not come. What is asked is looked at, not what is answered.
  const call: typeof main.bridge.call = (channel, argument) => (channel.startsWith('data:') ? new Promise(() => undefined) : main.bridge.call(channel, argument))
  const session = createSession({ ...main.bridge, call }, main.opening())
  session.model.setState({ model: wholeModel() })
  const stop = keepAsking(session)
  return { session, stop, asked: () => session.chance.getState().asked }
}

test('nothing while nobody looks, and nothing any more when the last one has gone', () => {
  const { session, stop, asked } = begin()
  expect(asked()).toBeNull()
  const [first, second] = [session.chance.look(), session.chance.look(['total'])]
  expect(asked()).toMatchObject({ fans: ['total'], kind: 'coreShare' })
  second()
  expect(asked()).not.toHaveProperty('fans')
  first()
  expect(asked()).toBeNull()
  session.chance.look()
  stop()
  expect(asked()).toBeNull()
})

test('the change is in the question before the window draws it; what changes nothing asks nothing', () => {
  const { session, asked } = begin()
  session.chance.look()
  const before = asked()!
  session.view.moveCursor(dayNumber(2030, 7, 2), 'figures')
  expect(asked()).toBe(before)
  session.view.setState({ parameterDrafts: { 'spending.coreTarget': 4 } })
  expect(asked()!.scenario.parameters['spending.coreTarget']).toBe(4)
  session.view.setState({ parameterDrafts: {} })
  session.workspace.dispatch([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 5 }])
  expect(asked()!.scenario.parameters['spending.coreTarget']).toBe(5)
  session.view.setState({ about: 'crossover.mbt' })
  expect(asked()!.about).toBe('crossover.mbt')
})

test('a saved change is not asked about once more', async () => {
  const { session, asked } = begin()
  session.chance.look()
  session.workspace.dispatch([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 5 }])
  const dispatched = asked()
  await session.workspace.settled()
  expect(session.workspace.getState().pending).toEqual([])
  expect(asked()).toBe(dispatched)
})
