// Whether a scenario of the user's own may stand in a workspace: its name, its line of parents, its values. Whom a key or a
// group names is told by the projection's warnings.
import { checkEventDates } from './event'
import { fault } from './fault'
import type { OwnScenario } from './own-scenario'
import { checkParameterValue, parseParameterKey } from './parameter-key'
import { checkDistribution } from './parse-scenario-parameters'
import { failed, ok, type Result } from './result'
import { hasScenario, ownScenario, type Scenarios } from './resolve-scenario'
import type { EventChange } from './scenario'
import { checkScenarioName } from './scenario-names'

/** Faults: those of the name, `scenario.noParent`, `scenario.cycle`, `parameter.*`, `distribution.*`, `actor.exists`, those of dates. */
export function checkOwnScenario(scenario: OwnScenario, scenarios: Scenarios): Result<true> {
  const { id, name, parameters, distributions = {}, actors, groups, eventChanges = {} } = scenario
  const named = checkScenarioName(name, scenarios, id)
  if (!named.ok) return named
  const parent = checkParent(scenario, scenarios)
  if (!parent.ok) return parent
  for (const [key, value] of Object.entries(parameters)) {
    const parts = parseParameterKey(key)
    if (!parts.ok) return parts
    const checked = checkParameterValue(parts.value.id, value, key)
    if (!checked.ok) return checked
  }
  for (const [key, distribution] of Object.entries(distributions)) {
    const checked = checkDistribution(key, distribution, key)
    if (!checked.ok) return checked
    if (!Object.hasOwn(parameters, key)) return failed(fault('input.invalid', { reason: 'a distribution needs the value beside it' }, key))
  }
  const ids = [...actors, ...groups].map((own) => own.id)
  const twice = ids.find((own, place) => ids.indexOf(own) !== place)
  if (twice !== undefined) return failed(fault('actor.exists', { id: twice }))
  for (const change of Object.values(eventChanges)) {
    const checked = checkEventChange(change)
    if (!checked.ok) return checked
  }
  return ok(true)
}

/** The line of parents must lead to a preset. Faults: `scenario.noParent`, `scenario.cycle`. */
export function checkParent({ id, name, basedOn }: Pick<OwnScenario, 'id' | 'name' | 'basedOn'>, scenarios: Scenarios): Result<true> {
  if (basedOn !== id && !hasScenario(scenarios, basedOn)) return failed(fault('scenario.noParent', { name: name.slice(0, 80), parent: basedOn.slice(0, 80) }, 'basedOn'))
  const seen = new Set([id])
  for (let next = basedOn; ; ) {
    if (seen.has(next)) return failed(fault('scenario.cycle', { name: name.slice(0, 80) }, 'basedOn'))
    seen.add(next)
    const parent = ownScenario(scenarios, next)
    if (parent === undefined) return ok(true)
    next = parent.basedOn
  }
}

/** Faults: those of `checkEventDates`; `input.invalid` for an end without a start. */
export function checkEventChange({ start, end }: EventChange): Result<true> {
  if (start !== undefined) return checkEventDates(start, end)
  return end === undefined ? ok(true) : failed(fault('input.invalid', { reason: 'an end needs the start beside it' }, 'end'))
}
