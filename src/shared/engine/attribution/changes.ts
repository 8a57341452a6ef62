// What differs between two ends, one change at a time: parameter keys and acting effects. An end is a scenario with the events
// that act on it; a preset is an end like any.
//
// The user's own countries and groups are part of both ends where both have the same: without them their series would not
// be there, and no built-in series counts them. Where two scenarios have others, they are one change together, because own
// groups name own countries. Money is that of the second end in both: numbers in different money have no difference.
import type { Effect } from '../../domain/effect'
import { parseParameterKey, type ParameterKeyParts, type ParameterValue } from '../../domain/parameter-key'
import { parameterRow } from '../../domain/parameter-table'
import { effectiveEvents, effectiveParameters, type Scenario } from '../../domain/scenario'
import { actingEffects, type ActingEffect, type ActingEvent } from '../effects'

export interface End {
  readonly scenario: Scenario
  /** Events that act on it, beside the scenario's own. */
  readonly events: readonly ActingEvent[]
}

export type Ends = readonly [from: End, to: End]

export interface ParameterChange {
  readonly kind: 'parameter'
  readonly id: string
  readonly key: string
  readonly parts: ParameterKeyParts
  /** What is set under the key at each end; undefined where nothing is. */
  readonly from: ParameterValue | undefined
  readonly to: ParameterValue | undefined
}

export interface EffectChange {
  readonly kind: 'effect'
  readonly id: string
  readonly eventId: string
  readonly title: string
  /** False: of an event of the scenario file, which stands on no timeline. */
  readonly isOnTimeline: boolean
  /** The effect at each end, with its date; null where it does not act. */
  readonly from: ActingEffect | null
  readonly to: ActingEffect | null
}

/** Own countries and groups of one scenario in place of those of the other. */
export interface OwnChange {
  readonly kind: 'own'
  readonly id: 'own'
}

export type Change = ParameterChange | EffectChange | OwnChange

/** The preset that a scenario is based on, in its money and with its own countries and groups; no event acts. */
export function presetEnd({ scenario }: End): End {
  return { scenario: { ...scenario, parameters: {}, events: [] }, events: [] }
}

/** All changes from one end to the other, in an order that does not depend on theirs. */
export function changesBetween([from, to]: Ends): readonly Change[] {
  const changes = [...parameterChanges(from.scenario, to.scenario), ...effectChanges(from, to), ...ownChange(from.scenario, to.scenario)]
  return changes.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function parameterChanges(from: Scenario, to: Scenario): readonly ParameterChange[] {
  const [before, after] = [effectiveParameters(from), effectiveParameters(to)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const parts = parseParameterKey(key)
    if (!parts.ok) return []
    // A general value that says what the table says is no change.
    const standard = parts.value.scope === undefined && parts.value.category === undefined ? (parameterRow(parts.value.id).fallback ?? undefined) : undefined
    if ((before[key] ?? standard) === (after[key] ?? standard)) return []
    return [{ kind: 'parameter', id: `parameter ${key}`, key, parts: parts.value, from: before[key], to: after[key] }]
  })
}

function effectChanges(from: End, to: End): readonly EffectChange[] {
  const [before, after] = [actingById(from), actingById(to)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null]
    if (old !== null && now !== null && isSameEffect(old, now)) return []
    const { event } = (now ?? old)!
    return [{ kind: 'effect', id, eventId: event.id, title: event.title, isOnTimeline: id.startsWith(TIMELINE), from: old, to: now }]
  })
}

const TIMELINE = 'effect '
const OF_FILE = 'own effect '

/** Effects that act at an end by event and place, in the order in which a projection reads them. */
export function actingById({ scenario, events }: End): ReadonlyMap<string, ActingEffect> {
  const named = (prefix: string, list: Iterable<ActingEvent>) => actingEffects(list).map((one): [string, ActingEffect] => [`${prefix}${one.event.id} ${one.place}`, one])
  return new Map([...named(TIMELINE, events), ...named(OF_FILE, effectiveEvents(scenario))])
}

/** Whether two effects do the same at the same time; notes and sources do not matter. */
function isSameEffect(a: ActingEffect, b: ActingEffect): boolean {
  const acts = ({ target, scope, categories, op, size, delayMonths, rampMonths, durationMonths }: Effect) =>
    JSON.stringify([target, scope, categories, op, size, delayMonths, rampMonths, durationMonths])
  return a.from === b.from && acts(a.effect) === acts(b.effect)
}

function ownChange(from: Scenario, to: Scenario): readonly OwnChange[] {
  const own = ({ actors, groups }: Scenario) => JSON.stringify([actors, groups])
  return from.actors === to.actors && from.groups === to.groups ? [] : own(from) === own(to) ? [] : [{ kind: 'own', id: 'own' }]
}
