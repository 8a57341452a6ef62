// What can be sought and with what: every series and indicator of a projection, every number of the parameter table, the date of
// every event that acts. Pure.
import { parseParameterKey, parameterKey } from '../../shared/domain/parameter-key'
import { isProductionParameter, PARAMETER_IDS, parameterRow } from '../../shared/domain/parameter-table'
import { PRODUCTION_CATEGORIES } from '../../shared/domain/production-categories'
import { dateLeverOf, eventOfLever } from '../../shared/engine/chance/seek-answer'
import type { Projection } from '../../shared/engine/projection'
import { MONTHS } from '../../shared/engine/production/months'
import { formatNumber, monthInWords } from '../../shared/figures/format'
import { outcomeName } from '../../shared/figures/why/outcome-name'
import { parameterName } from '../../shared/text/parameter-words'
import { UNIT_TEXT } from '../../shared/text/parameters'
import { producerName } from '../../shared/text/production'
import { SEEK } from '../../shared/text/seek'
import { WAYS_DIALOG } from '../../shared/text/ways'
import type { NamedEntry } from '../ui/find-named'

type NameOf = (id: string) => string

/** Indicators and series; whether money binds is no quantity. */
export function outcomesOf({ indicators, series }: Pick<Projection, 'indicators' | 'series'>, nameOf: NameOf): readonly NamedEntry[] {
  return [
    ...[...indicators.keys()].map((id) => ({ id, name: outcomeName(id, true, nameOf) })),
    ...[...series.keys()].flatMap((id) => (id.startsWith('moneyBinds.') ? [] : [{ id, name: outcomeName(id, false, nameOf) }])),
  ]
}

/** Every parameter that is a number: for all, for each actor, for each line of production; and the dates of events that act. */
export function leversOf(actors: readonly NamedEntry[], { production, acting }: Pick<Projection, 'production' | 'acting'>, nameOf: NameOf): readonly NamedEntry[] {
  const ids = PARAMETER_IDS.filter((id) => parameterRow(id).type === 'number')
  const lines = PRODUCTION_CATEGORIES.flatMap((category) => (production?.producers(category) ?? []).map((producer) => `${category}.${producer}`))
  const scopes = (id: (typeof ids)[number]) => (parameterRow(id).perLine ? lines : isProductionParameter(id) ? [] : actors.map((actor) => actor.id))
  const keys = ids.flatMap((id) => [parameterKey(id), ...scopes(id).map((scope) => `${id}.${scope}`)])
  return [
    ...keys.flatMap((key) => (parseParameterKey(key).ok ? [{ id: key, name: leverName(key, nameOf, acting) }] : [])),
    ...acting.map(({ id }) => ({ id: dateLeverOf(id), name: leverName(dateLeverOf(id), nameOf, acting) })),
  ]
}

/** "Core target (Poland)", "Date of “Ceasefire”". `acting`: events whose dates may be meant. */
export function leverName(key: string, nameOf: NameOf, acting: Projection['acting']): string {
  const event = eventOfLever(key)
  if (event !== null) return WAYS_DIALOG.dateOf(acting.find(({ id }) => id === event)?.title ?? event)
  const name = parameterName(key, (id) => (producerName(id) === id ? nameOf(id) : producerName(id)))
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

/** A value of the lever with its unit, to five digits; a date as its month. */
export function leverValue(key: string, value: number): string {
  if (eventOfLever(key) !== null) return monthInWords(MONTHS[value]!)
  const parts = parseParameterKey(key)
  const row = parts.ok ? parameterRow(parts.value.id) : null
  if (row === null || row.unit === 'year') return String(value)
  const unit = row.unit === 'factor' || UNIT_TEXT[row.unit].startsWith('1 ') ? '' : ` ${UNIT_TEXT[row.unit]}`
  return `${fiveDigits(value)}${unit}`
}

/** Values in order: years or months that follow each other as one stretch. */
export function leverValues(key: string, values: readonly number[]): string {
  const parts = parseParameterKey(key)
  const isCounted = eventOfLever(key) !== null || (parts.ok && parameterRow(parts.value.id).unit === 'year')
  const stretches: [first: number, last: number][] = []
  for (const value of values) {
    const stretch = stretches.at(-1)
    if (isCounted && stretch !== undefined && value === stretch[1] + 1) stretch[1] = value
    else stretches.push([value, value])
  }
  return stretches.map(([first, last]) => (first === last ? leverValue(key, first) : SEEK.stretch(leverValue(key, first), leverValue(key, last)))).join(', ')
}

/** A value of the outcome with its unit, or its month. */
export function outcomeValue(value: number, unit: string, isMonth: boolean): string {
  if (isMonth) return Number.isNaN(value) ? SEEK.noMonth : monthInWords(MONTHS[value]!)
  return `${fiveDigits(value)} ${unit}`.trim()
}

function fiveDigits(value: number): string {
  const decimals = value === 0 ? 0 : Math.min(8, Math.max(0, 4 - Math.floor(Math.log10(Math.abs(value)))))
  return formatNumber(Number(value.toFixed(decimals)), decimals).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
}
