// Four figures under four scenarios, under plain Node: one input of a slider, from the projection of the scenario under the
// hand to the drawings as text. The page lays them out besides.
import path from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { loadProductionData, loadReferenceData } from '../../src/main/platform/load-resources'
import { makePresetScenario, type Scenario } from '../../src/shared/domain/scenario'
import { prepareModel, withProduction } from '../../src/shared/engine/prepare-model'
import { project } from '../../src/shared/engine/project'
import type { ComparedScenario, FigureId, FigureOptions } from '../../src/shared/figures/figure'
import { FigureSvg } from '../../src/shared/figures/figure-svg'
import { FIGURES } from '../../src/shared/figures/figure-table'
import { comparedScenario, targetsOf } from '../../src/shared/figures/scenario-words'
import { makeRow, median, quantile, type BenchRow } from './rows'

const WARM_UP = 60
const INPUTS = 300
const SPENDING: readonly FigureId[] = ['path-to-5', 'what-it-takes', 'gap-league', 'core-related-equipment']
const PRODUCTION: readonly FigureId[] = ['output-a-month', 'cumulative-output', 'stocks-and-storage', 'what-binds']
const ALL_ALLIES: readonly FigureId[] = ['path-to-5', 'path-small-multiples', 'gap-league', 'production-at-a-glance']

export async function rows(): Promise<BenchRow[]> {
  const resources = path.join(process.cwd(), 'resources')
  const [reference, production] = [loadReferenceData(resources), loadProductionData(resources)]
  if (!reference.ok || !production.ok) throw new Error('The resources cannot be read.')
  const model = withProduction(prepareModel(reference.value), production.value)
  const preset = makePresetScenario('pledge-met', 'Pledge met')
  const others: readonly Scenario[] = [
    { ...preset, name: 'Slow start', parameters: { 'spending.compliance': 0.8, 'spending.shape': 'backLoaded', 'production.realisation': 0.4, 'economy.russiaPurchasingPower': 2.36 } },
    makePresetScenario('wales-pace', 'Wales pace'),
    { ...makePresetScenario('long-war', 'Long war'), parameters: { 'war.intensity': 1.6, 'production.capacity1.mbt.USA': 40 } },
  ]
  const compared = others.map((scenario) => comparedScenario(scenario, project(model, scenario)))

  const timesOf = (figures: readonly FigureId[], beside: readonly ComparedScenario[]): readonly number[] => {
    const input = (turn: number) => {
      const scenario: Scenario = { ...preset, parameters: { 'spending.compliance': 0.5 + (turn % 40) / 100, 'production.realisation': 0.5 + (turn % 40) / 100 } }
      const options: FigureOptions = {
        scenarioName: scenario.name, picks: [], everyAlly: true, basis: 'share', focus: 'EUROPE_CANADA', baskets: 'coreAndTotal', targets: targetsOf(scenario), compared: beside,
      }
      const projection = project(model, scenario)
      for (const id of figures) {
        const figure = FIGURES[id].open(projection, options)
        figure.domain()
        renderToStaticMarkup(createElement(FigureSvg, { figure, width: 640, height: 260, scheme: 'light', style: 'screen', idPrefix: id, cursorYear: 2031, cursorMonth: 60 }))
      }
    }
    for (let turn = 0; turn < WARM_UP; turn += 1) input(turn)
    return Array.from({ length: INPUTS }, (_, turn) => {
      const start = performance.now()
      input(turn)
      return performance.now() - start
    })
  }
  const spending = timesOf(SPENDING, compared)
  const months = timesOf(PRODUCTION, compared)
  const many = timesOf(ALL_ALLIES, compared)
  const [aloneSpending, aloneMonths] = [timesOf(SPENDING, []), timesOf(PRODUCTION, [])]
  return Promise.resolve([
    makeRow({ id: 'compare-four-p95', what: 'Four figures of four scenarios computed and drawn as text, 95th percentile', value: quantile(spending, 0.95), unit: 'ms', goal: 25 }),
    makeRow({ id: 'compare-four', what: 'The same, median', value: median(spending), unit: 'ms', goal: null }),
    makeRow({ id: 'compare-four-production-p95', what: 'The same with four figures of production, 95th percentile', value: quantile(months, 0.95), unit: 'ms', goal: 25 }),
    makeRow({ id: 'compare-four-production', what: 'The same, median', value: median(months), unit: 'ms', goal: null }),
    makeRow({ id: 'compare-four-allies-p95', what: 'The same with every ally in small charts, 95th percentile', value: quantile(many, 0.95), unit: 'ms', goal: 25 }),
    makeRow({ id: 'compare-against-alone', what: 'Four scenarios against one, figures of spending, medians', value: median(spending) / median(aloneSpending), unit: '×', goal: null }),
    makeRow({ id: 'compare-against-alone-production', what: 'Four scenarios against one, figures of production, medians', value: median(months) / median(aloneMonths), unit: '×', goal: null }),
  ])
}
