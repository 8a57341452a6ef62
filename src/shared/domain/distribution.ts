// What is not known for sure: a distribution of a parameter or of the size of an effect (docs/MODEL.md §7). Owns the forms in
// which files give one, and reading them; the curves stand in engine/chance.
import { fault, type FaultCode } from './fault'
import { isJsonObject } from './parse-scenario-fields'
import { shown } from './shown'
import { failed, ok, type Result } from './result'

export const DISTRIBUTION_KINDS = ['uniform', 'triangular', 'pert', 'normal', 'lognormal'] as const
export type DistributionKind = (typeof DISTRIBUTION_KINDS)[number]

interface Told {
  /** Id of a source. */
  readonly source?: string
  readonly note?: string
}

/**
 * `interval`: that many per cent of the mass lie between `low` and `high`, the rest equally below and above (90: the 5th and
 * the 95th percentile). Without it `low` and `high` are the ends. Values are in the parameter's unit.
 */
export type Distribution = Told &
  (
    | { readonly kind: 'uniform'; readonly low: number; readonly high: number; readonly interval?: number }
    /** `pert`: beta with the mode's weight 4. */
    | { readonly kind: 'triangular' | 'pert'; readonly low: number; readonly mode: number; readonly high: number; readonly interval?: number }
    | { readonly kind: 'normal' | 'lognormal'; readonly low: number; readonly high: number; readonly interval: number }
    | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
    /** `sigma`: standard deviation of the natural logarithm. */
    | { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number }
  )

export type DistributionField = 'low' | 'mode' | 'high' | 'interval' | 'mean' | 'sd' | 'median' | 'sigma'

/** Per cent of the mass that `low` and `high` may hold. */
export const INTERVALS = [1, 99.9] as const
const LONGEST_NOTE = 2000
const LONGEST_SOURCE = 120

/** The fields that a kind may be given by: one set of them, whole. */
export const DISTRIBUTION_FORMS: Readonly<Record<DistributionKind, readonly (readonly DistributionField[])[]>> = {
  uniform: [['low', 'high'], ['low', 'high', 'interval']],
  triangular: [['low', 'mode', 'high'], ['low', 'mode', 'high', 'interval']],
  pert: [['low', 'mode', 'high'], ['low', 'mode', 'high', 'interval']],
  normal: [['mean', 'sd'], ['low', 'high', 'interval']],
  lognormal: [['median', 'sigma'], ['low', 'high', 'interval']],
}

/**
 * Read a distribution of a file; `range`: the values that what it belongs to may take. Its middle must lie there; what reaches
 * beyond is cut off.
 * Faults, each with its place: `distribution.kind`, `distribution.fields`, `distribution.number`, `distribution.order`,
 * `distribution.above`, `distribution.interval`, `distribution.outside`, `distribution.text`.
 */
export function readDistribution(value: unknown, where: string, range?: readonly [min: number, max: number]): Result<Distribution> {
  const refuse = (code: FaultCode, data: Readonly<Record<string, string | number>>, field = '') => failed(fault(code, data, [where, field].filter((part) => part !== '').join('.')))
  const kind = isJsonObject(value) ? DISTRIBUTION_KINDS.find((known) => known === value.kind) : undefined
  if (!isJsonObject(value) || kind === undefined) return refuse('distribution.kind', { value: shown(isJsonObject(value) ? value.kind : value), kinds: DISTRIBUTION_KINDS.join(', ') })
  const { kind: _kind, note, source, ...fields } = value
  if (note !== undefined && (typeof note !== 'string' || note.length > LONGEST_NOTE)) return refuse('distribution.text', { most: LONGEST_NOTE }, 'note')
  if (source !== undefined && (typeof source !== 'string' || source === '' || source.length > LONGEST_SOURCE)) return refuse('distribution.text', { most: LONGEST_SOURCE }, 'source')
  const given = Object.keys(fields)
  const form = DISTRIBUTION_FORMS[kind].find((names) => names.length === given.length && names.every((name) => given.includes(name)))
  if (form === undefined) return refuse('distribution.fields', { kind, forms: DISTRIBUTION_FORMS[kind].map((names) => names.join(', ')).join('; or '), given: given.join(', ').slice(0, 80) || 'nothing' })
  for (const name of form) {
    const number = fields[name]
    if (typeof number !== 'number' || !Number.isFinite(number)) return refuse('distribution.number', { value: shown(number) }, name)
  }
  const { low, mode, high, interval, sd, median, sigma } = fields as Readonly<Record<string, number | undefined>>
  if (low !== undefined && high !== undefined) {
    if (!(low < high)) return refuse('distribution.order', { low, high })
    // Of an interval the mode lies inside; of ends it may be one.
    const inside = mode === undefined || (interval === undefined ? low <= mode && mode <= high : low < mode && mode < high)
    if (!inside) return refuse('distribution.order', { low, high, mode }, 'mode')
  }
  if (interval !== undefined && !(interval >= INTERVALS[0] && interval <= INTERVALS[1])) return refuse('distribution.interval', { min: INTERVALS[0], max: INTERVALS[1], value: interval }, 'interval')
  for (const [name, number] of [['sd', sd], ['sigma', sigma], ['median', median], ...(kind === 'lognormal' ? [['low', low] as const] : [])] as const) {
    if (number !== undefined && !(number > 0)) return refuse('distribution.above', { value: number }, name)
  }
  const distribution = value as unknown as Distribution
  const middle = middleOf(distribution)
  if (range !== undefined && !(middle >= range[0] && middle <= range[1])) return refuse('distribution.outside', { middle, min: range[0], max: range[1] })
  return ok(distribution)
}

/** Its mode, mean or median, whichever it is given by; the middle of its ends or interval, of a lognormal one on the logarithmic scale. */
export function middleOf(distribution: Distribution): number {
  if ('mode' in distribution) return distribution.mode
  if ('mean' in distribution) return distribution.mean
  if ('median' in distribution) return distribution.median
  const { kind, low, high } = distribution
  return kind === 'lognormal' ? Math.sqrt(low * high) : low + (high - low) / 2
}
