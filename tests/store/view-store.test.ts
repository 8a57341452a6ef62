// How the workspace is looked at: drafts, the window of time, the cursor, the selection, settings that main remembers.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createViewStore } from '../../src/renderer/state/view-store'
import { NARROWEST_DAYS, zoomedAround } from '../../src/renderer/state/zoom'
import { dayNumber, HORIZON_END, HORIZON_START, type DayNumber } from '../../src/shared/domain/calendar'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { DEFAULT_SETTINGS } from '../../src/shared/ipc/settings'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { makeMain } from './world'

const runs = { seed: 20_250_624, numRuns: 500 }
const anyDay = fc.double({ min: HORIZON_START - 5000, max: HORIZON_END + 5000, noNaN: true }).map((day) => day as DayNumber)

function begin() {
  const main = makeMain(workspaceOf())
  const view = createViewStore(main.bridge, main.opening().settings)
  return { main, view, state: () => view.getState() }
}

describe('drafts', () => {
  test('each key has its own, the last value counts, clearing one keeps the others', () => {
    const { view, state } = begin()
    view.draftParameter('spending.coreTarget', 3)
    view.draftParameter('spending.coreTarget', 4)
    view.draftParameter('spending.shape.DEU', 'hold')
    expect(state().parameterDrafts).toEqual({ 'spending.coreTarget': 4, 'spending.shape.DEU': 'hold' })
    view.clearParameterDraft('spending.coreTarget')
    expect(state().parameterDrafts).toEqual({ 'spending.shape.DEU': 'hold' })
  })

  test('clearing what is not there tells nobody', () => {
    const { view, state } = begin()
    const before = state()
    let told = 0
    view.subscribe(() => (told += 1))
    for (const key of ['spending.coreTarget', '__proto__', 'toString']) view.clearParameterDraft(key)
    expect([told, state()]).toEqual([0, before])
    expect(state()).toBe(before)
  })

  test('an event under the hand is one, and can be let go', () => {
    const { view, state } = begin()
    view.draftEvent({ id: 'a', start: '2028' as FuzzyDate, effects: [] })
    expect(state().eventDraft).toEqual({ id: 'a', start: '2028', effects: [] })
    view.draftEvent({ id: 'a', start: '2029' as FuzzyDate, end: '2030' as FuzzyDate })
    expect(state().eventDraft).toEqual({ id: 'a', start: '2029', end: '2030' })
    view.draftEvent(null)
    expect(state().eventDraft).toBeNull()
  })

  test('drafts are no business of main’s', () => {
    const { main, view } = begin()
    view.draftParameter('spending.coreTarget', 3)
    view.draftEvent({ id: 'a', start: '2028' as FuzzyDate })
    expect(main.calls).toEqual([])
  })
})

describe('the event that is pointed at', () => {
  test('has one place and says who points; pointing again at the same tells nobody', () => {
    const { view, state } = begin()
    let told = 0
    view.subscribe(() => (told += 1))
    view.hoverEvent('a', 'figures')
    view.hoverEvent('a', 'figures')
    expect([state().hovered, told]).toEqual([{ id: 'a', source: 'figures' }, 1])
    view.hoverEvent('b', 'timeline')
    expect(state().hovered).toEqual({ id: 'b', source: 'timeline' })
    view.hoverEvent(null, 'figures')
    view.hoverEvent(null, 'timeline')
    expect([state().hovered, told]).toEqual([null, 3])
  })
})

describe('the window of time', () => {
  test('begins with everything and comes back to it', () => {
    const { view, state } = begin()
    const whole = { from: HORIZON_START, to: HORIZON_END }
    expect(state().window).toEqual({ ...whole, source: 'start' })
    view.showWindow(dayNumber(2027), dayNumber(2028), 'overview')
    expect(state().window).toEqual({ from: dayNumber(2027), to: dayNumber(2028), source: 'overview' })
    view.fit('keyboard')
    expect(state().window).toEqual({ ...whole, source: 'keyboard' })
  })

  test('is never off the timeline, never empty, and as wide as asked where that fits', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const { view, state } = begin()
        view.showWindow(from, to, 'timeline')
        const { window } = state()
        expect(window.from).toBeGreaterThanOrEqual(HORIZON_START)
        expect(window.to).toBeLessThanOrEqual(HORIZON_END)
        expect(window.to - window.from).toBeCloseTo(Math.min(Math.max(to - from, 1), HORIZON_END - HORIZON_START), 6)
        if (from >= HORIZON_START && to <= HORIZON_END && to - from >= 1) expect(window.from).toBe(from)
      }),
      runs,
    )
  })
})

describe('cursor and selection', () => {
  test('the cursor knows its day and who moved it', () => {
    const { view, state } = begin()
    expect([state().cursor, state().selection]).toEqual([null, null])
    view.moveCursor(dayNumber(2029, 6, 24), 'figures')
    expect(state().cursor).toEqual({ day: dayNumber(2029, 6, 24), source: 'figures' })
    view.moveCursor(null, 'timeline')
    expect(state().cursor).toBeNull()
    view.select('hague')
    expect(state().selection).toBe('hague')
    view.select(null)
    expect(state().selection).toBeNull()
  })

  test('several are selected, added and taken out one by one; the last one leads', () => {
    const { view, state } = begin()
    const now = () => [state().selection, ...state().selected]
    view.selectAll(['a', 'b'])
    expect(now()).toEqual(['b', 'a', 'b'])
    view.toggleSelected('c')
    expect(now()).toEqual(['c', 'a', 'b', 'c'])
    view.toggleSelected('c')
    view.toggleSelected('a')
    expect(now()).toEqual(['b', 'b'])
    view.toggleSelected('b')
    expect(now()).toEqual([null])
    view.select('d')
    expect(now()).toEqual(['d', 'd'])
  })

  test('the editor is opened on an event and closed', () => {
    const { view, state } = begin()
    view.openEditor(eventAt('a', '2029'), 'new')
    expect(state().editor).toMatchObject({ event: { id: 'a' }, kind: 'new' })
    view.closeEditor()
    expect(state().editor).toBeNull()
  })
})

describe('settings', () => {
  test('are shown at once and remembered by main, whole', () => {
    const { main, view, state } = begin()
    view.changeSettings({ theme: 'dark' })
    view.changeSettings({ foldedLanes: ['summit'], basis: 'current' })
    const expected = { ...DEFAULT_SETTINGS, theme: 'dark', foldedLanes: ['summit'], basis: 'current' }
    expect(state().settings).toEqual(expected)
    expect(main.settings()).toEqual(expected)
    expect(main.calls).toEqual(['settings:save', 'settings:save'])
  })

  test('that cannot be saved stop nobody', async () => {
    const { main, view, state } = begin()
    const unheard: unknown[] = []
    const listen = (reason: unknown) => unheard.push(reason)
    process.on('unhandledRejection', listen)
    main.breakDown('before')
    view.changeSettings({ theme: 'light' })
    // Node tells of a rejection that nobody handles once the microtasks are done.
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', listen)
    expect([state().settings.theme, unheard]).toEqual(['light', []])
  })
})

describe('zoomedAround', () => {
  const window = { from: dayNumber(2027), to: dayNumber(2029) }
  const width = window.to - window.from

  test('the day that is pointed at stays at its place', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 8, noNaN: true }), (part, factor) => {
        const day = (window.from + width * part) as DayNumber
        const next = zoomedAround(window, factor, day)
        expect(next.to - next.from).toBeCloseTo(Math.max(width * factor, NARROWEST_DAYS), 6)
        expect((day - next.from) / (next.to - next.from)).toBeCloseTo(part, 6)
      }),
      runs,
    )
  })

  test('without a day in view, the middle stays', () => {
    for (const around of [null, dayNumber(2026), dayNumber(2031)]) {
      expect(zoomedAround(window, 0.5, around)).toEqual({ from: window.from + width / 4, to: window.from + (width * 3) / 4 })
    }
  })

  test('in and out again is where it was; nothing is narrower than three days', () => {
    const near = zoomedAround(window, 0.5, dayNumber(2027, 3))
    const back = zoomedAround(near, 2, dayNumber(2027, 3))
    expect([back.from, back.to].map((day, index) => Math.abs(day - [window.from, window.to][index]!) < 1e-6)).toEqual([true, true])
    const narrowest = zoomedAround(window, 1e-9, null)
    expect(narrowest.to - narrowest.from).toBe(NARROWEST_DAYS)
  })
})
