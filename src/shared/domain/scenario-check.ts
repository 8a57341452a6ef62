// What must hold in a scenario as a whole: ids taken once, scopes and members known, no circle of groups, a target year
// that can be reached. Single values are checked where they are read.
import { fault, type Fault } from './fault'
import { parseParameterKey } from './parameter-key'
import { isProductionParameter } from './parameter-table'
import { PRODUCERS } from './production-categories'
import type { ReferenceData } from './reference-data'
import type { Result } from './result'
import { effectiveParameters, type Scenario } from './scenario'

/** What a scenario is checked against. */
export interface ScenarioContext {
  /** How sentences name the input: a file name. */
  readonly file: string
  /** Built-in actors, those of the production model included. */
  readonly actors: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly lastRecordedYear: number
  /** The scenario of that name, whole, or why it cannot be had; absent where there are none but presets. */
  readonly parentOf?: (name: string) => Result<Scenario> | undefined
  /** It has stood in a workspace, which lets in what reaches nobody and what comes too late: the projection's warnings tell it. */
  readonly ofWorkspace?: boolean
}

/** Built-in actors that are no allies. */
const OTHER_ACTORS = ['RUS', 'UKR']

/** The context that a data version gives. */
export function scenarioContext(reference: ReferenceData, file: string, parentOf?: ScenarioContext['parentOf']): ScenarioContext {
  return {
    file,
    ...(parentOf && { parentOf }),
    actors: new Set([...reference.allies.map((ally) => ally.id), ...OTHER_ACTORS]),
    groups: new Set(reference.groups.map((group) => group.id)),
    lastRecordedYear: Math.max(...reference.expenditure.map((row) => row.year)),
  }
}

/** Every fault of a scenario as a whole, each with its path: `actor.exists`, `actor.unknown`, `parameter.scope`, … */
export function checkScenario(scenario: Scenario, context: ScenarioContext): readonly Fault[] {
  if (context.ofWorkspace) return [...takenIds(scenario, context), ...circles(scenario), ...linesOfGroups(scenario, context)]
  return [
    ...takenIds(scenario, context),
    ...unknownMembers(scenario, context),
    ...circles(scenario),
    ...unknownScopes(scenario, context),
    ...unknownEffectScopes(scenario, context),
    ...lateTargets(scenario, context),
  ]
}

function takenIds(scenario: Scenario, context: ScenarioContext): Fault[] {
  const taken = new Set([...context.actors, ...context.groups])
  const own = [
    ...scenario.actors.map(({ id }, index) => ({ id, where: `actors[${index}].id` })),
    ...scenario.groups.map(({ id }, index) => ({ id, where: `groups[${index}].id` })),
  ]
  return own.flatMap(({ id, where }) => {
    if (taken.has(id)) return [fault('actor.exists', { id }, where)]
    taken.add(id)
    return []
  })
}

function unknownMembers(scenario: Scenario, context: ScenarioContext): Fault[] {
  const ownGroups = new Set(scenario.groups.map(({ id }) => id))
  const known = new Set([...context.actors, ...context.groups, ...ownGroups, ...scenario.actors.map(({ id }) => id)])
  const members = scenario.groups.flatMap((group, index) => {
    const joining = scenario.actors.some((actor) => actor.groups.includes(group.id))
    if (group.members.length === 0 && !joining) {
      return [fault('input.invalid', { reason: 'a group needs at least one member' }, `groups[${index}].members`)]
    }
    return group.members.flatMap((id, place) =>
      known.has(id) ? [] : [fault('actor.unknown', { id: id.slice(0, 40) }, `groups[${index}].members[${place}]`)],
    )
  })
  const joined = scenario.actors.flatMap((actor, index) =>
    actor.groups.flatMap((id, place) => {
      const where = `actors[${index}].groups[${place}]`
      if (ownGroups.has(id)) return []
      if (!context.groups.has(id)) return [fault('actor.unknown', { id: id.slice(0, 40) }, where)]
      const reason = `${id} is a built-in group and never counts a country of your own; make a group of your own`
      return [fault('input.invalid', { reason }, where)]
    }),
  )
  return [...members, ...joined]
}

function circles(scenario: Scenario): Fault[] {
  const membersOf = new Map(scenario.groups.map((group) => [group.id, group.members]))
  const circleFrom = (start: string, id: string, way: readonly string[]): readonly string[] | null => {
    for (const member of membersOf.get(id) ?? []) {
      if (member === start) return [...way, member]
      if (way.includes(member)) continue
      const found = circleFrom(start, member, [...way, member])
      if (found) return found
    }
    return null
  }
  return scenario.groups.flatMap(({ id }, index) => {
    const circle = circleFrom(id, id, [id])
    const reason = circle && `the group contains itself (${circle.slice(0, 8).join(' → ')})`
    return reason === null ? [] : [fault('input.invalid', { reason }, `groups[${index}].members`)]
  })
}

function unknownScopes(scenario: Scenario, context: ScenarioContext): Fault[] {
  const own = new Set([...scenario.actors, ...scenario.groups].map(({ id }) => id))
  return Object.keys(scenario.parameters).flatMap((key) => {
    const parts = parseParameterKey(key)
    if (!parts.ok || parts.value.scope === undefined) return []
    const { id, scope, category } = parts.value
    if (category !== undefined ? isProducer(scope, scenario, context) : own.has(scope) || context.groups.has(scope)) return []
    if (context.actors.has(scope) && (scope !== 'UKR' || isProductionParameter(id))) return []
    return [fault('parameter.scope', { key, scope }, `parameters.${key}`)]
  })
}

/** A group has no line of production; a line of someone who is gone is nobody's. */
function linesOfGroups(scenario: Scenario, context: ScenarioContext): Fault[] {
  const groups = new Set([...context.groups, ...scenario.groups.map(({ id }) => id)])
  return unknownScopes(scenario, context).filter(({ data }) => groups.has(String(data.scope)))
}

function unknownEffectScopes(scenario: Scenario, context: ScenarioContext): Fault[] {
  const known = new Set([...context.actors, ...context.groups, ...PRODUCERS, ...[...scenario.actors, ...scenario.groups].map(({ id }) => id)])
  return (scenario.events ?? []).flatMap(({ effects }, event) =>
    effects.flatMap(({ scope }, place) =>
      scope.filter((id) => !known.has(id)).map((id) => fault('input.invalid', { reason: `"${id}" is no actor or group of this scenario` }, `events[${event}].effects[${place}].scope`)),
    ),
  )
}

/** A producer of the data, or any single actor; of the groups only NATO Europe is one. */
function isProducer(scope: string, scenario: Scenario, context: ScenarioContext): boolean {
  return (PRODUCERS as readonly string[]).includes(scope) || context.actors.has(scope) || scenario.actors.some(({ id }) => id === scope)
}

/** A target year that lies before the base year of everyone it is set for. */
function lateTargets(scenario: Scenario, context: ScenarioContext): Fault[] {
  const parameters = effectiveParameters(scenario)
  const baseOf = (scope: string, recorded: number): number => {
    const asked = parameters[`spending.baseYear.${scope}`] ?? parameters['spending.baseYear']
    return typeof asked === 'number' ? Math.min(asked, recorded) : recorded
  }
  const own = new Map(
    scenario.actors.map((actor) => [actor.id, baseOf(actor.id, Math.max(...Object.keys(actor.coreShare).map(Number)))]),
  )
  const builtIn = [...context.actors].map((id) => baseOf(id, context.lastRecordedYear))
  const earliest = Math.min(...builtIn, ...own.values())
  return Object.entries(scenario.parameters).flatMap(([key, value]) => {
    const parts = parseParameterKey(key)
    if (!parts.ok || parts.value.id !== 'spending.targetYear' || typeof value !== 'number') return []
    const { scope } = parts.value
    const own1 = scope === undefined ? undefined : own.get(scope)
    const base = own1 ?? (scope !== undefined && context.actors.has(scope) ? baseOf(scope, context.lastRecordedYear) : earliest)
    if (value > base) return []
    return [fault('parameter.outsideRange', { key, value, min: base + 1, max: 2035, unit: 'year' }, `parameters.${key}`)]
  })
}
