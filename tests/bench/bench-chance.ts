// What is not sure, under plain Node: ten thousand draws with bands of what a screen shows, the first bands, a tornado of forty.
import path from 'node:path'
import { loadComparisonData, loadProductionData, loadReferenceData } from '../../src/main/platform/load-resources'
import { presetScenario } from '../../src/shared/domain/scenario'
import { bandsOf } from '../../src/shared/engine/chance/bands'
import { valuesDrawn } from '../../src/shared/engine/chance/drawn-values'
import { drawing, type DrawRequest } from '../../src/shared/engine/chance/draws'
import { uncertainInputs } from '../../src/shared/engine/chance/evidence'
import { findOutcome } from '../../src/shared/engine/chance/outcome'
import { rankCorrelations } from '../../src/shared/engine/chance/rank-correlation'
import { tornado } from '../../src/shared/engine/chance/tornado'
import { trackRecord } from '../../src/shared/engine/chance/track-record'
import type { UncertainInput } from '../../src/shared/engine/chance/uncertain-input'
import { prepareModel, withProduction } from '../../src/shared/engine/prepare-model'
import { project } from '../../src/shared/engine/project'
import { makeRow, median, type BenchRow } from './rows'
import { valueOf } from './value-of'

/** Drawn by two figures of spending and one of production. */
const SERIES = ['coreShare.NATO', 'totalShare.NATO', 'core.NATO', 'extra.NATO', 'total.mbt.NATO', 'total.mbt.RUS']
const DRAWS = 10_000
const ROUNDS = 5

export function rows(): Promise<BenchRow[]> {
  const resources = path.join(process.cwd(), 'resources')
  const reference = valueOf(loadReferenceData(resources))
  const model = withProduction(prepareModel(reference), valueOf(loadProductionData(resources)))
  const record = trackRecord(model, reference, valueOf(loadComparisonData(resources)))
  const scenario = presetScenario('pledge-met')
  const inputs = uncertainInputs(model, model.cast, scenario, [], record)
  const forty = inputs.slice(0, 40)
  const outcome = findOutcome({ id: 'core.NATO', at: '2035' }, project(model, scenario))!
  const request: DrawRequest = { draws: DRAWS, seed: 1, series: SERIES }
  const whole = (some: readonly UncertainInput[], asked: DrawRequest) => {
    const start = performance.now()
    let first = Number.NaN
    for (const draws of drawing(model, scenario, [], some, asked)) {
      if (draws.done < DRAWS && !Number.isNaN(first)) continue
      for (const id of asked.series) bandsOf(draws, id)
      if (Number.isNaN(first)) first = performance.now() - start
    }
    return { first, all: performance.now() - start }
  }
  const rounds = <T>(run: () => T): readonly T[] => Array.from({ length: ROUNDS + 1 }, run).slice(1)
  const both = rounds(() => whole(inputs, request))
  const spending = rounds(() => whole(inputs, { ...request, series: SERIES.slice(0, 4) }).all)
  const few = rounds(() => whole(inputs.filter(({ id }) => /^(spending\.compliance\.(USA|DEU|FRA|GBR)|production)/.test(id)), request).all)
  const swings = rounds(() => {
    const start = performance.now()
    tornado(model, scenario, [], forty, outcome)
    return performance.now() - start
  })
  const columns = valuesDrawn(forty, { count: 2000, seed: 1, growthCorrelation: 0.5 })
  const wave = Float64Array.from({ length: 2000 }, (_, draw) => Math.sin(draw * 1.37))
  const ranks = rounds(() => {
    const start = performance.now()
    rankCorrelations(columns, wave)
    return performance.now() - start
  })
  return Promise.resolve([
    makeRow({ id: 'draws', what: `10,000 draws, spending and production, ${inputs.length} inputs, bands of 6 series`, value: median(both.map(({ all }) => all)), unit: 'ms', goal: 1200 }),
    makeRow({ id: 'draws-first-bands', what: 'The same until the first bands, of 250 draws', value: median(both.map(({ first }) => first)), unit: 'ms', goal: null }),
    makeRow({ id: 'draws-spending', what: 'The same, spending alone', value: median(spending), unit: 'ms', goal: null }),
    makeRow({ id: 'draws-few-inputs', what: 'The same six series, four allies and the lines not sure', value: median(few), unit: 'ms', goal: null }),
    makeRow({ id: 'tornado', what: 'A tornado of 40 inputs', value: median(swings), unit: 'ms', goal: 200 }),
    makeRow({ id: 'rank-correlations', what: 'Rank correlations of 40 inputs over 2,000 draws', value: median(ranks), unit: 'ms', goal: 200 }),
  ])
}
