// The indicators of production in words, as the window shows them: one place for what each of them says.
import type { ProductionCategory } from '../domain/production-categories'
import { MONTHS } from '../engine/production/months'
import { valueAt, type Indicator, type Projection } from '../engine/projection'
import { PRODUCTION_SIDE } from '../text/production-side'
import { formatBn, formatFactor, formatNumber, formatUnits, monthInWords, NO_VALUE } from './format'

/** A value of a monthly series; NaN where there is none. */
export function monthValue(projection: Projection, kind: string, category: ProductionCategory, producer: string, month: number): number {
  return projection.series.get(`${kind}.${category}.${producer}`)?.values[month] ?? Number.NaN
}

/** US$ bn in a year, for what a producer makes new; one decimal below 100. */
export function costWords(projection: Projection, category: ProductionCategory, producer: string, year: number): string {
  return formatBn(valueAt(projection, `costAYear.${category}.${producer}`, year), true)
}

/** "Apr 2030", or why there is no month. */
export function monthOf(projection: Projection, indicator: Indicator | undefined): string {
  if (indicator === undefined) return PRODUCTION_SIDE.noFigure
  return indicator.value === null ? (indicator.why ?? NO_VALUE) : monthInWords(projection.months[indicator.value]!)
}

/** When NATO's output stays level with Russia's, as a sentence part. */
export function crossoverWords(projection: Projection, category: ProductionCategory): string {
  const found = projection.indicators.get(`crossover.${category}`)
  if (found === undefined) return PRODUCTION_SIDE.noFigure
  if (found.value === 0) return PRODUCTION_SIDE.levelAlways
  if (found.value !== null) return PRODUCTION_SIDE.level(monthOf(projection, found))
  return found.why?.startsWith('no ') ? found.why : PRODUCTION_SIDE.levelNever
}

/** When Russia's store is empty, as a sentence part. */
export function storageWords(projection: Projection, category: ProductionCategory, producer: string): string {
  const found = projection.indicators.get(`storageExhausted.${category}.${producer}`)
  if (found === undefined || found.why?.startsWith('no ') === true) return PRODUCTION_SIDE.storageUnknown
  return found.value === null ? PRODUCTION_SIDE.storageLasts : PRODUCTION_SIDE.storageEmpty(monthOf(projection, found))
}

/** How long output takes to replace a year's losses, both as they are in the first month, or why that is not known. */
export function replaceWords(projection: Projection, category: ProductionCategory, producer: string): string {
  const found = projection.indicators.get(`monthsToReplace.${category}.${producer}`)
  return found === undefined || found.value === null ? (found?.why ?? PRODUCTION_SIDE.noFigure) : PRODUCTION_SIDE.replaces(formatUnits(found.value), monthInWords(MONTHS[0]!))
}

/** "18.3 : 30.5". */
export function pairWords(nato: number, russia: number, decimals?: number): string {
  const words = (value: number) => (decimals === undefined ? formatUnits(value) : formatNumber(value, decimals))
  return `${words(nato)} : ${words(russia)}`
}

/** NATO's over Russia's: "0.60". */
export function ratioWords(nato: number, russia: number): string {
  return formatFactor(nato / russia)
}
