// Why a value is what it is, and why it moved: 12 changes between two ends, so 4,096 projections, of which each makes one series.
import path from 'node:path'
import { loadProductionData, loadReferenceData } from '../../src/main/platform/load-resources'
import type { ReferenceData } from '../../src/shared/domain/reference-data'
import type { Effect } from '../../src/shared/domain/effect'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { makePresetScenario, type Scenario } from '../../src/shared/domain/scenario'
import { changesBetween, endsInMoneyOfFirst, presetEnd, type End } from '../../src/shared/engine/attribution/changes'
import { explain } from '../../src/shared/engine/attribution/explain'
import type { ActingEvent } from '../../src/shared/engine/effects'
import { prepareModel, withProduction, type SpendingModel } from '../../src/shared/engine/prepare-model'
import { renderMovedSvg } from '../../src/shared/figures/render-figure-svg'
import { movedBetween } from '../../src/shared/figures/why-it-moved/open-moved'
import { makeRow, median, type BenchRow } from './rows'

const RUNS = 9
const GOAL = 300

const event = (start: string, target: Effect['target'], scope: readonly string[], op: Effect['op'], size: number): ActingEvent => ({
  id: `${target} ${start} ${scope.join(' ')}`, title: 'An event', start: start as FuzzyDate, effects: [{ target, scope, op, size, delayMonths: 2, rampMonths: 12, enabled: true }],
})

const SPENDING: readonly [Scenario['parameters'], readonly ActingEvent[]] = [
  { 'spending.compliance': 0.8, 'spending.shape': 'sCurve', 'spending.compliance.DEU': 0.6, 'spending.coreTarget.FRA': 3, 'economy.growthShift': -0.3, 'spending.targetYear': 2034 },
  [
    event('2029-05', 'coreShare', [], 'multiply', 0.9), event('2028', 'growth', [], 'add', -0.5), event('2027-03', 'coreShare', ['DEU'], 'add', 0.2),
    event('2028-01', 'growth', ['POL'], 'add', 0.4), event('2030-01', 'coreShare', ['EUROPE_CANADA'], 'multiply', 1.05), event('2027-01', 'inflation', [], 'add', 1),
  ],
]
const PRODUCTION: typeof SPENDING = [
  {
    'production.realisation': 0.8, 'production.lag.mbt.USA': 9, 'production.lag.mbt.NATO_EUROPE': 3, 'production.capacity1.mbt.NATO_EUROPE': 40, 'production.output0.mbt.USA': 9,
    'production.rampMonths.mbt.USA': 12,
  },
  [
    event('2028', 'capacity', ['USA'], 'multiply', 0.75), event('2027-03', 'capacity', [], 'multiply', 0.5), event('2028-01', 'capacity', ['NATO'], 'add', 10),
    event('2030-01', 'capacity', ['NATO_EUROPE'], 'add', 5), event('2027-01', 'capacity', ['EUROPE_CANADA'], 'add', 1), event('2027-06', 'unitCost', [], 'multiply', 1.1),
  ],
]

/** Milliseconds of one explanation, median; the first ones, in which the code is compiled, count like the others. */
function timeOf(model: SpendingModel, [parameters, events]: typeof SPENDING, seriesId: string, place: number): number {
  const to: End = { scenario: { ...makePresetScenario('pledge-met', 'Pledge met'), parameters }, events }
  const ends = [presetEnd(to), to] as const
  const changes = changesBetween(ends)
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const found = explain(model, ends, changes, seriesId, place)
    if (found?.parts.length !== 12) throw new Error('not all changes were counted')
    return performance.now() - start
  })
  return median(times)
}

/** Milliseconds from the question between two scenarios to the figure as SVG text, median. */
function timeOfMoved(model: SpendingModel, reference: ReferenceData): number {
  const end = (name: string, [parameters, events]: typeof SPENDING): End => ({ scenario: { ...makePresetScenario('pledge-met', name), parameters }, events })
  const ends = endsInMoneyOfFirst(end('First', [{ 'spending.coreTarget': 4 }, []]), end('Second', [{ ...SPENDING[0], 'spending.coreTarget': 4 }, SPENDING[1]]))
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const explanation = explain(model, ends, changesBetween(ends), 'coreShare.NATO', 21)
    if (explanation?.parts.length !== 12) throw new Error('not all changes were counted')
    const svg = renderMovedSvg({ moved: movedBetween(model, ends, explanation), reference, theme: 'light', width: 945, height: 640, madeOn: '2026-11-23', appVersion: '0' })
    if (!svg.includes('smaller changes') && !svg.includes('Growth')) throw new Error('no figure was drawn')
    return performance.now() - start
  })
  return median(times)
}

export function rows(): Promise<BenchRow[]> {
  const folder = path.join(process.cwd(), 'resources')
  const [reference, production] = [loadReferenceData(folder), loadProductionData(folder)]
  if (!reference.ok || !production.ok) throw new Error('the data cannot be read')
  const model = withProduction(prepareModel(reference.value), production.value)
  return Promise.resolve([
    makeRow({ id: 'why-nato', what: 'Why a value: 12 changes, 4,096 projections, core share of NATO', value: timeOf(model, SPENDING, 'coreShare.NATO', 21), unit: 'ms', goal: GOAL }),
    makeRow({ id: 'why-production', what: 'Why a value: 12 changes, 4,096 projections, tanks a month of NATO', value: timeOf(model, PRODUCTION, 'total.mbt.NATO', 100), unit: 'ms', goal: GOAL }),
    makeRow({ id: 'why-moved', what: 'Why it moved: 12 changes between two scenarios, computed and drawn as SVG', value: timeOfMoved(model, reference.value), unit: 'ms', goal: GOAL }),
  ])
}
