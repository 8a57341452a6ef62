// Duplicating and removing through the real store: one step each, links cleaned, copies the user's own.
import { expect, test } from 'vitest'
import { dayNumber } from '../../src/shared/domain/calendar'
import { duplicateEvents, editEvent, makeCeasefire, removeEvents } from '../../src/renderer/events/event-actions'
import { createSession } from '../../src/renderer/state/session'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { makeMain } from './world'

function begin() {
  const main = makeMain(workspaceOf([eventAt('a', '2029', undefined, { provenance: 'found' }), eventAt('b', '2030', undefined, { links: ['a', 'c'] }), eventAt('c', '2031', undefined, { links: ['a'] })]))
  const session = createSession(main.bridge, main.opening())
  return { main, session, events: () => main.workspace().events, settled: () => session.workspace.settled() }
}

test('copies are the user’s own, with ids that nobody has, selected, and gone by one undo', async () => {
  const { session, events, settled } = begin()
  duplicateEvents(session, ['a', 'a', 'missing', 'b'])
  await settled()
  expect(Object.keys(events())).toEqual(['a', 'b', 'c', 'event-a-copy', 'event-a-copy-2', 'event-b-copy'])
  expect(events()['event-a-copy']).toMatchObject({ title: 'Event a (copy)', provenance: 'own', start: '2029' })
  expect(session.view.getState().selected).toEqual(['event-a-copy', 'event-a-copy-2', 'event-b-copy'])
  await session.workspace.undo()
  expect(Object.keys(events())).toEqual(['a', 'b', 'c'])
})

test('what is removed takes the links to it along, in one step', async () => {
  const { session, events, settled } = begin()
  session.view.selectAll(['a', 'c'])
  removeEvents(session, ['a', 'c'])
  await settled()
  expect(Object.keys(events())).toEqual(['b'])
  expect(events().b).not.toHaveProperty('links')
  expect(session.view.getState().selected).toEqual([])
  await session.workspace.undo()
  expect(events().b!.links).toEqual(['a', 'c'])
  expect(events().c!.links).toEqual(['a'])
})

test('nothing is done about events that are not there', async () => {
  const { main, session, settled } = begin()
  removeEvents(session, ['missing'])
  duplicateEvents(session, [])
  editEvent(session, '__proto__')
  await settled()
  expect(main.calls).toEqual([])
  expect(session.view.getState().editor).toBeNull()
})

test.each([
  ['no cursor', null, '2027-11'],
  ['a cursor in the past', dayNumber(2025, 6, 24), '2027-11'],
  ['the day before today', dayNumber(2026, 11, 22), '2027-11'],
  ['today', dayNumber(2026, 11, 23), '2026-11'],
  ['a cursor ahead', dayNumber(2030, 2, 3), '2030-02'],
])('a new ceasefire never lies in the past: %s', async (_name, cursor, start) => {
  const { session, events, settled } = begin()
  session.view.moveCursor(cursor, 'keyboard')
  makeCeasefire(session)
  await settled()
  expect(events()[session.view.getState().selection!]!.start).toBe(start)
})
