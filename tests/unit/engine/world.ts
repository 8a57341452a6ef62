// What engine tests work with: the shipped model, a small one made by hand, and scenarios in one line.
import { join } from 'node:path'
import { loadProductionData, loadReferenceData } from '../../../src/main/platform/load-resources'
import type { ProductionData } from '../../../src/shared/domain/production-data'
import type { ReferenceData } from '../../../src/shared/domain/reference-data'
import { makePresetScenario, type OwnActor, type Scenario } from '../../../src/shared/domain/scenario'
import { prepareModel, withProduction, type SpendingModel } from '../../../src/shared/engine/prepare-model'
import { project } from '../../../src/shared/engine/project'
import { valueAt, type Projection } from '../../../src/shared/engine/projection'

export const RESOURCES = join(import.meta.dirname, '../../../resources')

export function shippedReference(): ReferenceData {
  const read = loadReferenceData(RESOURCES)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.value
}

export function shippedModel(): SpendingModel {
  return prepareModel(shippedReference())
}

/** The shipped tables of production. */
export function shippedProduction(): ProductionData {
  const data = loadProductionData(RESOURCES)
  if (!data.ok) throw new Error(JSON.stringify(data.fault))
  return data.value
}

/** The shipped model, production in it. */
export function wholeModel(): SpendingModel {
  return withProduction(shippedModel(), shippedProduction())
}

/** Pledge met with changes. */
export function scenarioWith(changes: Partial<Scenario> = {}): Scenario {
  return { ...makePresetScenario('pledge-met', 'Test'), ...changes }
}

/** A country of the user's own: GDP 1,000 in 2026, no growth, no inflation, 2 % of GDP. */
export function atlantis(changes: Partial<OwnActor> = {}): OwnActor {
  return {
    id: 'ATLANTIS',
    name: 'Atlantis',
    currency: 'EUR',
    gdp: { '2026': 1000 },
    growth: 0,
    inflation: 0,
    coreShare: { '2026': 2 },
    groups: [],
    ...changes,
  }
}

/** Project one own actor under some parameters, money at prices of 2026. */
export function projectAtlantis(
  model: SpendingModel,
  parameters: Scenario['parameters'] = {},
  actor: Partial<OwnActor> = {},
  changes: Partial<Scenario> = {},
): Projection {
  return project(model, scenarioWith({ actors: [atlantis(actor)], parameters, ...changes }))
}

/** Short for `valueAt`. */
export function reader(projection: Projection): (series: string, year: number) => number {
  return (series, year) => {
    if (!projection.series.has(series)) throw new Error(`no series ${series}`)
    return valueAt(projection, series, year)
  }
}

const YEARS = Array.from({ length: 17 }, (_, index) => 2014 + index)

/**
 * Three allies. AAA: GDP 100 in 2026, 2 % of GDP. BBB: GDP 300, 4 %. ISL: GDP 50, no forces. GDP grows by 10 % a year
 * until 2026 (so 100/1.1 in 2025), by 2 % after it to 2030, by 1 % from 2031; prices rise by 3 %.
 */
export function smallReference(): ReferenceData {
  const gdp = { AAA: 100, BBB: 300, ISL: 50 }
  const share = { AAA: 2, BBB: 4 }
  return {
    ...shippedReference(),
    allies: [
      { id: 'AAA', name: 'A', hasForces: true, groups: ['EUROPE_CANADA'], memberSince: 1949 },
      { id: 'BBB', name: 'B', hasForces: true, groups: [], memberSince: 1949 },
      { id: 'ISL', name: 'I', hasForces: false, groups: ['EUROPE_CANADA'], memberSince: 1949 },
    ],
    groups: ['NATO', 'EUROPE_CANADA'].map((id) => ({ id, name: id, definition: '', sources: [] })),
    expenditure: Object.entries(share).flatMap(([actor, value]) =>
      YEARS.filter((year) => year <= 2026).map((year) => ({
        actor, year, share: value - (2026 - year) * 0.1, shareBase: 'gdp' as const, usdMillionCurrent: 0, usdMillion2021: 0,
        equipmentShare: 20, status: year < 2025 ? ('actual' as const) : ('estimate' as const), source: '', note: '',
      })),
    ),
    gdp: Object.entries(gdp).flatMap(([actor, value]) =>
      YEARS.map((year) => ({
        actor, year, usdBnCurrent: value * 1.1 ** (year - 2026), growth: year <= 2026 ? 10 : 2, deflator: 3, inflation: 3,
        status: 'actual' as const, source: '',
      })),
    ),
    longRun: Object.keys(gdp).map((actor) => ({ actor, growth: 1, source: '', note: '' })),
  }
}

export function smallModel(): SpendingModel {
  return prepareModel(smallReference())
}
