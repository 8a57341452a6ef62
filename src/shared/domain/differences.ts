// What differs between two whole scenarios, thing by thing, each with both values. What takes one over: take-over.ts.
import type { Distribution } from './distribution'
import { parseParameterKey, type ParameterValue } from './parameter-key'
import { parameterRow } from './parameter-table'
import { same } from './same'
import { effectiveEvents, effectiveParameters, type EventChange, type Money, type OwnActor, type OwnFormula, type OwnGroup, type Scenario, type ScenarioEvent } from './scenario'

/** Null: that scenario says nothing of it. */
interface Pair<T> {
  readonly a: T | null
  readonly b: T | null
}

export type Difference =
  /** Presets included; the table's default stands where nobody says anything of all. */
  | ({ readonly kind: 'parameter'; readonly id: string } & Pair<ParameterValue>)
  /** How sure a parameter is, by its key; null where that scenario takes it as sure or leaves it to the evidence. */
  | ({ readonly kind: 'distribution'; readonly id: string } & Pair<Distribution>)
  /** An event of the workspace, as each has it. */
  | ({ readonly kind: 'eventChange'; readonly id: string } & Pair<EventChange>)
  /** An event of the scenario's own. */
  | ({ readonly kind: 'event'; readonly id: string } & Pair<ScenarioEvent>)
  | ({ readonly kind: 'actor'; readonly id: string } & Pair<OwnActor>)
  | ({ readonly kind: 'group'; readonly id: string } & Pair<OwnGroup>)
  /** By its name. */
  | ({ readonly kind: 'formula'; readonly id: string } & Pair<OwnFormula>)
  | ({ readonly kind: 'money'; readonly id: 'money' } & Pair<Money>)
  | ({ readonly kind: 'seed'; readonly id: 'seed' } & Pair<number>)

/** Everything that differs, parameters first, each kind in the order of its ids. Equal scenarios differ in nothing; names and notes do not count. */
export function differences(a: Scenario, b: Scenario): readonly Difference[] {
  const [valuesA, valuesB] = [effectiveParameters(a), effectiveParameters(b)]
  const byId = <T extends { readonly id: string }>(list: readonly T[] = []) => new Map(list.map((entry) => [entry.id, entry]))
  const byName = (list: readonly OwnFormula[] = []) => new Map(list.map((entry) => [entry.name, entry]))
  const changes = ({ eventChanges = {} }: Scenario) => new Map(Object.entries(eventChanges))
  const spreads = ({ distributions = {} }: Scenario) => new Map(Object.entries(distributions))
  const values = (of: Readonly<Record<string, ParameterValue>>, other: Readonly<Record<string, ParameterValue>>) =>
    new Map(Object.keys({ ...of, ...other }).flatMap((key): [string, ParameterValue][] => {
      const value = of[key] ?? standardOf(key)
      return value === null ? [] : [[key, value]]
    }))
  return [
    ...pairs(values(valuesA, valuesB), values(valuesB, valuesA)).map(([id, pair]): Difference => ({ kind: 'parameter', id, ...pair })),
    ...pairs(spreads(a), spreads(b)).map(([id, pair]): Difference => ({ kind: 'distribution', id, ...pair })),
    ...pairs(changes(a), changes(b)).map(([id, pair]): Difference => ({ kind: 'eventChange', id, ...pair })),
    ...pairs(byId(effectiveEvents(a)), byId(effectiveEvents(b))).map(([id, pair]): Difference => ({ kind: 'event', id, ...pair })),
    ...pairs(byId(a.actors), byId(b.actors)).map(([id, pair]): Difference => ({ kind: 'actor', id, ...pair })),
    ...pairs(byId(a.groups), byId(b.groups)).map(([id, pair]): Difference => ({ kind: 'group', id, ...pair })),
    ...pairs(byName(a.formulas), byName(b.formulas)).map(([id, pair]): Difference => ({ kind: 'formula', id, ...pair })),
    ...(same(a.money, b.money) ? [] : [{ kind: 'money', id: 'money', a: a.money, b: b.money } as const]),
    ...(a.seed === b.seed ? [] : [{ kind: 'seed', id: 'seed', a: a.seed, b: b.seed } as const]),
  ]
}

/** The table's default of a general value; of one actor, group or line nobody says one. */
export function standardOf(key: string): ParameterValue | null {
  const parts = parseParameterKey(key)
  return parts.ok && parts.value.scope === undefined && parts.value.category === undefined ? parameterRow(parts.value.id).fallback : null
}

function pairs<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): readonly (readonly [string, Pair<T>])[] {
  const ids = [...new Set([...a.keys(), ...b.keys()])].sort()
  return ids.flatMap((id) => {
    const pair = { a: a.get(id) ?? null, b: b.get(id) ?? null }
    return same(pair.a, pair.b) ? [] : [[id, pair] as const]
  })
}
