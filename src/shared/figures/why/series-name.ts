// What a series is called, and what its differences are counted in.
import { isProductionCategory } from '../../domain/production-categories'
import type { SeriesUnit } from '../../engine/projection'
import { currencyOf } from '../../text/figures'
import { categoryInSentence, producerName } from '../../text/production'
import { COUNTED_TEXT, SERIES_TEXT, WHY } from '../../text/why'

/** A series of a figure by its id and name: "Germany, core share". */
export interface NamedSeries {
  readonly seriesId: string
  readonly name: string
}

/** `nameOf` names actors and groups; producers have names of their own, and a formula is its name. */
export function namedSeries(seriesId: string, nameOf: (id: string) => string): NamedSeries {
  const [kind = '', first = '', producer] = seriesId.split('.')
  if (first === '') return { seriesId, name: kind }
  const what = isNamedKind(kind) ? SERIES_TEXT[kind] : kind
  const who = producer !== undefined && isProductionCategory(first) ? [producerName(producer), categoryInSentence(first)] : [nameOf(first)]
  return { seriesId, name: WHY.seriesName([...who, what]) }
}

function isNamedKind(kind: string): kind is keyof typeof SERIES_TEXT {
  return Object.hasOwn(SERIES_TEXT, kind)
}

/** What a difference of the series is counted in: "points", "bn US$", "tanks a month". */
export function partUnit(seriesId: string, unit: SeriesUnit): string {
  const category = seriesId.split('.')[1] ?? ''
  const counted = isProductionCategory(category) ? COUNTED_TEXT[category] : unit.text
  switch (unit.kind) {
    case 'percentOfGdp':
    case 'percent':
    case 'points':
      return WHY.points
    case 'percentOfCore':
      return WHY.ofCore
    case 'unitsAMonth':
      return WHY.aMonth(counted)
    case 'units':
      return counted
    case 'number':
      return unit.text
    case 'money': {
      const currency = currencyOf(unit.text)
      return currency === null ? unit.text : `bn ${currency}`
    }
    case 'binds':
      return ''
  }
}

/** The value's own unit: "% of GDP" where a difference is in points. */
export function valueUnit(seriesId: string, unit: SeriesUnit): string {
  switch (unit.kind) {
    case 'percentOfGdp':
      return unit.text.split(',')[0]!
    case 'percentOfCore':
    case 'percent':
    case 'number':
      return unit.text
    case 'points':
    case 'unitsAMonth':
    case 'units':
    case 'money':
    case 'binds':
      return partUnit(seriesId, unit)
  }
}
