// Which value "why it moved" is asked about.
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/shared/domain/calendar'
import { MONTHS } from '../../../src/shared/engine/production/months'
import { findNamed } from '../../../src/renderer/ui/find-named'
import { findSeries, firstPoint, placeOn, placesOf } from '../../../src/renderer/scenarios/comparison/moved-question'

const SPENDING = { side: 'spending', category: 'shells', producer: 'RUS' } as const

describe('the first value', () => {
  test('NATO’s core spending in 2035, or in the cursor’s year', () => {
    expect(firstPoint(SPENDING, null)).toEqual({ seriesId: 'core.NATO', place: 21 })
    expect(firstPoint(SPENDING, dayNumber(2030, 5, 1))).toEqual({ seriesId: 'core.NATO', place: 16 })
  })

  test('on the side of production its line, in the last month or the cursor’s', () => {
    const { seriesId, place } = firstPoint({ ...SPENDING, side: 'production' }, null)
    expect([seriesId, MONTHS[place]]).toEqual(['total.shells.RUS', '2035-12'])
    expect(MONTHS[firstPoint({ ...SPENDING, side: 'production' }, dayNumber(2030, 5, 9)).place]).toBe('2030-05')
    // Before the months begin.
    expect(MONTHS[firstPoint({ ...SPENDING, side: 'production' }, dayNumber(2025, 1, 1)).place]).toBe('2025-06')
  })
})

test('another series keeps the time: the year of a month, December of a year', () => {
  expect(MONTHS[placeOn('months', 'years', 16)]).toBe('2030-12')
  expect(MONTHS[placeOn('months', 'years', 0)]).toBe('2025-06')
  expect(placesOf('years')[placeOn('years', 'months', MONTHS.indexOf('2030-05'))]).toBe('2030')
  expect(placeOn('months', 'months', 7)).toBe(7)
  expect([placesOf('years').length, placesOf('months')[0]]).toEqual([22, 'Jun 2025'])
})

describe('series by their names', () => {
  const series = ['NATO, core spending', 'Germany, core spending', 'Türkiye, core share', 'Russia, main battle tanks, output', 'Russia, main battle tanks, in service'].map((name, at) => ({ seriesId: String(at), name }))
  const found = (text: string, most = 8) => findSeries(series, text, most).map(({ name }) => name)

  test('every word typed begins a word of the name, in any order, without accents', () => {
    expect(found('tank russ')).toEqual(['Russia, main battle tanks, output', 'Russia, main battle tanks, in service'])
    expect(found('turkiye')).toEqual(['Türkiye, core share'])
    expect(found('core nato')).toEqual(['NATO, core spending'])
    expect(found('anks')).toEqual([])
    expect(found('  ')).toEqual([])
  })

  test('stocks are found by what people call them, too', () => {
    for (const typed of ['stock', 'stocks', 'inventory', 'tanks stock russia']) expect(found(typed), typed).toEqual(['Russia, main battle tanks, in service'])
    expect(found('storage')).toEqual([])
    const levers = ['In storage', 'In storage (Russia, main battle tanks)', 'In storage (Russia, large-calibre shells)', 'In service', 'Lag'].map((name) => ({ id: name, name }))
    // Of each kind one, however many there are of the first.
    for (const typed of ['stock', 'inventory']) expect(findNamed(levers, typed, 2).map(({ id }) => id), typed).toEqual(['In storage', 'In service'])
    expect(findNamed(levers, 'stock', 8)).toHaveLength(4)
    expect(findNamed(levers, 'storage', 8)).toHaveLength(3)
  })

  test('names that begin with the text come first; no more than wanted', () => {
    expect(findSeries([{ seriesId: 'a', name: 'Own group, NATO' }, { seriesId: 'b', name: 'NATO, GDP' }], 'nato', 8).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(found('core', 2)).toHaveLength(2)
  })
})
