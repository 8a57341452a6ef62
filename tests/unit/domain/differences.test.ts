// What differs between two scenarios, and taking it over one by one until nothing does.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyStep } from '../../../src/shared/domain/apply-command'
import type { Distribution } from '../../../src/shared/domain/distribution'
import { differences } from '../../../src/shared/domain/differences'
import { same } from '../../../src/shared/domain/same'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { blankScenario, type OwnScenario } from '../../../src/shared/domain/own-scenario'
import { resolveScenario } from '../../../src/shared/domain/resolve-scenario'
import { effectiveParameters, presetScenario, PRESET_IDS } from '../../../src/shared/domain/scenario'
import { takeOver } from '../../../src/shared/domain/take-over'
import { freshWorkspace, type Workspace } from '../../../src/shared/domain/workspace'
import { DIFFERENCES, differenceWords } from '../../../src/shared/text/differences'
import { atlantis, scenarioWith } from '../engine/world'
import { eventAt } from './world'

const start = '2028-03' as FuzzyDate
const EFFECT = { target: 'intensity', scope: ['RUS'], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true } as const

describe('differences', () => {
  test('equal scenarios have none, a default said aloud is none, name and note are none', () => {
    expect(differences(presetScenario('long-war'), presetScenario('long-war'))).toEqual([])
    expect(differences(scenarioWith(), scenarioWith({ name: 'Other', note: 'x', parameters: { 'spending.coreTarget': 3.5 } }))).toEqual([])
  })

  test('presets count with their values; each difference has both', () => {
    expect(differences(presetScenario('pledge-met'), presetScenario('long-war'))).toEqual([
      { kind: 'parameter', id: 'production.realisation.RUS', a: null, b: 1 },
    ])
    expect(differences(presetScenario('wales-pace'), presetScenario('stall-after-review')).map(({ id, a, b }) => [id, a, b])).toEqual([
      ['spending.pace', 'wales', 'pledge'], ['spending.shape', 'linear', 'stall'],
    ])
  })

  test('countries, groups, events, changes of events, formulas, money and seed, in words', () => {
    const a = scenarioWith({ actors: [atlantis()], formulas: [{ name: 'half', expression: '1 / 2' }], parameters: { 'spending.coreTarget': 3, 'spending.coreTarget.DEU': 4 } })
    const b = scenarioWith({
      groups: [{ id: 'NORTH', name: 'North', members: ['SWE', 'FIN'] }], eventChanges: { truce: { start, effects: [EFFECT] } }, seed: 2,
      events: [{ id: 'pause', title: 'Pause', start, effects: [] }], money: { basis: 'current', baseYear: 2026 },
    })
    expect(differences(a, b).map((difference) => differenceWords(difference, { event: () => 'Ceasefire' }))).toEqual([
      { what: 'core target', a: '3.00 % of GDP', b: '3.50 % of GDP' },
      { what: 'core target (DEU)', a: '4.00 % of GDP', b: DIFFERENCES.likeAll },
      { what: 'event "Ceasefire"', a: DIFFERENCES.asItStands, b: 'March 2028; Russia: tempo of the war ×\u00a00.1, from its date, over 3 months' },
      { what: 'event "Pause"', a: 'none', b: 'March 2028; no effects' },
      { what: 'country Atlantis', a: 'core 2 (2026) % of GDP, GDP 1000 (2026) bn', b: 'none' },
      { what: 'group North', a: 'none', b: 'SWE, FIN' },
      { what: 'formula half', a: '1 / 2', b: 'none' },
      { what: 'money', a: 'prices of 2026', b: 'current prices' },
      { what: 'seed of chance', a: '1', b: '2' },
    ])
  })
})

test('how sure a value is differs by itself and is taken over alone, its value staying', () => {
  const spread: Distribution = { kind: 'pert', low: 0.4, mode: 0.8, high: 1 }
  const own: OwnScenario = { ...blankScenario('own', 'Own', 'pledge-met'), parameters: { 'spending.compliance': 0.9 } }
  const other: OwnScenario = { ...blankScenario('other', 'Other', 'pledge-met'), parameters: { 'spending.compliance': 0.9 }, distributions: { 'spending.compliance': spread } }
  const workspace: Workspace = { ...freshWorkspace({}), scenarios: { own, other }, scenarioOrder: ['own', 'other'] }
  const [difference, ...more] = differences(resolveScenario(workspace, 'own'), resolveScenario(workspace, 'other'))
  expect(more).toEqual([])
  expect(differenceWords(difference!)).toEqual({ what: 'how sure compliance is', a: 'not said', b: 'pert low 0.4, mode 0.8, high 1' })
  expect(takeOver(difference!, 'b', resolveScenario(workspace, 'other'), own, workspace)).toEqual([{ type: 'editScenario', scenario: { ...own, distributions: { 'spending.compliance': spread } } }])
  expect(takeOver(difference!, 'a', resolveScenario(workspace, 'own'), other, workspace)).toEqual([{ type: 'editScenario', scenario: { ...own, id: 'other', name: 'Other' } }])
})

const parameters = fc.dictionary(
  fc.constantFrom('spending.coreTarget', 'spending.coreTarget.DEU', 'spending.compliance', 'economy.growthShift', 'production.output0.mbt.RUS', 'production.realisation'),
  fc.constantFrom(0, 0.5, 1).map(Number), { maxKeys: 4 },
)
const SPREAD_KEYS = ['spending.compliance', 'spending.coreTarget', 'spending.coreTarget.DEU']
const SPREADS: readonly Distribution[] = [{ kind: 'uniform', low: 0.2, high: 0.6 }, { kind: 'normal', mean: 0.5, sd: 0.1, note: 'A guess' }]
const said = fc.record({
  parameters,
  actors: fc.constantFrom([], [atlantis()], [atlantis({ name: 'Other' })]),
  groups: fc.constantFrom([], [{ id: 'NORTH', name: 'North', members: ['SWE'] }]),
  eventChanges: fc.constantFrom({}, { truce: { off: true as const } }, { truce: { start } }),
})
/** The same, some of its values not sure. */
const saidWithSpreads = fc.tuple(said, fc.subarray(SPREAD_KEYS), fc.constantFrom(...SPREADS)).map(([own, keys, spread]) => {
  const distributions = Object.fromEntries(keys.filter((key) => Object.hasOwn(own.parameters, key)).map((key) => [key, spread]))
  return { ...own, ...(Object.keys(distributions).length > 0 && { distributions }) }
})
const basedOn = fc.constantFrom(...PRESET_IDS)

test('after each difference is taken over, the two are the same, inherited things that cannot be taken away aside', () => {
  let taken = 0
  fc.assert(
    fc.property(saidWithSpreads, saidWithSpreads, saidWithSpreads, basedOn, basedOn, (parentSays, ownSays, otherSays, rootPreset, otherPreset) => {
      const parent: OwnScenario = { ...blankScenario('parent', 'Parent', rootPreset), ...parentSays }
      const own: OwnScenario = { ...blankScenario('own', 'Own', 'parent'), ...ownSays }
      const other: OwnScenario = { ...blankScenario('other', 'Other', otherPreset), ...otherSays }
      let workspace: Workspace = {
        ...freshWorkspace({ truce: eventAt('truce', '2027', undefined, { effects: [EFFECT] }) }), scenarios: { parent, own, other }, scenarioOrder: ['parent', 'own', 'other'],
      }
      const target = resolveScenario(workspace, 'other')
      const stuck = new Set<string>()
      for (const difference of differences(resolveScenario(workspace, 'own'), target)) {
        const step = takeOver(difference, 'b', target, workspace.scenarios['own']!, workspace)
        if (step === null) {
          stuck.add(difference.id)
          continue
        }
        const applied = applyStep(workspace, step)
        if (!applied.ok) throw new Error(applied.fault.code)
        workspace = applied.value.workspace
        taken += 1
      }
      const now = resolveScenario(workspace, 'own')
      for (const left of differences(now, target)) {
        if (stuck.has(left.id)) continue
        // Said in full where the parent's word had to be outweighed: the same in effect.
        if (left.kind === 'eventChange') expect(workspace.scenarios['parent']!.eventChanges).toHaveProperty(left.id)
        else {
          expect(left).toMatchObject({ kind: 'parameter', b: null })
          expect(left.a).toBe(effectiveParameters(target)[left.id.split('.').slice(0, 2).join('.')] ?? left.a)
        }
      }
    }),
    { seed: 20_250_624, numRuns: 400 },
  )
  expect(taken).toBeGreaterThan(400)
})

test('equality does not look at the order of keys', () => {
  expect([same({ a: 1, b: [2] }, { b: [2], a: 1 }), same([1, 2], [2, 1]), same({ a: 1 }, { a: 1, b: undefined }), same(null, {})]).toEqual([true, false, false, false])
})
