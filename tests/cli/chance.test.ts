// The verbs about what is not sure, as a child process: answers of the contract, the same to the last byte, one sentence for bad input.
import { describe, expect, test } from 'vitest'
import { childProcess, scenarioFile, testFolder } from './world'

const folder = testFolder('chance')
const cli = childProcess(folder)
const file = (name: string, content: object) => scenarioFile(folder, name, content)

function answer(...argv: string[]): Record<string, never> & { series: Record<string, Record<string, (number | null)[]>> } {
  const result = cli(...argv)
  expect([result.status, result.stderr]).toEqual([0, ''])
  return JSON.parse(result.stdout) as never
}

const SURE = () => file('sure.scenario.json', {
  name: 'Not sure', parameters: { 'spending.compliance': { value: 1, distribution: { kind: 'uniform', low: 0.5, high: 1 } } },
  events: [{ id: 'crisis', title: 'Crisis', start: '2028-01', effects: [{ target: 'coreShare', scope: ['DEU'], op: 'add', size: 1, rampMonths: 12 }] }],
  formulas: [{ name: 'double', expression: 'core.DEU * 2' }],
})

describe('uncertainty', () => {
  test('the contract: inputs with words, bands, targets, crossover; the same twice, another seed other numbers', () => {
    const argv = ['uncertainty', '--draws', '100', '--seed', '3', '--series', 'coreShare.DEU', '--series', 'total.mbt.*']
    const first = answer(...argv)
    expect(first).toMatchObject({ format: 'hague-horizon/uncertainty', version: 1, meta: { draws: 100, seed: 3, growthCorrelation: 0.5 } })
    expect(Object.keys(first.series)).toEqual(['coreShare.DEU', 'total.mbt.RUS', 'total.mbt.USA', 'total.mbt.NATO_EUROPE', 'total.mbt.NATO'])
    const { p5, p50, p95, known } = first.series['coreShare.DEU']!
    expect(p5![21]!).toBeLessThan(p50![21]!)
    expect(p95![12]).toBe(p5![12])
    expect(known).toHaveLength(22)
    expect((first as Record<string, Record<string, unknown>>).chanceOfTarget!.DEU).toHaveLength(22)
    expect((first as Record<string, Record<string, unknown>>).crossover!.mbt).toMatchObject({ never: 1, p50: null, months: {} })
    for (const { text } of Object.values((first as Record<string, Record<string, { text: string }>>).inputs!)) expect(text).toMatch(/\.$/)
    expect(cli(...argv).stdout).toBe(cli(...argv).stdout)
    expect(answer(...argv.with(4, '4')).series['coreShare.DEU']!.p50).not.toEqual(p50)
  })

  test('what is set, and so not drawn, is told as keys and as a note', () => {
    const result = cli('uncertainty', '--set', 'spending.compliance=0.95', '--series', 'coreShare.NATO', '--draws', '10')
    expect(result.stderr).toBe('note: Taken as sure, because set: Compliance.\n')
    expect((JSON.parse(result.stdout) as { takenAsSure: unknown }).takenAsSure).toEqual(['spending.compliance'])
    expect(answer('uncertainty', '--series', 'coreShare.NATO', '--draws', '10')).toMatchObject({ takenAsSure: [] })
  })

  test('a scenario’s own distribution alone, as CSV; a value that is set is sure', () => {
    const rows = cli('uncertainty', '--scenario', SURE(), '--inputs', 'scenario', '--draws', '200', '--series', 'coreShare.FRA', '--format', 'csv').stdout.split('\r\n').map((row) => row.split(','))
    expect(rows.map(([id, , part]) => `${id} ${part}`)).toEqual(['series percentile', ...['p5', 'p25', 'p50', 'p75', 'p95'].map((part) => `coreShare.FRA ${part}`), ' undefined'])
    const base = Number(rows[1]![3 + 12])
    for (const [row, part] of [[1, 0.525], [3, 0.75], [5, 0.975]] as const) expect(Number(rows[row]!.at(-1))).toBeCloseTo(base + part * (3.5 - base), 2)
    const sure = answer('uncertainty', '--scenario', SURE(), '--inputs', 'scenario', '--set', 'spending.compliance=0.6', '--series', 'core.FRA', '--draws', '10')
    expect((sure as Record<string, unknown>).inputs).toEqual({})
  })
})

describe('seek', () => {
  const sought = (...argv: string[]) => JSON.parse(cli('seek', '--format', 'json', ...argv).stdout) as { reached: boolean; value: number | string; result: number; others: unknown[] }

  test('the value, set, gives the goal', () => {
    const { reached, value } = sought('--parameter', 'spending.coreTarget.DEU', '--indicator', 'core.DEU', '--value', '250', '--at', '2033')
    expect(reached).toBe(true)
    const { series } = answer('project', '--set', `spending.coreTarget.DEU=${value}`, '--series', 'core.DEU') as unknown as { series: Record<string, { values: number[] }> }
    expect(series['core.DEU']!.values[19]).toBeCloseTo(250, 6)
  })

  test('in words: reached, and the nearest where it cannot be', () => {
    expect(cli('seek', '--parameter', 'spending.compliance', '--indicator', 'coreShare.DEU', '--value', '3', '--at', '2035').stdout).toMatch(/^spending\.compliance = 0\.\d+ gives coreShare\.DEU@2035 3 % of GDP\.\nNow it is 1, which gives 3\.5 % of GDP\.\n$/)
    expect(cli('seek', '--parameter', 'spending.compliance', '--indicator', 'coreShare.DEU', '--value', '9').stdout).toMatch(/^coreShare\.DEU@2035 = 9 % of GDP cannot be reached with spending\.compliance from 0 to 1\.5; the nearest is 1\.5, which gives 3\.\d+ % of GDP\.\n/)
  })

  test('a formula, and the date of an event', () => {
    expect(sought('--scenario', SURE(), '--parameter', 'spending.coreTarget', '--indicator', 'double', '--value', '500').reached).toBe(true)
    const later = sought('--scenario', SURE(), '--event', 'crisis', '--indicator', 'cumulativeExtra.DEU', '--value', '900')
    expect(later).toMatchObject({ reached: false, value: expect.stringMatching(/^20\d\d-\d\d$/) as unknown })
  })
})

describe('ways', () => {
  const found = (...argv: string[]) => answer('ways', '--format', 'json', ...argv) as unknown as { side: string; now: number; ways: { steps: { what: string; value: number; asFar: number | null; record?: string }[]; result: number; rarest: number | null }[]; idle: string[] }

  test('each set of values, set, reaches the goal; those on record first', () => {
    const { side, now, ways, idle } = found('--indicator', 'coreShare.NATO', '--at', '2032', '--value', '3.4')
    expect([side, now < 3.4, idle.length > 0]).toEqual(['atLeast', true, true])
    expect(ways[0]!.steps[0]).toMatchObject({ what: 'spending.compliance', value: 1.21, record: expect.stringContaining('pledged in Wales') as unknown })
    for (const { steps, result } of ways) {
      const { series } = answer('project', ...steps.flatMap(({ what, value }) => ['--set', `${what}=${value}`]), '--series', 'coreShare.NATO') as unknown as { series: Record<string, { values: number[] }> }
      expect(series['coreShare.NATO']!.values[2032 - 2014]).toBe(result)
      expect(result).toBeGreaterThanOrEqual(3.4)
    }
  })

  test('in words, with chosen levers and dates; reached already, and out of reach', () => {
    const { stdout } = cli('ways', '--scenario', SURE(), '--indicator', 'cumulativeExtra.DEU', '--value', '700', '--event', 'crisis', '--parameter', 'spending.coreTarget.DEU', '--parameter', 'production.lag')
    expect(stdout).toMatch(/^cumulativeExtra\.DEU@2035 is [\d.]+ bn.* as the scenario is\.\nFor at (least|most) 700 bn/)
    expect(stdout).toMatch(/\n1\. .*from .* to /)
    expect(stdout).toMatch(/Of no help, whichever way they go: production\.lag\.\n$/)
    expect(cli('ways', '--indicator', 'coreShare.NATO', '--value', '1', '--side', 'atLeast').stdout).toMatch(/already: nothing would have to change\.\n$/)
    expect(cli('ways', '--indicator', 'coreShare.DEU', '--value', '90', '--parameter', 'spending.compliance').stdout).toContain('No three of these levers, as far as they go, give at least 90 % of GDP.')
  })

  test.each([
    [['--parameter', 'spending.shape'], 'spending.shape takes no number'], [['--parameter', 'production.capacity1'], 'name one, such as production.capacity1.mbt.USA'],
    [['--parameter', 'spending.coreTarget.XYZ'], 'XYZ'], [['--event', 'nowhere'], 'nowhere'], [['--side', 'more'], 'more'],
  ])('%j: one sentence', (argv, words) => {
    const { status, stdout, stderr } = cli('ways', '--indicator', 'core.DEU', '--value', '300', ...argv)
    expect([status !== 0, stdout, stderr.trim().split('\n').length]).toEqual([true, '', 1])
    expect(stderr).toContain(words)
  })
})

test('tornado: words and JSON, the widest first', () => {
  const { rows } = JSON.parse(cli('tornado', '--indicator', 'core.NATO', '--draws', '50', '--format', 'json').stdout) as { rows: { input: string; swing: number; correlation: number }[] }
  expect(rows.map(({ swing }) => Math.abs(swing))).toEqual(rows.map(({ swing }) => Math.abs(swing)).sort((a, b) => b - a))
  expect(rows[0]).toMatchObject({ input: 'spending.compliance.USA' })
  const { stdout } = cli('tornado', '--indicator', 'totalExtra.DEU', '--draws', '50')
  expect(stdout).toMatch(/^totalExtra\.DEU \(.*\): [\d.]+ as the scenario has it\./)
})

test('tornado of a formula: twice a series swings twice as far and goes with the same things', () => {
  const about = (id: string) => (answer('tornado', '--scenario', SURE(), '--indicator', id, '--draws', '50', '--format', 'json') as unknown as { rows: { input: string; swing: number; correlation: number }[] }).rows
  const [double, plain] = [about('double'), about('core.DEU')]
  expect(plain.length).toBeGreaterThan(1)
  expect(double.map(({ input }) => input)).toEqual(plain.map(({ input }) => input))
  for (const [place, row] of double.entries()) {
    expect(row.swing).toBeCloseTo(plain[place]!.swing * 2, 9)
    expect(row.correlation).toBeCloseTo(plain[place]!.correlation, 12)
  }
})

test('tornado: a month is told as a month, its swing in months; who has no target gets no chance of one', () => {
  const told = JSON.parse(cli('tornado', '--scenario', 'industrial-surge', '--indicator', 'crossover.shells', '--draws', '50', '--format', 'json').stdout) as { unit: string; plain: unknown; rows: { atLow: unknown; atHigh: unknown; swing: unknown }[] }
  expect(told).toMatchObject({ unit: 'month', plain: '2026-11' })
  for (const { atLow, atHigh } of told.rows) for (const value of [atLow, atHigh]) expect(value === null || (typeof value === 'string' && /^20\d\d-\d\d$/.test(value))).toBe(true)
  expect(told.rows.some(({ swing }) => typeof swing === 'number')).toBe(true)
  const { chanceOfTarget } = answer('uncertainty', '--draws', '50', '--series', 'coreShare.*')
  expect(Object.keys(chanceOfTarget!)).toContain('USA')
  expect(Object.keys(chanceOfTarget!)).not.toContain('RUS')
}, 20_000)

test('hindcast: a row a year ahead', () => {
  const lines = cli('hindcast', '--draws', '50').stdout.trim().split('\n')
  expect(lines).toHaveLength(13)
  expect(lines.at(-1)).toMatch(/^10 +31 +\d+ % +\d+ % +-?\d/)
})

describe('bad input: one sentence, exit 1 or 2, no answer', () => {
  test.each<[number, string, string]>([
    [1, 'uncertainty --draws 5', '--draws takes a whole number from 10 to 100000, not "5".'],
    [1, 'uncertainty --seed 1.5', '--seed takes a whole number from 0 to 9007199254740991, not "1.5".'],
    [1, 'uncertainty --growth-correlation 2', '--growth-correlation takes a number from 0 to 1, not "2".'],
    [1, 'uncertainty --series nothing.*', 'No series matches "nothing.*"; "list series" names them all.'],
    [1, 'uncertainty --series * --draws 100000', '100000 draws of '],
    [2, 'uncertainty --inputs none', '--inputs takes all or scenario, not "none".'],
    [2, 'seek --indicator core.DEU --value 1', 'seek takes either --parameter or --event.'],
    [1, 'seek --parameter spending.x --indicator core.DEU --value 1', 'There is no parameter "spending.x"; "list parameters" names them all.'],
    [1, 'seek --parameter spending.shape --indicator core.DEU --value 1', 'spending.shape takes no number, so no value of it can be sought.'],
    [1, 'seek --parameter spending.compliance.XX --indicator core.DEU --value 1', 'spending.compliance.XX names "XX", which is no actor or group of this scenario.'],
    [1, 'seek --parameter spending.compliance --indicator nothing --value 1', 'There is no indicator, series or formula "nothing" in this scenario;'],
    [1, 'seek --parameter spending.compliance --indicator core.DEU --value 1 --at 2040', 'core.DEU has no value for "2040";'],
    [1, 'seek --parameter spending.compliance --indicator totalExtra.DEU --value 1 --at 2030', 'totalExtra.DEU is one number and takes no --at.'],
    [1, 'seek --parameter spending.compliance --indicator core.DEU --value much', '--value takes a number, not "much"; write decimals with a point.'],
    [1, 'seek --parameter production.lag --indicator crossover.mbt --value 7', '--value takes a month from 2025-06 to 2035-12, not "7".'],
    [1, 'seek --event nothing --indicator core.DEU --value 1', 'The scenario has no event "nothing".'],
    [2, 'tornado', 'tornado needs --indicator.'],
    [2, 'hindcast now', 'hindcast does not take "now"; --help names what it takes.'],
  ])('%i %s', (status, argv, sentence) => {
    const result = cli(...argv.split(' '))
    expect([result.status, result.stdout]).toEqual([status, ''])
    expect(result.stderr).toMatch(/^[^\n]+\.\n$/)
    expect(result.stderr.startsWith(sentence)).toBe(true)
  })
})
