// The effects of the built-in events: what the notes say of them, the sizes of the table they are made from, and that none of
// them moves a number of a preset.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSeedEvents } from '../../src/main/platform/load-resources'
import { readEffect, type Effect } from '../../src/shared/domain/effect'
import { PRESETS } from '../../src/shared/domain/scenario'
import { project } from '../../src/shared/engine/project'
import { scenarioWith, wholeModel } from '../unit/engine/world'
import { RESOURCES, ROOT } from './run-data-script'

const RAW = path.join(ROOT, 'scripts', 'data', 'raw', 'events')
const seed = loadSeedEvents(RESOURCES)
if (!seed.ok) throw new Error(JSON.stringify(seed.fault))
const events = seed.value
const built = events.flatMap(({ id, effects = [] }) => effects.map((effect) => ({ id, effect })))
const of = (id: string): Effect => built.find((entry) => entry.id === id)!.effect
const table = readFileSync(path.join(RAW, 'effects.md'), 'utf8')
const notes = readFileSync(path.join(RAW, 'NOTES.md'), 'utf8')
/** The cells of a numbered row of the table. */
const cells = (row: number) => table.split('\n').find((line) => line.startsWith(`| ${row} |`))!.split('|').map((cell) => cell.trim())
const half = ({ delayMonths, rampMonths }: Effect) => delayMonths + rampMonths / 2

describe('every built-in effect', () => {
  it('is read by the reader that files have, and says why', () => {
    const raw = (JSON.parse(readFileSync(path.join(RESOURCES, 'data', 'events.json'), 'utf8')) as { events: { effects?: unknown[] }[] }).events.flatMap(({ effects = [] }) => effects)
    expect(raw).toHaveLength(built.length)
    for (const [place, effect] of raw.entries()) expect(readEffect(effect, `effects[${place}]`)).toEqual({ ok: true, value: effect })
    for (const { id, effect } of built) expect(effect.note, id).toMatch(/\bOff\b.+\.$/s)
  })

  it('is counted in the notes, those that are switched on as well', () => {
    const [, effects, on, enabled] = /(\d+) effects on (\d+) events, \*\*(\d+) switched on\*\*/.exec(notes)!
    expect([Number(effects), Number(on), Number(enabled)]).toEqual([
      built.length, new Set(built.map(({ id }) => id)).size, built.filter(({ effect }) => effect.enabled).length,
    ])
    for (const { id, effect } of built) expect(notes, id).toMatch(new RegExp(`^\\| \\d+ \\| ${id} \\|.*\\| ${effect.delayMonths} \\+ ${effect.rampMonths} / 2`, 'm'))
  })

  it('names sources that its event names', () => {
    for (const { id, effect } of built) if (effect.source !== undefined) expect(events.find((event) => event.id === id)!.sources).toContain(effect.source)
  })
})

describe('sizes of the table', () => {
  it.each([
    // Row, words in it, event, and what they come to, reckoned by hand.
    [4, '-10 % / -20 % / -30 % a year', 'russia-ukraine-war', 0.8 ** 3, 0.7 ** 3, 0.9 ** 3],
    [5, '+0 / +60 / +180 a year', 't90-surge-2027-2029', 60 / 12, 0, 180 / 12],
    [6, '2.69 (2026) -> 3.2 / 3.5 / 3.6 in 2029', 'german-cabinet-3p5-2029', 3.5 - 2.69, 3.2 - 2.69, 3.6 - 2.69],
    [7, '-0.5 / 0 / +0.1 pp', 'germany-election-2029', 0, -0.5, 0.1],
    [11, '+0.15 / 0.25 / 0.3 %', 'ankara-ukraine-70bn', 0.25, 0.15, 0.3],
    [12, '+0.1 / 0.3 / 0.5 pp', 'us-europe-force-review', 0.3, 0.1, 0.5],
    [15, '2.6 / 2.7 / 2.8 in 2027-28', 'uk-defence-investment-plan', 2.7 - 2.56, 2.6 - 2.56, 2.8 - 2.56],
    [16, '+0.1 / 0.2 / 0.3 pp by 2030', 'france-lpm-update-vote', 0.2, 0.1, 0.3],
    [16, 'election -0.2 to +0.1', 'france-presidential-2027', -0.05, -0.2, 0.1],
    [17, '2.0 / 2.1 / 2.6 by 2030', 'spain-election-2026', 2.1 - 2, 0, 2.6 - 2],
    [19, '1,300 / 1,700 / 2,000 in 2030', 'pac3-framework-2026', (1700 - 620) / 12, (1300 - 620) / 12, (2000 - 620) / 12],
  ])('row %i: %s', (row, words, id, size, low, high) => {
    expect(cells(row).join(' ')).toContain(words)
    const found = of(id)
    for (const [place, expected] of [size, low, high].entries()) {
      expect(Math.abs([found.size, ...found.range!][place]! - expected), `${id} ${place}`).toBeLessThanOrEqual(0.001 * Math.max(1, Math.abs(expected)))
    }
  })

  it('row 8: euros less what they replace, as a part of the core spending of the 18 allies that borrow', () => {
    const { scope, size, range } = of('safe-loan-window')
    expect(cells(8).join(' ')).toContain('+EUR 15 / 25 / 35bn a year 2026-2030, less substitution of 20-60 %')
    const { series } = project(wholeModel(), scenarioWith())
    const core = scope.reduce((sum, id) => sum + series.get(`core.${id}`)!.values[2026 - 2014]!, 0)
    const part = (euros: number) => ((euros * 1.165) / core) * 100
    expect(scope).toHaveLength(18)
    expect([part(25 * 0.6) - size, part(15 * 0.4) - range![0], part(35 * 0.8) - range![1]].every((off) => Math.abs(off) < 0.05)).toBe(true)
  })

  it('row 18: one plant, and seven tenths of it', () => {
    expect(cells(18).join(' ')).toContain('+0.35 M a year (2027) at one plant; group 1.5 M; x0.7 if powder is short')
    const { size, range } = of('rheinmetall-unterluess-opening')
    expect([size, ...range!]).toEqual([350_000 / 12, (0.7 * 350_000) / 12, 350_000 / 12].map(Math.round))
  })

  it('half of each is reached inside the span of the table', () => {
    const spans: readonly (readonly [number, string])[] = [[5, 't90-surge-2027-2029'], [6, 'german-cabinet-3p5-2029'], [8, 'safe-loan-window'], [12, 'us-europe-force-review'], [15, 'uk-defence-investment-plan'], [16, 'france-lpm-update-vote'], [16, 'france-presidential-2027'], [17, 'spain-election-2026'], [18, 'rheinmetall-unterluess-opening'], [19, 'pac3-framework-2026']]
    for (const [row, id] of spans) {
      const [, from, to] = /^(\d+)-(\d+) months/.exec(cells(row)[5]!)!
      expect(half(of(id)), id).toBeGreaterThanOrEqual(Number(from))
      expect(half(of(id)), id).toBeLessThanOrEqual(Number(to))
    }
    expect(half(of('germany-election-2029'))).toBe(12)
    expect(half(of('ankara-ukraine-70bn'))).toBeLessThan(1)
  })
})

describe('what they do', () => {
  const model = wholeModel()
  const everything = (projection: ReturnType<typeof project>) => [...projection.series.values()].map(({ id, values }) => [id, ...values])

  it.each(Object.keys(PRESETS))('the built-in events move no number of %s, to the last bit', (basedOn) => {
    const scenario = scenarioWith({ basedOn })
    expect(everything(project(model, scenario, events))).toEqual(everything(project(model, scenario)))
  })

  it('switched on with "Hold", the plans reach the shares that they speak of', () => {
    const on = events.map((event) => ({ ...event, effects: (event.effects ?? []).map((effect) => ({ ...effect, enabled: ['german-cabinet-3p5-2029', 'uk-defence-investment-plan', 'uk-spending-review-2027'].includes(event.id) })) }))
    const { series } = project(model, scenarioWith({ parameters: { 'spending.shape': 'hold' } }), on)
    const share = (id: string, year: number) => series.get(`coreShare.${id}`)!.values[year - 2014]!
    expect(share('DEU', 2029)).toBeCloseTo(3.5, 2)
    expect(share('GBR', 2028)).toBeCloseTo(2.7, 2)
    expect(share('GBR', 2032)).toBeCloseTo(3, 2)
  })

  it('the shell plant makes what it was to make in 2026', () => {
    const on = events.map((event) => ({ ...event, effects: (event.effects ?? []).map((effect) => ({ ...effect, enabled: event.id === 'rheinmetall-unterluess-opening' })) }))
    const capacity = (list: typeof events) => project(model, scenarioWith(), list).series.get('capacity.shells.NATO_EUROPE')!.values
    const [before, after] = [capacity([]), capacity(on)]
    // January 2026 is the seventh month after June 2025.
    const added = Array.from({ length: 12 }, (_, month) => after[7 + month]! - before[7 + month]!).reduce((sum, value) => sum + value, 0)
    expect(Math.abs(added - 140_000)).toBeLessThan(5000)
  })
})
