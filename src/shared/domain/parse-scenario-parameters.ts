// Reads the parameters of a scenario file: key → value, or key → { value, distribution }.
import { fault } from './fault'
import { checkParameterValue, parseParameterKey, type ParameterValue } from './parameter-key'
import { parameterRow } from './parameter-table'
import { lessThanAMonth } from './production-categories'
import { isJsonObject, note, refuse, shown, type Findings, type JsonObject } from './parse-scenario-fields'

const MOST = 5000

export interface ReadParameters {
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** As they stood: values with a distribution. */
  readonly kept: JsonObject
}

/** Faults: those of `parseParameterKey` and `checkParameterValue`, `input.invalid`. Scopes are checked in scenario-check.ts. */
export function readParameters(findings: Findings, value: unknown, where: string): ReadParameters {
  if (value === undefined) return { parameters: {}, kept: {} }
  if (!isJsonObject(value)) {
    refuse(findings, where, `it takes an object of parameters, not ${shown(value)}`)
    return { parameters: {}, kept: {} }
  }
  const entries = Object.entries(value)
  if (entries.length > MOST) {
    refuse(findings, where, `it has ${entries.length} entries; ${MOST} are allowed`)
    return { parameters: {}, kept: {} }
  }
  const parameters: [string, ParameterValue][] = []
  const kept: [string, unknown][] = []
  for (const [key, entry] of entries) {
    const place = `${where}.${key.slice(0, 80)}`
    const bare = isJsonObject(entry) ? entry.value : entry
    if (isJsonObject(entry)) {
      note(findings, 'note.distribution', place, { key })
      kept.push([key, entry])
    }
    const read = readParameter(findings, key, bare, place)
    if (read !== null) parameters.push([key, read])
  }
  const read = Object.fromEntries(parameters)
  refuseShortStorage(findings, read, (key) => `${where}.${key}`)
  return { parameters: read, kept: Object.fromEntries(kept) }
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
