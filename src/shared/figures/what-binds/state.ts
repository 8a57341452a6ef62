// "What binds" without pixels: what plants can make, what the money buys and what is made of one producer's line; and for
// every producer of the category which of the two is the limit in which month.
import type { Ceiling, ProductionCategory } from '../../domain/production-categories'
import type { LinePath } from '../../engine/production/line'
import type { Projection } from '../../engine/projection'
import { BINDS_WORDS, MONTHLY_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName } from '../../text/production'
import { scenariosOf, type DrawnScenario } from '../compare/scenarios'
import type { FigureOptions } from '../figure'
import { comparedLines, type Wanted } from '../monthly/compared'
import { comparedNotes } from '../monthly/compared-words'
import type { MonthlyLine, MonthlyModel } from '../monthly/model'
import { ALLIANCE, categoryOf, drawnProducers, monthly, notesOnLines, nothingWords, producerStyles, sourcesOf } from '../monthly/producers'

/** Which of the two is the limit; `unknown`: no price or no budget, so that capacity is. */
export type Limit = 'money' | 'capacity' | 'unknown'

/** Months in a row with one limit: the first and the last place. */
export interface LimitRun {
  readonly from: number
  readonly to: number
  readonly limit: Limit
}

export interface LimitRow {
  readonly producer: string
  readonly name: string
  readonly colour: MonthlyLine['colour']
  readonly runs: readonly LimitRun[]
}

export interface BindsModel extends MonthlyModel {
  readonly scenarioName: string
  readonly category: ProductionCategory
  /** Whose lines are drawn; null where the category has none. */
  readonly producer: string | null
  readonly ceiling: Ceiling | null
  readonly rows: readonly LimitRow[]
  readonly notes: readonly string[]
  readonly sources: readonly string[]
  /** Scenarios compared, the active one first, with what is made in the last month; empty where nothing is. */
  readonly scenarios: readonly { readonly name: string; readonly output: number }[]
}

/** Room above capacity and output, as a part of them: money may buy a hundred times as much. */
const ROOM_ABOVE = 1.6

/** Build the model. `picks`, `focus`, `basis` and `baskets` do not matter. */
export function buildBinds(projection: Projection, options: FigureOptions): BindsModel {
  const category = categoryOf(options)
  const producers = drawnProducers(projection, category).filter((id) => id !== ALLIANCE)
  const styles = producerStyles(producers)
  const producer = options.producer ?? producers.find((id) => id === 'NATO_EUROPE' || id === 'USA') ?? producers[0] ?? null
  const found = producer === null ? null : (projection.production?.line(category, producer) ?? null)
  const line = (kind: 'capacity' | 'affordable' | 'output', names: readonly string[], column: string, weight: number, dash?: MonthlyLine['dash']): MonthlyLine => ({
    ...styles.get(producer!)!, key: `${kind}.${producer}`, names, column, weight, ...(dash && { dash }), values: found!.path[kind],
  })
  const lines = found && [
    ...(found.path.affordable.every(Number.isNaN) ? [] : [line('affordable', BINDS_WORDS.affordable, BINDS_WORDS.columnAffordable, 1.5, 'withRelated')]),
    line('capacity', BINDS_WORDS.capacity, BINDS_WORDS.columnCapacity, 1.25, 'part'),
    line('output', BINDS_WORDS.output, BINDS_WORDS.columnOutput, 2.5),
  ]
  const scenarios = scenariosOf(projection, options)
  const outputOf = ({ projection: own }: DrawnScenario) => (producer === null ? null : (own.production?.line(category, producer)?.path.output ?? null))
  const drawn = scenarios.length === 0 || producer === null ? (lines ?? []) : comparedLines(scenarios, wantedOf(producer, outputOf, found?.path ?? null))
  return {
    scenarioName: options.scenarioName,
    category,
    producer,
    ceiling: found?.settings.ceiling ?? null,
    months: projection.months,
    unit: MONTHLY_WORDS.unitsAMonth,
    lines: drawn,
    ...(drawn.length > 0 && { highest: Math.max(...(found?.path.capacity ?? []), ...drawn.filter(({ key }) => key.startsWith('output.')).flatMap(({ values }) => Array.from(values))) * ROOM_ABOVE }),
    spreads: [],
    marks: [],
    beyond: null,
    nothing: nothingWords(projection, producer === null ? categoryInSentence(category) : BINDS_WORDS.of(categoryInSentence(category), producerName(producer))),
    rows: [...producers].reverse().map((id) => ({ producer: id, name: producerName(id), colour: scenarios[0]?.colour ?? styles.get(id)!.colour, runs: runsOf(projection, category, id) })),
    notes: scenarios.length > 0 ? comparedNotes(scenarios, category) : notesOnLines(projection, category),
    sources: sourcesOf(projection, category, producers),
    scenarios: scenarios.map((scenario) => ({ name: scenario.name, output: outputOf(scenario)?.at(-1) ?? Number.NaN })),
  }
}

/** Output under each scenario; of the active one what limits it as well. */
function wantedOf(producer: string, outputOf: Wanted['valuesOf'], path: LinePath | null): readonly Wanted[] {
  const ofActive = (values: Float64Array | undefined): Wanted['valuesOf'] => ({ place }) => (place > 0 || values === undefined || values.every(Number.isNaN) ? null : values)
  return [
    { key: `affordable.${producer}`, dash: 'withRelated', weight: 1.5, names: BINDS_WORDS.affordableIn, column: BINDS_WORDS.columnAffordable, valuesOf: ofActive(path?.affordable) },
    { key: `capacity.${producer}`, dash: 'part', weight: 1.25, names: BINDS_WORDS.capacityIn, column: BINDS_WORDS.columnCapacity, valuesOf: ofActive(path?.capacity) },
    { key: `output.${producer}`, weight: 2.5, names: BINDS_WORDS.outputIn, column: BINDS_WORDS.columnOutput, valuesOf: outputOf },
  ]
}

function runsOf(projection: Projection, category: ProductionCategory, producer: string): readonly LimitRun[] {
  const [binds, affordable] = [monthly(projection, 'moneyBinds', category, producer)!, monthly(projection, 'affordable', category, producer)!]
  const limitIn = (month: number): Limit => (Number.isNaN(affordable[month]!) ? 'unknown' : binds[month] === 1 ? 'money' : 'capacity')
  const runs: LimitRun[] = []
  for (let month = 0; month < binds.length; month += 1) {
    const [limit, last] = [limitIn(month), runs.at(-1)]
    if (last?.limit === limit) runs[runs.length - 1] = { ...last, to: month }
    else runs.push({ from: month, to: month, limit })
  }
  return runs
}

/** Months in which money is the limit of the producer in question. */
export function monthsOfMoney({ rows, producer }: BindsModel): number {
  const runs = rows.find((row) => row.producer === producer)?.runs ?? []
  return runs.filter(({ limit }) => limit === 'money').reduce((all, { from, to }) => all + to - from + 1, 0)
}
