// "Output a month" without pixels: what the United States, NATO Europe, the alliance, Russia and others make of a category.
import type { FigureLevel, ProductionCategory } from '../../domain/production-categories'
import type { Projection } from '../../engine/projection'
import { categoryInSentence, producerName, shortProducerName } from '../../text/production'
import { MONTHLY_WORDS, OUTPUT_WORDS } from '../../text/figures-production'
import { scenariosOf, type DrawnScenario } from '../compare/scenarios'
import type { FigureOptions } from '../figure'
import { formatUnits, monthInWords } from '../format'
import { bothSides, comparedLines, comparedMarks } from '../monthly/compared'
import { comparedNotes } from '../monthly/compared-words'
import { highestValue, type MonthlyLine, type MonthlyMark, type MonthlyModel, type MonthlySpread } from '../monthly/model'
import { ALLIANCE, ALLIES, categoryOf, drawnProducers, ghostLine, isGhost, monthly, notesOnLines, nothingWords, producerNames, producerStyles, RUSSIA, sourcesOf } from '../monthly/producers'

export interface OutputModel extends MonthlyModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly category: ProductionCategory
  /** The alliance and Russia, for the finding; null where there is no figure. */
  readonly nato: Float64Array | null
  readonly russia: Float64Array | null
  /** Place of the crossover; null without one. */
  readonly crossover: number | null
  readonly notes: readonly string[]
  readonly sources: readonly string[]
  /** Scenarios compared, the active one first, with their last month and their crossover; empty where nothing is. */
  readonly scenarios: readonly { readonly name: string; readonly nato: number; readonly russia: number; readonly crossover: number | null }[]
}

/** Build the model. `picks`, `focus`, `basis` and `baskets` do not matter. */
export function buildOutput(projection: Projection, options: FigureOptions): OutputModel {
  const category = categoryOf(options)
  const producers = drawnProducers(projection, category)
  const styles = producerStyles(producers)
  const lines = producers.flatMap((id): readonly MonthlyLine[] => {
    const total = monthly(projection, 'total', category, id)
    const fresh = monthly(projection, 'output', category, id)
    const refurbished = monthly(projection, 'refurbished', category, id)
    if (total === null) return []
    const style = styles.get(id)!
    const name = producerName(id)
    const apart = fresh !== null && refurbished !== null && refurbished.some((value) => value > 0)
    const own = { ...style, key: `total.${id}`, names: producerNames(id), column: OUTPUT_WORDS.columnTotal(name), values: total }
    return [
      ...ghostLine(options, 'total', category, own, id),
      ...(apart ? [{ ...style, key: `new.${id}`, dash: 'part' as const, weight: 1.25, names: OUTPUT_WORDS.fresh(name, shortProducerName(id)), column: OUTPUT_WORDS.columnNew(name), values: fresh }] : []),
      own,
    ]
  })
  const scenarios = scenariosOf(projection, options)
  const drawn = scenarios.length === 0 ? lines : [...lines.filter(isGhost).map((line) => ({ ...line, colour: 'grey' as const })), ...comparedLines(scenarios, bothSides('total', category, OUTPUT_WORDS.columnTotal))]
  const spreads = spreadsOf(projection, category, styles)
  const crossing = projection.indicators.get(`crossover.${category}`)?.value ?? null
  const nato = monthly(projection, 'total', category, ALLIANCE)
  return {
    scenarioName: options.scenarioName,
    ghostName: options.ghost?.name ?? null,
    category,
    months: projection.months,
    unit: MONTHLY_WORDS.unitsAMonth,
    lines: drawn,
    spreads,
    marks: scenarios.length === 0 ? marksOf(projection, category, crossing, nato) : comparedMarksOf(scenarios, category),
    beyond: claimBeyond(projection, category, drawn, spreads),
    nothing: nothingWords(projection, categoryInSentence(category)),
    nato,
    russia: monthly(projection, 'total', category, RUSSIA),
    crossover: crossing,
    notes: scenarios.length > 0 ? comparedNotes(scenarios, category) : notesOnLines(projection, category),
    sources: sourcesOf(projection, category, producers),
    scenarios: scenarios.map((scenario) => ({ name: scenario.name, nato: lastOf(scenario, category, ALLIANCE), russia: lastOf(scenario, category, RUSSIA), crossover: crossoverOf(scenario, category) })),
  }
}

function lastOf({ projection }: DrawnScenario, category: ProductionCategory, producer: string): number {
  return monthly(projection, 'total', category, producer)?.at(-1) ?? Number.NaN
}

function crossoverOf({ projection }: DrawnScenario, category: ProductionCategory): number | null {
  return projection.indicators.get(`crossover.${category}`)?.value ?? null
}

interface Runs {
  readonly low: Float64Array
  readonly high: Float64Array
}

/**
 * Of Russia and of the alliance, in each month the lowest and the highest of the runs from low, central and high figures: more a
 * month empties a store sooner, so the run from the highest figures need not stay the highest. None where the sources agree.
 */
function spreadsOf(projection: Projection, category: ProductionCategory, styles: ReturnType<typeof producerStyles>): readonly MonthlySpread[] {
  const at = (producers: readonly string[], level: FigureLevel) => {
    const paths = producers.flatMap((producer) => projection.production?.atLevel(category, producer, level) ?? [])
    return paths.length === 0 ? null : paths.map(({ total }) => total).reduce((all, total) => all.map((value, month) => value + total[month]!))
  }
  const width = ({ low, high }: Runs) => high.reduce((all, value, month) => all + value - low[month]!, 0)
  const spreads = ([[ALLIANCE, ALLIES], [RUSSIA, [RUSSIA]]] as const).flatMap(([key, producers]): (MonthlySpread & Runs)[] => {
    const runs = (['low', 'central', 'high'] as const).flatMap((level) => at(producers, level) ?? [])
    if (runs.length === 0) return []
    const [low, high] = [runs.reduce((all, run) => all.map((value, month) => Math.min(value, run[month]!))), runs.reduce((all, run) => all.map((value, month) => Math.max(value, run[month]!)))]
    if (low.every((value, month) => value === high[month])) return []
    return [{ key: `spread.${key}`, colour: (styles.get(key) ?? styles.get('NATO_EUROPE') ?? styles.get('USA'))!.colour, low, high }]
  })
  // The narrower lies on the wider, or it would not be seen.
  return spreads.sort((a, b) => width(b) - width(a))
}

/** Russia's claimed figure, where it is above all that is drawn: it would squeeze the rest. */
function claimBeyond(projection: Projection, category: ProductionCategory, lines: readonly MonthlyLine[], spreads: readonly MonthlySpread[]): readonly string[] | null {
  const claimed = projection.production?.atLevel(category, RUSSIA, 'claimed')?.total[0]
  if (claimed === undefined) return null
  return claimed > highestValue(lines, spreads) + 1e-9 ? OUTPUT_WORDS.claimed(formatUnits(claimed)) : null
}

function marksOf(projection: Projection, category: ProductionCategory, crossover: number | null, nato: Float64Array | null): readonly MonthlyMark[] {
  const exhausted = projection.indicators.get(`storageExhausted.${category}.${RUSSIA}`)?.value ?? null
  const russia = monthly(projection, 'total', category, RUSSIA)
  return [
    // A lead from the first month on is no crossing.
    ...(crossover === null || crossover === 0 || nato === null
      ? []
      : [{ key: 'crossover', place: crossover, value: nato[crossover]!, colour: 'ink' as const, words: MONTHLY_WORDS.crossover(monthInWords(projection.months[crossover]!)) }]),
    ...(exhausted === null || russia === null
      ? []
      : [{ key: 'exhausted', place: exhausted, value: russia[exhausted]!, colour: 'verm' as const, words: MONTHLY_WORDS.exhausted(producerName(RUSSIA), monthInWords(projection.months[exhausted]!)) }]),
  ]
}

/** The same for each compared scenario, with its name. */
function comparedMarksOf(scenarios: readonly DrawnScenario[], category: ProductionCategory): readonly MonthlyMark[] {
  const { months } = scenarios[0]!.projection
  const at = (place: number | null, values: Float64Array | null) => (place === null || values === null ? null : { place, value: values[place]! })
  return [
    ...comparedMarks(
      scenarios, 'crossover',
      // A lead from the first month on is no crossing.
      (scenario) => at(crossoverOf(scenario, category) || null, monthly(scenario.projection, 'total', category, ALLIANCE)),
      (place, scenario) => MONTHLY_WORDS.crossoverIn(monthInWords(months[place]!), scenario),
    ),
    ...comparedMarks(
      scenarios, 'exhausted',
      ({ projection }) => at(projection.indicators.get(`storageExhausted.${category}.${RUSSIA}`)?.value ?? null, monthly(projection, 'total', category, RUSSIA)),
      (place, scenario) => MONTHLY_WORDS.exhaustedIn(producerName(RUSSIA), monthInWords(months[place]!), scenario),
    ),
  ]
}
