// "Path to 5 %, ally by ally" by hand: who is drawn and in which order, one scale, what stands beside a name, what is folded.
import { describe, expect, test } from 'vitest'
import { project } from '../../../src/shared/engine/project'
import type { ChartProps, FigureOptions } from '../../../src/shared/figures/figure'
import { cellAt, fitGrid, type GridNeeds } from '../../../src/shared/figures/placing/grid'
import { layoutMultiples } from '../../../src/shared/figures/path-small-multiples/layout'
import { buildMultiples, multiplesDomain, type MultiplesModel } from '../../../src/shared/figures/path-small-multiples/state'
import { multiplesTable, multiplesWords } from '../../../src/shared/figures/path-small-multiples/words'
import { scenarioWith, shippedModel } from '../engine/world'
import { madeProjection, OPTIONS, withGap } from './fixture'

const model = shippedModel()
const shipped = (options: Partial<FigureOptions> = {}, parameters: Record<string, number | string> = {}) =>
  buildMultiples(project(model, scenarioWith({ parameters })), { ...OPTIONS, ...options })
const made = (options: Partial<FigureOptions> = {}, projection = madeProjection()) => buildMultiples(projection, { ...OPTIONS, ...options })
const layout = (of: MultiplesModel, changes: Partial<ChartProps<MultiplesModel>> = {}) =>
  layoutMultiples({ model: of, width: 700, height: 420, scheme: 'light', style: 'screen', idPrefix: 'm', events: [], ...changes })

describe('who is drawn', () => {
  test('the picked in the order of picking, each once', () => {
    expect(made({ picks: ['POL', 'NATO', 'POL'] }).panels.map(({ id }) => id)).toEqual(['POL', 'NATO'])
  })

  test('every ally when asked: NATO and the group in question, allies by their recorded share, other groups last', () => {
    const ids = shipped({ everyAlly: true }).panels.map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual(['NATO', 'EUROPE_CANADA', 'LTU', 'EST'])
    expect(ids).not.toContain('RUS')
    expect(ids.indexOf('SVN')).toBeLessThan(ids.indexOf('NATO_EUROPE'))
    expect(ids.filter((id) => !['NATO', 'EUROPE_CANADA'].includes(id)).slice(0, 31)).toHaveLength(31)
  })

  test('a slider never changes the order', () => {
    const order = (parameters: Record<string, number | string>) => shipped({ everyAlly: true }, parameters).panels.map(({ id }) => id)
    expect(order({ 'spending.coreTarget.SVN': 9 })).toEqual(order({}))
  })

  test('whoever has no share is named, not drawn', () => {
    const projection = madeProjection()
    const bare = projection.years.reduce((before, year) => withGap(before, 'coreShare.POL', year), projection)
    const result = made({}, bare)
    expect(result.panels.map(({ id }) => id)).not.toContain('POL')
    expect(multiplesWords(result).readAs.join(' ')).toContain('not drawn: Poland')
  })
})

describe('words', () => {
  test('the headline counts allies at the target, then and before', () => {
    expect(multiplesWords(shipped({ everyAlly: true })).headline).toMatch(/^Pledge met brings all 31 allies to 3\.5\u00a0% of GDP in 2035; 5 were there in 2026$/)
    expect(multiplesWords(shipped({ picks: ['DEU', 'FRA'] }, { 'spending.shape': 'hold' })).headline).toBe(
      'Pledge met brings none of the 2 allies to 3.5\u00a0% of GDP in 2035; none was there in 2026',
    )
  })

  test('one actor has its own numbers as headline', () => {
    expect(multiplesWords(made({ picks: ['DEU'] })).headline).toBe('Pledge met takes Germany from 2.70\u00a0% of GDP in 2026 to 3.50\u00a0% in 2035')
  })

  test('the table has a row a year and a column an actor, those included that have no room', () => {
    const { columns, rows } = multiplesTable(shipped({ everyAlly: true }))
    expect(rows).toHaveLength(22)
    expect(columns.length).toBeGreaterThan(33)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]))
  })
})

describe('layout', () => {
  test('one scale: equal values stand equally high in every chart', () => {
    const { panels } = layout(made())
    const drop = ({ plot, projected }: (typeof panels)[number]) => projected.at(-1)![1] - plot.top
    const at35 = panels.filter(({ panel }) => panel.values.at(-1) === 3.5)
    expect(at35.length).toBeGreaterThan(2)
    for (const placed of at35) expect(drop(placed)).toBeCloseTo(drop(at35[0]!), 1)
    expect(layout(made()).targetDrop).toBeCloseTo(drop(at35[0]!), 1)
  })

  test('beside a name: the base year and the last; with the cursor ahead, its year; with the cursor behind, its year alone', () => {
    const germany = (cursorYear?: number) => layout(made(), { cursorYear }).panels.find(({ panel }) => panel.id === 'DEU')!
    expect([germany().before?.text, germany().after.text]).toEqual(['2.70 →', '3.50'])
    expect([germany(2026).before, germany(2026).after.text]).toEqual([null, '2.70'])
    expect([germany(2014).before, germany(2014).after.text]).toEqual([null, '1.20'])
    expect(germany(2030).before?.text).toBe('2.70 →')
    expect(germany(2030).after.text).toBe('3.06')
  })

  test('neither slider nor cursor moves a chart', () => {
    const places = (of: MultiplesModel, cursorYear?: number) => layout(of, { cursorYear }).panels.map(({ plot }) => plot)
    expect(places(shipped({}, { 'spending.compliance': 0.3 }), 2019)).toEqual(places(shipped()))
  })

  test('what does not fit is counted, and nothing is drawn twice or lost', () => {
    const all = shipped({ everyAlly: true })
    for (const [width, height] of [[280, 150], [500, 200], [700, 420], [1100, 500]] as const) {
      const { panels, rest } = layout(all, { width, height })
      const left = all.panels.length - panels.length
      expect(left === 0 ? rest : rest[0]!.text).toEqual(left === 0 ? [] : expect.stringContaining(String(left)))
    }
    expect(layout(all, { width: 1100, height: 500 }).rest).toEqual([])
  })

  test('a frozen scale clips what leaves it', () => {
    expect(layout(made(), { domain: [0, 3] }).clipped).toBe(true)
    expect(layout(made(), { domain: multiplesDomain(made()) }).clipped).toBe(false)
  })
})

test('a grid keeps its charts inside the room and apart, whatever the count', () => {
  for (const count of [1, 2, 5, 12, 36, 60]) {
    for (const [width, height] of [[260, 110], [640, 200], [900, 600]] as const) {
      const needs: GridNeeds = {
        count, room: { x: 20, y: 20, width, height }, oneLine: 18, twoLines: 30, oneLineWidth: 190, leastWidth: 76, leastPlot: 20, gapX: 14, gapY: 7,
      }
      const grid = fitGrid(needs)
      const last = cellAt(Math.min(count, grid.shown + 1) - 1, grid, needs)
      expect(grid.shown).toBeGreaterThan(0)
      expect(last.x + last.width).toBeLessThanOrEqual(20 + width + 1e-6)
      expect(last.y + last.height).toBeLessThanOrEqual(20 + height + 1e-6)
    }
  }
})
