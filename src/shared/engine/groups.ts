// Groups: who belongs to which, and the sums over members. A group's share is Σ spending / Σ GDP, never a mean of shares.
import type { ActorSeries } from './block'
import { YEAR_COUNT } from './years'

/** A group of one scenario, built-in or the user's own. */
export interface GroupData {
  readonly id: string
  readonly name: string
  readonly kind: 'group' | 'ownGroup'
  /** Ids of actors, groups among the members dissolved. */
  readonly members: readonly string[]
}

/** Members of a group with the groups among them dissolved, each actor once. A circle of groups ends where it began. */
export function dissolveMembers(
  members: readonly string[],
  membersOf: (id: string) => readonly string[] | undefined,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  const actors = new Set<string>()
  for (const member of members) {
    const inner = membersOf(member)
    if (inner === undefined) actors.add(member)
    else if (!seen.has(member)) {
      for (const actor of dissolveMembers(inner, membersOf, new Set([...seen, member]))) actors.add(actor)
    }
  }
  return [...actors]
}

/** For each actor the groups that name it, the smallest first, equal ones by id: the order in which their values count. */
export function groupsByActor(groups: readonly GroupData[]): ReadonlyMap<string, readonly string[]> {
  const ordered = [...groups].sort((a, b) => a.members.length - b.members.length || (a.id < b.id ? -1 : 1))
  const map = new Map<string, string[]>()
  for (const group of ordered) {
    for (const member of group.members) {
      const found = map.get(member)
      if (found) found.push(group.id)
      else map.set(member, [group.id])
    }
  }
  return map
}

const SUMMED = ['gdp', 'core', 'related', 'spending', 'gapMoney', 'extra', 'cumulativeExtra', 'extraOverFrozen', 'procurement'] as const
/** Differences of sums below this part of the target are rounding, not a gap. */
const ROUNDING = 1e-12

/**
 * Fill a group from its members, all in one currency: money is the members' sum (of the gap too: positive gaps never
 * net off), shares are sum over sum, gapPoints the positive gap of the group's own share to `coreTarget`.
 */
export function fillGroup(members: readonly ActorSeries[], coreTarget: number, out: ActorSeries): void {
  for (const kind of SUMMED) {
    const sum = out[kind]
    sum.fill(members.length === 0 ? Number.NaN : 0)
    for (const member of members) {
      const values = member[kind]
      for (let t = 0; t < YEAR_COUNT; t++) sum[t] = sum[t]! + values[t]!
    }
  }
  for (let t = 0; t < YEAR_COUNT; t++) {
    const gdp = out.gdp[t]!
    out.coreShare[t] = (out.core[t]! / gdp) * 100
    out.relatedShare[t] = (out.related[t]! / gdp) * 100
    out.totalShare[t] = (out.spending[t]! / gdp) * 100
    out.equipmentShare[t] = (out.procurement[t]! / out.core[t]!) * 100
    const gap = coreTarget - out.coreShare[t]!
    out.gapPoints[t] = gap < coreTarget * ROUNDING ? 0 : gap
  }
}
