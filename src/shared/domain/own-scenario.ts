// A scenario of the user's own: what differs from its parent, a preset or another own scenario. Owns how differences are laid
// over each other; following the line of parents stands in resolve-scenario.ts.
import type { Distribution } from './distribution'
import type { EventChange, Money, OwnActor, OwnFormula, OwnGroup, Scenario, ScenarioEvent } from './scenario'
import type { ParameterValue } from './parameter-key'

export const LONGEST_SCENARIO_NAME = 200
export const LONGEST_SCENARIO_NOTE = 10_000
/** Own scenarios in a workspace. */
export const MOST_SCENARIOS = 200
/** Scenarios drawn beside the one that is shown. */
export const MOST_COMPARED = 3

/** What a scenario says by itself. What is absent is its parent's. */
export interface Differences {
  readonly seed?: number
  readonly money?: Money
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** By the key of a parameter that is set here. A value that is set alone is sure: the parent's distribution is gone. */
  readonly distributions?: Readonly<Record<string, Distribution>>
  /** New ones, and inherited ones as they are here. */
  readonly actors: readonly OwnActor[]
  readonly groups: readonly OwnGroup[]
  readonly formulas?: readonly OwnFormula[]
  readonly events?: readonly ScenarioEvent[]
  readonly eventChanges?: Readonly<Record<string, EventChange>>
  /** Parts of its file that this version does not use. */
  readonly kept?: Readonly<Record<string, unknown>>
}

export interface OwnScenario extends Differences {
  readonly id: string
  readonly name: string
  readonly note: string
  /** Id of a preset or of another own scenario. */
  readonly basedOn: string
}

/** A scenario that differs from its parent in nothing. */
export function blankScenario(id: string, name: string, basedOn: string): OwnScenario {
  return { id, name, note: '', basedOn, parameters: {}, actors: [], groups: [] }
}

/** Differences over differences: what the upper ones say counts. An id is that of a country or of a group, never of both. */
export function overlaid(under: Differences, over: Differences): Differences {
  const seed = over.seed ?? under.seed
  const money = over.money ?? under.money
  const formulas = listOver(under.formulas, over.formulas, ({ name }) => name)
  const events = listOver(under.events, over.events, ({ id }) => id)
  const eventChanges = changesOver(under.eventChanges, over.eventChanges)
  const kept = keptOver(under.kept, over.kept)
  const distributions = distributionsOver(under, over)
  const idOf = ({ id }: { readonly id: string }) => id
  return {
    ...(seed !== undefined && { seed }),
    ...(money !== undefined && { money }),
    parameters: { ...under.parameters, ...over.parameters },
    ...(distributions && { distributions }),
    actors: listOver(without(under.actors, over.groups), over.actors, idOf) ?? [],
    groups: listOver(without(under.groups, over.actors), over.groups, idOf) ?? [],
    ...(formulas && { formulas }),
    ...(events && { events }),
    ...(eventChanges && { eventChanges }),
    ...(kept && { kept }),
  }
}

/** A whole scenario with differences laid over it, under a name and note of their own. */
export function scenarioOver(under: Scenario, { name, note }: Pick<OwnScenario, 'name' | 'note'>, over: Differences): Scenario {
  return { seed: under.seed, money: under.money, ...overlaid(under, over), name, note, basedOn: under.basedOn }
}

/** How many things a scenario says by itself: parameters, countries, groups, formulas, events and changes of events. */
export function countDifferences({ parameters, actors, groups, formulas = [], events = [], eventChanges = {} }: Differences): number {
  return Object.keys(parameters).length + actors.length + groups.length + formulas.length + events.length + Object.keys(eventChanges).length
}

function distributionsOver(under: Differences, over: Differences): Differences['distributions'] {
  if (under.distributions === undefined) return over.distributions
  const unsaid = Object.entries(under.distributions).filter(([key]) => !Object.hasOwn(over.parameters, key))
  const both = { ...Object.fromEntries(unsaid), ...over.distributions }
  return Object.keys(both).length > 0 ? both : undefined
}

function without<T extends { readonly id: string }>(list: readonly T[], others: readonly { readonly id: string }[]): readonly T[] {
  return others.length === 0 ? list : list.filter(({ id }) => others.every((other) => other.id !== id))
}

/** Entries of the upper list in the place of those of their name below, new ones at the end. */
function listOver<T>(under: readonly T[] | undefined, over: readonly T[] | undefined, nameOf: (entry: T) => string): readonly T[] | undefined {
  if (over === undefined || over.length === 0) return under
  if (under === undefined || under.length === 0) return over
  const upper = new Map(over.map((entry) => [nameOf(entry), entry]))
  const names = new Set(under.map(nameOf))
  return [...under.map((entry) => upper.get(nameOf(entry)) ?? entry), ...over.filter((entry) => !names.has(nameOf(entry)))]
}

function changesOver(under: Differences['eventChanges'], over: Differences['eventChanges']): Differences['eventChanges'] {
  if (under === undefined || over === undefined) return over ?? under
  const both = Object.entries(over).map(([id, change]): [string, EventChange] => {
    const below = Object.hasOwn(under, id) ? under[id]! : {}
    // Dates go together: a start that is given alone makes a point. So do effects and their switch: effects that are given act.
    const { start, end, ...undated } = below
    const dates = change.start === undefined ? { ...(start !== undefined && { start }), ...(end !== undefined && { end }) } : {}
    const { off: _off, ...on } = undated
    return [id, { ...dates, ...(change.effects === undefined ? undated : on), ...change }]
  })
  return { ...under, ...Object.fromEntries(both) }
}

/** Parts that are not used, by their key; objects are laid over each other, of anything else the upper one stays. */
function keptOver(under: Differences['kept'], over: Differences['kept']): Differences['kept'] {
  if (under === undefined || over === undefined) return over ?? under
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
  const both = Object.entries(over).map(([key, value]): [string, unknown] => {
    const below: unknown = under[key]
    return [key, isObject(below) && isObject(value) ? { ...below, ...value } : value]
  })
  return { ...under, ...Object.fromEntries(both) }
}
