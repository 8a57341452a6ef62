// Defence spending of one actor: shares along the path, money, gaps and what it adds (docs/MODEL.md §2).
import { lastRecorded, type ActorData } from './actor-data'
import type { ActorSeries } from './block'
import type { ActorEffects } from './actor-effects'
import { announcedShare } from './announced-path'
import { shifted } from './effects'
import { shareAt } from './path-shape'
import type { ActorSettings } from './settings'
import { FIRST_YEAR, YEAR_COUNT, yearIndex } from './years'

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
 * Fill the shares of one actor. Up to the base year the core share is as recorded; after it
 *   share(t) = base + (goal − base) · f(x),  goal = base + compliance · (target − base), never below 0.
 * Where the ally has announced shares for later years and the shape is `announced`, the path goes through them instead.
 * The related share starts in the base year: NATO publishes none before.
 *
 * @param base place of the base year
 * @param hasCore false where there is no recorded core share to start from
 */
export function fillShares(actor: ActorData, settings: ActorSettings, base: number, hasCore: boolean, out: ActorSeries): void {
  const target = yearIndex(settings.targetYear)
  const shape = {
    shape: settings.shape,
    power: settings.shapePower,
    steepness: settings.shapeSteepness,
    review: (settings.reviewYear - FIRST_YEAR - base) / (target - base),
  }
  for (let t = 0; t <= base; t++) out.coreShare[t] = actor.coreShare[t]!
  if (!actor.projected) return
  const coreBase = hasCore ? actor.coreShare[base]! : Number.NaN
  const compliance = settings.compliance * (settings.pace === 'wales' ? actor.wales.compliance : 1)
  const coreGoal = goalOf(coreBase, settings.coreTarget, compliance, settings.aboveTarget === 'converge')
  const relatedGoal = goalOf(settings.relatedBase, settings.relatedTarget, compliance, false)
  const relatedShape = settings.relatedShape === 'same' ? shape : { ...shape, shape: settings.relatedShape }
  const baseYear = FIRST_YEAR + base
  const ahead = settings.shape === 'announced' ? actor.announced.filter(({ year }) => year > baseYear) : []
  const onPlan = (t: number): number => {
    const from = { year: baseYear, share: coreBase }
    const planned = announcedShare(FIRST_YEAR + t, from, ahead, { year: settings.targetYear, share: settings.coreTarget })
    return compliance === 1 ? planned : Math.max(0, coreBase + compliance * (planned - coreBase))
  }
  out.relatedShare[base] = settings.relatedBase
  for (let t = base + 1; t < YEAR_COUNT; t++) {
    const x = wayGone(t, base, target)
    if (hasCore) out.coreShare[t] = ahead.length > 0 ? onPlan(t) : shareAt(coreBase, coreGoal, x, shape)
    out.relatedShare[t] = shareAt(settings.relatedBase, relatedGoal, x, relatedShape)
  }
  fillEquipmentShare(actor, settings, base, target, out)
}

/** Let effects act on the projected shares: x · factor + summand, never below 0; equipment never above the whole. Records stand. */
export function shiftShares(effects: ActorEffects, base: number, out: ActorSeries): void {
  for (const name of ['coreShare', 'relatedShare', 'equipmentShare'] as const) {
    const shift = effects[name]
    if (shift === null) continue
    const highest = name === 'equipmentShare' ? 100 : Number.POSITIVE_INFINITY
    const values = out[name]
    for (let t = base + 1; t < YEAR_COUNT; t++) values[t] = Math.min(highest, Math.max(0, shifted(values[t]!, shift, t)))
  }
}

/** Where the path ends: the base again for those above the target, unless they come down to it. */
function goalOf(base: number, target: number, compliance: number, converge: boolean): number {
  if (base >= target && !converge) return base
  return compliance === 1 ? target : Math.max(0, base + compliance * (target - base))
}

/** The equipment share goes straight from its last recorded value to its own target, untouched by compliance and shape. */
function fillEquipmentShare(actor: ActorData, settings: ActorSettings, base: number, target: number, out: ActorSeries): void {
  for (let t = 0; t <= base; t++) out.equipmentShare[t] = actor.equipmentShare[t]!
  const from = lastRecorded(actor.equipmentShare, base)
  const start = from < 0 ? Number.NaN : actor.equipmentShare[from]!
  const goal = settings.equipmentTarget ?? start
  for (let t = base + 1; t < YEAR_COUNT; t++) {
    const x = wayGone(t, base, target)
    out.equipmentShare[t] = x === 1 ? goal : start + (goal - start) * x
  }
}

/**
 * Fill what follows from shares and GDP: `out.gdp` must stand already, in the money of the projection.
 * Both counterfactuals count from the base year (0 there), that year: `extra` over the base share held, `extraOverFrozen`
 * over the base year's money held, which is frozen cash at current prices and frozen purchasing power at constant ones.
 */
export function fillMoney(settings: ActorSettings, base: number, hasCore: boolean, out: ActorSeries): void {
  const { coreShare, relatedShare, totalShare, gdp, core, related, spending, gapPoints, gapMoney } = out
  for (let t = 0; t < YEAR_COUNT; t++) {
    const perPoint = gdp[t]! / 100
    totalShare[t] = coreShare[t]! + relatedShare[t]!
    core[t] = coreShare[t]! * perPoint
    related[t] = relatedShare[t]! * perPoint
    spending[t] = core[t]! + related[t]!
    gapPoints[t] = Math.max(0, settings.coreTarget - coreShare[t]!)
    gapMoney[t] = gapPoints[t]! * perPoint
    out.procurement[t] = (out.equipmentShare[t]! / 100) * core[t]!
  }
  if (!hasCore) return
  const held = coreShare[base]!
  let sum = 0
  for (let t = base; t < YEAR_COUNT; t++) {
    out.extra[t] = ((coreShare[t]! - held) * gdp[t]!) / 100
    if (t > base) sum += out.extra[t]!
    out.cumulativeExtra[t] = sum
    out.extraOverFrozen[t] = core[t]! - core[base]!
  }
}
