// Whom effects reach: an effect moves a series exactly where the reach says so.
import { expect, test } from 'vitest'
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { project } from '../../../src/shared/engine/project'
import { reachOf } from '../../../src/shared/engine/reach'
import { atlantis, scenarioWith, wholeModel } from './world'

const model = wholeModel()
const scenario = scenarioWith({ actors: [atlantis()], groups: [{ id: 'ISLES', name: 'Isles', members: ['ATLANTIS', 'GBR'] }], parameters: { 'production.output0.mbt.ATLANTIS': 5 } })
const reach = reachOf(model, scenario)
const bare = project(model, scenario)

/** Whether an effect on one scope changes a series. */
function moves(target: Effect['target'], scope: string, series: string): boolean {
  const effect: Effect = { target, scope: [scope], op: 'multiply', size: 2, delayMonths: 0, rampMonths: 1, enabled: true }
  const shifted = project(model, scenario, [{ id: 'e', title: 'E', start: '2027' as FuzzyDate, effects: [effect] }])
  return String(shifted.series.get(series)!.values) !== String(bare.series.get(series)!.values)
}

const SCOPES = ['NATO', 'EUROPE_CANADA', 'NATO_EUROPE', 'EU_MEMBERS', 'ISLES', 'DEU', 'GBR', 'USA', 'RUS', 'UKR', 'ATLANTIS']

test.each(['DEU', 'GBR', 'USA', 'RUS', 'ATLANTIS'])('spending of %s', (actor) => {
  const scopes = reach.spending.find(([first]) => first === actor) ?? []
  expect(SCOPES.filter((scope) => moves('coreShare', scope, `coreShare.${actor}`))).toEqual(SCOPES.filter((scope) => scopes.includes(scope)))
})

test.each(['RUS', 'USA', 'NATO_EUROPE', 'UKR', 'ATLANTIS'])('production of %s', (producer) => {
  const scopes = reach.production.find(([first]) => first === producer)!
  const category = bare.series.get(`capacity.mbt.${producer}`) ? 'mbt' : 'drones'
  expect(SCOPES.filter((scope) => moves('capacity', scope, `capacity.${category}.${producer}`))).toEqual(SCOPES.filter((scope) => scopes.includes(scope)))
})
