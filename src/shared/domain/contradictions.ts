// Effects that do not go together: one raises what another lowers at the same time, the same effect acts twice, or one has
// nothing left to act on. Told, never refused. Owns what counts as one; the words stand in shared/text.
import { EFFECT_TARGETS, type Effect, type EffectTarget } from './effect'
import { actingFrom, effectBends } from './effect-time'
import type { HorizonEvent } from './event'

/**
 * `twice`: equal in all but their dates and notes. `opposed`: one raises what the other lowers. `spent`: factors of which one
 * is 0, so that the other changes nothing while both are in full force.
 */
export const CONTRADICTION_KINDS = ['twice', 'opposed', 'spent'] as const
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number]

export type EffectedEvent = Pick<HorizonEvent, 'id' | 'title' | 'start' | 'effects'>

export interface Contradiction {
  readonly kind: ContradictionKind
  /** Place of the effect in its event's list. */
  readonly place: number
  readonly other: { readonly event: EffectedEvent; readonly place: number }
}

/** Everyone whom effects can reach, each as the scopes that reach it, for each side of the model. */
export type Reach = Readonly<Record<'spending' | 'production', readonly (readonly string[])[]>>

interface Entry {
  readonly event: EffectedEvent
  readonly place: number
  readonly effect: Effect
  /** Months from January 2014 in which it acts. */
  readonly from: number
  readonly until: number
}

/** Effects of an event that are switched on and act in the horizon. */
function entriesOf(event: EffectedEvent): readonly Entry[] {
  const date = event.effects === undefined ? null : actingFrom(event.start)
  if (date === null) return []
  return event.effects!.flatMap((effect, place): Entry[] => {
    const { start, gone } = effectBends(date, effect)
    return effect.enabled ? [{ event, place, effect, from: start, until: gone ?? Number.POSITIVE_INFINITY }] : []
  })
}

/** Which way an effect pushes its series: 1 up, −1 down, 0 not at all. */
function pushOf({ op, size }: Effect): number {
  return Math.sign(op === 'multiply' ? size - 1 : size)
}

function sameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.length === b.length && a.every((word) => b.includes(word))
}

function kindOf(a: Effect, b: Effect): ContradictionKind | null {
  const sameShape = a.delayMonths === b.delayMonths && a.rampMonths === b.rampMonths && a.durationMonths === b.durationMonths
  if (a.op === b.op && a.size === b.size && sameShape && sameList(a.scope, b.scope) && sameList(a.categories, b.categories)) return 'twice'
  if (pushOf(a) * pushOf(b) < 0) return 'opposed'
  return a.op === 'multiply' && b.op === 'multiply' && (a.size === 0 || b.size === 0) ? 'spent' : null
}

/** The contradictions of an event's effects with each other and with those of all other events. */
export type ContradictionFinder = (event: EffectedEvent) => readonly Contradiction[]

/**
 * Make the finder over some events; those without effects cost one look. The event asked about may differ from the one of the
 * same id among them: it is the one in the editor.
 */
export function makeContradictionFinder(events: Iterable<EffectedEvent>, reach: Reach): ContradictionFinder {
  const byTarget = new Map<EffectTarget, Entry[]>()
  for (const event of events) {
    for (const entry of entriesOf(event)) {
      const same = byTarget.get(entry.effect.target)
      if (same) same.push(entry)
      else byTarget.set(entry.effect.target, [entry])
    }
  }
  const reached = new Map<string, ReadonlySet<number>>()
  const reachOf = ({ target, scope }: Effect): ReadonlySet<number> => {
    const { side } = EFFECT_TARGETS[target]
    const key = `${side} ${scope.join(' ')}`
    const known = reached.get(key)
    if (known) return known
    const places = new Set([...reach[side].entries()].filter(([, scopes]) => scope.length === 0 || scope.some((id) => scopes.includes(id))).map(([place]) => place))
    reached.set(key, places)
    return places
  }
  const meet = (a: Entry, b: Entry): boolean => {
    if (a.from >= b.until || b.from >= a.until) return false
    const [own, others] = [a.effect.categories, b.effect.categories]
    if (own !== undefined && others !== undefined && !own.some((category) => others.includes(category))) return false
    const [few, many] = [reachOf(a.effect), reachOf(b.effect)]
    return [...few].some((place) => many.has(place))
  }
  return (event) => {
    const own = entriesOf(event)
    return own.flatMap((entry) => {
      const inside = own.filter((other) => other !== entry && other.effect.target === entry.effect.target)
      const outside = (byTarget.get(entry.effect.target) ?? []).filter((other) => other.event.id !== event.id)
      return [...inside, ...outside].flatMap((other): Contradiction[] => {
        const kind = kindOf(entry.effect, other.effect)
        return kind === null || !meet(entry, other) ? [] : [{ kind, place: entry.place, other: { event: other.event, place: other.place } }]
      })
    })
  }
}
