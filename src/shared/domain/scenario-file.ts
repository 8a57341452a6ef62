// A scenario as its file holds it. What was read and not used is written back; reading it again gives the same scenario.
import { isJsonObject, type JsonObject } from './parse-scenario-fields'
import { ownLines } from './parse-scenario-production'
import { SCENARIO_FORMAT, SCENARIO_VERSION, type ScenarioContent } from './parse-scenario'
import type { Scenario } from './scenario'

/** The content of a `*.scenario.json`, ready for JSON.stringify: a whole scenario, or what one says beside what it is based on. */
export function scenarioFile(scenario: Scenario | ScenarioContent): JsonObject {
  const { name, note, basedOn, seed, money, parameters, distributions = {}, actors, groups, formulas, events, eventChanges, kept = {} } = scenario
  const {
    parameters: keptParameters, money: keptMoney, actors: keptActors, groups: keptGroups, formulas: keptFormulas, events: keptEvents,
    eventChanges: keptChanges, production: keptLines, ...rest
  } = kept
  const extra = (of: unknown, key: string) => part(part(of)[key])
  const isOwn = (line: string, actor: string) => actors.some(({ id }) => id === actor) || line in part(keptLines)
  // What has more than a value stands under its key.
  const hasMore = (key: string) => Object.hasOwn(distributions, key) || Object.hasOwn(part(keptParameters), key)
  const { lines, parameters: others } = ownLines(parameters, isOwn, hasMore)
  return {
    format: SCENARIO_FORMAT,
    version: SCENARIO_VERSION,
    name,
    note,
    basedOn,
    ...(seed !== undefined && { seed }),
    ...(money !== undefined && { money: { ...money, ...part(keptMoney) } }),
    parameters: parametersFile(others, distributions, part(keptParameters)),
    actors: actors.map((actor) => ({ ...actor, ...extra(keptActors, actor.id) })),
    groups: groups.map((group) => ({ ...group, ...extra(keptGroups, group.id) })),
    ...(lines.size > 0 && { production: [...lines].map(([line, fields]) => ({ ...fields, ...extra(keptLines, line) })) }),
    ...(events && { events: events.map((event) => ({ ...event, ...extra(keptEvents, event.id) })) }),
    ...(eventChanges && { eventChanges: Object.fromEntries(Object.entries(eventChanges).map(([id, change]) => [id, { ...change, ...extra(keptChanges, id) }])) }),
    ...(formulas && { formulas: formulas.map((formula) => ({ ...formula, ...extra(keptFormulas, formula.name) })) }),
    ...rest,
  }
}

function part(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

/** Each value, or an object of it with its distribution and what else stood beside it. */
export function parametersFile(parameters: Scenario['parameters'], distributions: NonNullable<Scenario['distributions']> = {}, kept: JsonObject = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => {
      const distribution = Object.hasOwn(distributions, key) ? distributions[key] : undefined
      const extra = part(Object.hasOwn(kept, key) ? kept[key] : undefined)
      const isPlain = distribution === undefined && Object.keys(extra).length === 0
      return [key, isPlain ? value : { ...extra, value, ...(distribution !== undefined && { distribution }) }]
    }),
  )
}
