// What events do to series: each effect has a weight over the months, and shifts its series by it (docs/MODEL.md §5).
// All factors act before all sums, and in one order of their own, so that the order of events never matters.
import type { Effect, EffectTarget } from '../domain/effect'
import { actingFrom } from '../domain/effect-time'
import type { HorizonEvent } from '../domain/event'
import type { ProductionCategory } from '../domain/production-categories'
import { FIRST_YEAR, YEAR_COUNT } from './years'
import { MONTH_COUNT } from './production/months'

/** What the engine needs of an event. */
export type ActingEvent = Pick<HorizonEvent, 'id' | 'title' | 'start' | 'effects'>

/** An effect that acts, and from when. */
export interface ActingEffect {
  readonly event: ActingEvent
  /** Place in the event's list. */
  readonly place: number
  readonly effect: Effect
  /** Months since January 2014 to the event's date, parts of a month included. */
  readonly from: number
}

/** Factor and summand of a series, one a year or month: x · factor + summand. */
export interface Shift {
  readonly factor: Float64Array
  readonly summand: Float64Array
}

/** First month of the month grid, counted from January 2014. */
const GRID_MONTH = (2025 - FIRST_YEAR) * 12 + 5

/** Effects that are switched on, of events inside the horizon, in an order that does not depend on that of the events. */
export function actingEffects(events: Iterable<ActingEvent>): readonly ActingEffect[] {
  const acting: ActingEffect[] = []
  for (const event of events) {
    const from = event.effects === undefined ? null : actingFrom(event.start)
    if (from === null) continue
    for (const [place, effect] of event.effects!.entries()) if (effect.enabled) acting.push({ event, place, effect, from })
  }
  const start = ({ from, effect }: ActingEffect) => from + effect.delayMonths
  const duration = ({ effect }: ActingEffect) => effect.durationMonths ?? 0
  return acting.sort((a, b) => a.effect.size - b.effect.size || start(a) - start(b) || a.effect.rampMonths - b.effect.rampMonths || duration(a) - duration(b))
}

/** Weight of an effect in a month counted from January 2014: 0 before its start, up to 1 over the ramp, then held or ended. */
export function weightIn(month: number, { from, effect }: Pick<ActingEffect, 'from' | 'effect'>): number {
  const { delayMonths, rampMonths, durationMonths } = effect
  const since = month - from - delayMonths
  if (since <= 0) return 0
  const up = Math.min(1, since / rampMonths)
  if (durationMonths === undefined) return up
  return Math.min(up, Math.max(0, 1 - Math.max(0, since - rampMonths - durationMonths) / rampMonths))
}

/** Whether an effect speaks of an actor, given all scopes that reach it. */
function reaches({ scope }: Effect, scopes: readonly string[]): boolean {
  return scope.length === 0 || scope.some((id) => scopes.includes(id))
}

/** What acts on one series of one actor; null where nothing does. `weight`: of an effect at a place of the grid. */
function shiftOf(acting: readonly ActingEffect[], length: number, weight: (effect: ActingEffect, place: number) => number): Shift | null {
  if (acting.length === 0) return null
  const shift: Shift = { factor: new Float64Array(length).fill(1), summand: new Float64Array(length) }
  for (const one of acting) {
    const { op, size } = one.effect
    for (let place = 0; place < length; place += 1) {
      const part = weight(one, place)
      if (part === 0) continue
      if (op === 'multiply') shift.factor[place] = shift.factor[place]! * (1 + (size - 1) * part)
      else shift.summand[place] = shift.summand[place]! + size * part
    }
  }
  return shift
}

export interface EffectReader {
  /** Of a yearly series: the year's mean weight acts. */
  readonly yearly: (target: EffectTarget, scopes: readonly string[]) => Shift | null
  /** Of a monthly series of a production line, on the month grid. */
  readonly monthly: (target: EffectTarget, scopes: readonly string[], category: ProductionCategory) => Shift | null
}

const NOTHING: EffectReader = { yearly: () => null, monthly: () => null }

/** Read effects that act; each one's weights are computed once. */
export function readEffectsOf(acting: readonly ActingEffect[]): EffectReader {
  if (acting.length === 0) return NOTHING
  const byTarget = new Map<EffectTarget, ActingEffect[]>()
  for (const one of acting) {
    const { target } = one.effect
    byTarget.set(target, [...(byTarget.get(target) ?? []), one])
  }
  const means = new Map<ActingEffect, Float64Array>()
  const meansOf = (one: ActingEffect) => {
    const known = means.get(one)
    if (known) return known
    const years = Float64Array.from({ length: YEAR_COUNT }, (_, year) => {
      let sum = 0
      for (let month = year * 12; month < year * 12 + 12; month += 1) sum += weightIn(month, one)
      return sum / 12
    })
    means.set(one, years)
    return years
  }
  return {
    yearly: (target, scopes) => {
      const found = byTarget.get(target)?.filter(({ effect }) => reaches(effect, scopes)) ?? []
      return shiftOf(found, YEAR_COUNT, (one, year) => meansOf(one)[year]!)
    },
    monthly: (target, scopes, category) => {
      const found = byTarget.get(target)?.filter(({ effect }) => reaches(effect, scopes) && effect.categories?.includes(category) !== false) ?? []
      return shiftOf(found, MONTH_COUNT, (one, month) => weightIn(GRID_MONTH + month, one))
    },
  }
}

/** A value under a shift; unchanged where there is none. */
export function shifted(value: number, shift: Shift | null, place: number): number {
  return shift === null ? value : value * shift.factor[place]! + shift.summand[place]!
}
