// Which series a figure draws, and which of them is under the pointer.
import { describe, expect, test } from 'vitest'
import { yearIndex } from '../../../../src/shared/engine/years'
import type { DrawProps, FigureId, FigureOptions } from '../../../../src/shared/figures/figure'
import { FIGURE_IDS, FIGURES } from '../../../../src/shared/figures/figure-table'
import { layoutLeague } from '../../../../src/shared/figures/gap-league/layout'
import { buildLeague } from '../../../../src/shared/figures/gap-league/state'
import { layoutParts } from '../../../../src/shared/figures/core-related-equipment/layout'
import { buildParts } from '../../../../src/shared/figures/core-related-equipment/state'
import { layoutMonthly } from '../../../../src/shared/figures/monthly/layout'
import { buildOutput } from '../../../../src/shared/figures/output-a-month/state'
import { layoutPathToFive } from '../../../../src/shared/figures/path-to-five/layout'
import { buildPathToFive } from '../../../../src/shared/figures/path-to-five/state'
import { distanceTo, nearestLine } from '../../../../src/shared/figures/placing/nearest-line'
import { layoutWhatItTakes } from '../../../../src/shared/figures/what-it-takes/layout'
import { buildWhatItTakes } from '../../../../src/shared/figures/what-it-takes/state'
import { project } from '../../../../src/shared/engine/project'
import { scenarioWith, wholeModel } from '../../engine/world'
import { OPTIONS, withFormula } from '../fixture'

const DRAW: DrawProps = { width: 900, height: 420, scheme: 'light', style: 'screen', idPrefix: 's' }
const projection = project(wholeModel(), scenarioWith({ parameters: { 'spending.compliance': 0.8 } }))
const ghost = { name: 'Pledge met', projection: project(wholeModel(), scenarioWith()) }
const open = (id: FigureId, options: Partial<FigureOptions> = {}) => FIGURES[id].open(projection, { ...OPTIONS, ghost, ...options })
const shown = (options: Partial<FigureOptions> = {}) => ({ ...OPTIONS, ghost, ...options })

/** What they draw is no series of the engine: formulas, parts of draws, bands of the past. */
const UNEXPLAINED: readonly FigureId[] = ['own-formula', 'chances-by-year', 'lead-changes', 'track-record']

describe.each(FIGURE_IDS.filter((id) => !UNEXPLAINED.includes(id)))('%s', (id) => {
  test.each(['share', 'constant'] as const)('draws series of the projection alone, each once and with a name of its own (%s)', (basis) => {
    const drawn = open(id, { basis }).explained()
    expect(drawn.length).toBeGreaterThan(0)
    for (const { seriesId } of drawn) expect({ seriesId, is: projection.series.has(seriesId) }).toEqual({ seriesId, is: true })
    expect(new Set(drawn.map(({ seriesId }) => seriesId)).size).toBe(drawn.length)
    expect(new Set(drawn.map(({ name }) => name)).size).toBe(drawn.length)
  })

  test('what is found under the pointer is one of them, at the cursor’s place; beside the drawing nothing is found', () => {
    // A bar there is an input, no value of the projection.
    if (id === 'what-moves-it-most') return expect(open(id).seriesAt(300, 100, DRAW)).toBeNull()
    const figure = open(id)
    const drawn = new Map(figure.explained().map((series) => [series.seriesId, series.name]))
    const props = { ...DRAW, cursorYear: 2031, cursorMonth: 60 }
    let found = 0
    for (let x = 0; x < DRAW.width; x += 23) {
      for (let y = 0; y < DRAW.height; y += 17) {
        const point = figure.seriesAt(x, y, props)
        if (point === null) continue
        found += 1
        expect(drawn.get(point.seriesId)).toBe(point.name)
        const year = figure.yearAt(x, y, props)
        if (figure.monthAt !== null) expect(point.place).toBe(figure.monthAt(x, y, props))
        else if (year !== null) expect(point.place).toBe(yearIndex(year))
        else expect([yearIndex(2031), yearIndex(2035)]).toContain(point.place)
      }
    }
    expect(found).toBeGreaterThan(20)
    expect(figure.seriesAt(-40, -40, props)).toBeNull()
    expect(figure.seriesAt(DRAW.width + 40, 100, props)).toBeNull()
  })
})

test.each(UNEXPLAINED)('%s draws no series of the engine, and nothing explains it', (id) => {
  const figure = FIGURES[id].open(withFormula(projection), OPTIONS)
  expect(figure.explained()).toEqual([])
  for (let x = 0; x < DRAW.width; x += 23) for (let y = 0; y < DRAW.height; y += 17) expect(figure.seriesAt(x, y, DRAW)).toBeNull()
})

test('on a point of a line it is that line, in that year; another scenario’s line is none', () => {
  const figure = open('path-to-5', { picks: ['USA', 'POL'] })
  const layout = layoutPathToFive({ ...DRAW, events: [], model: buildPathToFive(projection, shown({ picks: ['USA', 'POL'] })) })
  for (const { series, projected } of layout.series.filter(({ series: { role } }) => role !== 'ghost')) {
    const [x, y] = projected.at(-3)!
    expect(figure.seriesAt(x, y, DRAW)).toMatchObject({ seriesId: `${series.role === 'core' ? 'coreShare' : 'totalShare'}.${series.actorId}`, place: yearIndex(2033) })
  }
  expect(figure.explained().map(({ seriesId, name }) => [seriesId, name])).toEqual([
    ['coreShare.EUROPE_CANADA', 'Europe and Canada, core share'], ['totalShare.EUROPE_CANADA', 'Europe and Canada, core and related share'],
    ['coreShare.POL', 'Poland, core share'], ['coreShare.USA', 'United States, core share'],
  ])
})

test('months: new and refurbished apart, the alliance and its parts', () => {
  const figure = open('output-a-month')
  const layout = layoutMonthly({ ...DRAW, events: [], model: buildOutput(projection, shown()) })
  const line = layout.lines.find(({ line: { key } }) => key === 'new.RUS')!
  const [x, y] = line.points[40]!
  expect(figure.seriesAt(x, y, DRAW)).toEqual({ seriesId: 'output.mbt.RUS', name: 'Russia, main battle tanks, new output', place: 40 })
  expect(figure.explained().map(({ seriesId }) => seriesId)).toContain('total.mbt.NATO')
})

test('the parts of a column: what the path adds, related spending, core below; a row of the table in the last year', () => {
  const options = shown({ basis: 'constant' })
  const figure = open('what-it-takes', { basis: 'constant' })
  const layout = layoutWhatItTakes({ ...DRAW, events: [], model: buildWhatItTakes(projection, options) })
  const column = layout.columns.at(-1)!
  const middle = (box: { x: number; y: number; width: number; height: number }) => [box.x + box.width / 2, box.y + box.height / 2] as const
  expect(figure.seriesAt(...middle(column.extra!.box), DRAW)?.seriesId).toBe('extra.EUROPE_CANADA')
  expect(figure.seriesAt(...middle(column.related!), DRAW)?.seriesId).toBe('related.EUROPE_CANADA')
  expect(figure.seriesAt(...middle(column.held!), DRAW)).toMatchObject({ seriesId: 'core.EUROPE_CANADA', place: 21 })
  const row = layout.table!.rows[2]!
  expect(figure.seriesAt(row.cells[0]!.x + 4, row.cells[0]!.y - 3, DRAW)).toMatchObject({ seriesId: `extra.${row.id}`, place: 21 })
  expect(layout.table!.rows.at(-1)!.kind).toBe('sum')
  expect(figure.seriesAt(layout.table!.rows.at(-1)!.cells[0]!.x + 4, layout.table!.rows.at(-1)!.cells[0]!.y - 3, DRAW)).toMatchObject({ seriesId: 'extra.EUROPE_CANADA', name: 'Europe and Canada, extra over held shares' })
})

test.each([['share', { equipment: 'equipmentShare', rest: 'coreShare', related: 'relatedShare' }], ['constant', { equipment: 'procurement', rest: 'core', related: 'related' }]] as const)('core, related and equipment, %s', (basis, kinds) => {
  const figure = open('core-related-equipment', { basis })
  const { columns } = layoutParts({ ...DRAW, events: [], model: buildParts(projection, shown({ basis })) })
  const { boxes } = columns.at(-1)!
  expect(boxes).toHaveLength(3)
  for (const { part, box } of boxes) expect(figure.seriesAt(box.x + box.width / 2, box.y + box.height / 2, DRAW)).toMatchObject({ seriesId: `${kinds[part]}.EUROPE_CANADA`, place: 21 })
})

test('a row of the league, in the year that the row shows', () => {
  const figure = open('gap-league')
  const { rows } = layoutLeague({ ...DRAW, events: [], model: buildLeague(projection, shown()) })
  for (const row of [rows[0]!, rows.at(-1)!]) {
    expect(figure.seriesAt(20, row.cells[0]!.y - 3, { ...DRAW, cursorYear: 2030 })).toMatchObject({ seriesId: `gapPoints.${row.id}`, place: yearIndex(2030) })
    expect(figure.seriesAt(20, row.cells[0]!.y - 3, { ...DRAW, cursorYear: 2018 })).toMatchObject({ place: yearIndex(2026) })
  }
  expect(figure.seriesAt(20, rows.find(({ kind }) => kind === 'rest')!.cells[0]!.y - 3, DRAW)).toBeNull()
})

describe('the distance to a line', () => {
  const line = [[0, 10], [10, 10], [20, Number.NaN], [30, 30], [40, Number.NaN]] as const

  test('to its pieces and to points that stand alone, never across a gap', () => {
    expect(distanceTo(line, 5, 13)).toBe(3)
    expect(distanceTo(line, 13, 14)).toBe(5)
    expect(distanceTo(line, 30, 26)).toBe(4)
    expect(distanceTo([], 0, 0)).toBe(Number.POSITIVE_INFINITY)
  })

  test('of equally near lines the one drawn last; none where nothing is drawn', () => {
    expect(nearestLine(['a', 'b'], () => [line], 5, 12)).toBe('b')
    expect(nearestLine(['a', 'b'], (name) => (name === 'a' ? [line] : [[[0, Number.NaN]]]), 5, 12)).toBe('a')
    expect(nearestLine(['a'], () => [[]], 5, 12)).toBeNull()
  })
})
