// A parameter under its key and a value of it, in words: "core target (Poland)", "3.50 % of GDP".
import type { Distribution } from '../domain/distribution'
import { parseParameterKey, type ParameterValue } from '../domain/parameter-key'
import { parameterRow, type ParameterUnit } from '../domain/parameter-table'
import { spreadInWords } from './chance'
import { CHOICE_TEXT, PARAMETER_TEXT, UNIT_TEXT } from './parameters'
import { producerName, PRODUCTION_CATEGORY_TEXT } from './production'

/** Small at the beginning, for a sentence; whom and which year in brackets. `nameOf` names actors, groups and producers. */
export function parameterName(key: string, nameOf: (id: string) => string = producerName): string {
  const parts = parseParameterKey(key)
  if (!parts.ok) return key
  const { id, scope, year, category } = parts.value
  const of = [...(scope === undefined ? [] : [nameOf(scope)]), ...(category === undefined ? [] : [PRODUCTION_CATEGORY_TEXT[category].toLowerCase()]), ...(year === undefined ? [] : [String(year)])]
  const { label } = PARAMETER_TEXT[id]
  const small = `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
  return of.length === 0 ? small : `${small} (${of.join(', ')})`
}

/** The value as controls show it, without its unit unless it is asked for. */
export function parameterValueText(key: string, value: ParameterValue, withUnit = false): string {
  const parts = parseParameterKey(key)
  if (!parts.ok) return String(value)
  const row = parameterRow(parts.value.id)
  if (row.type === 'choice') return (CHOICE_TEXT[parts.value.id]?.[String(value)] ?? String(value)).toLowerCase()
  if (row.type === 'month' || typeof value !== 'number') return String(value)
  const number = row.unit === 'year' ? String(value) : value.toFixed(row.decimals).replace('-', '\u2212')
  const unit = withUnit && row.unit !== 'factor' && row.unit !== 'year' ? unitAfter(row.unit) : ''
  return unit === '' ? number : `${number} ${unit}`
}

/** Whether a unit is no measure, but says what 1 means: "1 = pledge". */
export function saysWhatOneMeans(unit: ParameterUnit): boolean {
  return UNIT_TEXT[unit].startsWith('1 ')
}

/** What stands after a number of this unit; one that says what 1 means stands in brackets. */
export function unitAfter(unit: ParameterUnit): string {
  return saysWhatOneMeans(unit) ? `(${UNIT_TEXT[unit]})` : UNIT_TEXT[unit]
}

/** "between 3 % of GDP and 4 % of GDP, most likely 3.5 % of GDP"; "between 0.3 and 0.7 (1 = pledge)". */
export function spreadWithUnit(distribution: Distribution, unit: ParameterUnit): string {
  const text = unitAfter(unit)
  if (text === '') return spreadInWords(distribution)
  if (text.startsWith('(')) return `${spreadInWords(distribution)} ${text}`
  const say = (value: number) => `${Number(value.toFixed(4))}\u00a0${text}`
  return spreadInWords(distribution, say, say)
}
