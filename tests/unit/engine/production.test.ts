// Production of a scenario: what the data give, what nobody has published, what a spending lever moves, and published figures
// (tests/oracles, M01, M03, M04, P03) through the scenario format.
import { describe, expect, test } from 'vitest'
import { PRODUCERS, PRODUCTION_CATEGORIES } from '../../../src/shared/domain/production-categories'
import { parseScenario } from '../../../src/shared/domain/parse-scenario'
import { scenarioContext } from '../../../src/shared/domain/scenario-check'
import { FIGURE_NAMES } from '../../../src/shared/engine/production/line-figures'
import { monthIndex, MONTH_COUNT } from '../../../src/shared/engine/production/months'
import { project } from '../../../src/shared/engine/project'
import { evaluateFormulas } from '../../../src/shared/formula/scenario-formulas'
import { shippedProduction, shippedReference, wholeModel } from './world'

const reference = shippedReference()
const model = wholeModel()

function projected(file: object = {}) {
  const read = parseScenario({ format: 'hague-horizon/scenario', version: 1, ...file }, scenarioContext(reference, 'test'))
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  const projection = project(model, read.value.scenario)
  return { projection, scenario: read.value.scenario, values: (id: string) => projection.series.get(id)?.values, indicator: (id: string) => projection.indicators.get(id) }
}

const withParameters = (parameters: object) => projected({ parameters })
const ATLANTIS = { id: 'ATLANTIS', currency: 'EUR', gdp: { 2026: 1000 }, growth: 0, inflation: 0, coreShare: { 2026: 2 }, groups: [] }
const lineOf = (line: object) => projected({ actors: [ATLANTIS], production: [{ category: 'mbt', actor: 'ATLANTIS', ...line }] })

describe('published figures, through the scenario format', () => {
  // Air Force Institute of Technology, R package learningCurve 1.1.2: unit 125 where the first costs 100.
  test.each([[0.85, 32.23647], [0.8, 21.13225], [0.825, 26.18401], [0.875, 39.44942], [0.9, 48.00243], [0.95, 69.9564]])('M01: unit 125 at %d costs %d', (slope, cost) => {
    const { values } = lineOf({ output0: 124, lag: 0, unitCost: 100, cumulative0: 1, learningRate: 1 - slope })
    expect(values('unitCost.mbt.ATLANTIS')![1]! / cost).toBeCloseTo(1, 6)
  })

  test('M01: unit 125 from unit 100; M03: textbook factors', () => {
    expect(lineOf({ output0: 25, lag: 0, unitCost: 100, cumulative0: 100, learningRate: 0.15 }).values('unitCost.mbt.ATLANTIS')![1]).toBeCloseTo(94.90257 * 1, 4)
    expect(lineOf({ output0: 19, lag: 0, unitCost: 1, cumulative0: 1, learningRate: 0.1 }).values('unitCost.mbt.ATLANTIS')![1]).toBeCloseTo(0.634, 3)
    expect(lineOf({ output0: 9, lag: 0, unitCost: 1, cumulative0: 1, learningRate: 0.15 }).values('unitCost.mbt.ATLANTIS')![1]).toBeCloseTo(0.583, 3)
  })

  test('M04: the step response of a first-order delay', () => {
    const output = lineOf({ output0: 0, capacity0: 100, lag: 12 }).values('output.mbt.ATLANTIS')!
    expect([1, 2, 3, 4, 5, 6].map((times) => output[times * 12]! / 100)).toEqual([0.632, 0.865, 0.95, 0.982, 0.993, 0.998].map((value): unknown => expect.closeTo(value, 3)))
    expect(output[48]! / 100).toBeCloseTo(0.98168, 5)
  })

  test('P03: 250,000 shells a month are 3 million a year; 1,500 tanks a year 125 a month', () => {
    expect(projected().values('madeAYear.shells.RUS')!.at(-1)).toBeCloseTo(3e6, 3)
    expect(withParameters({ 'production.output0.mbt.RUS': 1500 / 12 }).values('output.mbt.RUS')![0]).toBe(125)
  })
})

describe('what the data give', () => {
  test('every line that has a figure says where it comes from', () => {
    const known = new Set(shippedProduction().production.flatMap(({ sources }) => sources).concat(reference.sources.map(({ id }) => id)))
    for (const category of PRODUCTION_CATEGORIES) {
      for (const producer of PRODUCERS) {
        const figures = model.production!.get(`${category}.${producer}`)!
        expect(figures.output.central === null).toBe(projected().values(`output.${category}.${producer}`) === undefined)
        if (figures.output.central !== null) expect(figures.origins.output!.sources.length, `${category} ${producer}`).toBeGreaterThan(0)
        for (const name of FIGURE_NAMES) for (const source of figures.origins[name]?.sources ?? []) expect(known.has(source), source).toBe(true)
        const { low, central, high } = figures.output
        if (central !== null) expect([low! <= central, central <= high!]).toEqual([true, true])
      }
    }
  })

  test('tanks: low, central and high as the sources have them, and the claim', () => {
    const total = (figures: string) => withParameters({ 'production.figures.mbt.RUS': figures }).values('total.mbt.RUS')![0]
    expect(['low', 'central', 'high', 'claimed'].map(total)).toEqual([36.8, 80, 129, 150].map((value): unknown => expect.closeTo(value, 3)))
    expect(projected().values('output.mbt.RUS')![0]).toBe(20)
    expect(projected().values('refurbished.mbt.RUS')![0]).toBe(60)
  })

  test('where nothing is published there is nothing, until someone says it; never a zero', () => {
    const { projection, indicator } = projected()
    for (const id of ['output.drones.USA', 'output.interceptors.RUS', 'total.mbt.UKR', 'output.drones.NATO']) expect(projection.series.has(id)).toBe(false)
    expect(indicator('crossover.interceptors')).toEqual({ id: 'crossover.interceptors', unit: 'month', value: null, why: 'no published figure for Russia' })
    expect(projection.series.get('refurbished.mbt.NATO_EUROPE')!.values.every(Number.isNaN)).toBe(true)
    expect(projection.series.get('stock.spg.RUS')!.values.every(Number.isNaN)).toBe(true)
    const said = withParameters({ 'production.output0.interceptors.RUS': 40 })
    expect(said.values('output.interceptors.RUS')!.at(-1)).toBe(40)
    expect(said.indicator('crossover.interceptors')).toMatchObject({ text: '2025-06' })
  })

  test('NATO is the United States and NATO Europe', () => {
    const { values } = projected()
    for (const kind of ['total', 'output', 'capacity', 'cumulative']) {
      for (const month of [0, 40, 126]) expect(values(`${kind}.mbt.NATO`)![month]).toBeCloseTo(values(`${kind}.mbt.USA`)![month]! + values(`${kind}.mbt.NATO_EUROPE`)![month]!, 9)
    }
  })

  test('monthly sums are the annual figures', () => {
    const { values } = projected()
    for (const id of ['mbt.RUS', 'shells.USA', 'ifv.NATO_EUROPE']) {
      const [total, output, cost, made, spent] = ['total', 'output', 'unitCost', 'madeAYear', 'costAYear'].map((kind) => values(`${kind}.${id}`)!) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]
      for (let year = 2025; year <= 2035; year += 1) {
        const months = Array.from({ length: MONTH_COUNT }, (_, month) => month).filter((month) => month >= monthIndex(year, 1) && month <= monthIndex(year, 12))
        expect(made[year - 2014]).toBeCloseTo(months.reduce((sum, month) => sum + total[month]!, 0), 6)
        expect(spent[year - 2014]).toBeCloseTo(months.reduce((sum, month) => sum + (output[month]! * cost[month]!) / 1000, 0), 9)
      }
      expect(values(`cumulative.${id}`)!.at(-1)).toBeCloseTo(total.reduce((a, b) => a + b), 6)
    }
  })
})

describe('what moves it', () => {
  test('a plan comes true in part; what is typed is taken as it stands', () => {
    const last = (parameters: object) => withParameters(parameters).values('capacity.shells.USA')!.at(-1)!
    expect(last({})).toBeCloseTo(40_000 + 0.7 * 60_000, 6)
    expect(last({ 'production.realisation': 1 })).toBeCloseTo(100_000, 6)
    expect(last({ 'production.realisation.shells': 0 })).toBeCloseTo(40_000, 6)
    expect(last({ 'production.capacity1.shells.USA': 90_000 })).toBeCloseTo(90_000, 6)
  })

  test('the most specific value wins: line, producer, group, category, all', () => {
    const lag = (parameters: object) => projected({ parameters }).projection.production!.line('mbt', 'USA')!.settings.lag
    const steps = { 'production.lag': 1, 'production.lag.mbt': 2, 'production.lag.NATO': 3, 'production.lag.USA': 4, 'production.lag.mbt.USA': 5 }
    expect(Object.keys(steps).map((_, place) => lag(Object.fromEntries(Object.entries(steps).slice(0, place + 1))))).toEqual([1, 2, 3, 4, 5])
    expect(lag({})).toBe(6)
  })

  test('spending moves output where money binds, and only there', () => {
    const output = (parameters: object) => withParameters(parameters).values('output.mbt.NATO_EUROPE')!.at(-1)!
    const budget = { 'production.ceiling.mbt': 'budget' }
    expect(output({ ...budget, 'spending.coreTarget': 5 })).toBeGreaterThan(output(budget) * 1.2)
    expect(output({ 'spending.coreTarget': 5 })).toBe(output({}))
    const { values } = withParameters({ 'production.ceiling': 'both' })
    expect([...values('moneyBinds.mbt.NATO_EUROPE')!].every((binds) => binds === 0 || binds === 1)).toBe(true)
    // Today's part of procurement buys today's output.
    expect(values('affordable.mbt.NATO_EUROPE')![0]).toBeCloseTo(values('output.mbt.NATO_EUROPE')![0]!, 9)
  })

  test('the basis of money on the screen moves no unit', () => {
    const total = (basis: string) => [...projected({ money: { basis, baseYear: 2026 }, parameters: { 'production.ceiling': 'both' } }).values('total.ifv.USA')!]
    for (const basis of ['share', 'current']) total(basis).forEach((value, month) => expect(value).toBeCloseTo(total('constant')[month]!, 6))
  })

  test('the tempo of the war moves losses, and peace ends them', () => {
    const lost = (intensity: number) => withParameters({ 'war.intensity': intensity }).values('lost.mbt.RUS')![0]
    expect([0, 1, 2].map(lost)).toEqual([0, 38.1, 76.2].map((value): unknown => expect.closeTo(value, 1)))
    expect(withParameters({ 'war.intensity.RUS': 0 }).values('lost.shells.UKR')).toEqual(projected().values('lost.shells.UKR'))
  })

  test('the store ends in a month, later where less is drawn', () => {
    const end = (rate: number) => withParameters({ 'production.refurbRate.mbt.RUS': rate }).indicator('storageExhausted.mbt.RUS')
    expect(end(60)).toMatchObject({ text: '2029-10', value: monthIndex(2029, 10) })
    expect(end(100)!.value!).toBeLessThan(monthIndex(2029, 10))
    expect(end(1)).toMatchObject({ value: null, why: 'not before 2036' })
  })

  test('a lead must be held for twelve months to be one', () => {
    const crossing = (capacity1: number) => withParameters({ 'production.capacity1.mbt.USA': capacity1, 'production.capacity1.mbt.RUS': 20 }).indicator('crossover.mbt')!
    // Russia has 20 new tanks a month left when its store is empty; NATO passes them with 13 American ones and not with 11.
    expect(crossing(20)).toMatchObject({ value: monthIndex(2029, 10), text: '2029-10' })
    expect(crossing(11.25)).toMatchObject({ value: null, why: 'not before 2036' })
  })

  test('formulas reckon by month, and where years are among them with the mean of a year’s months', () => {
    const { projection, scenario } = projected({ formulas: [{ name: 'tankRatio', expression: 'output.mbt.NATO / output.mbt.RUS' }, { name: 'yearly', expression: '(output.mbt.NATO / output.mbt.RUS) * (core.DEU / core.DEU)' }] })
    const answers = evaluateFormulas(scenario.formulas!, projection)
    const last = (id: string) => projection.series.get(id)!.values.at(-1)!
    const monthly = projection.series.get('output.mbt.NATO')!.values.map((value, place) => value / projection.series.get('output.mbt.RUS')!.values[place]!)
    expect(answers.ok && answers.value[0]!.indicator.value).toBeCloseTo(last('output.mbt.NATO') / last('output.mbt.RUS'), 12)
    expect(answers.ok && answers.value[1]!.indicator.value).toBeCloseTo(monthly.slice(-12).reduce((a, b) => a + b) / 12, 12)
  })
})

describe('Russia\u2019s money', () => {
  const SHARE = { 'production.budgetShare.mbt.RUS': 0.02, 'production.procurement.RUS': 50 }
  const affordable = (more: Record<string, number | string>) => withParameters({ ...SHARE, ...more }).values('affordable.mbt.RUS')![0]

  test('without a budget money binds nothing; with one it buys at Russian prices', () => {
    expect(projected().values('affordable.mbt.RUS')!.every(Number.isNaN)).toBe(true)
    expect(affordable({})).toBeCloseTo((0.02 * 50_000) / 12 / 3.5, 9)
  })

  test('at purchasing power it buys at Western prices, the domestic part alone: the advantage is never counted twice', () => {
    const western = { 'production.prices.RUS': 'western' }
    expect(affordable(western)).toBeCloseTo((0.02 * 50_000 * (0.9 * 3.17 + 0.1)) / 12 / 31.7, 9)
    expect(affordable({ ...western, 'production.domesticShare': 0, 'economy.russiaPurchasingPower': 4 })).toBeCloseTo((0.02 * 50_000) / 12 / 31.7, 9)
    expect(affordable({ 'economy.russiaPurchasingPower': 4 })).toBe(affordable({}))
  })

  test('allies are always at market rates and their own prices', () => {
    expect(withParameters({ 'production.prices': 'western' }).values('affordable.mbt.USA')).toEqual(projected().values('affordable.mbt.USA'))
  })
})

describe('presets', () => {
  const last = (basedOn: string, id: string) => projected({ basedOn }).values(id)!.at(-1)!

  test('Industrial surge: what is announced arrives whole; Pledge met has seven tenths of the growth', () => {
    expect(last('industrial-surge', 'capacity.mbt.RUS')).toBeCloseTo(35, 9)
    expect(last('pledge-met', 'capacity.mbt.RUS')).toBeCloseTo(20 + 0.7 * 15, 9)
    expect(last('industrial-surge', 'capacity.mbt.NATO_EUROPE')).toBeCloseTo(25 / 3, 3)
  })

  test('Long war: Russia\u2019s alone, at today\u2019s tempo', () => {
    expect(last('long-war', 'capacity.mbt.RUS')).toBeCloseTo(35, 9)
    expect(last('long-war', 'capacity.mbt.NATO_EUROPE')).toBe(last('pledge-met', 'capacity.mbt.NATO_EUROPE'))
    expect(last('long-war', 'lost.mbt.RUS')).toBe(last('pledge-met', 'lost.mbt.RUS'))
  })
})

describe('what is in force', () => {
  const { production } = projected({ parameters: { 'production.output0.mbt.RUS': 31, 'production.lag.RUS': 9 } }).projection

  test('what the scenario says, else what is published or derived, else the table\u2019s; null where nobody says it', () => {
    const force = (id: Parameters<NonNullable<typeof production>['inForce']>[0], without?: string) => production!.inForce(id, 'mbt', 'RUS', without)
    expect([force('production.output0'), force('production.output0', 'production.output0.mbt.RUS')]).toEqual([31, 20])
    expect([force('production.lag'), force('production.lag', 'production.lag.RUS'), force('production.rampStart'), force('production.unitCost')]).toEqual([9, 6, '2025-06', 3.5])
    expect(production!.inForce('production.storage0', 'mbt', 'NATO_EUROPE')).toBeNull()
    expect(production!.inForce('production.output0', 'drones', 'USA')).toBeNull()
  })
})

test('warnings name what is not told apart, what stands for all of NATO, and what is missing until it is typed', () => {
  const found = (file: object) => new Map(projected(file).projection.warnings.map(({ code, data }) => [code, data.lines]))
  expect(found({}).get('production.undivided')).toContain('mbt.USA')
  expect(found({}).get('production.partOfAlliance')).toContain('missiles.USA')
  expect(found({}).get('production.noFigure')).toContain('interceptors.RUS')
  expect(found({ parameters: { 'production.output0.interceptors.RUS': 40 } }).get('production.noFigure')).not.toContain('interceptors.RUS')
})

test.each([
  [{ parameters: { 'production.unitCost.mbt.RUS': 0 } }, 'parameters.production.unitCost.mbt.RUS'],
  [{ parameters: { 'production.output0.mbt.RUS': -1 } }, 'parameters.production.output0.mbt.RUS'],
  [{ parameters: { 'production.rampMonths': 0 } }, 'parameters.production.rampMonths'],
  [{ parameters: { 'production.learningRate': 1 } }, 'parameters.production.learningRate'],
  [{ parameters: { 'production.rampStart.mbt': '2027-13' } }, 'parameters.production.rampStart.mbt'],
  [{ parameters: { 'production.storage0.mbt.RUS': 10, 'production.refurbRate.mbt.RUS': 60 } }, 'parameters.production.storage0.mbt.RUS'],
  [{ actors: [ATLANTIS], production: [{ category: 'mbt', actor: 'ATLANTIS', output0: 1, storage0: 3, refurbRate: 4 }] }, 'production[0].storage0'],
  [{ actors: [ATLANTIS], production: [{ category: 'tanks', actor: 'ATLANTIS', output0: 1 }] }, 'production[0].category'],
])('refused with its place: %j', (file, where) => {
  const read = parseScenario({ format: 'hague-horizon/scenario', version: 1, ...file }, scenarioContext(reference, 'test'))
  expect(read.ok ? null : read.fault.where).toBe(where)
})
