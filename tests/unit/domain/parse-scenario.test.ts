// Scenario files: the contract's example, every wrong value refused with its path, and what is kept.
import { describe, expect, test } from 'vitest'
import { parseScenario, readScenario } from '../../../src/shared/domain/parse-scenario'
import { scenarioContext } from '../../../src/shared/domain/scenario-check'
import { scenarioFile } from '../../../src/shared/domain/scenario-file'
import { faultSentence } from '../../../src/shared/text/faults'
import { noteSentence } from '../../../src/shared/text/engine'
import { shippedReference } from '../engine/world'

const context = scenarioContext(shippedReference(), 'slow.scenario.json')
const HEAD = { format: 'hague-horizon/scenario', version: 1 }
const ACTOR = { id: 'ATLANTIS', name: 'A country of my own', currency: 'EUR', gdp: { '2025': 1000 }, growth: 1.5, inflation: { '2026': 2.5, '2027': 2 }, coreShare: { '2024': 1.8, '2025': 2 }, groups: [] }

const EXAMPLE = {
  ...HEAD,
  name: 'Slow start', note: '', basedOn: 'pledge-met', seed: 1,
  money: { basis: 'constant', baseYear: 2025 },
  parameters: {
    'spending.coreTarget': 3.5,
    'spending.shape.DEU': 'frontLoaded',
    'spending.compliance': { value: 0.8, distribution: { kind: 'pert', low: 0.4, mode: 0.8, high: 1.1 } },
  },
  actors: [ACTOR],
  groups: [{ id: 'NORTH', name: 'Nordic and Baltic', members: ['SWE', 'FIN', 'ATLANTIS'] }],
  production: [{ category: 'mbt', actor: 'ATLANTIS', output0: 2 }],
  events: [{ id: 'ceasefire', title: 'Ceasefire', start: '2027-03', effects: [] }],
  formulas: [{ name: 'tankRatio', expression: 'core.DEU / core.FRA' }],
}

const faultsOf = (changes: object) =>
  readScenario({ ...HEAD, ...changes }, context).faults.map((fault) => ({ code: fault.code, where: fault.where }))
const firstSentence = (input: unknown) => {
  const read = parseScenario(input, context)
  return read.ok ? 'sound' : faultSentence(read.fault)
}

describe('a sound file', () => {
  const read = parseScenario(EXAMPLE, context)
  const { scenario, notes } = read.ok ? read.value : { scenario: null, notes: [] }

  test('the example of the contract is read whole', () => {
    expect(scenario).toMatchObject({
      name: 'Slow start',
      money: { basis: 'constant', baseYear: 2025 },
      parameters: { 'spending.coreTarget': 3.5, 'spending.shape.DEU': 'frontLoaded', 'spending.compliance': 0.8, 'production.output0.mbt.ATLANTIS': 2 },
      actors: [ACTOR],
      groups: [{ id: 'NORTH', members: ['SWE', 'FIN', 'ATLANTIS'] }],
      formulas: [{ name: 'tankRatio', expression: 'core.DEU / core.FRA' }],
    })
  })

  test('a distribution is read beside its value, and written back', () => {
    expect(notes).toEqual([])
    expect(scenario?.distributions).toEqual({ 'spending.compliance': { kind: 'pert', low: 0.4, mode: 0.8, high: 1.1 } })
    expect(scenarioFile(scenario!)).toEqual(EXAMPLE)
  })

  test('the least file is Pledge met, in constant US$ of 2026', () => {
    const least = parseScenario(HEAD, context)
    expect(least.ok && least.value.scenario).toMatchObject({ basedOn: 'pledge-met', parameters: {}, seed: 1, money: { basis: 'constant', baseYear: 2026 } })
  })

  test('unknown keys are kept, told, and written back at every level', () => {
    const file = { ...EXAMPLE, colour: 'red', money: { ...EXAMPLE.money, rounding: 1 }, actors: [{ ...ACTOR, flag: 'x' }], formulas: [{ ...EXAMPLE.formulas[0], unit: '1' }], production: [{ ...EXAMPLE.production[0], plant: 'north' }] }
    const result = readScenario(file, context)
    expect(result.notes.filter(({ code }) => code === 'note.unknownKey').map(({ where }) => where).sort()).toEqual(['actors[0].flag', 'colour', 'formulas[0].unit', 'money.rounding', 'production[0].plant'])
    expect(scenarioFile(result.scenario!)).toEqual(file)
  })

  test('production is set for all, a category, a producer, or a line', () => {
    const parameters = { 'production.lag': 3, 'production.lag.mbt': 4, 'production.lag.RUS': 5, 'production.lag.mbt.RUS': 6, 'production.rampStart.mbt.USA': '2027-01', 'war.intensity': 0.5 }
    const result = readScenario({ ...HEAD, parameters }, context)
    expect(result.scenario?.parameters).toEqual(parameters)
    expect(scenarioFile(result.scenario!).parameters).toEqual(parameters)
  })

  test.each<[object, string, string]>([
    [{ parameters: { 'production.lag.tanks': 3 } }, 'parameter.scope', 'parameters.production.lag.tanks'],
    [{ parameters: { 'production.lag.mbt.NATO': 3 } }, 'parameter.scope', 'parameters.production.lag.mbt.NATO'],
    [{ parameters: { 'production.rampStart.mbt.RUS': '2027-13' } }, 'parameter.month', 'parameters.production.rampStart.mbt.RUS'],
    [{ parameters: { 'production.lag.mbt.RUS.2030': 3 } }, 'parameter.year', 'parameters.production.lag.mbt.RUS.2030'],
    [{ production: [{ category: 'tanks', actor: 'RUS' }] }, 'input.invalid', 'production[0].category'],
    [{ production: [{ category: 'mbt', actor: 'NOBODY', output0: 1 }] }, 'parameter.scope', 'parameters.production.output0.mbt.NOBODY'],
    [{ production: [{ category: 'mbt', actor: 'RUS', output0: -1 }] }, 'parameter.outsideRange', 'production[0].output0'],
  ])('%j is refused: %s', (changes, code, where) => {
    expect(faultsOf(changes)).toEqual([{ code, where }])
  })

  test('a share that looks like a fraction is read and questioned', () => {
    const result = readScenario({ ...HEAD, parameters: { 'spending.coreTarget': 0.035 } }, context)
    expect(result.notes.map(noteSentence)).toEqual(['parameters.spending.coreTarget is 0.035; shares are in percent, so 3.5 % is written 3.5.'])
  })
})

describe('refused as a whole', () => {
  test.each([
    [[], 'slow.scenario.json is not valid: a scenario file holds one JSON object.'],
    [null, 'slow.scenario.json is not valid: a scenario file holds one JSON object.'],
    [{ format: 'other', version: 1 }, 'slow.scenario.json is not a file that is read here; its format is "other".'],
    [{ ...HEAD, version: 2 }, 'slow.scenario.json was written by a newer version (format 2); update the app to read it.'],
    [{ ...HEAD, version: '1' }, 'version is not valid: the version of the format is 1, not "1".'],
  ])('%o', (input, sentence) => {
    expect(firstSentence(input)).toBe(sentence)
  })
})

describe('wrong values, each with its path', () => {
  test.each([
    [{ name: 7 }, 'input.invalid', 'name'],
    [{ basedOn: 'my other scenario' }, 'scenario.noParent', 'basedOn'],
    [{ seed: 1.5 }, 'input.invalid', 'seed'],
    [{ money: 'constant' }, 'input.invalid', 'money'],
    [{ money: { basis: 'real' } }, 'input.invalid', 'money.basis'],
    [{ money: { baseYear: 2050 } }, 'input.invalid', 'money.baseYear'],
    [{ parameters: [] }, 'input.invalid', 'parameters'],
    [{ parameters: { 'spending.coretarget': 3 } }, 'parameter.unknown', 'parameters.spending.coretarget'],
    [{ parameters: { 'spending.coreTarget': '3,5' } }, 'parameter.notNumber', 'parameters.spending.coreTarget'],
    [{ parameters: { 'spending.coreTarget': null } }, 'parameter.notNumber', 'parameters.spending.coreTarget'],
    [{ parameters: { 'spending.coreTarget': -1 } }, 'parameter.outsideRange', 'parameters.spending.coreTarget'],
    [{ parameters: { 'spending.coreTarget': 25 } }, 'parameter.outsideRange', 'parameters.spending.coreTarget'],
    [{ parameters: { 'spending.targetYear': 2030.5 } }, 'parameter.outsideRange', 'parameters.spending.targetYear'],
    [{ parameters: { 'economy.growth': -100 } }, 'parameter.outsideRange', 'parameters.economy.growth'],
    [{ parameters: { 'spending.shape': 'wished' } }, 'parameter.notChoice', 'parameters.spending.shape'],
    [{ parameters: { 'spending.compliance': { distribution: {} } } }, 'parameter.notNumber', 'parameters.spending.compliance'],
    [{ parameters: { 'spending.coreTarget.XYZ': 3 } }, 'parameter.scope', 'parameters.spending.coreTarget.XYZ'],
    [{ parameters: { 'spending.targetYear': 2020 } }, 'parameter.outsideRange', 'parameters.spending.targetYear'],
    [{ parameters: { 'spending.targetYear.DEU': 2026 } }, 'parameter.outsideRange', 'parameters.spending.targetYear.DEU'],
    [{ actors: {} }, 'input.invalid', 'actors'],
    [{ actors: [1] }, 'input.invalid', 'actors[0]'],
    [{ actors: [{ ...ACTOR, id: 'atlantis' }] }, 'input.invalid', 'actors[0].id'],
    [{ actors: [{ ...ACTOR, id: 'DEU' }] }, 'actor.exists', 'actors[0].id'],
    [{ actors: [{ ...ACTOR, id: 'NATO' }] }, 'actor.exists', 'actors[0].id'],
    [{ actors: [ACTOR, ACTOR] }, 'actor.exists', 'actors[1].id'],
    [{ actors: [{ ...ACTOR, gdp: undefined }] }, 'input.invalid', 'actors[0].gdp'],
    [{ actors: [{ ...ACTOR, gdp: 1000 }] }, 'input.invalid', 'actors[0].gdp'],
    [{ actors: [{ ...ACTOR, gdp: {} }] }, 'input.invalid', 'actors[0].gdp'],
    [{ actors: [{ ...ACTOR, gdp: { '2025': 0 } }] }, 'input.invalid', 'actors[0].gdp.2025'],
    [{ actors: [{ ...ACTOR, gdp: { '2000': 900 } }] }, 'input.invalid', 'actors[0].gdp'],
    [{ actors: [{ ...ACTOR, gdp: { FY25: 900, '2025': 900 } }] }, 'input.invalid', 'actors[0].gdp.FY25'],
    [{ actors: [{ ...ACTOR, growth: -100 }] }, 'input.invalid', 'actors[0].growth'],
    [{ actors: [{ ...ACTOR, growth: {} }] }, 'input.invalid', 'actors[0].growth'],
    [{ actors: [{ ...ACTOR, coreShare: { '2025': -2 } }] }, 'input.invalid', 'actors[0].coreShare.2025'],
    [{ actors: [{ ...ACTOR, coreShare: { '2025': '2' } }] }, 'input.invalid', 'actors[0].coreShare.2025'],
    [{ actors: [{ ...ACTOR, usdPerUnit: 0 }] }, 'input.invalid', 'actors[0].usdPerUnit'],
    [{ actors: [{ ...ACTOR, groups: ['NATO'] }] }, 'input.invalid', 'actors[0].groups[0]'],
    [{ actors: [{ ...ACTOR, groups: ['SOUTH'] }] }, 'actor.unknown', 'actors[0].groups[0]'],
    [{ groups: [{ id: 'NORTH', members: [] }] }, 'input.invalid', 'groups[0].members'],
    [{ groups: [{ id: 'NORTH', members: ['XYZ'] }] }, 'actor.unknown', 'groups[0].members[0]'],
    [{ groups: [{ id: 'NATO', members: ['DEU'] }] }, 'actor.exists', 'groups[0].id'],
    [{ groups: [{ id: 'A', members: ['A'] }] }, 'input.invalid', 'groups[0].members'],
    [{ formulas: [{ name: '1x', expression: '1' }] }, 'input.invalid', 'formulas[0].name'],
    [{ formulas: [{ name: 'x' }] }, 'input.invalid', 'formulas[0].expression'],
    [{ formulas: [{ name: 'x', expression: '1' }, { name: 'x', expression: '2' }] }, 'input.invalid', 'formulas[1].name'],
  ])('%j', (changes, code, where) => {
    expect(faultsOf(changes)).toEqual([{ code, where }])
  })

  test('a circle of groups is told with its way', () => {
    const groups = [{ id: 'A', members: ['B'] }, { id: 'B', members: ['A', 'DEU'] }]
    expect(firstSentence({ ...HEAD, groups })).toBe('groups[0].members is not valid: the group contains itself (A → B → A).')
  })

  test('all faults are told, not the first alone', () => {
    const wrong = { name: 7, parameters: { 'spending.coreTarget': 99, 'spending.nothing': 1 }, actors: [{ ...ACTOR, gdp: { '2025': 'x' } }] }
    expect(faultsOf(wrong).map(({ where }) => where)).toEqual([
      'actors[0].gdp.2025', 'parameters.spending.coreTarget', 'parameters.spending.nothing', 'name',
    ])
  })

  test('a target year before the allies’ base year is taken where an own actor can reach it', () => {
    const wales = { ...ACTOR, gdp: { '2014': 1000 }, coreShare: { '2014': 1.5 } }
    expect(faultsOf({ actors: [wales], parameters: { 'spending.targetYear': 2024 } })).toEqual([])
    expect(firstSentence({ ...HEAD, parameters: { 'spending.targetYear': 2020 } })).toBe('spending.targetYear takes a whole year from 2027 to 2035, not 2020.')
  })

  test('hostile shapes are refused without harm', () => {
    const hostile: unknown = JSON.parse('{"format":"hague-horizon/scenario","version":1,"__proto__":{"x":1},"parameters":{"__proto__":1,"spending.constructor":1}}')
    const { faults } = readScenario(hostile, context)
    expect(faults.map(({ code }) => code)).toEqual(['parameter.unknown', 'parameter.unknown'])
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})
