// What the canvas is handed: nothing far from the window, and a signature that changes with the drawing and only with it.
import { describe, expect, test } from 'vitest'
import { canvasItems, canvasLanes, drawnPart, measureLabel } from '../../../src/renderer/timeline/canvas-model'
import { makeLanes } from '../../../src/shared/timeline/lanes'
import { FOLDED_LANE_PX, laneHeight } from '../../../src/shared/timeline/sizes'
import { makeTimeScale, type TimeScale } from '../../../src/shared/timeline/time-scale'
import { dayNumber, HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import type { Effect } from '../../../src/shared/domain/effect'
import type { HorizonEvent } from '../../../src/shared/domain/event'
import { spokenEvent, TIMELINE } from '../../../src/shared/text/timeline'
import { eventAt, workspaceOf } from '../domain/world'

const EVENTS = [
  eventAt('hague', '2025-06-24', undefined, { title: 'Summit' }),
  eventAt('ankara', '2026-07-07', undefined, { title: 'Next summit' }),
  eventAt('review', '2029', undefined, { title: 'Review', category: 'review' }),
  eventAt('plan', '2026-01', '2030-12', { title: 'Plan', category: 'budget' }),
  eventAt('talks', '2027-03', '2027-05', { title: 'Talks', category: 'budget' }),
]

interface Look {
  readonly events?: readonly HorizonEvent[]
  readonly scale?: TimeScale
  readonly folded?: readonly string[]
  readonly selected?: string
  readonly dragging?: string
}

const FIRST_YEARS = makeTimeScale(dayNumber(2026), dayNumber(2029, 12, 31), 1000)

function itemsOf({ events = EVENTS, scale = FIRST_YEARS, folded = [], selected, dragging }: Look = {}) {
  return canvasItems(makeLanes(Object.values(workspaceOf(events).events)), new Set(folded), drawnPart(scale), { selected: selected ?? null, dragging: dragging ?? null })
}

const signatures = (look: Look = {}) => new Map(itemsOf(look).map(({ id, signature }) => [id, signature]))

/** Ids of the items that would be drawn anew. */
function redrawn(before: Look, after: Look): string[] {
  const old = signatures(before)
  return [...signatures(after)].filter(([id, signature]) => old.get(id) !== signature).map(([id]) => id).sort()
}

const changed = (id: string, changes: Partial<HorizonEvent>) => EVENTS.map((event) => (event.id === id ? { ...event, ...changes } : event))

describe('canvasItems', () => {
  test('each item knows its lane, its days, its classes and whether the hand may move it', () => {
    const item = itemsOf({ selected: 'talks' }).find(({ id }) => id === 'talks')!
    expect(item).toMatchObject({ lane: 'budget', first: dayNumber(2027, 3), after: dayNumber(2027, 6), movable: true })
    expect(item.className.split(' ')).toEqual(expect.arrayContaining(['hh-bar', 'hh-planned', 'family-blue', 'hh-row-1', 'hh-selected']))
    expect(itemsOf({ selected: 'talks' }).filter(({ movable }) => movable).map(({ id }) => id)).toEqual(['talks'])
    expect(itemsOf().some(({ movable }) => movable)).toBe(false)
  })

  test('only what stands in the window or within a quarter of a window of it; panning a little changes nothing', () => {
    const year = (number: number) => makeTimeScale(dayNumber(number), dayNumber(number, 12, 31), 1000)
    const ids = (scale: TimeScale) => itemsOf({ scale }).map(({ id }) => id).sort()
    expect(ids(makeTimeScale(HORIZON_START, HORIZON_END, 4000))).toEqual(['ankara', 'hague', 'plan', 'review', 'talks'])
    expect(ids(year(2033))).toEqual([])
    const part = drawnPart(makeTimeScale(20_000, 20_400, 1000))
    expect([part.from <= 19_899, part.from > 19_799, part.to >= 20_501, part.to < 20_602]).toEqual([true, true, true, true])
    expect(drawnPart(makeTimeScale(20_060 + 1e-9, 20_460 + 1e-9, 1000))).toEqual(drawnPart(makeTimeScale(20_060, 20_460, 1000)))
    expect(ids(year(2030))).toEqual(['plan', 'review'])
    expect(ids(year(2027))).toEqual(['plan', 'talks'])
  })
})

describe('signatures', () => {
  test('panning draws nothing anew', () => {
    const later = makeTimeScale(FIRST_YEARS.from + 100, FIRST_YEARS.to + 100, 1000)
    expect(redrawn({}, { scale: later })).toEqual([])
    expect(redrawn({}, {})).toEqual([])
  })

  test('the order of events and a fresh copy of them draw nothing anew', () => {
    expect(redrawn({}, { events: [...structuredClone(EVENTS)].reverse() })).toEqual([])
  })

  test('selecting, dragging and folding draw anew what they concern', () => {
    expect(redrawn({}, { selected: 'talks' })).toEqual(['talks'])
    expect(redrawn({ selected: 'talks' }, { selected: 'plan' })).toEqual(['plan', 'talks'])
    expect(redrawn({ selected: 'plan' }, { selected: 'plan', dragging: 'plan' })).toEqual(['plan'])
    expect(redrawn({}, { folded: ['budget'] })).toEqual(['plan', 'talks'])
    expect(redrawn({}, { folded: ['treaty'] })).toEqual([])
  })

  test.each<[string, Partial<HorizonEvent>]>([
    ['the title', { title: 'Other talks' }],
    ['the dates', { start: '2027-02' as HorizonEvent['start'] }],
    ['the status', { status: 'claim' }],
    ['the lane', { category: 'review' }],
  ])('%s of an event draws it anew', (_what, changes) => {
    expect(redrawn({}, { events: changed('talks', changes) })).toContain('talks')
    expect(redrawn({}, { events: changed('talks', changes) })).not.toContain('ankara')
  })

  test('zooming draws anew: markers and labels stand elsewhere', () => {
    const closer = makeTimeScale(FIRST_YEARS.from, FIRST_YEARS.to - 300, 1000)
    expect(redrawn({}, { scale: closer })).toContain('ankara')
  })

  test('a cluster is drawn anew when its members change', () => {
    const crowd = ['01', '02', '03'].map((day) => eventAt(`c${day}`, `2028-05-${day}`))
    const cluster = (events: readonly HorizonEvent[]) => itemsOf({ events }).find(({ className }) => className.startsWith('hh-cluster'))!
    expect(cluster(crowd).id).toBe(cluster(crowd.slice(1)).id)
    expect(cluster(crowd).signature).not.toBe(cluster(crowd.slice(1)).signature)
    expect(cluster(crowd).signature).not.toBe(cluster(crowd.map((event) => ({ ...event, status: 'occurred' as const }))).signature)
  })
})

describe('what a search found', () => {
  const states = (hits: ReadonlySet<string> | null, width = 1000) =>
    canvasItems(makeLanes(EVENTS), new Set(), drawnPart(makeTimeScale(HORIZON_START, HORIZON_END, width)), { selected: null, dragging: null, hits }).map(({ id, className, signature }) => ({ id, signature, state: /hh-(hit|dim)/.exec(className)?.[1] ?? '' }))

  test('is marked, the rest stands back, and nothing is told while no search is made', () => {
    expect(new Set(states(null).map(({ state }) => state))).toEqual(new Set(['']))
    const found = states(new Set(['review', 'plan']), 4000)
    expect(Object.fromEntries(found.map(({ id, state }) => [id, state]))).toEqual({ hague: 'dim', ankara: 'dim', review: 'hit', plan: 'hit', talks: 'dim' })
    expect(states(new Set(), 4000).every(({ state }) => state === 'dim')).toBe(true)
  })

  test('a cluster is found when one of its events is', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => eventAt(`c${index}`, '2027-03-03'))
    const items = canvasItems(makeLanes(crowd), new Set(), drawnPart(makeTimeScale(HORIZON_START, HORIZON_END, 500)), { selected: null, dragging: null, hits: new Set(['c7']) })
    expect(items.filter(({ className }) => className.includes('hh-cluster')).map(({ className }) => className.includes('hh-hit'))).toEqual([true])
  })
})

describe('events that act on the model', () => {
  const effect = (enabled: boolean): Effect => ({ target: 'intensity', scope: [], op: 'multiply', size: 0.5, delayMonths: 0, rampMonths: 6, enabled })
  const crowd = (...events: readonly HorizonEvent[]) => [...events, ...Array.from({ length: 12 }, (_, index) => eventAt(`c${index}`, '2033-03-03', undefined, { category: 'treaty' }))]
  const marksOf = (events: readonly HorizonEvent[], hovered: string | null = null) =>
    Object.fromEntries(
      canvasItems(makeLanes(events), new Set(), drawnPart(makeTimeScale(HORIZON_START, HORIZON_END, 2000)), { selected: null, dragging: null, hovered })
        .map(({ id, className }) => [id, className.split(' ').filter((name) => /^hh-(acts|hovered)/.test(name)).join(' ')]),
    )

  test('carry a mark, a pale one where all effects are off; so does a cluster of theirs', () => {
    expect(marksOf(EVENTS)).toEqual({ hague: '', ankara: '', review: '', plan: '', talks: '' })
    const marks = marksOf(crowd({ ...EVENTS[3]!, effects: [effect(false), effect(true)] }, { ...EVENTS[4]!, effects: [effect(false)] }, eventAt('act', '2033-03-03', undefined, { category: 'treaty', effects: [effect(true)] })))
    expect(marks).toMatchObject({ plan: 'hh-acts', talks: 'hh-acts hh-acts-off' })
    expect(Object.entries(marks).filter(([id]) => id.includes('treaty')).map(([, mark]) => mark)).toEqual(['hh-acts'])
  })

  test('are drawn anew when an effect is switched', () => {
    const effects = (enabled: boolean) => ({ events: changed('talks', { effects: [effect(enabled)] }) })
    expect(redrawn(effects(true), effects(false))).toEqual(['talks'])
    expect(redrawn({}, effects(true))).toEqual(['talks'])
  })

  test('what is pointed at in another pane is marked', () => {
    expect(marksOf(EVENTS, 'review')).toMatchObject({ review: 'hh-hovered', plan: '' })
  })

  test('the mark is said', () => {
    expect(spokenEvent({ ...EVENTS[4]!, effects: [effect(true)] })).toMatch(/, Budgets, acts on the model$/)
    expect(spokenEvent({ ...EVENTS[4]!, effects: [effect(false)] })).toMatch(/, effects switched off$/)
    expect(spokenEvent(EVENTS[4]!)).toMatch(/, Budgets$/)
    expect([TIMELINE.cluster(7, '2026', 0), TIMELINE.cluster(7, '2026', 1), TIMELINE.cluster(7, '2026', 2)]).toEqual([
      '7 events, 2026: click to zoom in', '7 events, 2026, 1 acts on the model: click to zoom in', '7 events, 2026, 2 act on the model: click to zoom in',
    ])
  })
})

describe('canvasLanes', () => {
  const lanes = makeLanes(Object.values(workspaceOf(EVENTS).events))
  const of = (folded: readonly string[]) => canvasLanes(lanes, new Set(folded), (id) => id, () => undefined)

  test('lanes in order with the heights of their rows', () => {
    expect(of([]).map(({ id }) => id)).toEqual(lanes.map(({ id }) => id))
    expect(of([]).map(({ height }) => height)).toEqual(lanes.map((lane) => laneHeight(lane, false)))
    expect(of(['budget']).find(({ id }) => id === 'budget')!.height).toBe(FOLDED_LANE_PX)
  })

  test('a lane’s label is drawn anew when it is folded or its events change, and only then', () => {
    const changedLanes = (after: ReturnType<typeof of>) => after.filter(({ signature }, index) => signature !== of([])[index]!.signature).map(({ id }) => id)
    expect(changedLanes(of([]))).toEqual([])
    expect(changedLanes(of(['budget']))).toEqual(['budget'])
    const more = makeLanes(Object.values(workspaceOf([...EVENTS, eventAt('new', '2027', undefined, { category: 'review' })]).events))
    expect(changedLanes(canvasLanes(more, new Set(), (id) => id, () => undefined))).toEqual(['review'])
  })
})

test('a label’s width grows with its title, and words that the drawing says take none', () => {
  const width = (title: string) => measureLabel(eventAt('a', '2027', undefined, { title }))
  expect(width('Summit of the alliance')).toBeGreaterThan(width('Summit'))
  expect(width('Claim: Summit')).toBe(width('Summit'))
  expect(Number.isInteger(width('Summit'))).toBe(true)
})
