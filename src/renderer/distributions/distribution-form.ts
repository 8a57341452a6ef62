// A distribution as it is typed: a form of its kind, the numbers as text. Pure; reading it is the domain's.
import { DISTRIBUTION_FORMS, DISTRIBUTION_KINDS, middleOf, readDistribution, type Distribution, type DistributionField, type DistributionKind } from '../../shared/domain/distribution'
import { fault, type Fault } from '../../shared/domain/fault'
import { curveOf } from '../../shared/engine/chance/curve'
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

/** The same spread in another form: its middle, its 5th and 95th percentile. */
export function inForm(distribution: Distribution, form: number, range: readonly [number, number], note: string): TypedDistribution {
  const { quantile } = curveOf(distribution, range)
  const [low, middle, high] = [quantile(0.05), Math.min(range[1], Math.max(range[0], middleOf(distribution))), quantile(0.95)]
  const values: Readonly<Record<DistributionField, number>> = {
    low, high, mode: middle, interval: 90, mean: middle, sd: (high - low) / 3.29, median: middle, sigma: Math.max(0.01, Math.log(Math.max(high, 1e-6) / Math.max(low, 1e-6)) / 3.29),
  }
  return { form, texts: Object.fromEntries(FORMS[form]!.fields.map((field) => [field, shortNumber(values[field], 4)])), note }
}

/** The distribution. Faults: those of `readDistribution`, their place the field. */
export function readSpread({ form, texts, note }: TypedDistribution, range: readonly [number, number]): Result<Distribution> {
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

function shortNumber(value: unknown, digits = 6): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(digits))) : ''
}
