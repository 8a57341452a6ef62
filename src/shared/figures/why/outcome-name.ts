// Names and units of what can be sought or swung: an indicator or a series of a projection.
import { isProductionCategory } from '../../domain/production-categories'
import type { Projection } from '../../engine/projection'
import { categoryInSentence, producerName } from '../../text/production'
import { SEEK } from '../../text/seek'
import { WHY } from '../../text/why'
import { namedSeries, valueUnit } from './series-name'

/** "Germany, core share"; "Russia, tanks, when storage is empty". */
export function outcomeName(id: string, isIndicator: boolean, nameOf: (id: string) => string): string {
  if (!isIndicator) return namedSeries(id, nameOf).name
  const [kind = '', who = '', producer] = id.split('.')
  if (!isProductionCategory(who)) return WHY.seriesName([nameOf(who), SEEK.indicator(kind)])
  return WHY.seriesName([...(producer === undefined ? [] : [producerName(producer)]), categoryInSentence(who), SEEK.indicator(kind)])
}

/** What the outcome is counted in; empty where that is a month. */
export function outcomeUnit(id: string, { indicators, series }: Pick<Projection, 'indicators' | 'series'>): string {
  const indicator = indicators.get(id)
  if (indicator !== undefined) return indicator.unit === 'month' ? '' : indicator.unit
  const found = series.get(id)
  return found === undefined ? '' : valueUnit(id, found.unit)
}
