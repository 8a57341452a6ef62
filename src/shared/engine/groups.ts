// Groups: who belongs to which, and the sums over members. A group's share is Σ spending / Σ GDP, never a mean of shares.
import type { ActorSeries } from './actor-series'
import type { SeriesKind } from './series-kinds'
import type { NewSeries } from './new-series'
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

/** Differences of sums below this part of the target are rounding, not a gap. */
const ROUNDING = 1e-12

export interface GroupBasis {
  /** Those that count in its sums, all in one currency. */
  readonly members: readonly ActorSeries[]
  /** The group's other series. */
  readonly own: ActorSeries
  /** % of GDP. */
  readonly coreTarget: number
  readonly newYears: NewSeries
}

/**
 * One series of a group from its members: money is the members' sum (of the gap too: positive gaps never net off), shares
 * are sum over sum, gapPoints the positive gap of the group's own share to `coreTarget`.
 */
export function groupSeriesOf(kind: SeriesKind, { members, own, coreTarget, newYears }: GroupBasis): Float64Array {
  const out = newYears()
  switch (kind) {
    case 'coreShare':
      return partInto(out, own('core'), own('gdp'))
    case 'relatedShare':
      return partInto(out, own('related'), own('gdp'))
    case 'totalShare':
      return partInto(out, own('spending'), own('gdp'))
    case 'equipmentShare':
      return partInto(out, own('procurement'), own('core'))
    case 'gapPoints': {
      const share = own('coreShare')
      for (let t = 0; t < YEAR_COUNT; t++) {
        const gap = coreTarget - share[t]!
        out[t] = gap < coreTarget * ROUNDING ? 0 : gap
      }
      return out
    }
    case 'gdp':
    case 'core':
    case 'related':
    case 'spending':
    case 'gapMoney':
    case 'extra':
    case 'cumulativeExtra':
    case 'extraOverFrozen':
    case 'procurement':
      return sumInto(out, members.map((member) => member(kind)))
  }
}

/** In %. */
function partInto(out: Float64Array, part: Float64Array, whole: Float64Array): Float64Array {
  for (let t = 0; t < YEAR_COUNT; t++) out[t] = (part[t]! / whole[t]!) * 100
  return out
}

/** Year by year, in the order of the members. */
export function sumInto(out: Float64Array, each: readonly Float64Array[]): Float64Array {
  out.fill(0)
  for (const values of each) for (let t = 0; t < YEAR_COUNT; t++) out[t] = out[t]! + values[t]!
  return out
}
