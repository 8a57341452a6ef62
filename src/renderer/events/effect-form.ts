// One effect as typed, and the effect that it makes. Pure: every field that is wrong gets its own fault. Parts of an effect
// that have no field here stay as they are.
import { DELAYS, EFFECT_TARGETS, readEffect, sizeRange, STRETCHES, type Effect, type EffectTarget } from '../../shared/domain/effect'
import type { Distribution } from '../../shared/domain/distribution'
import { ok, type Result } from '../../shared/domain/result'
import { fault, type Fault } from '../../shared/domain/fault'
import type { ProductionCategory } from '../../shared/domain/production-categories'
import { factorAsPercent } from '../../shared/text/effect-editor'
import { named, readSpread, typedOf, type TypedDistribution } from '../distributions/distribution-form'
import { parseTyped } from '../ui/step'

export interface EffectForm {
  /** The effect that the form was made from; null for a new one. */
  readonly base: Effect | null
  readonly target: EffectTarget
  readonly op: Effect['op']
  /** Ids; empty: everyone. */
  readonly scope: readonly string[]
  /** Empty: all. */
  readonly categories: readonly ProductionCategory[]
  readonly size: string
  /** How sure the size is; null: it is taken as sure. */
  readonly spread: TypedDistribution | null
  readonly delayMonths: string
  readonly rampMonths: string
  /** Read unless the effect is for ever. */
  readonly durationMonths: string
  readonly forEver: boolean
  readonly enabled: boolean
  readonly note: string
  /** Null: the analyst's judgement. */
  readonly source: string | null
}

export type EffectField = 'scope' | 'size' | 'spread' | 'delayMonths' | 'rampMonths' | 'durationMonths'
export type EffectFaults = Readonly<Partial<Record<EffectField, Fault>>>

/** Who is known, and whom effects reach. */
export interface EffectContext {
  readonly isKnown: (id: string) => boolean
  readonly reaches: (id: string, target: EffectTarget) => boolean
  readonly nameOf: (id: string, target: EffectTarget) => string
}

/** A new effect: losses halved over half a year. */
export const BLANK_EFFECT: EffectForm = {
  base: null, target: 'intensity', op: 'multiply', scope: [], categories: [], size: factorAsPercent(0.5), spread: null, delayMonths: '0', rampMonths: '6', durationMonths: '12', forEver: true,
  enabled: true, note: '', source: null,
}

function plain(number: number): string {
  return String(number).replace('-', '\u2212')
}

function sizeText(op: Effect['op'], size: number): string {
  return op === 'multiply' ? factorAsPercent(size) : plain(size)
}

/** The fields of an effect. */
export function effectFormOf(effect: Effect): EffectForm {
  const { target, op, scope, categories = [], size, distribution, delayMonths, rampMonths, durationMonths, enabled, note = '', source = null } = effect
  return {
    base: effect, target, op, scope, categories, size: sizeText(op, size), spread: distribution === undefined ? null : typedOf(distribution), delayMonths: plain(delayMonths), rampMonths: plain(rampMonths),
    durationMonths: plain(durationMonths ?? 12), forEver: durationMonths === undefined, enabled, note, source,
  }
}

/** Whether something else than its switch was changed. */
function isTouched(form: EffectForm): boolean {
  return form.base === null || JSON.stringify({ ...effectFormOf(form.base), enabled: form.enabled }) !== JSON.stringify(form)
}

/** A typed size: a factor may be typed as a percentage. Null for what is no number. */
export function readSize(text: string, op: Effect['op']): number | null {
  const typed = parseTyped(text)
  if (typed === null) return null
  return op === 'multiply' && /%\s*$/.test(text) ? Number((typed / 100).toPrecision(15)) : typed
}

function monthsOf(form: EffectForm, field: 'delayMonths' | 'rampMonths' | 'durationMonths', faults: Partial<Record<EffectField, Fault>>): number {
  const [min, max] = field === 'delayMonths' ? DELAYS : STRETCHES
  const typed = parseTyped(form[field])
  if (typed !== null && typed >= min && typed <= max && !form[field].includes('%')) return typed
  faults[field] = fault('effect.months', { min, max, text: form[field].trim().slice(0, 20) }, field)
  return min
}

/** How sure the size is, as typed; null: taken as sure. What nobody touched stays as it is, to the last digit and with its source. */
export function spreadOf({ base, target, op, spread }: EffectForm): Result<Distribution> | null {
  if (spread === null) return null
  const before = base?.target === target && base.op === op ? base.distribution : undefined
  return before !== undefined && JSON.stringify(typedOf(before)) === JSON.stringify(spread) ? ok(before) : readSpread(spread, sizeRange(target, op))
}

/** A size that is not sure, to begin with: the range that is known, else a fifth to each side. */
export function firstSpread({ base, target, op, size: text }: EffectForm): TypedDistribution {
  const [min, max] = sizeRange(target, op)
  const size = Math.min(max, Math.max(min, readSize(text, op) ?? 0))
  const [low, high] = base?.range ?? [size - Math.abs(size) / 5, size + Math.abs(size) / 5]
  const room = low === high ? 0.1 : 0
  const [from, to] = [Math.max(min, low - room), Math.min(max, high + room)]
  return typedOf({ kind: 'triangular', low: from, mode: Math.min(to, Math.max(from, size)), high: to })
}

/** The effect that the fields make; or what is wrong, field by field. What nobody touched stays as it is, whatever stands in it. */
export function effectOf(form: EffectForm, { isKnown, reaches, nameOf }: EffectContext): { readonly effect: Effect } | { readonly faults: EffectFaults } {
  const { base, target, op, scope } = form
  if (base !== null && !isTouched(form)) return { effect: { ...base, enabled: form.enabled } }
  const faults: Partial<Record<EffectField, Fault>> = {}
  const [min, max] = sizeRange(target, op)
  const unchanged = base !== null && base.op === op && form.size === sizeText(op, base.size)
  const size = unchanged ? base.size : readSize(form.size, op)
  if (size === null || !(size >= min && size <= max)) {
    faults.size = fault(op === 'multiply' ? 'effect.factor' : 'effect.size', { min, max, text: form.size.trim().slice(0, 20), target }, 'size')
  }
  const spread = spreadOf(form)
  if (spread !== null && !spread.ok) faults.spread = named(spread.fault)
  const delayMonths = monthsOf(form, 'delayMonths', faults)
  const rampMonths = monthsOf(form, 'rampMonths', faults)
  const durationMonths = form.forEver ? undefined : monthsOf(form, 'durationMonths', faults)
  const stranger = scope.find((id) => !isKnown(id))
  const unreached = scope.find((id) => !reaches(id, target))
  if (stranger !== undefined) faults.scope = fault('actor.unknown', { id: stranger })
  else if (unreached !== undefined) faults.scope = fault('effect.reach', { name: nameOf(unreached, target), target }, 'scope')
  if (Object.keys(faults).length > 0) return { faults }
  const { categories: _categories, durationMonths: _duration, note: _note, source: _source, distribution: _distribution, range, ...rest } = base ?? ({} as Partial<Effect>)
  // A size beyond the range that was known is one of the user's own, and so is no range's.
  const keepsRange = range !== undefined && base?.target === target && base.op === op && size! >= range[0] && size! <= range[1]
  const categories = EFFECT_TARGETS[target].perCategory ? form.categories : []
  const note = form.note.trim()
  const effect: Effect = {
    ...rest, target, op, scope, ...(categories.length > 0 && { categories }), size: size!, ...(keepsRange && { range }), ...(spread?.ok && { distribution: spread.value }), delayMonths, rampMonths, ...(durationMonths !== undefined && { durationMonths }),
    enabled: form.enabled, ...(note !== '' && { note }), ...(form.source !== null && { source: form.source }),
  }
  // Parts without a field may not go with what was typed: nothing is made that a file would be refused for.
  const read = readEffect(effect, 'effect')
  return read.ok ? { effect } : { faults: { size: read.fault } }
}

/** The form for another target: parts that it has not are left out, and a size in another unit is typed anew. */
export function withTarget(form: EffectForm, target: EffectTarget): EffectForm {
  const [before, after] = [EFFECT_TARGETS[form.target], EFFECT_TARGETS[target]]
  const keepsSize = form.op === 'multiply' || before.unit === after.unit
  return { ...form, target, categories: after.perCategory ? form.categories : [], ...(!keepsSize && { size: '', spread: null }) }
}

/** The form for another way of acting: sums and factors are not the same numbers. */
export function withOp(form: EffectForm, op: Effect['op']): EffectForm {
  if (op === form.op) return form
  const before = form.base?.op === op && form.base.target === form.target ? effectFormOf(form.base) : null
  return { ...form, op, size: before?.size ?? '', spread: before?.spread ?? null }
}
