// What an effect of an event is: one series shifted from the event's date on (docs/MODEL.md §5). Owns the targets with the
// ranges of their sizes, and reading an effect from a file; not what it does to numbers.
import { readDistribution, type Distribution } from './distribution'
import { fault } from './fault'
import { isJsonObject } from './parse-scenario-fields'
import { shown } from './shown'
import { isProductionCategory, PRODUCTION_CATEGORIES, type ProductionCategory } from './production-categories'
import { SCOPE_FORM } from './parameter-key'
import { failed, ok, type Result } from './result'

export const EFFECT_OPS = ['add', 'multiply'] as const
export type EffectOp = (typeof EFFECT_OPS)[number]

export interface EffectTargetRow {
  readonly side: 'spending' | 'production'
  /** What is added is counted in, and its range. */
  readonly unit: 'percentOfGdp' | 'percentAYear' | 'percentOfCore' | 'unitsAMonth' | 'usdMillion' | 'tempo'
  readonly add: readonly [min: number, max: number]
  /** Whether it can be narrowed to categories of production. */
  readonly perCategory: boolean
}

/** Every series that an effect may reach. */
export const EFFECT_TARGETS = {
  coreShare: { side: 'spending', unit: 'percentOfGdp', add: [-20, 20], perCategory: false },
  relatedShare: { side: 'spending', unit: 'percentOfGdp', add: [-20, 20], perCategory: false },
  growth: { side: 'spending', unit: 'percentAYear', add: [-30, 30], perCategory: false },
  inflation: { side: 'spending', unit: 'percentAYear', add: [-50, 200], perCategory: false },
  equipmentShare: { side: 'spending', unit: 'percentOfCore', add: [-100, 100], perCategory: false },
  capacity: { side: 'production', unit: 'unitsAMonth', add: [-1_000_000, 1_000_000], perCategory: true },
  refurbRate: { side: 'production', unit: 'unitsAMonth', add: [-1_000_000, 1_000_000], perCategory: true },
  lossRate: { side: 'production', unit: 'unitsAMonth', add: [-1_000_000, 1_000_000], perCategory: true },
  intensity: { side: 'production', unit: 'tempo', add: [-5, 5], perCategory: true },
  transfers: { side: 'production', unit: 'unitsAMonth', add: [-1_000_000, 1_000_000], perCategory: true },
  unitCost: { side: 'production', unit: 'usdMillion', add: [-1000, 1000], perCategory: true },
} as const satisfies Readonly<Record<string, EffectTargetRow>>

export type EffectTarget = keyof typeof EFFECT_TARGETS
export const EFFECT_TARGET_IDS = Object.keys(EFFECT_TARGETS) as readonly EffectTarget[]

export function isEffectTarget(word: string): word is EffectTarget {
  return Object.hasOwn(EFFECT_TARGETS, word)
}

/** Factors of `multiply`. */
export const FACTORS = [0, 10] as const
/** Months: of delay, and of ramp and duration. */
export const DELAYS = [0, 240] as const
export const STRETCHES = [1, 240] as const
export const MOST_EFFECTS = 50
const MOST_SCOPES = 60
const LONGEST_NOTE = 2000

export interface Effect {
  readonly target: EffectTarget
  /** Actors, allies or groups; empty: all that have the series. */
  readonly scope: readonly string[]
  /** Of production; absent: all. */
  readonly categories?: readonly ProductionCategory[]
  readonly op: EffectOp
  /** In the target's unit, or a factor. */
  readonly size: number
  /** Low and high of the size as published or judged; the size lies between them. Absent: none is known. */
  readonly range?: readonly [low: number, high: number]
  /** How sure the size is; absent: it is sure, as far as this effect says. */
  readonly distribution?: Distribution
  /** From the event's date to the first month of the ramp. */
  readonly delayMonths: number
  readonly rampMonths: number
  /** Months at full size, after which it falls over the same ramp; absent: for ever. */
  readonly durationMonths?: number
  readonly enabled: boolean
  readonly note?: string
  /** Id of a source; absent: the analyst's judgement. */
  readonly source?: string
}

/** The sizes that an effect may have. */
export function sizeRange(target: EffectTarget, op: EffectOp): readonly [min: number, max: number] {
  return op === 'multiply' ? FACTORS : EFFECT_TARGETS[target].add
}

const KEYS = ['target', 'scope', 'categories', 'op', 'size', 'range', 'distribution', 'delayMonths', 'rampMonths', 'durationMonths', 'enabled', 'note', 'source']

/**
 * Read an effect of a file. What may be missing: scope (all), categories (all), range (none), distribution (none), delay (0), duration (for ever), enabled (true).
 * Faults: `input.invalid`, `distribution.*`, with their place. A field that is not known is a fault as well: it may be what a newer format means by it.
 */
export function readEffect(value: unknown, where: string): Result<Effect> {
  const refuse = (field: string, reason: string) => failed(fault('input.invalid', { reason }, field === '' ? where : `${where}.${field}`))
  if (!isJsonObject(value)) return refuse('', `it takes an effect, not ${shown(value)}`)
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) return refuse(unknown.slice(0, 40), 'this version knows no such field of an effect; the effect is left out')
  const { target, op, scope = [], categories, range, distribution, delayMonths = 0, durationMonths, enabled = true, note, source } = value
  if (typeof target !== 'string' || !isEffectTarget(target)) return refuse('target', `it takes one of ${EFFECT_TARGET_IDS.join(', ')}, not ${shown(target)}`)
  if (op !== 'add' && op !== 'multiply') return refuse('op', `it takes add or multiply, not ${shown(op)}`)
  if (!Array.isArray(scope) || scope.length > MOST_SCOPES || !scope.every((id): id is string => typeof id === 'string' && SCOPE_FORM.test(id))) {
    return refuse('scope', `it takes a list of at most ${MOST_SCOPES} actors or groups by their ids, not ${shown(scope)}`)
  }
  const row = EFFECT_TARGETS[target]
  if (categories !== undefined && (!row.perCategory || !Array.isArray(categories) || categories.length === 0 || !categories.every((id) => typeof id === 'string' && isProductionCategory(id)))) {
    return refuse('categories', row.perCategory ? `it takes a list of ${PRODUCTION_CATEGORIES.join(', ')}, not ${shown(categories)}` : `${target} knows no categories`)
  }
  const numbers = [
    ['size', value.size, sizeRange(target, op)], ['delayMonths', delayMonths, DELAYS], ['rampMonths', value.rampMonths, STRETCHES],
    ...(durationMonths === undefined ? [] : [['durationMonths', durationMonths, STRETCHES] as const]),
  ] as const
  for (const [field, number, [min, max]] of numbers) {
    if (typeof number !== 'number' || !(number >= min && number <= max)) return refuse(field, `it takes a number from ${min} to ${max}, not ${shown(number)}`)
  }
  if (range !== undefined && !isRange(range, value.size as number, sizeRange(target, op))) {
    const [min, max] = sizeRange(target, op)
    return refuse('range', `it takes [low, high] from ${min} to ${max} with the size between them, not ${shown(range)}`)
  }
  const spread = distribution === undefined ? null : readDistribution(distribution, `${where === '' ? '' : `${where}.`}distribution`, sizeRange(target, op))
  if (spread?.ok === false) return spread
  if (typeof enabled !== 'boolean') return refuse('enabled', `it takes true or false, not ${shown(enabled)}`)
  if (note !== undefined && (typeof note !== 'string' || note.length > LONGEST_NOTE)) return refuse('note', `it takes text of at most ${LONGEST_NOTE} characters`)
  if (source !== undefined && (typeof source !== 'string' || source === '' || source.length > 120)) return refuse('source', `it takes the id of a source, not ${shown(source)}`)
  return ok({
    target, op, scope, ...(categories !== undefined && { categories }),
    size: value.size as number, ...(range !== undefined && { range }), ...(spread !== null && { distribution: spread.value }), delayMonths: delayMonths as number, rampMonths: value.rampMonths as number,
    ...(durationMonths !== undefined && { durationMonths: durationMonths as number }),
    enabled, ...(note !== undefined && { note }), ...(source !== undefined && { source }),
  })
}

/** Low and high in order around the size, inside what the target allows. */
function isRange(value: unknown, size: number, [min, max]: readonly [number, number]): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2 || !value.every((end): end is number => typeof end === 'number')) return false
  const [low, high] = value as [number, number]
  return low >= min && low <= size && size <= high && high <= max
}

/** Read a list of effects: the sound ones, and the fault of each of the others. */
export function readEffects(value: unknown, where: string): { readonly effects: readonly Effect[]; readonly faults: readonly ReturnType<typeof fault>[] } {
  if (value === undefined) return { effects: [], faults: [] }
  if (!Array.isArray(value) || value.length > MOST_EFFECTS) {
    return { effects: [], faults: [fault('input.invalid', { reason: `it takes a list of at most ${MOST_EFFECTS} effects, not ${shown(value)}` }, where)] }
  }
  const read = value.map((entry, index) => readEffect(entry, `${where}[${index}]`))
  return { effects: read.flatMap((effect) => (effect.ok ? [effect.value] : [])), faults: read.flatMap((effect) => (effect.ok ? [] : [effect.fault])) }
}
