// Shares of one actor: recorded up to its base year, then along the path that its settings ask for, under the effects that
// reach it (docs/MODEL.md §2). Money that follows from them stands in money.ts.
import { lastRecorded, type ActorData } from './actor-data'
import { announcedShare } from './announced-path'
import { shifted, type ActorEffects } from './effects'
import { shareAt, type ShapeSettings } from './path-shape'
import type { ActorSettings } from './settings'
import type { NewSeries } from './new-series'
import { FIRST_YEAR, YEAR_COUNT, yearIndex } from './years'

/** What the shares of an actor are made from. */
export interface ShareBasis {
  readonly actor: ActorData
  readonly settings: ActorSettings
  readonly effects: ActorEffects
  /** Place of the base year. */
  readonly base: number
  /** False where there is no recorded core share to start from. */
  readonly hasCore: boolean
  readonly newYears: NewSeries
}

/**
 * Place of an actor's base year: the last recorded share, or the last one up to the year that the scenario asks for.
 * −1 when no share is recorded till then.
 */
export function basePlace(actor: ActorData, settings: ActorSettings): number {
  return lastRecorded(actor.coreShare, settings.baseYear === null ? YEAR_COUNT - 1 : yearIndex(settings.baseYear))
}

/** Fraction of the way from base year to target year, 0…1. A target year that is not after the base year is due at once. */
function wayGone(t: number, base: number, target: number): number {
  return target <= base ? 1 : Math.min(1, (t - base) / (target - base))
}

/**
 * The core share. Up to the base year it is as recorded; after it, from the base year's share with the revision expected of it,
 *   share(t) = base + (goal − base) · f(x),  goal = base + compliance · (target − base), never below 0.
 * Where the ally has announced shares for later years and the shape is `announced`, the path goes through them instead.
 */
export function coreShareOf({ actor, settings, effects, base, hasCore, newYears }: ShareBasis): Float64Array {
  const out = newYears()
  for (let t = 0; t <= base; t++) out[t] = actor.coreShare[t]!
  if (!actor.projected || !hasCore) return out
  const from = settings.baseRevision === 0 ? actor.coreShare[base]! : Math.max(0, actor.coreShare[base]! + settings.baseRevision)
  const compliance = complianceOf(actor, settings)
  const target = yearIndex(settings.targetYear)
  const shape = shapeOf(settings, base, target)
  const goal = goalOf(from, settings.coreTarget, compliance, settings.aboveTarget === 'converge')
  const baseYear = FIRST_YEAR + base
  const ahead = settings.shape === 'announced' ? actor.announced.filter(({ year }) => year > baseYear) : []
  const onPlan = (t: number): number => {
    const planned = announcedShare(FIRST_YEAR + t, { year: baseYear, share: from }, ahead, { year: settings.targetYear, share: settings.coreTarget })
    return compliance === 1 ? planned : Math.max(0, from + compliance * (planned - from))
  }
  for (let t = base + 1; t < YEAR_COUNT; t++) out[t] = ahead.length > 0 ? onPlan(t) : shareAt(from, goal, wayGone(t, base, target), shape)
  return shiftedShare('coreShare', effects, base, out)
}

/** The related share, by the same law from an assumed base. It starts in the base year: NATO publishes none before. */
export function relatedShareOf({ actor, settings, effects, base, newYears }: ShareBasis): Float64Array {
  const out = newYears()
  if (!actor.projected) return out
  const target = yearIndex(settings.targetYear)
  const own = shapeOf(settings, base, target)
  const shape = settings.relatedShape === 'same' ? own : { ...own, shape: settings.relatedShape }
  const goal = goalOf(settings.relatedBase, settings.relatedTarget, complianceOf(actor, settings), false)
  out[base] = settings.relatedBase
  for (let t = base + 1; t < YEAR_COUNT; t++) out[t] = shareAt(settings.relatedBase, goal, wayGone(t, base, target), shape)
  return shiftedShare('relatedShare', effects, base, out)
}

/** The equipment share goes straight from its last recorded value to its own target, untouched by compliance and shape. */
export function equipmentShareOf({ actor, settings, effects, base, newYears }: ShareBasis): Float64Array {
  const out = newYears()
  if (!actor.projected) return out
  const target = yearIndex(settings.targetYear)
  for (let t = 0; t <= base; t++) out[t] = actor.equipmentShare[t]!
  const from = lastRecorded(actor.equipmentShare, base)
  const start = from < 0 ? Number.NaN : actor.equipmentShare[from]!
  const goal = settings.equipmentTarget ?? start
  for (let t = base + 1; t < YEAR_COUNT; t++) {
    const x = wayGone(t, base, target)
    out[t] = x === 1 ? goal : start + (goal - start) * x
  }
  return shiftedShare('equipmentShare', effects, base, out)
}

function complianceOf(actor: ActorData, settings: ActorSettings): number {
  return settings.compliance * (settings.pace === 'wales' ? actor.wales.compliance : 1)
}

function shapeOf(settings: ActorSettings, base: number, target: number): ShapeSettings {
  return {
    shape: settings.shape,
    power: settings.shapePower,
    steepness: settings.shapeSteepness,
    review: (settings.reviewYear - FIRST_YEAR - base) / (target - base),
  }
}

/** Where the path ends: the base again for those above the target, unless they come down to it. */
function goalOf(base: number, target: number, compliance: number, converge: boolean): number {
  if (base >= target && !converge) return base
  return compliance === 1 ? target : Math.max(0, base + compliance * (target - base))
}

/** Effects on the projected years: x · factor + summand, never below 0; equipment never above the whole. Records stand. */
function shiftedShare(name: 'coreShare' | 'relatedShare' | 'equipmentShare', effects: ActorEffects, base: number, values: Float64Array): Float64Array {
  const shift = effects(name)
  if (shift === null) return values
  const highest = name === 'equipmentShare' ? 100 : Number.POSITIVE_INFINITY
  for (let t = base + 1; t < YEAR_COUNT; t++) values[t] = Math.min(highest, Math.max(0, shifted(values[t]!, shift, t)))
  return values
}
