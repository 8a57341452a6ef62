// What events do to series: each effect has a weight over the months, and shifts its series by it (docs/MODEL.md §5).
// All factors act before all sums, and in one order of their own, so that the order of events never matters.
import { calendarDay, daysInMonth, HORIZON_END, HORIZON_START } from '../domain/calendar'
import type { Effect, EffectTarget } from '../domain/effect'
import type { HorizonEvent } from '../domain/event'
import { daySpan, touchesHorizon } from '../domain/fuzzy-date'
import type { ProductionCategory } from '../domain/production-categories'
import { lazily } from './lazily'
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
  /** Its weights on the year grid (the mean of a year's months) and on the month grid. */
  readonly yearly: () => Float64Array
  readonly monthly: () => Float64Array
}

type Timed = Pick<ActingEffect, 'from' | 'effect'>

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
    if (event.effects === undefined || !touchesHorizon(event.start)) continue
    const { first } = daySpan(event.start)
    if (first > HORIZON_END) continue
    const { year, month, day } = calendarDay(first < HORIZON_START ? HORIZON_START : first)
    const from = (year - FIRST_YEAR) * 12 + month - 1 + (day - 1) / daysInMonth(year, month)
    for (const [place, effect] of event.effects.entries()) {
      if (!effect.enabled) continue
      const timed = { from, effect }
      acting.push({ event, place, ...timed, yearly: lazily(() => yearlyWeights(timed)), monthly: lazily(() => monthlyWeights(timed)) })
    }
  }
  return acting.sort(inActingOrder)
}

/** The order in which effects act; those that it does not tell apart do the same. */
export function inActingOrder(a: ActingEffect, b: ActingEffect): number {
  const start = ({ from, effect }: ActingEffect) => from + effect.delayMonths
  const duration = ({ effect }: ActingEffect) => effect.durationMonths ?? 0
  return a.effect.size - b.effect.size || start(a) - start(b) || a.effect.rampMonths - b.effect.rampMonths || duration(a) - duration(b)
}

/** Weight of an effect in a month counted from January 2014: 0 before its start, up to 1 over the ramp, then held or ended. */
export function weightIn(month: number, { from, effect }: Timed): number {
  const { delayMonths, rampMonths, durationMonths } = effect
  const since = month - from - delayMonths
  if (since <= 0) return 0
  const up = Math.min(1, since / rampMonths)
  if (durationMonths === undefined) return up
  return Math.min(up, Math.max(0, 1 - Math.max(0, since - rampMonths - durationMonths) / rampMonths))
}

function yearlyWeights(timed: Timed): Float64Array {
  return Float64Array.from({ length: YEAR_COUNT }, (_, year) => {
    let sum = 0
    for (let month = year * 12; month < year * 12 + 12; month += 1) sum += weightIn(month, timed)
    return sum / 12
  })
}

function monthlyWeights(timed: Timed): Float64Array {
  return Float64Array.from({ length: MONTH_COUNT }, (_, month) => weightIn(GRID_MONTH + month, timed))
}

/** Whether an effect speaks of an actor, given all scopes that reach it. */
export function isAbout({ scope }: Effect, scopes: readonly string[]): boolean {
  return scope.length === 0 || scope.some((id) => scopes.includes(id))
}

/** What acts on one series of one actor; null where nothing does. `weights`: of an effect on the grid. */
function shiftOf(acting: readonly ActingEffect[], length: number, weights: (effect: ActingEffect) => Float64Array): Shift | null {
  if (acting.length === 0) return null
  const shift: Shift = { factor: new Float64Array(length).fill(1), summand: new Float64Array(length) }
  for (const one of acting) {
    const { op, size } = one.effect
    const parts = weights(one)
    for (let place = 0; place < length; place += 1) {
      const part = parts[place]!
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

/** What acts on one actor's yearly series; null where nothing does. */
export type ActorEffects = (target: EffectTarget) => Shift | null

/** Of so many effects a number tells which reach an actor, bit by bit. */
const MOST_TOLD_APART = 52

const NOTHING: EffectReader = { yearly: () => null, monthly: () => null }

/** Read effects that act. Actors whom the same effects reach share one shift. */
export function readEffectsOf(acting: readonly ActingEffect[]): EffectReader {
  if (acting.length === 0) return NOTHING
  const byTarget = new Map<EffectTarget, ActingEffect[]>()
  for (const one of acting) {
    const { target } = one.effect
    const others = byTarget.get(target)
    if (others) others.push(one)
    else byTarget.set(target, [one])
  }
  const shifts = new Map<EffectTarget, Map<number, Shift | null>>()
  return {
    yearly: (target, scopes) => {
      const all = byTarget.get(target)
      if (all === undefined) return null
      const known = shifts.get(target) ?? new Map<number, Shift | null>()
      shifts.set(target, known)
      let reaching = 0
      for (const { effect } of all) reaching = reaching * 2 + (isAbout(effect, scopes) ? 1 : 0)
      const shared = all.length <= MOST_TOLD_APART ? known.get(reaching) : undefined
      if (shared !== undefined) return shared
      const made = shiftOf(all.filter(({ effect }) => isAbout(effect, scopes)), YEAR_COUNT, ({ yearly }) => yearly())
      known.set(reaching, made)
      return made
    },
    monthly: (target, scopes, category) => {
      const found = byTarget.get(target)?.filter(({ effect }) => isAbout(effect, scopes) && effect.categories?.includes(category) !== false) ?? []
      return shiftOf(found, MONTH_COUNT, ({ monthly }) => monthly())
    },
  }
}

/** A value under a shift; unchanged where there is none. */
export function shifted(value: number, shift: Shift | null, place: number): number {
  return shift === null ? value : value * shift.factor[place]! + shift.summand[place]!
}
