// What scenarios may be called, and ids and names that nobody has yet.
import { newId } from './event-id'
import { fault } from './fault'
import { LONGEST_SCENARIO_NAME } from './own-scenario'
import { failed, ok, type Result } from './result'
import type { Scenarios } from './resolve-scenario'
import { isPresetId, PRESET_IDS, PRESETS } from './scenario'

/** Whether someone else has the name; capitals and blanks at the ends do not tell names apart. */
export function isNameTaken(name: string, scenarios: Scenarios, except?: string): boolean {
  const same = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase()
  return PRESET_IDS.some((preset) => same(PRESETS[preset].name)) || Object.values(scenarios).some((other) => other.id !== except && same(other.name))
}

/** A name for a scenario, as it is kept. Faults: `name.empty`, `name.taken`, `event.tooLong`. */
export function checkScenarioName(name: string, scenarios: Scenarios, except?: string): Result<string> {
  const kept = name.trim().replace(/\s+/g, ' ')
  if (kept === '') return failed(fault('name.empty', {}, 'name'))
  if (kept.length > LONGEST_SCENARIO_NAME) return failed(fault('event.tooLong', { most: LONGEST_SCENARIO_NAME, length: kept.length }, 'name'))
  return isNameTaken(kept, scenarios, except) ? failed(fault('name.taken', { name: kept.slice(0, 80) }, 'name')) : ok(kept)
}

/** The wanted name, or with a number behind it where that is taken. */
export function freeScenarioName(wanted: string, scenarios: Scenarios): string {
  const name = wanted.trim().slice(0, LONGEST_SCENARIO_NAME - 4)
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} ${number}`
    if (!isNameTaken(tried, scenarios)) return tried
  }
}

/** An id made of a name. */
export function newScenarioId(name: string, scenarios: Scenarios): string {
  return newId(name, (id) => isPresetId(id) || Object.hasOwn(scenarios, id), 'scenario')
}
