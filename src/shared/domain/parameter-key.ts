// Parameter keys as files and commands spell them: `area.name` for all, `area.name.SCOPE` for one actor or group, and
// `area.name.SCOPE.YEAR` for one year of it where the parameter table allows that.
import { fault } from './fault'
import { isParameterId, parameterRow, type ParameterId } from './parameter-table'
import { failed, ok, type Result } from './result'

export interface ParameterKeyParts {
  readonly id: ParameterId
  /** Actor or group; absent for the general value. */
  readonly scope?: string
  /** One projected year; only with a scope, and only where the row is `yearly`. */
  readonly year?: number
}

/** A number, or one of a row's choices. */
export type ParameterValue = number | string

/** Ids of actors and groups, the user's own included: A–Z, 0–9 and _, at most 40. */
export const SCOPE_FORM = /^[A-Z0-9_]{1,40}$/

/** Projected years that a key may name. */
const YEAR_FORM = /^(201[5-9]|202\d|203[0-5])$/

/** Split a key. Faults: `parameter.unknown`, `parameter.scope`, `parameter.year`. Whether the scope exists is for the scenario to say. */
export function parseParameterKey(key: string): Result<ParameterKeyParts> {
  const [area, name, scope, year, ...rest] = key.split('.')
  const id = `${area}.${name}`
  const quoted = key.slice(0, 80)
  if (!isParameterId(id) || rest.length > 0) return failed(fault('parameter.unknown', { key: quoted }, quoted))
  if (scope === undefined) return ok({ id })
  if (!SCOPE_FORM.test(scope)) return failed(fault('parameter.scope', { key: quoted, scope: scope.slice(0, 40) }, quoted))
  if (year === undefined) return ok({ id, scope })
  const row = parameterRow(id)
  if (row.type !== 'number' || !row.yearly || !YEAR_FORM.test(year)) return failed(fault('parameter.year', { key: quoted }, quoted))
  return ok({ id, scope, year: Number(year) })
}

export function parameterKey(id: ParameterId, scope?: string, year?: number): string {
  return [id, scope, year].filter((part) => part !== undefined).join('.')
}

/**
 * Check a value against its row: a finite number inside the range (years whole), or one of the choices.
 * Faults: `parameter.notNumber`, `parameter.outsideRange`, `parameter.notChoice`.
 */
export function checkParameterValue(id: ParameterId, value: unknown, where: string): Result<ParameterValue> {
  const row = parameterRow(id)
  if (row.type === 'choice') {
    return typeof value === 'string' && row.choices.includes(value)
      ? ok(value)
      : failed(fault('parameter.notChoice', { key: where, value: String(value).slice(0, 40), choices: row.choices.join(', ') }, where))
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return failed(fault('parameter.notNumber', { key: where, value: String(value).slice(0, 40) }, where))
  }
  const whole = row.unit !== 'year' || Number.isInteger(value)
  return value >= row.min && value <= row.max && whole
    ? ok(value)
    : failed(fault('parameter.outsideRange', { key: where, value, min: row.min, max: row.max, unit: row.unit }, where))
}
