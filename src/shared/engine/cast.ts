// Everyone in a projection: actors and groups in their places in the block, and whose parameter values reach whom.
import type { Scenario } from '../domain/scenario'
import type { ActorData } from './actor-data'
import { dissolveMembers, groupsByActor, type GroupData } from './groups'
import { ownActorData } from './own-actor-data'
import type { WalesPace } from './wales-pace'

export interface Cast {
  /** Places 0, 1, … of the block. */
  readonly actors: readonly ActorData[]
  /** Places after the actors. */
  readonly groups: readonly GroupData[]
  /** For each actor the scopes whose values reach it, in order of precedence: itself, then its groups from the smallest. */
  readonly scopes: readonly (readonly string[])[]
  /** For each group the places of the members that count in its sums: those with forces. */
  readonly counted: readonly (readonly number[])[]
  /** Place of an actor or group by id. */
  readonly places: ReadonlyMap<string, number>
}

export function makeCast(actors: readonly ActorData[], groups: readonly GroupData[]): Cast {
  const byActor = groupsByActor(groups)
  const places = new Map([...actors, ...groups].map(({ id }, place) => [id, place]))
  return {
    actors,
    groups,
    scopes: actors.map((actor) => [actor.id, ...(byActor.get(actor.id) ?? [])]),
    counted: groups.map((group) =>
      group.members.flatMap((id) => {
        const place = places.get(id)
        return place !== undefined && actors[place]?.hasForces ? [place] : []
      }),
    ),
    places,
  }
}

/** The built-in cast with the scenario's own actors (of that pace) and groups. The same object when it has none. */
export function castOf(builtIn: Cast, scenario: Pick<Scenario, 'actors' | 'groups'>, wales: WalesPace): Cast {
  if (scenario.actors.length === 0 && scenario.groups.length === 0) return builtIn
  const named = new Map<string, readonly string[]>(builtIn.groups.map((group) => [group.id, group.members]))
  for (const group of scenario.groups) {
    const joining = scenario.actors.filter((actor) => actor.groups.includes(group.id)).map((actor) => actor.id)
    named.set(group.id, [...group.members, ...joining])
  }
  const ownGroups = scenario.groups.map(
    (group): GroupData => ({
      id: group.id,
      name: group.name,
      kind: 'ownGroup',
      members: dissolveMembers(named.get(group.id)!, (id) => named.get(id), new Set([group.id])),
    }),
  )
  return makeCast([...builtIn.actors, ...scenario.actors.map((actor) => ownActorData(actor, wales))], [...builtIn.groups, ...ownGroups])
}
