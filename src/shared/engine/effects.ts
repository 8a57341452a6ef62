// What events do to series: each effect has a weight over the months, and shifts its series by it (docs/MODEL.md §5).
// All factors act before all sums, and in one order of their own, so that the order of events never matters.
import type { Effect, EffectTarget } from '../domain/effect'
import { actingFrom } from '../domain/effect-time'
import type { HorizonEvent } from '../domain/event'
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

/** A way to the effects of one event that act: `effectsOfEvent`, or one that remembers. */
export type EffectsOf = (event: ActingEvent) => readonly ActingEffect[]

/** Effects that are switched on, of events inside the horizon, in an order that does not depend on that of the events. */
export function actingEffects(events: Iterable<ActingEvent>, effectsOf: EffectsOf = effectsOfEvent): readonly ActingEffect[] {
  const acting: ActingEffect[] = []
  for (const event of events) for (const effect of effectsOf(event)) acting.push(effect)
  return acting.sort(inActingOrder)
}

function effectsOfEvent(event: ActingEvent): readonly ActingEffect[] {
  const from = event.effects === undefined ? null : actingFrom(event.start)
  if (from === null) return []
  return event.effects!.flatMap((effect, place) => {
    const timed = { from, effect }
    return effect.enabled ? [{ event, place, ...timed, yearly: lazily(() => yearlyWeights(timed)), monthly: lazily(() => monthlyWeights(timed)) }] : []
  })
}

/** Reads each event once, and its weights with it: of many that act one moves at a time. */
export function rememberedEffects(): EffectsOf {
  const known = new WeakMap<ActingEvent, readonly ActingEffect[]>()
  return (event) => {
    const effects = known.get(event) ?? effectsOfEvent(event)
    known.set(event, effects)
    return effects
  }
}

/** The order in which effects act; those that it does not tell apart do the same. */
export function inActingOrder(a: ActingEffect, b: ActingEffect): number {
  return a.effect.size - b.effect.size || startOf(a) - startOf(b) || a.effect.rampMonths - b.effect.rampMonths || (a.effect.durationMonths ?? 0) - (b.effect.durationMonths ?? 0)
}

function startOf({ from, effect }: ActingEffect): number {
  return from + effect.delayMonths
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

/** Whether an effect speaks of an actor, given all scopes that reach it. */
export function isAbout({ scope }: Effect, scopes: readonly string[]): boolean {
  return scope.length === 0 || scope.some((id) => scopes.includes(id))
}

/** What effects do together to a series. `weightsOf`: an effect's weights on the series' grid. */
function shiftOf(acting: readonly ActingEffect[], length: number, weightsOf: (effect: ActingEffect) => Float64Array): Shift {
  const factor = new Float64Array(length).fill(1)
  const summand = new Float64Array(length)
  for (const one of acting) {
    const { op, size } = one.effect
    const weights = weightsOf(one)
    if (op === 'multiply') for (let place = 0; place < length; place += 1) factor[place] = factor[place]! * (1 + (size - 1) * weights[place]!)
    else for (let place = 0; place < length; place += 1) summand[place] = summand[place]! + size * weights[place]!
  }
  return { factor, summand }
}

/** Mean weight of each year. */
function yearlyWeights(one: Timed): Float64Array {
  const { delayMonths, rampMonths, durationMonths } = one.effect
  const start = one.from + delayMonths
  const years = new Float64Array(YEAR_COUNT)
  for (let year = 0; year < YEAR_COUNT; year += 1) {
    const first = year * 12
    // Well before it begins and while it is held for ever there is nothing to add up.
    if (first + 12 <= start) continue
    if (durationMonths === undefined && first >= start + rampMonths + 1) {
      years.fill(1, year)
      break
    }
    let sum = 0
    for (let month = first; month < first + 12; month += 1) sum += weightIn(month, one)
    years[year] = sum / 12
  }
  return years
}

/** Weight of each month of the month grid. */
function monthlyWeights(one: Timed): Float64Array {
  const { delayMonths, rampMonths, durationMonths } = one.effect
  const start = one.from + delayMonths - GRID_MONTH
  const within = (month: number) => Math.min(MONTH_COUNT, Math.max(0, month))
  const held = durationMonths === undefined ? within(Math.ceil(start + rampMonths) + 1) : MONTH_COUNT
  const months = new Float64Array(MONTH_COUNT).fill(1, held)
  for (let month = within(Math.floor(start)); month < held; month += 1) months[month] = weightIn(GRID_MONTH + month, one)
  return months
}

export interface EffectReader {
  /** Of a yearly series: the year's mean weight acts. */
  readonly yearly: (target: EffectTarget, scopes: readonly string[]) => Shift | null
  /** Of a monthly series of a production line, on the month grid. */
  readonly monthly: (target: EffectTarget, scopes: readonly string[], category: ProductionCategory) => Shift | null
}

/** What acts on one actor's yearly series; null where nothing does. */
export type ActorEffects = (target: EffectTarget) => Shift | null

const NOTHING: EffectReader = { yearly: () => null, monthly: () => null }

/** Effects on one target, and every id that one of them names: other ids of an actor decide nothing. */
interface Targeted {
  readonly list: ActingEffect[]
  readonly named: Set<string>
}

/** Read effects that act. What the same effects do together is computed once for all that they reach. */
export function readEffectsOf(acting: readonly ActingEffect[]): EffectReader {
  if (acting.length === 0) return NOTHING
  const byTarget = new Map<EffectTarget, Targeted>()
  for (const one of acting) {
    const { target, scope } = one.effect
    const found = byTarget.get(target) ?? { list: [], named: new Set<string>() }
    byTarget.set(target, found)
    found.list.push(one)
    for (const id of scope) found.named.add(id)
  }
  const together = (length: number, weightsOf: (one: ActingEffect) => Float64Array) => {
    const known = new Map<Targeted, Map<string, Shift | null>>()
    return (target: EffectTarget, scopes: readonly string[], category: ProductionCategory | null): Shift | null => {
      const of = byTarget.get(target)
      if (of === undefined) return null
      let key = category ?? ''
      for (const id of scopes) if (of.named.has(id)) key += ` ${id}`
      const alike = known.get(of) ?? new Map<string, Shift | null>()
      known.set(of, alike)
      const before = alike.get(key)
      if (before !== undefined) return before
      const acts = of.list.filter(({ effect }) => isAbout(effect, scopes) && (category === null || effect.categories?.includes(category) !== false))
      const shift = acts.length === 0 ? null : shiftOf(acts, length, weightsOf)
      alike.set(key, shift)
      return shift
    }
  }
  const [yearly, monthly] = [together(YEAR_COUNT, (one) => one.yearly()), together(MONTH_COUNT, (one) => one.monthly())]
  return { yearly: (target, scopes) => yearly(target, scopes, null), monthly }
}

/** A value under a shift; unchanged where there is none. */
export function shifted(value: number, shift: Shift | null, place: number): number {
  return shift === null ? value : value * shift.factor[place]! + shift.summand[place]!
}
