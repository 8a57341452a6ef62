// What can be sought and with what: every series and indicator of a projection, every number of the parameter table. Pure.
import { parseParameterKey, parameterKey } from '../../shared/domain/parameter-key'
import { isProductionParameter, PARAMETER_IDS, parameterRow } from '../../shared/domain/parameter-table'
import { PRODUCTION_CATEGORIES } from '../../shared/domain/production-categories'
import type { Projection } from '../../shared/engine/projection'
import { MONTHS } from '../../shared/engine/production/months'
import { formatNumber, monthInWords } from '../../shared/figures/format'
import { outcomeName } from '../../shared/figures/why/outcome-name'
import { parameterName } from '../../shared/text/parameter-words'
import { UNIT_TEXT } from '../../shared/text/parameters'
import { producerName } from '../../shared/text/production'
import { SEEK } from '../../shared/text/seek'
import type { NamedEntry } from '../ui/find-named'

type NameOf = (id: string) => string

/** Indicators and series; whether money binds is no quantity. */
export function outcomesOf({ indicators, series }: Pick<Projection, 'indicators' | 'series'>, nameOf: NameOf): readonly NamedEntry[] {
  return [
    ...[...indicators.keys()].map((id) => ({ id, name: outcomeName(id, true, nameOf) })),
    ...[...series.keys()].flatMap((id) => (id.startsWith('moneyBinds.') ? [] : [{ id, name: outcomeName(id, false, nameOf) }])),
  ]
}

/** Every parameter that is a number: for all, for each actor, for each line of production. */
export function leversOf(actors: readonly NamedEntry[], { production }: Pick<Projection, 'production'>, nameOf: NameOf): readonly NamedEntry[] {
  const ids = PARAMETER_IDS.filter((id) => parameterRow(id).type === 'number')
  const lines = PRODUCTION_CATEGORIES.flatMap((category) => (production?.producers(category) ?? []).map((producer) => `${category}.${producer}`))
  const scopes = (id: (typeof ids)[number]) => (parameterRow(id).perLine ? lines : isProductionParameter(id) ? [] : actors.map((actor) => actor.id))
  return ids.flatMap((id) => [parameterKey(id), ...scopes(id).map((scope) => `${id}.${scope}`)]).flatMap((key) => (parseParameterKey(key).ok ? [{ id: key, name: leverName(key, nameOf) }] : []))
}

/** "Core target (Poland)". */
export function leverName(key: string, nameOf: NameOf): string {
  const name = parameterName(key, (id) => (producerName(id) === id ? nameOf(id) : producerName(id)))
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

/** A value of the lever with its unit, to five digits. */
export function leverValue(key: string, value: number): string {
  const parts = parseParameterKey(key)
  const row = parts.ok ? parameterRow(parts.value.id) : null
  if (row === null || row.unit === 'year') return String(value)
  const unit = row.unit === 'factor' || UNIT_TEXT[row.unit].startsWith('1 ') ? '' : ` ${UNIT_TEXT[row.unit]}`
  return `${fiveDigits(value)}${unit}`
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
