// Evidence: its numbers from the data themselves, a source and a sentence each, and what the user has set is held.
import { describe, expect, test } from 'vitest'
import { effectiveParameters, presetScenario, type Scenario } from '../../../../src/shared/domain/scenario'
import { heldInputs, uncertainInputs } from '../../../../src/shared/engine/chance/evidence'
import { hindcast } from '../../../../src/shared/engine/chance/hindcast'
import { findOutcome } from '../../../../src/shared/engine/chance/outcome'
import { tornado } from '../../../../src/shared/engine/chance/tornado'
import { project } from '../../../../src/shared/engine/project'
import { distributionWords, originSentence } from '../../../../src/shared/text/chance'
import { scenarioWith, shippedReference, wholeModel } from '../world'
import { input, shippedRecord } from './world'

const model = wholeModel()
const reference = shippedReference()
const record = shippedRecord()
const idsOf = (scenario: Scenario) => uncertainInputs(model, model.cast, scenario, [], record).map(({ id }) => id)

test('the record in numbers', () => {
  const words = [record.compliance, record.revision, record.growth].map((finding) => finding && distributionWords(finding.distribution))
  expect(words).toEqual(['uniform low 0.0152, high 1.5', 'normal mean 0, sd 0.1867', 'normal mean 0, sd 0.3903'])
})

test('each has sources that the data know and a sentence of its own', () => {
  const inputs = uncertainInputs(model, model.cast, presetScenario('pledge-met'), [], record)
  expect(inputs.length).toBeGreaterThan(100)
  const known = new Set(reference.sources.map(({ id }) => id))
  for (const { id, origin, distribution } of inputs) {
    if (origin.code === 'scenario') throw new Error(`${id} is not of the scenario`)
    expect(origin.sources.length, id).toBeGreaterThan(0)
    for (const source of origin.sources) expect(known, id).toContain(source)
    expect(originSentence(origin), id).toMatch(/^[A-Z][^{}]*\d[^{}]*[.]$/)
    expect(originSentence(origin)).not.toContain('undefined')
    expect(distributionWords(distribution)).toMatch(/^(uniform|normal|triangular) \w+ /)
  }
})

describe('what the user has set is held', () => {
  const all = idsOf(presetScenario('pledge-met'))
  const gone = (parameters: Scenario['parameters'], from = all) => {
    const left = new Set(idsOf(scenarioWith({ parameters })))
    return from.filter((id) => !left.has(id))
  }

  test('for all, for a group, for one, for a line', () => {
    expect(gone({ 'spending.compliance': 1 })).toEqual(all.filter((id) => id.startsWith('spending.compliance.')))
    expect(gone({ 'spending.compliance.DEU': 1 })).toEqual(['spending.compliance.DEU'])
    expect(gone({ 'economy.growth.EASTERN_FLANK': 2 }).every((id) => id.startsWith('economy.growthShift.'))).toBe(true)
    expect(gone({ 'economy.growth.EASTERN_FLANK': 2 })).toHaveLength(9)
    expect(gone({ 'production.output0.mbt.RUS': 30 })).toEqual(['production.output0.mbt.RUS'])
    expect(gone({ 'production.figures.RUS': 'high' }).every((id) => id.endsWith('.RUS'))).toBe(true)
    expect(gone({ 'spending.baseYear': 2024 })).toEqual(all.filter((id) => id.startsWith('spending.baseRevision.')))
  })

  test('the pace of Wales holds each ally to its own decade', () => {
    expect(effectiveParameters(presetScenario('wales-pace'))).toEqual({ 'spending.pace': 'wales' })
    expect(idsOf(presetScenario('wales-pace')).some((id) => id.startsWith('spending.compliance'))).toBe(false)
  })

  test('a distribution of the scenario goes before evidence', () => {
    const said = { kind: 'uniform', low: 0.9, high: 1 } as const
    const inputs = uncertainInputs(model, model.cast, scenarioWith({ parameters: { 'spending.compliance.DEU': 0.95 }, distributions: { 'spending.compliance.DEU': said } }), [], record)
    expect(inputs.filter(({ id }) => id === 'spending.compliance.DEU')).toMatchObject([{ distribution: said, origin: { code: 'scenario' } }])
  })
})

describe('what is taken as sure because it is set', () => {
  const held = (parameters: Scenario['parameters'], distributions = {}) => heldInputs(model, model.cast, scenarioWith({ parameters, distributions }), record)
  const all = idsOf(presetScenario('pledge-met'))

  test('is what the record draws where nothing is set, with the value that holds it', () => {
    expect(held({})).toEqual([])
    const compliance = held({ 'spending.compliance': 0.95 })
    expect(compliance.map(({ input: { id } }) => id)).toEqual(all.filter((id) => id.startsWith('spending.compliance.')))
    expect(new Set(compliance.map(({ setBy }) => setBy))).toEqual(new Set(['spending.compliance']))
    expect(held({ 'spending.compliance': 0.9, 'spending.compliance.DEU': 1 }).find(({ input: { id } }) => id.endsWith('.DEU'))?.setBy).toBe('spending.compliance.DEU')
    expect(held({ 'economy.growth.DEU': 1 }).map(({ input: { id }, setBy }) => [id, setBy])).toEqual([['economy.growthShift.DEU', 'economy.growth.DEU']])
    expect(held({ 'production.output0.mbt.RUS': 30 }).map(({ input: { id }, setBy }) => [id, setBy])).toEqual([['production.output0.mbt.RUS', 'production.output0.mbt.RUS']])
    expect(new Set(held({ 'production.figures.RUS': 'high' }).map(({ setBy }) => setBy))).toEqual(new Set(['production.figures.RUS']))
  })

  test('a value with a distribution is not; what the record does not draw is not', () => {
    expect(held({ 'spending.compliance': 0.95 }, { 'spending.compliance': { kind: 'uniform', low: 0.9, high: 1 } })).toEqual([])
    expect(held({ 'spending.coreTarget': 3, 'spending.pace': 'wales' })).toEqual([])
  })
})

describe('tornado', () => {
  const scenario = scenarioWith()
  const outcome = findOutcome({ id: 'coreShare.DEU', at: '2035' }, project(model, scenario))!

  test('each input alone at its 10th and 90th percentile, the widest first, those that move nothing left out', () => {
    const inputs = [
      input('economy.growthShift.FRA', { kind: 'normal', mean: 0, sd: 1 }), input('spending.compliance', { kind: 'uniform', low: 0.5, high: 1 }), input('spending.coreTarget', { kind: 'uniform', low: 2, high: 6 }),
    ]
    const { plain, swings } = tornado(model, scenario, [], inputs, outcome)
    const base = project(model, scenario).series.get('coreShare.DEU')!.values[12]!
    expect(plain).toBe(3.5)
    expect(swings.map(({ input: { id } }) => id)).toEqual(['spending.coreTarget', 'spending.compliance'])
    expect([swings[0]!.low, swings[0]!.atHigh]).toEqual([2.4, expect.closeTo(5.6, 12)])
    expect(swings[1]!.atLow).toBeCloseTo(base + 0.55 * (3.5 - base), 12)
  })

  test('a crossover that is lost on the way stands first', () => {
    const crossed = scenarioWith({ parameters: { 'production.capacity1.mbt.NATO_EUROPE': 90 } })
    const crossover = findOutcome({ id: 'crossover.mbt' }, project(model, crossed))!
    const inputs = [input('production.lag', { kind: 'uniform', low: 2, high: 9 }), input('production.output0.mbt.RUS', { kind: 'uniform', low: 5, high: 400 })]
    const { swings } = tornado(model, crossed, [], inputs, crossover)
    expect(swings[0]!.input.id).toBe('production.output0.mbt.RUS')
    expect(swings[0]!.atHigh).toBeNaN()
  })
})

test('outcomes by name: indicators, series in a year or month, and what is none', () => {
  const projection = project(model, scenarioWith())
  const found = (id: string, at?: string) => findOutcome({ id, ...(at !== undefined && { at }) }, projection)
  expect(found('totalExtra.DEU')?.valueIn(projection)).toBe(projection.indicators.get('totalExtra.DEU')!.value)
  expect(found('core.DEU')).toMatchObject({ at: '2035', place: 21 })
  expect(found('total.mbt.RUS', '2030')).toMatchObject({ at: '2030-12' })
  expect(found('total.mbt.RUS', '2030-03')?.valueIn(projection)).toBe(projection.series.get('total.mbt.RUS')!.values[MONTH_OF_MARCH_2030])
  for (const [id, at] of [['nothing'], ['core.DEU', '2040'], ['core.DEU', '2030-03'], ['totalExtra.DEU', '2030'], ['total.mbt.RUS', '2024']] as const) expect(found(id, at)).toBeNull()
})
const MONTH_OF_MARCH_2030 = 57

describe('hindcast', () => {
  const found = hindcast(model, record, { draws: 200, seed: 1 })

  test('every ally, year and horizon up to 2024, from records alone', () => {
    expect(found.byHorizon.map(({ horizon, count }) => [horizon, count])).toEqual(Array.from({ length: 10 }, (_, place) => [place + 1, 31 * (10 - place)]))
    const row = found.rows.find(({ from, actor, year }) => from === 2014 && actor === 'DEU' && year === 2024)!
    expect(row.actual).toBe(reference.expenditure.find(({ actor, year }) => actor === 'DEU' && year === 2024)!.share)
    for (const { p5, p25, p50, p75, p95 } of found.rows) expect([p5, p25, p50, p75, p95]).toEqual([p5, p25, p50, p75, p95].sort((a, b) => a - b))
  })

  test('scores are what they say', () => {
    const ten = found.rows.filter(({ from, year }) => year - from === 10)
    const { inside90, bias } = found.byHorizon[9]!
    expect(inside90).toBeCloseTo(ten.filter(({ actual, p5, p95 }) => p5 <= actual && actual <= p95).length / 31, 12)
    expect(bias).toBeCloseTo(ten.reduce((sum, { actual, p50 }) => sum + actual - p50, 0) / 31, 12)
    expect(inside90).toBeGreaterThan(0.5)
    expect(inside90).toBeLessThan(1)
  })
})
