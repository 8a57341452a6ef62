// Reads the events of a scenario file: each with its date and what it does.
import { readEffects } from './effect'
import { parseFuzzyDate } from './fuzzy-date'
import { isJsonObject, readList, readText, refuse, shown, unknownKeys, type Findings, type JsonObject } from './parse-scenario-fields'
import type { ScenarioEvent } from './scenario'

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
