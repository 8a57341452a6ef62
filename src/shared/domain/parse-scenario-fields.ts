// Fields of an untrusted object, one by one: each wrong one is a fault with its path, and reading goes on.
import { shown } from './shown'
import { fault, type Fault } from './fault'
import type { NoteCode, ScenarioNote } from './scenario-notes'

export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Collects faults and notes while a file is read. */
export interface Findings {
  readonly faults: Fault[]
  readonly notes: ScenarioNote[]
  /** It has stood in a workspace (see `ScenarioContext`). */
  readonly ofWorkspace: boolean
}

export function makeFindings(ofWorkspace = false): Findings {
  return { faults: [], notes: [], ofWorkspace }
}

export function refuse(findings: Findings, where: string, reason: string): void {
  findings.faults.push(fault('input.invalid', { reason }, where))
}

export function note(findings: Findings, code: NoteCode, where: string, data: ScenarioNote['data'] = {}): void {
  findings.notes.push({ code, where, data })
}

/** Text of at most `longest` characters; `fallback` when the field is absent. */
export function readText(findings: Findings, value: unknown, where: string, fallback: string, longest: number): string {
  if (value === undefined) return fallback
  if (typeof value !== 'string') refuse(findings, where, `it takes text, not ${shown(value)}`)
  else if (value.length > longest) refuse(findings, where, `it has ${value.length} characters; ${longest} are allowed`)
  else return value
  return fallback
}

export interface NumberRange {
  readonly min: number
  readonly max: number
  /** The lowest value itself is refused. */
  readonly above?: boolean
  readonly whole?: boolean
  readonly unit: string
}

/** A finite number in a range; NaN after a fault. */
export function readNumber(findings: Findings, value: unknown, where: string, range: NumberRange): number {
  const { min, max, above = false, whole = false, unit } = range
  const said = `${above ? 'above' : 'from'} ${min} ${above ? 'and up ' : ''}to ${max}${unit && ` ${unit}`}`
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    refuse(findings, where, `it takes a ${whole ? 'whole ' : ''}number ${said}, not ${shown(value)}`)
    return Number.NaN
  }
  if (value < min || value > max || (above && value === min) || (whole && !Number.isInteger(value))) {
    refuse(findings, where, `it takes a ${whole ? 'whole ' : ''}number ${said}, not ${value}`)
    return Number.NaN
  }
  return value
}

/** A list, absent or present, of at most `longest` entries. */
export function readList(findings: Findings, value: unknown, where: string, longest: number): readonly unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) refuse(findings, where, `it takes a list, not ${shown(value)}`)
  else if (value.length > longest) refuse(findings, where, `it has ${value.length} entries; ${longest} are allowed`)
  else return value
  return []
}

/** The keys that are not known, each told. */
export function unknownKeys(findings: Findings, object: JsonObject, known: readonly string[], where: string): JsonObject {
  const extra = Object.entries(object).filter(([key]) => !known.includes(key))
  for (const [key] of extra) note(findings, 'note.unknownKey', where === '' ? key : `${where}.${key}`, { key })
  return Object.fromEntries(extra)
}
