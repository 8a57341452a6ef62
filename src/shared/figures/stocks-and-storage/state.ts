// "Stocks and storage" without pixels: units in service, fed by what is made and drained by losses, and what is left in store.
import type { ProductionCategory } from '../../domain/production-categories'
import type { Projection } from '../../engine/projection'
import { MONTHLY_WORDS, STOCK_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName, shortProducerName } from '../../text/production'
import type { FigureOptions } from '../figure'
import { monthInWords } from '../format'
import type { MonthlyLine, MonthlyModel } from '../monthly/model'
import { categoryOf, drawnProducers, ghostLine, monthly, notesOnLines, nothingWords, producerNames, producerStyles, RUSSIA, sourcesOf } from '../monthly/producers'

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
  const place = projection.indicators.get(`storageExhausted.${category}.${RUSSIA}`)?.value ?? null
  const exhausted = place === null ? null : monthInWords(projection.months[place]!)
  const russia = monthly(projection, 'stock', category, RUSSIA)
  return {
    scenarioName: options.scenarioName,
    ghostName: options.ghost?.name ?? null,
    category,
    months: projection.months,
    unit: MONTHLY_WORDS.units,
    lines,
    spreads: [],
    marks: place === null ? [] : [{ key: 'exhausted', place, value: 0, colour: 'verm', words: MONTHLY_WORDS.exhausted(producerName(RUSSIA), exhausted!) }],
    beyond: null,
    nothing: projection.production === null ? nothingWords(projection, '') : STOCK_WORDS.none(categoryInSentence(category)),
    russia: hasValues(russia) ? russia : null,
    exhausted,
    unfollowed: producers.filter((id) => !hasValues(monthly(projection, 'stock', category, id))).map(producerName),
    notes: notesOnLines(projection, category),
    sources: sourcesOf(projection, category, producers),
  }
}
