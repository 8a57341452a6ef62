// A distribution as it is typed: a form of its kind, the numbers as text. Pure; reading it is the domain's.
import { DISTRIBUTION_FORMS, DISTRIBUTION_KINDS, middleOf, readDistribution, type Distribution, type DistributionField, type DistributionKind } from '../../shared/domain/distribution'
import { fault, type Fault } from '../../shared/domain/fault'
import { curveOf } from '../../shared/engine/chance/curve'
import { normalQuantile } from '../../shared/engine/chance/normal-curve'
import { failed, type Result } from '../../shared/domain/result'
import { shown } from '../../shared/domain/shown'
import { HOW_SURE } from '../../shared/text/how-sure'
import { parseTyped } from '../ui/step'

export interface DistributionForm {
  readonly kind: DistributionKind
  readonly fields: readonly DistributionField[]
}

export interface TypedDistribution {
  /** Place in `FORMS`. */
  readonly form: number
  readonly texts: Readonly<Partial<Record<DistributionField, string>>>
  readonly note: string
  /** What another form was made of; absent as soon as a number is typed. */
  readonly from?: Distribution
}

const DISTRIBUTION_FIELDS: readonly DistributionField[] = [...new Set(DISTRIBUTION_KINDS.flatMap((kind) => DISTRIBUTION_FORMS[kind].flat()))]

/** All that may be chosen. */
export const FORMS: readonly DistributionForm[] = DISTRIBUTION_KINDS.flatMap((kind) => DISTRIBUTION_FORMS[kind].map((fields) => ({ kind, fields })))

export function typedOf(distribution: Distribution): TypedDistribution {
  const { kind, note = '', source: _source, ...numbers } = distribution
  const given = Object.keys(numbers)
  const form = FORMS.findIndex((one) => one.kind === kind && one.fields.length === given.length && one.fields.every((field) => given.includes(field)))
  return { form, texts: Object.fromEntries(Object.entries(numbers).map(([field, value]) => [field, shortNumber(value)])), note }
}

/**
 * What is typed, in another form. Kinds may be tried one after the other: each is made of what was typed last, not of the one
 * tried before, and its own form is that again. `like`: where nothing typed can be read.
 */
export function inForm(typed: TypedDistribution, form: number, range: readonly [number, number], like: Distribution): TypedDistribution {
  const read = readSpread(typed, range)
  const from = typed.from ?? (read.ok ? read.value : like)
  const { note } = typed
  const own = typedOf(from)
  if (own.form === form) return { ...own, note }
  const { kind, fields } = FORMS[form]!
  const values = fields.includes('interval') ? intervalOf(from, kind, range) : kind === 'normal' || kind === 'lognormal' ? momentsOf(from, kind, range) : endsOf(from, kind, range)
  return { form, texts: Object.fromEntries(fields.map((field) => [field, shortNumber(values[field])])), note, from }
}

type Values = Readonly<Partial<Record<DistributionField, number>>>

const OUTER = 0.05
/** Standard deviations from the 5th to the 95th percentile. */
const WIDTH = 2 * normalQuantile(1 - OUTER)
const LEAST = 1e-6

/** The 5th, and the 95th percentile. */
function outerOf(from: Distribution, range: readonly [number, number]): readonly [low: number, high: number] {
  const { quantile } = curveOf(from, range)
  return [rounded(quantile(OUTER)), rounded(quantile(1 - OUTER))]
}

/** Inside its ends: the peak where there is one, else the middle. */
function modeOf(from: Distribution, [low, high]: readonly [number, number]): number {
  const middle = middleOf(from)
  return middle > low && middle < high ? middle : (low + high) / 2
}

/** An interval stays what it is; what has none gives nine of ten. */
function intervalOf(from: Distribution, kind: DistributionKind, range: readonly [number, number]): Values {
  const [low, high, interval] = 'interval' in from && from.interval !== undefined && 'low' in from ? [from.low, from.high, from.interval] : [...outerOf(from, range), 90]
  return { low: kind === 'lognormal' ? Math.max(LEAST, low) : low, high, interval, mode: rounded(modeOf(from, [low, high])) }
}

function momentsOf(from: Distribution, kind: 'normal' | 'lognormal', range: readonly [number, number]): Values {
  const [low, high] = outerOf(from, range)
  if (kind === 'normal') return { mean: rounded((low + high) / 2), sd: rounded((high - low) / WIDTH) }
  // What reaches to nothing and below has no logarithm: there the middle stays, and the upper end.
  const median = low > 0 ? Math.sqrt(low * high) : Math.max(LEAST, middleOf(from))
  return { median: rounded(median), sigma: rounded(low > 0 ? Math.log(high / low) / WIDTH : Math.max(0.01, (2 * Math.log(high / median)) / WIDTH)) }
}

/** Ends stay; what has none gets those between which nine of ten lie where they lay. */
function endsOf(from: Distribution, kind: DistributionKind, range: readonly [number, number]): Values {
  if (from.kind === 'uniform' || from.kind === 'triangular' || from.kind === 'pert') {
    const { quantile } = curveOf(from)
    const [low, high] = from.interval === undefined ? [from.low, from.high] : [rounded(quantile(0)), rounded(quantile(1))]
    return { low, high, mode: modeOf(from, [low, high]) }
  }
  const [low, high] = outerOf(from, range)
  const mode = rounded(modeOf(from, [low, high]))
  const { quantile } = curveOf(kind === 'uniform' ? { kind, low, high, interval: 90 } : { kind: kind as 'triangular' | 'pert', low, mode, high, interval: 90 })
  const within = (value: number) => rounded(Math.min(range[1], Math.max(range[0], value)))
  return { low: within(quantile(0)), high: within(quantile(1)), mode }
}

/** Four digits: more would say more than the conversion knows. */
function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

/** The distribution. Faults: those of `readDistribution`, their place the field. */
export function readSpread({ form, texts, note }: Pick<TypedDistribution, 'form' | 'texts' | 'note'>, range: readonly [number, number]): Result<Distribution> {
  const { kind, fields } = FORMS[form]!
  const numbers: Record<string, number> = {}
  for (const field of fields) {
    const typed = parseTyped(texts[field] ?? '')
    if (typed === null) return failed(fault('distribution.number', { value: shown(texts[field] ?? '') }, field))
    numbers[field] = typed
  }
  return readDistribution({ kind, ...numbers, ...(note.trim() !== '' && { note: note.trim() }) }, '', range)
}

/** The fault with its field as people read it. */
export function named(found: Fault): Fault {
  const field = DISTRIBUTION_FIELDS.find((name) => name === found.where)
  return field === undefined ? found : { ...found, where: HOW_SURE.field(field) }
}

function shortNumber(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : ''
}
