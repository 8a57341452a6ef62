import { expect, test } from 'vitest'
import { yearOfMonth } from '../../../src/shared/engine/production/months'
import type { FigureId } from '../../../src/shared/figures/figure'
import { FIGURE_IDS, FIGURES } from '../../../src/shared/figures/figure-table'
import { openMade } from './fixture'

const DRAW = { width: 640, height: 240, scheme: 'light', style: 'screen', idPrefix: 'y' } as const

/** Their rows are allies or inputs, or their years are past; the year comes from the shared cursor alone. */
const WITHOUT_YEARS: readonly FigureId[] = ['gap-league', 'what-moves-it-most', 'track-record']
/** Years from which a figure is drawn that does not begin with the grid. */
const FIRST_YEARS: Readonly<Partial<Record<FigureId, number>>> = { 'chances-by-year': 2025 }

test.each(FIGURE_IDS.filter((id) => !WITHOUT_YEARS.includes(id) && !FIGURES[id].ofProduction))('%s: every year of the grid is found under the pointer, in order, and none beside the plot', (id) => {
  const figure = openMade(id)
  const found = Array.from({ length: DRAW.width }, (_, x) => figure.yearAt(x, 100, DRAW)).filter((year) => year !== null)
  expect([...new Set(found)]).toEqual(Array.from({ length: 22 }, (_, place) => 2014 + place).filter((year) => year >= (FIRST_YEARS[id] ?? 2014)))
  expect(figure.yearAt(2, 100, DRAW)).toBeNull()
  expect(figure.yearAt(DRAW.width - 2, 100, DRAW)).toBeNull()
  expect(figure.yearAt(200, -5, DRAW)).toBeNull()
})

test.each(WITHOUT_YEARS)('%s: without an axis of years it never moves the cursor', (id) => {
  const figure = openMade(id)
  for (let x = 0; x < DRAW.width; x += 20) expect(figure.yearAt(x, 100, DRAW)).toBeNull()
})

test.each(FIGURE_IDS.filter((id) => FIGURES[id].ofProduction))('%s: every month is found under the pointer where there is a pixel for it, in order, with its year', (id) => {
  const figure = openMade(id)
  const found = Array.from({ length: DRAW.width }, (_, x) => figure.monthAt!(x, 100, DRAW)).filter((month) => month !== null)
  expect([...new Set(found)]).toEqual(Array.from({ length: 127 }, (_, place) => place))
  expect(figure.yearAt(200, 100, DRAW)).toBe(yearOfMonth(figure.monthAt!(200, 100, DRAW)!))
  expect(figure.monthAt!(DRAW.width - 2, 100, DRAW)).toBeNull()
})
