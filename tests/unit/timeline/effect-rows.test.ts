// The lane of effects: which rows there are, and where a shape, its handles and its words stand in pixels.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/shared/domain/calendar'
import type { Effect } from '../../../src/shared/domain/effect'
import { actingFrom } from '../../../src/shared/domain/effect-time'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { BASE_Y, effectFamily, effectRows, FULL_Y, placeDimensions, placeEffect, placeEffectLabel } from '../../../src/shared/timeline/effect-rows'
import { makeTimeScale } from '../../../src/shared/timeline/time-scale'
import { eventAt } from '../domain/world'

const effect = (changes: Partial<Effect> = {}): Effect => ({ target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.75, delayMonths: 12, rampMonths: 12, enabled: true, ...changes })
/** 365 px a year from 2026 on: a pixel a day. */
const SCALE = makeTimeScale(dayNumber(2026), dayNumber(2035, 12, 31), dayNumber(2036) - dayNumber(2026))
const from = (date: string) => actingFrom(date as FuzzyDate)!
const at = (year: number, month = 1) => dayNumber(year, month) - dayNumber(2026)

describe('rows', () => {
  const late = eventAt('late', '2030', undefined, { effects: [effect(), effect({ enabled: false })] })
  const early = eventAt('early', '2027', undefined, { effects: [effect({ enabled: false }), effect({ size: 2 })] })
  const gone = eventAt('gone', '2036', undefined, { effects: [effect()] })
  const told = (selected: string | null) => effectRows([late, eventAt('bare', '2026'), early, gone], selected).map(({ event, place }) => `${event.id} ${place}`)

  test('are those that act, by date; of the selected event all, first', () => {
    expect(told(null)).toEqual(['early 1', 'late 0'])
    expect(told('late')).toEqual(['late 0', 'late 1', 'early 1'])
    expect(told('bare')).toEqual(['early 1', 'late 0'])
    expect(told('gone')).toEqual(['early 1', 'late 0'])
  })

  test('are vermilion for Russia alone, else of the event’s family, neutral without one', () => {
    expect([effect(), effect({ scope: ['RUS', 'UKR'] }), effect({ scope: [] })].map((one) => effectFamily(one, { ...late, category: 'budget' }))).toEqual(['verm', 'blue', 'blue'])
    expect(effectFamily(effect({ scope: [] }), { id: 'x', title: 'X', start: '2027' as FuzzyDate })).toBe('ink')
  })
})

describe('the shape', () => {
  test('is flat for the delay, a slope for the ramp, then a plateau to the edge', () => {
    const shape = placeEffect(SCALE, from('2027-03'), effect())
    expect(shape.points).toEqual([[at(2027, 3), BASE_Y], [at(2028, 3), BASE_Y], [at(2029, 3), FULL_Y], [SCALE.width, FULL_Y]])
    expect(shape.handles.map(({ handle, x, y }) => [handle, x, y])).toEqual([['start', at(2028, 3), BASE_Y], ['full', at(2029, 3), FULL_Y]])
  })

  test('with a duration falls over the same ramp and has a handle at the end of its plateau', () => {
    const shape = placeEffect(SCALE, from('2027-03'), effect({ delayMonths: 0, rampMonths: 2, durationMonths: 24 }))
    expect(shape.points).toEqual([[at(2027, 3), BASE_Y], [at(2027, 3), BASE_Y], [at(2027, 5), FULL_Y], [at(2029, 5), FULL_Y], [at(2029, 7), BASE_Y], [SCALE.width, BASE_Y]])
    expect(shape.handles.map(({ handle }) => handle)).toEqual(['start', 'full', 'end'])
  })

  test('handles out of view are not drawn; those that stand close share the room between them', () => {
    const zoomed = makeTimeScale(dayNumber(2028), dayNumber(2028, 12, 31), 366)
    expect(placeEffect(zoomed, from('2027-03'), effect()).handles.map(({ handle }) => handle)).toEqual(['start'])
    const [start, full] = placeEffect(SCALE, from('2027-02'), effect({ delayMonths: 0, rampMonths: 1 })).handles
    expect([start!.reach, full!.reach]).toEqual([[12, 12], [12, 12]])
    const narrow = makeTimeScale(dayNumber(2026), dayNumber(2035, 12, 31), 500)
    const close = placeEffect(narrow, from('2027-02'), effect({ delayMonths: 0, rampMonths: 1 })).handles
    expect(close[0]!.x + close[0]!.reach[1]).toBeCloseTo(close[1]!.x - close[1]!.reach[0], 9)
    expect(close[0]!.reach[0]).toBe(12)
  })
})

describe('the words', () => {
  const shapeOf = (date: string, changes: Partial<Effect> = {}) => placeEffect(SCALE, from(date), effect(changes))

  test('go on the plateau, before the date where that is too short, behind the fall, else they are cut', () => {
    expect(placeEffectLabel(shapeOf('2027'), SCALE.width, 200)).toEqual({ left: at(2029) + 8, width: 200 })
    expect(placeEffectLabel(shapeOf('2033-06'), SCALE.width, 400)).toEqual({ left: at(2033, 6) - 8 - 400, width: 400 })
    expect(placeEffectLabel(shapeOf('2026-02', { delayMonths: 0, rampMonths: 1, durationMonths: 3 }), SCALE.width, 200)!.left).toBe(at(2026, 7) + 8)
    const cut = placeEffectLabel(shapeOf('2027'), SCALE.width, 9000)!
    expect(cut.width).toBe(SCALE.width - at(2029) - 16)
  })

  test('there are none where there is no room', () => {
    expect(placeEffectLabel(shapeOf('2026'), 40, 200)).toBeNull()
  })

  test('stay inside the view, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 119 }), fc.integer({ min: 0, max: 240 }), fc.integer({ min: 1, max: 240 }), fc.option(fc.integer({ min: 1, max: 240 })), fc.integer({ min: 10, max: 700 }), (month, delayMonths, rampMonths, duration, wanted) => {
        const shape = placeEffect(SCALE, 144 + month, effect({ delayMonths, rampMonths, ...(duration !== null && { durationMonths: duration }) }))
        const label = placeEffectLabel(shape, SCALE.width, wanted)
        if (label === null) return
        expect(label.left).toBeGreaterThanOrEqual(0)
        expect(label.left + label.width).toBeLessThanOrEqual(SCALE.width + 1e-9)
      }),
      { seed: 2035, numRuns: 500 },
    )
  })
})

describe('dimensions', () => {
  const measure = (words: string) => words.length * 6

  test('stand in the middle of their stretches where there is room', () => {
    expect(placeDimensions([{ from: 100, to: 300, words: 'delay 12 months' }, { from: 300, to: 500, words: 'ramp 12 months' }], 800, measure).map(({ left }) => left)).toEqual([155, 358])
  })

  test('never lie over each other, and never over the edges while there is room for all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 700 }), (lengths, start) => {
        let x = start
        const stretches = lengths.map((length, index) => {
          const stretch = { from: x, to: x + length, words: `stretch ${index}` }
          x += length
          return stretch
        })
        const placed = placeDimensions(stretches, 700, measure)
        placed.forEach(({ left, words }, index) => {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + measure(words)).toBeLessThanOrEqual(placed[index + 1]?.left ?? 700)
        })
      }),
      { seed: 2035, numRuns: 500 },
    )
  })
})
