// Reads the events of a scenario file, each with its date and what it does, and how it has the events of a workspace.
import { readEffects } from './effect'
import { checkEventChange } from './check-own-scenario'
import { fault } from './fault'
import { parseFuzzyDate, type FuzzyDate } from './fuzzy-date'
import { isJsonObject, readList, readText, refuse, unknownKeys, type Findings, type JsonObject } from './parse-scenario-fields'
import { shown } from './shown'
import type { EventChange, ScenarioEvent } from './scenario'

const ID_FORM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/
const MOST = 500

export interface ReadScenarioEvent {
  readonly event: ScenarioEvent
  readonly extra: JsonObject
}

/** Faults: `input.invalid` with its place; ids are taken once. */
export function readScenarioEvents(findings: Findings, value: unknown): readonly ReadScenarioEvent[] {
  const taken = new Set<string>()
  return readList(findings, value, 'events', MOST).flatMap((entry, index): ReadScenarioEvent[] => {
    const where = `events[${index}]`
    if (!isJsonObject(entry)) {
      refuse(findings, where, `it takes { "id": …, "start": …, "effects": [ … ] }, not ${shown(entry)}`)
      return []
    }
    const { id, start } = entry
    if (typeof id !== 'string' || !ID_FORM.test(id) || taken.has(id)) {
      refuse(findings, `${where}.id`, `it takes an id of letters, digits, - and _ that no earlier event has, not ${shown(id)}`)
      return []
    }
    taken.add(id)
    const date = typeof start === 'string' ? parseFuzzyDate(start) : null
    if (date?.ok !== true) {
      refuse(findings, `${where}.start`, `it takes a date, not ${shown(start)}`)
      return []
    }
    const { effects, faults } = readEffects(entry.effects, `${where}.effects`)
    findings.faults.push(...faults)
    const title = readText(findings, entry.title, `${where}.title`, id, 400)
    return [{ event: { id, title, start: date.value, effects }, extra: unknownKeys(findings, entry, ['id', 'title', 'start', 'effects'], where) }]
  })
}

export interface ReadEventChange {
  readonly id: string
  readonly change: EventChange
  readonly extra: JsonObject
}

const CHANGE_KEYS = ['start', 'end', 'effects', 'off']

/** Changes of events by their ids. Faults: `input.invalid`, those of dates, each with its place. */
export function readEventChanges(findings: Findings, value: unknown): readonly ReadEventChange[] {
  if (value === undefined) return []
  if (!isJsonObject(value)) {
    refuse(findings, 'eventChanges', `it takes { "id of an event": { "start": …, "effects": [ … ] } }, not ${shown(value)}`)
    return []
  }
  const entries = Object.entries(value)
  if (entries.length > MOST) refuse(findings, 'eventChanges', `it has ${entries.length} entries; ${MOST} are allowed`)
  return entries.slice(0, MOST).flatMap(([id, entry]): ReadEventChange[] => {
    const where = `eventChanges.${id.slice(0, 80)}`
    if (!ID_FORM.test(id) || !isJsonObject(entry)) {
      refuse(findings, where, `it takes the id of an event and an object, not ${shown(entry)}`)
      return []
    }
    const { off } = entry
    if (off !== undefined && off !== true) refuse(findings, `${where}.off`, `it takes true, or nothing, not ${shown(off)}`)
    const start = readDate(findings, entry.start, `${where}.start`)
    const end = readDate(findings, entry.end, `${where}.end`)
    const { effects, faults } = readEffects(entry.effects, `${where}.effects`)
    findings.faults.push(...faults)
    const change: EventChange = { ...(start && { start }), ...(end && { end }), ...(entry.effects !== undefined && { effects }), ...(off === true && { off }) }
    const checked = checkEventChange(change)
    if (!checked.ok) findings.faults.push(fault(checked.fault.code, checked.fault.data, `${where}.${checked.fault.where ?? 'start'}`))
    return [{ id, change, extra: unknownKeys(findings, entry, CHANGE_KEYS, where) }]
  })
}

function readDate(findings: Findings, value: unknown, where: string): FuzzyDate | undefined {
  if (value === undefined) return undefined
  const date = typeof value === 'string' ? parseFuzzyDate(value) : null
  if (date?.ok) return date.value
  refuse(findings, where, `it takes a date, not ${shown(value)}`)
  return undefined
}
