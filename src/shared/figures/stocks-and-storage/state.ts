// "Stocks and storage" without pixels: units in service, fed by what is made and drained by losses, and what is left in store.
import type { ProductionCategory } from '../../domain/production-categories'
import type { Projection } from '../../engine/projection'
import { MONTHLY_WORDS, STOCK_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName, shortProducerName } from '../../text/production'
import { scenariosOf, type DrawnScenario } from '../compare/scenarios'
import type { FigureOptions } from '../figure'
import { monthInWords } from '../format'
import { bothSides, comparedLines, comparedMarks, type Wanted } from '../monthly/compared'
import { comparedNotes } from '../monthly/compared-words'
import type { MonthlyLine, MonthlyMark, MonthlyModel } from '../monthly/model'
import { categoryOf, drawnProducers, ghostLine, isGhost, monthly, notesOnLines, nothingWords, producerNames, producerStyles, RUSSIA, sourcesOf } from '../monthly/producers'

export interface StocksModel extends MonthlyModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly category: ProductionCategory
  /** In service of Russia, and the month in which its store is empty, in words; null without. */
  readonly russia: Float64Array | null
  readonly exhausted: string | null
  /** Names of producers whose stock is not followed: no stock or no losses are published. */
  readonly unfollowed: readonly string[]
  readonly notes: readonly string[]
  readonly sources: readonly string[]
  /** Scenarios compared, the active one first, with Russia's last month; empty where nothing is. */
  readonly scenarios: readonly { readonly name: string; readonly russia: number }[]
}

const hasValues = (values: Float64Array | null): values is Float64Array => values !== null && Number.isFinite(values.at(-1)!)

/** Build the model. `picks`, `focus`, `basis` and `baskets` do not matter. */
export function buildStocks(projection: Projection, options: FigureOptions): StocksModel {
  const category = categoryOf(options)
  const producers = drawnProducers(projection, category)
  const styles = producerStyles(producers)
  const lines = producers.flatMap((id): readonly MonthlyLine[] => {
    const [stock, storage] = [monthly(projection, 'stock', category, id), monthly(projection, 'storage', category, id)]
    const [style, name] = [styles.get(id)!, producerName(id)]
    const inStore: MonthlyLine | null = hasValues(storage)
      ? { ...style, key: `storage.${id}`, dash: 'part', weight: 1.5, names: STOCK_WORDS.storage(name, shortProducerName(id)), column: STOCK_WORDS.columnStorage(name), values: storage }
      : null
    const inService: MonthlyLine | null = hasValues(stock)
      ? { ...style, key: `stock.${id}`, names: producerNames(id), column: STOCK_WORDS.columnStock(name), values: stock }
      : null
    return [...(inStore ? [inStore] : []), ...(inService ? [...ghostLine(options, 'stock', category, inService, id), inService] : [])]
  })
  const scenarios = scenariosOf(projection, options)
  const drawn = scenarios.length === 0 ? lines : [...lines.filter(isGhost).map((line) => ({ ...line, colour: 'grey' as const })), ...comparedLines(scenarios, [storageOfRussia(category), ...bothSides('stock', category, STOCK_WORDS.columnStock, hasValues)])]
  const place = projection.indicators.get(`storageExhausted.${category}.${RUSSIA}`)?.value ?? null
  const exhausted = place === null ? null : monthInWords(projection.months[place]!)
  const russia = monthly(projection, 'stock', category, RUSSIA)
  return {
    scenarioName: options.scenarioName,
    ghostName: options.ghost?.name ?? null,
    category,
    months: projection.months,
    unit: MONTHLY_WORDS.units,
    lines: drawn,
    spreads: [],
    marks: scenarios.length > 0 ? comparedExhaustion(scenarios, category) : place === null ? [] : [{ key: 'exhausted', place, value: 0, colour: 'verm', words: MONTHLY_WORDS.exhausted(producerName(RUSSIA), exhausted!) }],
    beyond: null,
    nothing: projection.production === null ? nothingWords(projection, '') : STOCK_WORDS.none(categoryInSentence(category)),
    russia: hasValues(russia) ? russia : null,
    exhausted,
    unfollowed: producers.filter((id) => !hasValues(monthly(projection, 'stock', category, id))).map(producerName),
    notes: scenarios.length > 0 ? comparedNotes(scenarios, category) : notesOnLines(projection, category),
    sources: sourcesOf(projection, category, producers),
    scenarios: scenarios.map((scenario) => ({ name: scenario.name, russia: monthly(scenario.projection, 'stock', category, RUSSIA)?.at(-1) ?? Number.NaN })),
  }
}

function storageOfRussia(category: ProductionCategory): Wanted {
  const name = producerName(RUSSIA)
  return {
    key: `storage.${RUSSIA}`,
    dash: 'part',
    weight: 1.5,
    names: (scenario) => STOCK_WORDS.storageIn(name, scenario),
    column: STOCK_WORDS.columnStorage(name),
    valuesOf: ({ projection }) => {
      const values = monthly(projection, 'storage', category, RUSSIA)
      return hasValues(values) ? values : null
    },
  }
}

function comparedExhaustion(scenarios: readonly DrawnScenario[], category: ProductionCategory): readonly MonthlyMark[] {
  const { months } = scenarios[0]!.projection
  return comparedMarks(
    scenarios, 'exhausted',
    ({ projection }) => {
      const place = projection.indicators.get(`storageExhausted.${category}.${RUSSIA}`)?.value ?? null
      return place === null ? null : { place, value: 0 }
    },
    (place, scenario) => MONTHLY_WORDS.exhaustedIn(producerName(RUSSIA), monthInWords(months[place]!), scenario),
  )
}
