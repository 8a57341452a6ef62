// The engine under plain Node: one projection, and a formula beside it.
import path from 'node:path'
import { all, create } from 'mathjs'
import { loadProductionData, loadReferenceData } from '../../src/main/platform/load-resources'
import { EFFECT_TARGET_IDS } from '../../src/shared/domain/effect'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import type { ActingEvent } from '../../src/shared/engine/effects'
import { PRODUCTION_CATEGORIES } from '../../src/shared/domain/production-categories'
import { makePresetScenario, type Scenario } from '../../src/shared/domain/scenario'
import { prepareModel, withProduction } from '../../src/shared/engine/prepare-model'
import { project } from '../../src/shared/engine/project'
import { compileFormula } from '../../src/shared/formula/compile-formula'
import { projectionSource } from '../../src/shared/formula/formula-source'
import { answerFormulas, prepareFormulas } from '../../src/shared/formula/scenario-formulas'
import { makeRow, median, quantile, type BenchRow } from './rows'

const WARM_UP = 500
const RUNS = 2000
const FORMULA = '(core.DEU - core.FRA) / gdp.DEU * 100'
const NAMES = ['core.DEU', 'core.FRA', 'gdp.DEU']

/** Milliseconds of each run, after the compiler has settled. */
function timesOf(run: () => unknown): readonly number[] {
  for (let turn = 0; turn < WARM_UP; turn += 1) run()
  return Array.from({ length: RUNS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
}

/** The formula as mathjs itself would evaluate it, year by year. */
function mathjsFormula(series: ReadonlyMap<string, Float64Array>): () => number {
  const compiled = create(all!).compile(FORMULA)
  const [deu, fra, gdp] = NAMES.map((name) => series.get(name)!)
  return () => {
    let sum = 0
    for (let year = 0; year < deu!.length; year += 1) {
      sum += Number(compiled.evaluate({ core: { DEU: deu![year], FRA: fra![year] }, gdp: { DEU: gdp![year] } }))
    }
    return sum
  }
}

export async function rows(): Promise<BenchRow[]> {
  const reference = loadReferenceData(path.join(process.cwd(), 'resources'))
  if (!reference.ok) throw new Error(JSON.stringify(reference.fault))
  const model = prepareModel(reference.value)
  const preset = makePresetScenario('pledge-met', 'Pledge met')
  const busy: Scenario = {
    ...preset,
    parameters: { 'spending.shape': 'sCurve', 'spending.shape.DEU': 'geometric', 'spending.compliance.EU_MEMBERS': 0.8, 'economy.growthShift': -0.3 },
  }
  // Series are made when they are asked for: what the first screen draws of everyone.
  const drawn = (scenario: Scenario) => {
    const { series, actors } = project(model, scenario)
    for (const id of actors.keys()) for (const kind of ['coreShare', 'totalShare', 'core', 'extra']) series.get(`${kind}.${id}`)
  }
  const plain = timesOf(() => drawn(preset))
  const changed = timesOf(() => drawn(busy))
  const production = loadProductionData(path.join(process.cwd(), 'resources'))
  if (!production.ok) throw new Error(JSON.stringify(production.fault))
  const whole = withProduction(model, production.value)
  const withLines = timesOf(() => {
    const { series } = project(whole, busy)
    for (const category of PRODUCTION_CATEGORIES) for (const producer of ['NATO', 'RUS']) series.get(`total.${category}.${producer}`)
  })
  const events = Array.from({ length: 200 }, (_, place): ActingEvent => ({
    id: `event-${place}`, title: 'An event', start: `20${26 + (place % 9)}-0${1 + (place % 9)}` as FuzzyDate,
    effects: [{ target: EFFECT_TARGET_IDS[place % EFFECT_TARGET_IDS.length]!, scope: place % 3 === 0 ? ['NATO'] : [], op: 'multiply', size: 0.99, delayMonths: place % 12, rampMonths: 6, enabled: true }],
  }))
  const withEffects = timesOf(() => {
    const { series } = project(whole, busy, events)
    for (const producer of ['NATO', 'RUS']) for (const kind of ['total', 'stock']) series.get(`${kind}.mbt.${producer}`)
  })
  const walked = timesOf(() => [...project(model, preset).series.values()].length)

  const projection = project(model, preset)
  const series = new Map(NAMES.map((name) => [name, projection.series.get(name)!.values]))
  const formula = compileFormula(FORMULA, (name) => series.has(name), 'bench')
  if (!formula.ok) throw new Error(JSON.stringify(formula.fault))
  const ours = timesOf(() => formula.value.evaluate((name) => series.get(name)!))
  const mathjs = timesOf(mathjsFormula(series))
  // All allies, all years; series are there already, as they are when a figure is drawn.
  const allies = [...projection.actors.values()].filter(({ kind }) => kind === 'ally').map(({ id }) => `core.${id} / gdp.${id}`)
  const source = projectionSource(projection)
  const everyAlly = prepareFormulas([{ name: 'mean', expression: `(${allies.join(' + ')}) / ${allies.length}` }], source.has)
  if (!answerFormulas(everyAlly, source).every(({ ok }) => ok)) throw new Error('the formula over all allies is not sound')
  const overAll = timesOf(() => answerFormulas(everyAlly, source))
  return Promise.resolve([
    makeRow({ id: 'formula-all-allies', what: 'A formula over all years and allies, read once, median', value: median(overAll), unit: 'ms', goal: 1 }),
    makeRow({ id: 'projection', what: 'One projection, shares and money of all allies and groups, median', value: median(plain), unit: 'ms', goal: 1 }),
    makeRow({ id: 'projection-p95', what: 'One projection, 95th percentile', value: quantile(plain, 0.95), unit: 'ms', goal: null }),
    makeRow({ id: 'projection-changed', what: 'One projection with S-curves and scoped values, median', value: median(changed), unit: 'ms', goal: 1 }),
    makeRow({ id: 'projection-production', what: 'The same with production of all categories, NATO and Russia, median', value: median(withLines), unit: 'ms', goal: 1 }),
    makeRow({ id: 'projection-effects', what: 'The same under 200 effects, tanks of NATO and Russia read, median', value: median(withEffects), unit: 'ms', goal: null }),
    makeRow({ id: 'projection-walked', what: 'One projection with every series read, median', value: median(walked), unit: 'ms', goal: 1 }),
    makeRow({ id: 'formula-against-projection', what: 'A formula over all years, compiled once, against one projection', value: median(ours) / median(plain), unit: '×', goal: 0.25 }),
    makeRow({ id: 'formula-against-mathjs', what: 'The same formula against the evaluator of mathjs', value: median(ours) / median(mathjs), unit: '×', goal: 1 }),
  ])
}
