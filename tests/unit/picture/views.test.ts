// What pictures of the timeline and of comparisons carry beside their scenarios: it comes back as it was, whatever it was, and a
// forged one is refused with its place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HORIZON_END, HORIZON_START, type DayNumber } from '../../../src/shared/domain/calendar'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES } from '../../../src/shared/domain/event'
import { NO_FILTER, type EventFilter } from '../../../src/shared/domain/event-filter'
import { LANES_BY } from '../../../src/shared/domain/lane-key'
import type { ComparisonView, PictureView, TimelineView } from '../../../src/shared/domain/picture/picture-view'
import { readPicture } from '../../../src/shared/domain/picture/read-picture'
import { sealPicture } from '../../../src/shared/domain/picture/picture-text'
import { presetScenario } from '../../../src/shared/domain/scenario'
import { reference, textOf, VIEW } from './world'

const names = fc.array(fc.string({ minLength: 1, maxLength: 140, unit: 'grapheme' }).filter((name) => name.length <= 140), { maxLength: 6 })
const some = <T extends string>(choices: readonly T[]) => fc.subarray([...choices])
const year = fc.option(fc.integer({ min: 2025, max: 2035 }))
const filter: fc.Arbitrary<EventFilter> = fc
  .record({ categories: some(EVENT_CATEGORIES), actors: names, tags: names, statuses: some(EVENT_STATUSES), confidences: some(CONFIDENCES), provenances: some(PROVENANCES), fromYear: year, toYear: year })
  .filter(({ fromYear, toYear }) => fromYear === null || toYear === null || fromYear <= toYear)
const timeline: fc.Arbitrary<TimelineView> = fc
  .record({ days: fc.tuple(fc.integer({ min: HORIZON_START, max: HORIZON_END }), fc.integer({ min: HORIZON_START, max: HORIZON_END })), lanesBy: fc.constantFrom(...LANES_BY), laneOrder: names, hiddenLanes: names, foldedLanes: names, filter })
  .map(({ days, ...view }) => ({ from: Math.min(...days) as DayNumber, to: Math.max(...days) as DayNumber, ...view }))
const comparison: fc.Arbitrary<ComparisonView> = fc.record({ series: fc.constantFrom('core.NATO', 'total.mbt.RUS'), at: fc.constantFrom('2035', '2030-04'), addedUp: fc.boolean() }, { requiredKeys: [] })

const PAIR = [presetScenario('long-war'), presetScenario('pledge-met')] as const

function viewOf(view: PictureView): PictureView {
  const read = readPicture(textOf(PAIR, { view }), 'picture.png', reference)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.value.view
}

describe('there and back', () => {
  test('any view of the timeline', () => {
    fc.assert(fc.property(timeline, (view) => {
      expect(viewOf({ ...VIEW, figure: 'timeline', timeline: view })).toEqual({ ...VIEW, figure: 'timeline', timeline: view })
    }), { numRuns: 60, seed: 2035 })
  })

  test('any question', () => {
    fc.assert(fc.property(comparison, (view) => {
      expect(viewOf({ ...VIEW, figure: 'why-it-moved', comparison: view })).toEqual({ ...VIEW, figure: 'why-it-moved', comparison: view })
    }), { numRuns: 30, seed: 2035 })
  })

  test('how draws were made, and where the track record stands', () => {
    const chance = { draws: 500, growthCorrelation: 0.5, about: 'crossover.mbt', standing: 2017 }
    expect(viewOf({ ...VIEW, figure: 'track-record', chance })).toEqual({ ...VIEW, figure: 'track-record', chance })
  })

  test('a picture that says neither, as older ones do, says neither', () => {
    expect(Object.keys(viewOf(VIEW))).not.toContain('timeline')
    expect(viewOf(VIEW)).toEqual(VIEW)
  })
})

describe('a forged view is refused with its place:', () => {
  const TIMELINE = { from: HORIZON_START, to: HORIZON_END, lanesBy: 'actor', laneOrder: [], hiddenLanes: [], foldedLanes: [], filter: NO_FILTER }
  test.each<[string, object]>([
    ['view.timeline.from', { timeline: { ...TIMELINE, from: 1 } }],
    ['view.timeline.from', { timeline: { ...TIMELINE, from: HORIZON_END, to: HORIZON_START } }],
    ['view.timeline.lanesBy', { timeline: { ...TIMELINE, lanesBy: 'colour' } }],
    ['view.timeline.hiddenLanes[0]', { timeline: { ...TIMELINE, hiddenLanes: [7] } }],
    ['view.timeline.laneOrder[0]', { timeline: { ...TIMELINE, laneOrder: ['x'.repeat(141)] } }],
    ['view.timeline.foldedLanes', { timeline: { ...TIMELINE, foldedLanes: Array(2001).fill('x') } }],
    ['view.timeline.filter.categories', { timeline: { ...TIMELINE, filter: { ...NO_FILTER, categories: ['parade'] } } }],
    ['view.timeline.filter.fromYear', { timeline: { ...TIMELINE, filter: { ...NO_FILTER, fromYear: 1999 } } }],
    ['view.timeline.filter.fromYear', { timeline: { ...TIMELINE, filter: { ...NO_FILTER, fromYear: 2031, toYear: 2030 } } }],
    ['view.comparison.series', { comparison: { series: '<script>' } }],
    ['view.comparison.at', { comparison: { at: 'soon' } }],
    ['view.chance.standing', { chance: { draws: 500, growthCorrelation: 0.5, standing: 1999 } }],
    ['view.chance.standing', { chance: { draws: 500, growthCorrelation: 0.5, standing: 2024 } }],
  ])('%s', (where, changes) => {
    const whole = JSON.parse(textOf(PAIR)) as { document: { view: object } }
    const text = sealPicture({ ...whole.document, view: { ...VIEW, ...changes } })
    expect(readPicture(text.ok ? text.value : '', 'picture.png', reference)).toMatchObject({ ok: false, fault: { code: 'input.invalid', where } })
  })
})
