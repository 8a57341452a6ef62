// "Gap league" by hand: order, sums, what "met" is, and what is left out where there is little room.
import { describe, expect, test } from 'vitest'
import { project } from '../../../src/shared/engine/project'
import { layoutLeague } from '../../../src/shared/figures/gap-league/layout'
import { buildLeague, leagueDomain } from '../../../src/shared/figures/gap-league/state'
import { leagueTable, leagueWords } from '../../../src/shared/figures/gap-league/words'
import { scenarioWith, shippedModel } from '../engine/world'
import { OPTIONS } from './fixture'

const model = shippedModel()
const league = (parameters: Record<string, number | string> = {}) => buildLeague(project(model, scenarioWith({ parameters })), OPTIONS)

describe('state', () => {
  test('all 31 allies with forces, widest gap of 2026 first: Slovenia 3.5 − 1.61', () => {
    const { allies, groups } = league()
    expect(allies).toHaveLength(31)
    expect(allies[0]).toMatchObject({ id: 'SVN' })
    expect(allies[0]!.points[12]).toBeCloseTo(3.5 - allies[0]!.share[12]!, 9)
    const now = allies.map(({ points }) => points[12]!)
    expect([...now].sort((a, b) => b - a)).toEqual(now)
    expect(groups.map(({ id }) => id)).toEqual(['EUROPE_CANADA', 'NATO'])
  })

  test('a group is short by the sum of its members’ gaps, never less one ally’s surplus', () => {
    const { allies, groups } = league({ 'spending.shape': 'hold' })
    const sum = allies.reduce((total, { money }) => total + money[21]!, 0)
    expect(groups.find(({ id }) => id === 'NATO')!.money[21]).toBeCloseTo(sum, 6)
  })
})

test('the headline counts who is short, and says when nobody is', () => {
  expect(leagueWords(league()).headline).toMatch(/^Pledge met closes the gaps of 26 allies by 2035: US\$\u00a0\d+\u00a0bn in 2026$/)
  expect(leagueWords(league({ 'spending.shape': 'hold' })).headline).toMatch(/^Pledge met leaves 26 allies US\$\u00a0\d+\u00a0bn short in 2035$/)
  expect(leagueWords(league({ 'spending.coreTarget': 0 })).headline).toBe('Pledge met: no ally is short of its target in 2035')
})

describe('layout', () => {
  const draw = (height: number, cursorYear?: number) =>
    layoutLeague({ model: league(), width: 640, height, scheme: 'light', style: 'screen', idPrefix: 'l', cursorYear, events: [] })

  test('as many allies as fit, the rest in one row with their money, the groups last', () => {
    const { rows } = draw(300, 2026)
    expect(rows.map(({ kind }) => kind).filter((kind) => kind !== 'ally')).toEqual(['rest', 'group', 'group'])
    const shown = rows.filter(({ kind }) => kind === 'ally').length
    expect(rows.find(({ kind }) => kind === 'rest')!.cells[0]!.text).toBe(`${31 - shown} others`)
    const sum = league().allies.slice(shown).reduce((total, { money }) => total + money[12]!, 0)
    expect(rows.find(({ kind }) => kind === 'rest')!.cells.at(-1)!.text).toBe(sum.toFixed(1))
  })

  test('bars follow the year looked at, rings stay at the base year, the axis at the widest gap', () => {
    const [half, end] = [draw(300, 2031).rows[0]!, draw(300, 2035).rows[0]!]
    expect(half.ring).toEqual(end.ring)
    expect(half.bar!.width).toBeGreaterThan(0)
    expect(end.bar).toBeNull()
    expect(end.cells.some(({ text }) => text === 'met')).toBe(true)
    expect(leagueDomain(league())[1]).toBeCloseTo(league().allies[0]!.points[12]!, 9)
  })
})

test('the table has every ally and both groups, without a hole that is not one', () => {
  const { rows, columns } = leagueTable(league())
  expect(rows).toHaveLength(33)
  expect(columns.map(({ unit }) => unit).slice(1)).toEqual(['% of GDP', 'points', 'bn constant 2026 US$', '% of GDP', 'points', 'bn constant 2026 US$'])
  expect(JSON.stringify(rows)).not.toMatch(/NaN|null/)
})
