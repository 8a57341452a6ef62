// "All categories at a glance" without pixels: NATO's output over Russia's, month by month, a small chart a category.
import { PRODUCTION_CATEGORIES, type ProductionCategory } from '../../domain/production-categories'
import type { Projection } from '../../engine/projection'
import { GLANCE_WORDS } from '../../text/figures-production'
import { producerName, PRODUCTION_CATEGORY_TEXT, SHORT_CATEGORY_TEXT } from '../../text/production'
import type { KeyScenario } from '../compare/scenario-key'
import { areSame, joinAlike, joinEqual, namesOf, scenariosOf, type DrawnScenario, type ScenarioLook } from '../compare/scenarios'
import type { Domain, FigureOptions } from '../figure'
import { ALLIANCE, ALLIES, monthly, RUSSIA, sourcesOf } from '../monthly/producers'

export interface GlancePanel {
  readonly category: ProductionCategory
  /** Longest first. */
  readonly names: readonly string[]
  /** NATO's units over Russia's, one a month; null where a side has no figure. */
  readonly ratio: Float64Array | null
  readonly ghost: Float64Array | null
  /** The ratio under each compared scenario, the active one first; no entries where nothing is compared. */
  readonly byScenario: readonly (Float64Array | null)[]
  /** Lines of compared scenarios that differ from the active one's. */
  readonly others: readonly { readonly looks: readonly ScenarioLook[]; readonly ratio: Float64Array }[]
  /** The active scenario and those with the same line; empty where nothing is compared or it has no line. */
  readonly looks: readonly ScenarioLook[]
  /** Why there is no ratio, longest first; empty where there is one. */
  readonly missing: readonly string[]
  /** Allies whose output is unknown while the other's counts for all. */
  readonly partly: string | null
}

export interface GlanceModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly months: readonly string[]
  readonly panels: readonly GlancePanel[]
  /** True once the tables of production are there. */
  readonly isReady: boolean
  readonly sources: readonly string[]
  /** Names of the scenarios compared, the active one first; empty where nothing is. */
  readonly scenarios: readonly string[]
  /** The same for the key: scenarios that are alike in every panel are one. */
  readonly key: readonly KeyScenario[]
}

/** Build the model: always every category. */
export function buildGlance(projection: Projection, options: FigureOptions): GlanceModel {
  const { ghost } = options
  const scenarios = scenariosOf(projection, options)
  const panels = projection.production === null ? [] : PRODUCTION_CATEGORIES.map((category) => panelOf(projection, category, ghost?.projection, scenarios))
  return {
    scenarioName: options.scenarioName,
    ghostName: ghost?.name ?? null,
    months: projection.months,
    panels,
    isReady: projection.production !== null,
    sources: [...new Set(PRODUCTION_CATEGORIES.flatMap((category) => sourcesOf(projection, category, [...ALLIES, RUSSIA])))],
    scenarios: namesOf(scenarios),
    key: keyOf(scenarios, panels),
  }
}

/** Scenarios that are the same line in every panel as one. */
function keyOf(scenarios: readonly DrawnScenario[], panels: readonly GlancePanel[]): readonly KeyScenario[] {
  const alike = joinAlike(scenarios, (a, b) => panels.every(({ byScenario }) => areSame(byScenario[a.place] ?? [], byScenario[b.place] ?? [])))
  return alike.map(({ lead, scenarios: joined }) => ({ look: lead, names: namesOf(joined) }))
}

function panelOf(projection: Projection, category: ProductionCategory, ghost: Projection | undefined, scenarios: readonly DrawnScenario[]): GlancePanel {
  const has = (id: string) => projection.production?.producers(category).includes(id) === true
  const known = ALLIES.filter(has)
  const missing = [...(known.length === 0 ? [producerName(ALLIANCE)] : []), ...(has(RUSSIA) ? [] : [producerName(RUSSIA)])]
  const byScenario = scenarios.map((scenario) => ratioOf(scenario.projection, category))
  const joined = joinEqual(scenarios, ({ place }) => byScenario[place]!)
  return {
    category,
    byScenario,
    others: joined.flatMap(({ lead, scenarios: looks, values }) => (lead.place === 0 ? [] : [{ looks, ratio: values }])),
    looks: joined.find(({ lead }) => lead.place === 0)?.scenarios ?? [],
    names: [PRODUCTION_CATEGORY_TEXT[category], SHORT_CATEGORY_TEXT[category]],
    ratio: ratioOf(projection, category),
    ghost: ghost ? ratioOf(ghost, category) : null,
    missing: missing.length === 0 ? [] : GLANCE_WORDS.missing(missing.join(', ')),
    partly: known.length === 1 ? producerName(known[0]!) : null,
  }
}

/** NaN where Russia makes nothing. */
function ratioOf(projection: Projection, category: ProductionCategory): Float64Array | null {
  const [nato, russia] = [monthly(projection, 'total', category, ALLIANCE), monthly(projection, 'total', category, RUSSIA)]
  return nato && russia && nato.map((made, month) => (russia[month]! > 0 ? made / russia[month]! : Number.NaN))
}

/** Powers of two around all ratios, at least from 1/2 to 2 and at most from 1/64 to 64. */
export function glanceDomain({ panels }: GlanceModel): Domain {
  let [low, high] = [-1, 1]
  for (const { ratio, ghost, others } of panels) {
    for (const values of [ratio, ghost, ...others.map((other) => other.ratio)]) {
      for (const value of values ?? []) {
        if (!(value > 0)) continue
        low = Math.min(low, Math.floor(Math.log2(value)))
        high = Math.max(high, Math.ceil(Math.log2(value)))
      }
    }
  }
  return [2 ** Math.max(-6, low), 2 ** Math.min(6, high)]
}
