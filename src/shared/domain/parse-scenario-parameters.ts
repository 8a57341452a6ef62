// Reads the parameters of a scenario file: key → value, or key → { value, distribution }.
import { readDistribution, type Distribution } from './distribution'
import { fault } from './fault'
import { checkParameterValue, parseParameterKey, type ParameterValue } from './parameter-key'
import { parameterRow } from './parameter-table'
import { lessThanAMonth } from './production-categories'
import { failed, type Result } from './result'
import { isJsonObject, note, refuse, unknownKeys, type Findings, type JsonObject } from './parse-scenario-fields'
import { shown } from './shown'

const MOST = 5000

export interface ReadParameters {
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** By the key of a parameter that stands in `parameters`. */
  readonly distributions: Readonly<Record<string, Distribution>>
  /** By key, what else stood beside a value. */
  readonly kept: JsonObject
}

/** Faults: those of `parseParameterKey` and `checkParameterValue`, `input.invalid`. Scopes are checked in scenario-check.ts. */
export function readParameters(findings: Findings, value: unknown, where: string): ReadParameters {
  if (value === undefined) return NOTHING
  if (!isJsonObject(value)) {
    refuse(findings, where, `it takes an object of parameters, not ${shown(value)}`)
    return NOTHING
  }
  const entries = Object.entries(value)
  if (entries.length > MOST) {
    refuse(findings, where, `it has ${entries.length} entries; ${MOST} are allowed`)
    return NOTHING
  }
  const parameters: [string, ParameterValue][] = []
  const distributions: [string, Distribution][] = []
  const kept: [string, JsonObject][] = []
  for (const [key, entry] of entries) {
    const place = `${where}.${key.slice(0, 80)}`
    const bare = isJsonObject(entry) ? entry.value : entry
    const read = readParameter(findings, key, bare, place)
    if (read !== null) parameters.push([key, read])
    if (!isJsonObject(entry)) continue
    const distribution = read === null ? null : readDistributionOf(findings, key, entry.distribution, `${place}.distribution`)
    if (distribution !== null) distributions.push([key, distribution])
    const extra = unknownKeys(findings, entry, ['value', 'distribution'], place)
    if (Object.keys(extra).length > 0) kept.push([key, extra])
  }
  const read = Object.fromEntries(parameters)
  refuseShortStorage(findings, read, (key) => `${where}.${key}`)
  return { parameters: read, distributions: Object.fromEntries(distributions), kept: Object.fromEntries(kept) }
}

const NOTHING: ReadParameters = { parameters: {}, distributions: {}, kept: {} }

/** The distribution of a parameter whose key and value are sound; null where there is none, or after a fault. */
function readDistributionOf(findings: Findings, key: string, value: unknown, where: string): Distribution | null {
  if (value === undefined) return null
  const read = checkDistribution(key, value, where)
  if (read.ok) return read.value
  findings.faults.push(read.fault)
  return null
}

/** Faults: those of `parseParameterKey` and `readDistribution`, `distribution.notNumber`. */
export function checkDistribution(key: string, value: unknown, where: string): Result<Distribution> {
  const parts = parseParameterKey(key)
  if (!parts.ok) return parts
  const row = parameterRow(parts.value.id)
  return row.type === 'number' ? readDistribution(value, where, [row.min, row.max]) : failed(fault('distribution.notNumber', { key: key.slice(0, 80) }, where))
}

const STORAGE = 'production.storage0'

/** Storage that would not last a month of the refurbishment set for the same lines: a slip in a file, a moment's state under sliders. */
function refuseShortStorage(findings: Findings, parameters: Readonly<Record<string, ParameterValue>>, whereOf: (key: string) => string): void {
  if (findings.ofWorkspace) return
  for (const [key, storage] of Object.entries(parameters)) {
    if (!key.startsWith(STORAGE)) continue
    const rate = parameters[`production.refurbRate${key.slice(STORAGE.length)}`]
    if (lessThanAMonth(storage, rate)) refuse(findings, whereOf(key), `${storage} in storage would not last a month of refurbishment at ${rate}; write 0 where there is none`)
  }
}

/** Check one parameter; null after a fault. */
export function readParameter(findings: Findings, key: string, value: unknown, where: string): ParameterValue | null {
  const parts = parseParameterKey(key)
  if (!parts.ok) {
    findings.faults.push(fault(parts.fault.code, parts.fault.data, where))
    return null
  }
  const checked = checkParameterValue(parts.value.id, value, key)
  if (!checked.ok) {
    findings.faults.push(fault(checked.fault.code, checked.fault.data, where))
    return null
  }
  const { unit } = parameterRow(parts.value.id)
  if (unit === 'percentOfGdp' && typeof checked.value === 'number' && checked.value > 0 && checked.value < 0.1) {
    note(findings, 'note.looksLikeFraction', where, { value: checked.value })
  }
  return checked.value
}
