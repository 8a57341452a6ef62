// Distributions in files: every form read, every wrong one refused at its place, carried through files, lines of parents and steps.
import { describe, expect, test } from 'vitest'
import { applyStep } from '../../../src/shared/domain/apply-command'
import { readDistribution } from '../../../src/shared/domain/distribution'
import { overlaid } from '../../../src/shared/domain/own-scenario'
import { readScenario } from '../../../src/shared/domain/parse-scenario'
import { scenarioContext } from '../../../src/shared/domain/scenario-check'
import { scenarioFile } from '../../../src/shared/domain/scenario-file'
import { faultSentence } from '../../../src/shared/text/faults'
import { shippedReference } from '../engine/world'
import { workspaceOf } from './world'

const context = scenarioContext(shippedReference(), 'sure.scenario.json')
const HEAD = { format: 'hague-horizon/scenario', version: 1 }
const PERT = { kind: 'pert', low: 0.4, mode: 0.8, high: 1.1 } as const

test.each([
  [{ kind: 'uniform', low: 0, high: 1 }], [{ kind: 'uniform', low: 0.2, high: 1, interval: 90 }], [{ kind: 'triangular', low: 0, mode: 0, high: 1 }],
  [PERT], [{ ...PERT, interval: 80 }], [{ kind: 'normal', mean: 1, sd: 0.2 }], [{ kind: 'normal', low: 0.5, high: 1.5, interval: 90 }],
  [{ kind: 'lognormal', median: 1, sigma: 0.3 }], [{ kind: 'lognormal', low: 0.5, high: 1.4, interval: 95, source: 'nato_defexp_2026', note: 'read off a chart' }],
])('%j is read as it stands', (value) => {
  expect(readDistribution(value, 'here', [0, 1.5])).toEqual({ ok: true, value })
})

describe('refused, with code, place and sentence', () => {
  test.each<[unknown, string, string, string]>([
    ['pert', 'distribution.kind', 'here', 'here takes { "kind": … } with one of uniform, triangular, pert, normal, lognormal, not "pert".'],
    [{ kind: 'beta' }, 'distribution.kind', 'here', 'here takes { "kind": … } with one of uniform, triangular, pert, normal, lognormal, not "beta".'],
    [{ kind: 'normal', mean: 1 }, 'distribution.fields', 'here', 'here is normal and takes mean, sd; or low, high, interval, not mean.'],
    [{ ...PERT, shape: 4 }, 'distribution.fields', 'here', 'here is pert and takes low, mode, high; or low, mode, high, interval, not low, mode, high, shape.'],
    [{ kind: 'normal', mean: '1', sd: 1 }, 'distribution.number', 'here.mean', 'here.mean takes a number, not "1".'],
    [{ kind: 'uniform', low: 1, high: 1 }, 'distribution.order', 'here', 'here needs low below high, not 1 and 1.'],
    [{ ...PERT, mode: 2 }, 'distribution.order', 'here.mode', 'here.mode must lie between low (0.4) and high (1.1), not at 2.'],
    [{ ...PERT, mode: 0.4, interval: 90 }, 'distribution.order', 'here.mode', 'here.mode must lie between low (0.4) and high (1.1), not at 0.4.'],
    [{ kind: 'normal', mean: 1, sd: 0 }, 'distribution.above', 'here.sd', 'here.sd takes a number above 0, not 0.'],
    [{ kind: 'lognormal', low: 0, high: 1, interval: 90 }, 'distribution.above', 'here.low', 'here.low takes a number above 0, not 0.'],
    [{ kind: 'normal', low: 0, high: 1, interval: 100 }, 'distribution.interval', 'here.interval', 'here.interval takes the per cent that lie between low and high, from 1 to 99.9, not 100.'],
    [{ kind: 'normal', mean: 2, sd: 0.1 }, 'distribution.outside', 'here', 'here has its middle at 2, outside the values that are allowed here (0 to 1.5).'],
    [{ ...PERT, note: 7 }, 'distribution.text', 'here.note', 'here.note takes text of at most 2000 characters.'],
  ])('%j', (value, code, where, sentence) => {
    const read = readDistribution(value, 'here', [0, 1.5])
    const found = read.ok ? null : read.fault
    expect([found?.code, found?.where, found && faultSentence(found)]).toEqual([code, where, sentence])
  })

  test.each<[object, string, string]>([
    [{ parameters: { 'spending.shape': { value: 'linear', distribution: PERT } } }, 'distribution.notNumber', 'parameters.spending.shape.distribution'],
    [{ parameters: { 'spending.compliance': { value: 0.8, distribution: { ...PERT, low: 2 } } } }, 'distribution.order', 'parameters.spending.compliance.distribution'],
    [{ parameters: { 'spending.compliance': { distribution: PERT } } }, 'parameter.notNumber', 'parameters.spending.compliance'],
    [{ events: [{ id: 'x', start: '2027', effects: [{ target: 'growth', op: 'multiply', size: 1, rampMonths: 1, distribution: { kind: 'normal', mean: 11, sd: 1 } }] }] }, 'distribution.outside', 'events[0].effects[0].distribution'],
  ])('in a file: %j', (changes, code, where) => {
    expect(readScenario({ ...HEAD, ...changes }, context).faults.map((found) => [found.code, found.where])).toEqual([[code, where]])
  })
})

test('a file with distributions of all sorts is written back as it was, unknown keys beside them told', () => {
  const effect = { target: 'intensity', scope: ['RUS'], op: 'multiply', size: 0.1, distribution: { kind: 'uniform', low: 0, high: 0.4 }, delayMonths: 0, rampMonths: 3, enabled: true }
  const file = {
    ...HEAD, name: 'Sure', note: '', basedOn: 'pledge-met', seed: 7, money: { basis: 'constant', baseYear: 2026 },
    parameters: {
      'spending.compliance.DEU': { value: 0.8, distribution: PERT, colour: 'red' },
      'production.output0.mbt.ATLANTIS': { value: 2, distribution: { kind: 'lognormal', median: 2, sigma: 0.5 } },
    },
    actors: [{ id: 'ATLANTIS', name: 'Atlantis', currency: 'EUR', gdp: { '2025': 1000 }, growth: 1, inflation: 1, coreShare: { '2025': 2 }, groups: [] }], groups: [],
    events: [{ id: 'truce', title: 'Truce', start: '2027-03', effects: [effect] }],
  }
  const { scenario, notes } = readScenario(file, context)
  expect(notes.map(({ where }) => where)).toEqual(['parameters.spending.compliance.DEU.colour'])
  expect(scenarioFile(scenario!)).toEqual(file)
})

test('a value that is set alone is sure, whatever the parent thinks', () => {
  const under = { parameters: { 'spending.compliance': 0.8, 'spending.coreTarget': 3 }, distributions: { 'spending.compliance': PERT, 'spending.coreTarget': { kind: 'uniform', low: 2, high: 4 } as const }, actors: [], groups: [] }
  expect(overlaid(under, { parameters: { 'spending.compliance': 1 }, actors: [], groups: [] }).distributions).toEqual({ 'spending.coreTarget': { kind: 'uniform', low: 2, high: 4 } })
})

test('a distribution goes with its value when that is reset, and undo brings both back', () => {
  const before = workspaceOf([], { parameters: { 'spending.compliance': 0.8 }, distributions: { 'spending.compliance': PERT } })
  const reset = applyStep(before, [{ type: 'resetParameters', scenario: 'mine', keys: ['spending.compliance'] }])
  expect(reset.ok && reset.value.workspace).toEqual(workspaceOf())
  const undone = reset.ok ? applyStep(reset.value.workspace, reset.value.inverse) : null
  expect(undone?.ok && undone.value.workspace).toEqual(before)
})
