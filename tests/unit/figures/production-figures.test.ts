// The figures of production on the shipped data: what they draw, say and list, and where they say that nothing is published.
import { describe, expect, test } from 'vitest'
import { PRODUCTION_CATEGORIES } from '../../../src/shared/domain/production-categories'
import type { ParameterValue } from '../../../src/shared/domain/parameter-key'
import { project } from '../../../src/shared/engine/project'
import type { FigureId, FigureOptions } from '../../../src/shared/figures/figure'
import { FIGURES } from '../../../src/shared/figures/figure-table'
import { buildOutput } from '../../../src/shared/figures/output-a-month/state'
import { buildBinds, monthsOfMoney } from '../../../src/shared/figures/what-binds/state'
import { buildGlance, glanceDomain } from '../../../src/shared/figures/production-at-a-glance/state'
import { monthlyDomain } from '../../../src/shared/figures/monthly/model'
import { scenarioWith, shippedModel, wholeModel } from '../engine/world'
import { OPTIONS } from './fixture'

const model = wholeModel()
const projected = (parameters: Record<string, ParameterValue> = {}) => project(model, scenarioWith({ parameters }))
const open = (id: FigureId, options: Partial<FigureOptions> = {}, parameters = {}) => FIGURES[id].open(projected(parameters), { ...OPTIONS, ...options })
const column = (id: FigureId, head: string, options: Partial<FigureOptions> = {}) => {
  const { columns, rows } = open(id, options).table()
  const place = columns.findIndex(({ label }) => label === head)
  return rows.map((row) => row[place])
}

describe('output a month', () => {
  test('a line a producer, the alliance the sum of its parts, Russia new beside Russia whole', () => {
    const { lines, nato, russia } = buildOutput(projected(), OPTIONS)
    expect(lines.map(({ key }) => key)).toEqual(['total.USA', 'total.NATO_EUROPE', 'total.NATO', 'new.RUS', 'total.RUS'])
    const of = (key: string) => lines.find((line) => line.key === key)!.values
    expect(Array.from(of('total.NATO'), (value, month) => value - of('total.USA')[month]! - of('total.NATO_EUROPE')[month]!).every((rest) => Math.abs(rest) < 1e-9)).toBe(true)
    expect([of('total.RUS')[0], of('new.RUS')[0]]).toEqual([80, 20])
    expect([nato, russia]).toEqual([of('total.NATO'), of('total.RUS')])
  })

  test('every run from published figures stays inside the spread', () => {
    for (const category of PRODUCTION_CATEGORIES) {
      const { spreads } = buildOutput(projected(), { ...OPTIONS, category })
      const spread = spreads.find(({ key }) => key === 'spread.RUS')
      if (spread === undefined) continue
      for (const level of ['low', 'central', 'high']) {
        const run = projected({ 'production.figures': level }).series.get(`total.${category}.RUS`)!.values
        expect(run.every((value, month) => value >= spread.low[month]! - 1e-9 && value <= spread.high[month]! + 1e-9)).toBe(true)
      }
    }
  })

  test('the claim stands at the top while it is not drawn, and is a line with its axis when it is chosen', () => {
    const beside = buildOutput(projected(), OPTIONS)
    expect(beside.beyond![0]).toContain('As claimed: 150')
    expect(monthlyDomain(beside)[1]).toBeLessThan(150.01)
    const chosen = buildOutput(projected({ 'production.figures.mbt.RUS': 'claimed' }), OPTIONS)
    expect(chosen.beyond).toBeNull()
    expect(monthlyDomain(chosen)[1]).toBeGreaterThan(150)
    expect(open('output-a-month', {}, { 'production.figures.mbt.RUS': 'claimed' }).words().readAs.join(' ')).toContain('Russia as claimed')
  })

  test('the finding: behind, ahead, level from a month on, or nothing to compare with', () => {
    expect(open('output-a-month').words().headline).toBe('Pledge met leaves NATO behind Russia in main battle tanks: 18.3 against 30.5 a month in Dec 2035')
    expect(open('output-a-month', { category: 'aircraft' }).words().headline).toMatch(/^Pledge met keeps NATO ahead of Russia in combat aircraft: /)
    expect(open('output-a-month', {}, { 'production.capacity1.mbt.USA': 60 }).words().headline).toMatch(/^Pledge met brings NATO’s output of main battle tanks level with Russia’s in \w{3} 20\d\d$/)
    expect(open('output-a-month', { category: 'drones' }).words().headline).toBe('Pledge met has no published figure for the one-way attack drones of NATO to compare with')
  })

  test('a level crossing is marked once it has held for twelve months', () => {
    const projection = projected({ 'production.capacity1.mbt.USA': 60 })
    const { marks, crossover, nato, russia } = buildOutput(projection, OPTIONS)
    expect(marks.map(({ key }) => key)).toContain('crossover')
    expect(nato![crossover!]).toBeGreaterThanOrEqual(russia![crossover!]!)
    expect(nato![crossover! - 1]).toBeLessThan(russia![crossover! - 1]!)
  })

  test('before the tables are read it says so', () => {
    const bare = project(shippedModel(), scenarioWith())
    for (const id of ['output-a-month', 'cumulative-output', 'stocks-and-storage', 'what-binds', 'production-at-a-glance'] as const) {
      expect(FIGURES[id].open(bare, OPTIONS).words().headline).toBe('The production tables are being read.')
    }
  })
})

describe('the tables', () => {
  test('a month a row, the same numbers as the series', () => {
    const projection = projected()
    expect(column('cumulative-output', 'Russia')).toEqual(Array.from(projection.series.get('cumulative.mbt.RUS')!.values))
    expect(column('stocks-and-storage', 'Russia, in storage')).toEqual(Array.from(projection.series.get('storage.mbt.RUS')!.values))
    expect(column('production-at-a-glance', 'One-way attack drones').every((cell) => cell === null)).toBe(true)
    expect(column('production-at-a-glance', 'Main battle tanks').at(-1)).toBeCloseTo(18.339 / 30.5, 3)
  })

  test('every line leads to its sources', () => {
    for (const category of PRODUCTION_CATEGORIES) expect(open('output-a-month', { category }).words().productionSources!.length).toBeGreaterThan(0)
  })
})

describe('what binds', () => {
  const parameters = { 'production.ceiling': 'both', 'production.budgetShare.mbt.NATO_EUROPE': 0.005 }

  test('the band has a run for each stretch of months, as the model has it', () => {
    const projection = projected(parameters)
    const binds = buildBinds(projection, { ...OPTIONS, producer: 'NATO_EUROPE' })
    const row = binds.rows.find(({ producer }) => producer === 'NATO_EUROPE')!
    const series = projection.series.get('moneyBinds.mbt.NATO_EUROPE')!.values
    expect([row.runs[0]!.from, row.runs.at(-1)!.to]).toEqual([0, 126])
    for (const { from, to, limit } of row.runs) for (let month = from; month <= to; month += 1) expect(series[month]).toBe(limit === 'money' ? 1 : 0)
    expect(monthsOfMoney(binds)).toBe(series.reduce((all, value) => all + value, 0))
    expect(monthsOfMoney(binds)).toBeGreaterThan(0)
  })

  test('without a budget money is unknown, and that is said', () => {
    const binds = buildBinds(projected(parameters), { ...OPTIONS, producer: 'RUS' })
    expect(binds.rows.find(({ producer }) => producer === 'RUS')!.runs.map(({ limit }) => limit)).toEqual(['unknown'])
    expect(open('what-binds', { producer: 'RUS' }, parameters).words().readAs.join(' ')).toContain('so money cannot bind: Russia')
  })

  test('a producer without a line is said to have none', () => {
    expect(open('what-binds', { producer: 'UKR' }).words().headline).toBe('No published figure for main battle tanks of Ukraine: type one in the controls.')
  })
})

test('all categories stand at a glance on one scale of powers of two that holds them', () => {
  const glance = buildGlance(projected(), OPTIONS)
  expect(glance.panels.map(({ category }) => category)).toEqual([...PRODUCTION_CATEGORIES])
  const [low, high] = glanceDomain(glance)
  expect([Math.log2(low) % 1, Math.log2(high) % 1].map(Math.abs)).toEqual([0, 0])
  for (const { ratio, missing } of glance.panels) {
    expect(ratio === null).toBe(missing.length > 0)
    expect((ratio ?? new Float64Array()).every((value) => value >= low && value <= high)).toBe(true)
  }
  expect(glance.panels.find(({ category }) => category === 'missiles')!.partly).toBe('United States')
})
