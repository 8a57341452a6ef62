// The window's workspace between hand and disk: shown at once, confirmed later, taken back when refused, never lost.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWorkspaceStore } from '../../src/renderer/state/workspace-store'
import type { Step } from '../../src/shared/domain/command'
import { fault } from '../../src/shared/domain/fault'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { faultSentence } from '../../src/shared/text/faults'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { makeMain, STARTED_AT } from './world'

const START = workspaceOf([eventAt('a', '2027'), eventAt('b', '2030', '2032')])
const DISK_FULL = fault('storage.diskFull', { file: 'workspace' })

const set = (value: number, key = 'spending.coreTarget'): Step => [{ type: 'setParameter', scenario: 'mine', key, value }]
const move = (id: string, start: string): Step => [{ type: 'moveEvent', id, start: start as FuzzyDate }]
const add = (id: string): Step => [{ type: 'addEvent', event: eventAt(id, '2028') }]
const remove = (id: string): Step => [{ type: 'removeEvent', id }]

function begin() {
  const main = makeMain(START)
  const store = createWorkspaceStore(main.bridge, main.opening())
  return { main, store, state: () => store.getState(), target: () => store.getState().workspace.scenarios['mine']!.parameters['spending.coreTarget'] }
}

describe('dispatch', () => {
  test('shows the change before main has answered, and calls it saved after', async () => {
    const { main, store, state, target } = begin()
    main.hold()
    expect(store.dispatch(set(4))).toBe(true)
    expect([target(), state().pending.length, state().savedAt]).toEqual([4, 1, STARTED_AT + 7])
    main.answer()
    await store.settled()
    expect([target(), state().pending, state().savedAt]).toEqual([4, [], STARTED_AT + 8])
    expect(state().history).toMatchObject({ undo: { code: 'setParameter', data: { to: 4 } }, redo: null })
    expect(state().workspace).toEqual(main.workspace())
  })

  test('what cannot be is refused here: nothing changes, nothing is sent, the reason is there', async () => {
    const { main, store, state } = begin()
    expect(store.dispatch(set(99))).toBe(false)
    expect(store.dispatch(move('nobody', '2028'))).toBe(false)
    await store.settled()
    expect([state().workspace, state().problem?.code, main.calls]).toEqual([START, 'event.unknown', []])
  })

  test('steps are sent one after the other, each when the one before it was answered', async () => {
    const { main, store, state } = begin()
    main.hold()
    for (const value of [1, 2, 3]) store.dispatch(set(value))
    store.dispatch(add('c'))
    store.dispatch(move('c', '2031'))
    await Promise.resolve()
    expect([main.calls.length, state().pending.length]).toEqual([1, 5])
    main.answer()
    await store.settled()
    expect(main.calls.length).toBe(5)
    expect([state().pending, state().problem]).toEqual([[], null])
    expect(state().workspace).toEqual(main.workspace())
    expect(main.workspace().events['c']!.start).toBe('2031')
  })

  test('the step dispatched while others are on their way stays on top of them', async () => {
    const { main, store, target } = begin()
    main.hold()
    store.dispatch(set(1))
    await Promise.resolve()
    store.dispatch(set(2))
    const seen: unknown[] = []
    store.subscribe(() => seen.push(target()))
    main.answer()
    await store.settled()
    expect(new Set(seen)).toEqual(new Set([2]))
  })

  test('a confirmed step leaves the very workspace that is shown: nothing that hangs on it is reckoned again', async () => {
    const { main, store, state } = begin()
    main.hold()
    for (const value of [1, 2, 3]) store.dispatch(set(value))
    const shown = state().workspace
    const seen = new Set<unknown>()
    store.subscribe(({ workspace }) => seen.add(workspace))
    main.answer()
    await store.settled()
    expect(state().pending).toEqual([])
    expect([...seen].map((workspace) => workspace === shown)).toEqual([true])
  })
})

describe('a refusal', () => {
  test('takes the step back and says why', async () => {
    const { main, store, state } = begin()
    main.refuse(DISK_FULL)
    store.dispatch(move('a', '2029'))
    expect(state().workspace.events['a']!.start).toBe('2029')
    await store.settled()
    expect([state().workspace, state().pending, state().problem]).toEqual([START, [], DISK_FULL])
    expect(faultSentence(state().problem!)).toContain('disk is full')
  })

  test('keeps the steps behind it', async () => {
    const { main, store, state } = begin()
    main.refuse(null, DISK_FULL)
    store.dispatch(add('c'))
    store.dispatch(set(1))
    store.dispatch(move('a', '2029'))
    await store.settled()
    expect(Object.keys(state().workspace.events)).toEqual(['a', 'b', 'c'])
    expect([state().workspace.events['a']!.start, state().workspace.scenarios['mine']!.parameters]).toEqual(['2029', {}])
    expect(state().workspace).toEqual(main.workspace())
    expect(state().problem).toEqual(DISK_FULL)
  })

  test('drops what rested on the refused step, without asking main', async () => {
    const { main, store, state } = begin()
    main.refuse(DISK_FULL)
    store.dispatch(add('c'))
    store.dispatch(move('c', '2031'))
    await store.settled()
    expect([state().workspace, state().pending, state().problem, main.calls]).toEqual([START, [], DISK_FULL, ['workspace:apply']])
  })

  test('is forgotten with the next change that is accepted, or when it is dismissed', async () => {
    const { main, store, state } = begin()
    main.refuse(DISK_FULL, null, DISK_FULL)
    store.dispatch(set(1))
    await store.settled()
    store.dispatch(set(2))
    await store.settled()
    expect(state().problem).toBeNull()
    store.dispatch(set(3))
    await store.settled()
    expect(state().problem).toEqual(DISK_FULL)
    store.dismissProblem()
    expect(state().problem).toBeNull()
  })

  test('no answer at all: the step is taken back and told, and the next one is saved', async () => {
    const { main, store, state, target } = begin()
    main.breakDown('before')
    store.dispatch(set(1))
    await store.settled()
    expect([state().workspace, state().pending, state().problem?.code]).toEqual([START, [], 'internal'])
    store.dispatch(set(2))
    await store.settled()
    expect([target(), state().problem, main.workspace().scenarios['mine']!.parameters['spending.coreTarget']]).toEqual([2, null, 2])
  })
})

describe('undo and redo', () => {
  test('do what main says it did', async () => {
    const { main, store, state, target } = begin()
    store.dispatch(set(4))
    store.dispatch(remove('a'))
    await store.undo()
    expect([Object.keys(state().workspace.events).sort(), target()]).toEqual([['a', 'b'], 4])
    expect(state().history).toMatchObject({ undo: { code: 'setParameter', data: { to: 4 } }, redo: { code: 'removeEvent' } })
    await store.undo()
    expect(state().workspace).toEqual(START)
    await store.redo()
    await store.redo()
    expect(Object.keys(state().workspace.events)).toEqual(['b'])
    expect(state().workspace).toEqual(main.workspace())
    expect(state().savedAt).toBe(STARTED_AT + 13)
  })

  test('wait for what is on its way', async () => {
    const { main, store, state } = begin()
    main.hold()
    store.dispatch(set(4))
    store.dispatch(set(5))
    const undone = store.undo()
    await Promise.resolve()
    expect(main.calls).toEqual(['workspace:apply'])
    main.answer()
    await undone
    expect(main.calls).toEqual(['workspace:apply', 'workspace:apply', 'workspace:undo'])
    expect(state().workspace.scenarios['mine']!.parameters).toEqual({ 'spending.coreTarget': 4 })
  })

  test('with nothing there, say so', async () => {
    const { store, state } = begin()
    await store.undo()
    expect(state().problem?.code).toBe('workspace.nothingToUndo')
    await store.redo()
    expect([state().problem?.code, state().workspace]).toEqual(['workspace.nothingToRedo', START])
  })

  test('a step made while an undo is on its way stays, unless the undo took its ground away; then it is told', async () => {
    const { main, store, state } = begin()
    store.dispatch(add('c'))
    await store.settled()
    main.hold()
    const undone = store.undo()
    await Promise.resolve()
    store.dispatch(set(4))
    store.dispatch(move('c', '2031'))
    main.answer()
    await undone
    await store.settled()
    expect([state().workspace.scenarios['mine']!.parameters, 'c' in state().workspace.events]).toEqual([{ 'spending.coreTarget': 4 }, false])
    expect(state().problem).toEqual(fault('event.unknown', { id: 'c' }))
    expect(state().workspace).toEqual(main.workspace())
  })
})

describe('main holds something else than the window believes', () => {
  test('the step is made on what main holds; neither change is lost', async () => {
    const { main, store, state } = begin()
    main.changeBehind(move('b', '2033'))
    store.dispatch(set(4))
    store.dispatch(move('a', '2029'))
    await store.settled()
    expect(state().workspace.events).toMatchObject({ a: { start: '2029' }, b: { start: '2033' } })
    expect([state().workspace.scenarios['mine']!.parameters, state().problem, state().pending]).toEqual([{ 'spending.coreTarget': 4 }, null, []])
    expect(state().workspace).toEqual(main.workspace())
  })

  test('a step that no longer applies there is told, and the window shows what is there', async () => {
    const { main, store, state } = begin()
    main.changeBehind(remove('a'))
    store.dispatch(move('a', '2029'))
    await store.settled()
    expect([Object.keys(state().workspace.events), state().problem?.code, state().pending]).toEqual([['b'], 'workspace.stale', []])
    store.dispatch(move('b', '2031'))
    await store.settled()
    expect([state().problem, main.workspace().events['b']!.start]).toEqual([null, '2031'])
  })

  test('an undo shows what is there first; asked again, it undoes', async () => {
    const { main, store, state } = begin()
    main.changeBehind(set(2))
    await store.undo()
    expect([state().workspace.scenarios['mine']!.parameters, state().problem?.code]).toEqual([{ 'spending.coreTarget': 2 }, 'workspace.stale'])
    await store.undo()
    expect([state().workspace, state().problem]).toEqual([START, null])
  })

  test('an answer that was lost after the step was saved: the next step brings the window up to date', async () => {
    const { main, store, state } = begin()
    main.breakDown('after')
    store.dispatch(move('a', '2029'))
    await store.settled()
    store.dispatch(set(4))
    await store.settled()
    expect([state().workspace, state().problem]).toEqual([main.workspace(), null])
    expect(main.workspace()).toMatchObject({ events: { a: { start: '2029' } }, scenarios: { mine: { parameters: { 'spending.coreTarget': 4 } } } })
  })
})

test('whatever is done and whatever goes wrong, in the end the window shows what main holds', async () => {
  const id = fc.constantFrom('a', 'b', 'c')
  const acts = fc.oneof(
    { weight: 4, arbitrary: fc.oneof(fc.integer({ min: 0, max: 20 }).map((value) => set(value)), id.map(add), id.map(remove), fc.tuple(id, fc.constantFrom('2026', '2031-04')).map(([own, start]) => move(own, start))) },
    { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'refuse' as const, 'behind' as const, 'lose' as const, 'break' as const, 'wait' as const) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 14 }), async (list) => {
      const { main, store, state } = begin()
      const waiting: Promise<void>[] = []
      for (const act of list) {
        if (typeof act !== 'string') store.dispatch(act)
        else if (act === 'undo' || act === 'redo') waiting.push(store[act]())
        else if (act === 'refuse') main.refuse(DISK_FULL)
        else if (act === 'behind') main.changeBehind(set(7, 'spending.shapeSteepness'))
        else if (act === 'wait') await store.settled()
        else main.breakDown(act === 'lose' ? 'after' : 'before')
      }
      await Promise.all(waiting)
      await store.settled()
      // One more exchange without trouble settles every surprise.
      for (const value of [3, 4, 5]) {
        store.dispatch(set(value))
        await store.settled()
      }
      expect(state().pending).toEqual([])
      expect(state().workspace).toEqual(main.workspace())
    }),
    { seed: 20_250_624, numRuns: 300 },
  )
})
