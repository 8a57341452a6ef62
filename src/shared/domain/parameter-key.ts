// Parameter keys as files and commands spell them: `area.name` for all, `area.name.SCOPE` for one actor or group, and
// `area.name.SCOPE.YEAR` for one year of it where the parameter table allows that; of production `area.name.category` and
// `area.name.category.PRODUCER` too.
import { shownBare } from './shown'
import { fault } from './fault'
import { isParameterId, parameterRow, type ParameterId } from './parameter-table'
import { isProductionCategory, type ProductionCategory } from './production-categories'
import { failed, ok, type Result } from './result'

export interface ParameterKeyParts {
  readonly id: ParameterId
  /** Actor or group; absent for the general value. */
  readonly scope?: string
  /** Category of a production line; without a scope, for every producer of it. */
  readonly category?: ProductionCategory
  /** One projected year; only with a scope, and only where the row is `yearly`. */
  readonly year?: number
}

/** A number, or one of a row's choices. */
export type ParameterValue = number | string

/** Ids of actors and groups, the user's own included: A–Z, 0–9 and _, at most 40. */
export const SCOPE_FORM = /^[A-Z0-9_]{1,40}$/

const MONTH_FORM = /^20(1\d|2\d|3[0-5])-(0[1-9]|1[0-2])$/

/** Projected years that a key may name. */
const YEAR_FORM = /^(201[5-9]|202\d|203[0-5])$/

/** Split a key. Faults: `parameter.unknown`, `parameter.scope`, `parameter.year`. Whether the scope exists is for the scenario to say. */
export function parseParameterKey(key: string): Result<ParameterKeyParts> {
  const [area, name, ...words] = key.split('.')
  const id = `${area}.${name}`
  const quoted = key.slice(0, 80)
  if (!isParameterId(id)) return failed(fault('parameter.unknown', { key: quoted }, quoted))
  const first = words[0] ?? ''
  const category = parameterRow(id).perLine && isProductionCategory(first) ? first : undefined
  const [scope, year, ...rest] = category === undefined ? words : words.slice(1)
  if (rest.length > 0) return failed(fault('parameter.unknown', { key: quoted }, quoted))
  const line = category === undefined ? {} : { category }
  if (scope === undefined) return ok({ id, ...line })
  if (!SCOPE_FORM.test(scope)) return failed(fault('parameter.scope', { key: quoted, scope: scope.slice(0, 40) }, quoted))
  if (year === undefined) return ok({ id, scope, ...line })
  const row = parameterRow(id)
  if (row.type !== 'number' || !row.yearly || !YEAR_FORM.test(year)) return failed(fault('parameter.year', { key: quoted }, quoted))
  return ok({ id, scope, year: Number(year) })
}

/** A way to the parts of a key: `parseParameterKey`, or one that remembers. */
export type ParseKey = typeof parseParameterKey

/** `parseParameterKey` that reads each key once. */
export function rememberedKeys(): ParseKey {
  const known = new Map<string, ReturnType<ParseKey>>()
  return (key) => {
    const parts = known.get(key) ?? parseParameterKey(key)
    known.set(key, parts)
    return parts
  }
}

export function parameterKey(id: ParameterId, scope?: string, year?: number, category?: ProductionCategory): string {
  return [id, category, scope, year].filter((part) => part !== undefined).join('.')
}

/**
 * Check a value against its row: a finite number inside the range (years whole), or one of the choices.
 * Faults: `parameter.notNumber`, `parameter.outsideRange`, `parameter.notChoice`, `parameter.month`.
 */
export function checkParameterValue(id: ParameterId, value: unknown, where: string): Result<ParameterValue> {
  const row = parameterRow(id)
  if (row.type === 'choice') {
    return typeof value === 'string' && row.choices.includes(value)
      ? ok(value)
      : failed(fault('parameter.notChoice', { key: where, value: shownBare(value), choices: row.choices.join(', ') }, where))
  }
  if (row.type === 'month') {
    return typeof value === 'string' && MONTH_FORM.test(value) ? ok(value) : failed(fault('parameter.month', { key: where, value: shownBare(value) }, where))
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return failed(fault('parameter.notNumber', { key: where, value: shownBare(value) }, where))
  }
  const whole = row.unit !== 'year' || Number.isInteger(value)
  return value >= row.min && value <= row.max && whole
    ? ok(value)
    : failed(fault('parameter.outsideRange', { key: where, value, min: row.min, max: row.max, unit: row.unit }, where))
}
