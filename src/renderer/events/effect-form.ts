// One effect as typed, and the effect that it makes. Pure: every field that is wrong gets its own fault. Parts of an effect
// that have no field here stay as they are.
import { DELAYS, EFFECT_TARGETS, readEffect, sizeRange, STRETCHES, type Effect, type EffectTarget } from '../../shared/domain/effect'
import { fault, type Fault } from '../../shared/domain/fault'
import type { ProductionCategory } from '../../shared/domain/production-categories'
import { factorAsPercent } from '../../shared/text/effect-editor'
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

export type EffectField = 'scope' | 'size' | 'delayMonths' | 'rampMonths' | 'durationMonths'
export type EffectFaults = Readonly<Partial<Record<EffectField, Fault>>>

/** Who is known, and whom effects reach. */
export interface EffectContext {
  readonly isKnown: (id: string) => boolean
  readonly reaches: (id: string, target: EffectTarget) => boolean
  readonly nameOf: (id: string, target: EffectTarget) => string
}

/** A new effect: losses halved over half a year. */
export const BLANK_EFFECT: EffectForm = {
  base: null, target: 'intensity', op: 'multiply', scope: [], categories: [], size: factorAsPercent(0.5), delayMonths: '0', rampMonths: '6', durationMonths: '12', forEver: true,
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
  const { target, op, scope, categories = [], size, delayMonths, rampMonths, durationMonths, enabled, note = '', source = null } = effect
  return {
    base: effect, target, op, scope, categories, size: sizeText(op, size), delayMonths: plain(delayMonths), rampMonths: plain(rampMonths),
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
  const delayMonths = monthsOf(form, 'delayMonths', faults)
  const rampMonths = monthsOf(form, 'rampMonths', faults)
  const durationMonths = form.forEver ? undefined : monthsOf(form, 'durationMonths', faults)
  const stranger = scope.find((id) => !isKnown(id))
  const unreached = scope.find((id) => !reaches(id, target))
  if (stranger !== undefined) faults.scope = fault('actor.unknown', { id: stranger })
  else if (unreached !== undefined) faults.scope = fault('effect.reach', { name: nameOf(unreached, target), target }, 'scope')
  if (Object.keys(faults).length > 0) return { faults }
  const { categories: _categories, durationMonths: _duration, note: _note, source: _source, range, ...rest } = base ?? ({} as Partial<Effect>)
  // A size beyond the range that was known is one of the user's own, and so is no range's.
  const keepsRange = range !== undefined && base?.target === target && base.op === op && size! >= range[0] && size! <= range[1]
  const categories = EFFECT_TARGETS[target].perCategory ? form.categories : []
  const note = form.note.trim()
  const effect: Effect = {
    ...rest, target, op, scope, ...(categories.length > 0 && { categories }), size: size!, ...(keepsRange && { range }), delayMonths, rampMonths, ...(durationMonths !== undefined && { durationMonths }),
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
  return { ...form, target, categories: after.perCategory ? form.categories : [], ...(!keepsSize && { size: '' }) }
}

/** The form for another way of acting: sums and factors are not the same numbers. */
export function withOp(form: EffectForm, op: Effect['op']): EffectForm {
  if (op === form.op) return form
  return { ...form, op, size: form.base?.op === op && form.base.target === form.target ? sizeText(op, form.base.size) : '' }
}
