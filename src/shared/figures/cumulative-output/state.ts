// "Cumulative since The Hague" without pixels: all that was made of a category since June 2025, new and refurbished.
import type { ProductionCategory } from '../../domain/production-categories'
import type { Projection } from '../../engine/projection'
import { CUMULATIVE_WORDS, MONTHLY_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName } from '../../text/production'
import type { FigureOptions } from '../figure'
import { monthInWords } from '../format'
import type { MonthlyLine, MonthlyModel } from '../monthly/model'
import { ALLIANCE, categoryOf, drawnProducers, ghostLine, monthly, notesOnLines, nothingWords, producerNames, producerStyles, RUSSIA, sourcesOf } from '../monthly/producers'

export interface CumulativeModel extends MonthlyModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly category: ProductionCategory
  readonly nato: Float64Array | null
  readonly russia: Float64Array | null
  readonly notes: readonly string[]
  readonly sources: readonly string[]
}

/** Build the model. `picks`, `focus`, `basis` and `baskets` do not matter. */
export function buildCumulative(projection: Projection, options: FigureOptions): CumulativeModel {
  const category = categoryOf(options)
  const producers = drawnProducers(projection, category)
  const styles = producerStyles(producers)
  const lines = producers.flatMap((id): readonly MonthlyLine[] => {
    const values = monthly(projection, 'cumulative', category, id)
    if (values === null) return []
    const name = producerName(id)
    const own = { ...styles.get(id)!, key: `cumulative.${id}`, names: producerNames(id), column: name, values }
    return [...ghostLine(options, 'cumulative', category, own, id), own]
  })
  const [nato, russia] = [monthly(projection, 'cumulative', category, ALLIANCE), monthly(projection, 'cumulative', category, RUSSIA)]
  const level = nato === null || russia === null ? -1 : nato.findIndex((made, month) => month > 0 && made >= russia[month]! && nato[month - 1]! < russia[month - 1]!)
  return {
    scenarioName: options.scenarioName,
    ghostName: options.ghost?.name ?? null,
    category,
    months: projection.months,
    unit: MONTHLY_WORDS.units,
    lines,
    spreads: [],
    marks: level === -1 ? [] : [{ key: 'level', place: level, value: nato![level]!, colour: 'ink', words: CUMULATIVE_WORDS.level(monthInWords(projection.months[level]!)) }],
    beyond: null,
    nothing: nothingWords(projection, categoryInSentence(category)),
    nato,
    russia,
    notes: notesOnLines(projection, category),
    sources: sourcesOf(projection, category, producers),
  }
}
