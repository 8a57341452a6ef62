// What the shipped record says of errors and spreads, once for a data version (docs/MODEL.md §7).
import type { ComparisonData } from '../../domain/comparison-data'
import type { Distribution } from '../../domain/distribution'
import type { ReferenceData } from '../../domain/reference-data'
import type { SpendingModel } from '../prepare-model'
import { percentile } from './percentiles'
import type { Evidence } from './uncertain-input'

export interface Finding {
  readonly distribution: Distribution
  readonly evidence: Evidence
}

/** Null where the data hold nothing to go by. */
export interface TrackRecord {
  /** How far allies went with the pledge of 2014. */
  readonly compliance: Finding | null
  /** What NATO's estimate of a year's share became in the next edition, percentage points. */
  readonly revision: Finding | null
  /** What growth was where the IMF had forecast it, percentage points a year. */
  readonly growth: Finding | null
}

export function trackRecord(model: SpendingModel, reference: ReferenceData, comparison: ComparisonData): TrackRecord {
  const known = model.cast.actors.filter(({ kind, hasForces, wales }) => kind === 'ally' && hasForces && !wales.assumed)
  return {
    compliance: walesSpread(known.map(({ wales }) => wales.compliance)),
    revision: errors(revisions(reference, comparison), 'shareRevisions'),
    growth: errors(growthErrors(reference, comparison), 'growthErrors'),
  }
}

/** Anything between the least and the most that an ally went, all as likely: the record lies nearly evenly in between. */
export function walesSpread(values: readonly number[]): Finding | null {
  const sorted = Float64Array.from(values).sort()
  const [low, high] = [percentile(sorted, 0), percentile(sorted, 1)]
  if (!(low < high)) return null
  return {
    distribution: { kind: 'uniform', low, high },
    evidence: { code: 'walesDecade', sources: ['nato_defexp_2026'], data: { allies: values.length, low, median: percentile(sorted, 0.5), high } },
  }
}

interface Errors {
  readonly values: readonly number[]
  readonly sources: readonly string[]
  readonly year: number
}

/** Normal about 0 with the root mean square of the errors. */
function errors({ values, sources, year }: Errors, code: Evidence['code']): Finding | null {
  const sd = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
  if (!(sd > 0)) return null
  return { distribution: { kind: 'normal', mean: 0, sd }, evidence: { code, sources, data: { count: values.length, sd, year } } }
}

function revisions(reference: ReferenceData, { expenditureEdition2025 }: ComparisonData): Errors {
  const later = new Map(reference.expenditure.map((row) => [`${row.actor} ${row.year}`, row]))
  const pairs = expenditureEdition2025.flatMap((row) => {
    const revised = later.get(`${row.actor} ${row.year}`)
    return row.share === null || revised === undefined ? [] : [{ value: revised.share - row.share, year: row.year, source: revised.source }]
  })
  return { values: pairs.map(({ value }) => value), sources: ['nato_defexp_2025', ...new Set(pairs.map(({ source }) => source))], year: pairs[0]?.year ?? 0 }
}

/** Growth as forecast and as it became, of the years that are recorded elsewhere and still a forecast in the IMF's table. */
function growthErrors(reference: ReferenceData, { gdpAlternatives }: ComparisonData): Errors {
  const actual = new Map(gdpAlternatives.filter(({ growth, status }) => growth !== null && status === 'actual').map((row) => [`${row.actor} ${row.year}`, row]))
  const pairs = reference.gdp.flatMap((row) => {
    const became = actual.get(`${row.actor} ${row.year}`)
    return row.status === 'actual' || became === undefined ? [] : [{ value: became.growth! - row.growth, year: row.year, sources: [row.source, became.source] }]
  })
  return { values: pairs.map(({ value }) => value), sources: [...new Set(pairs.flatMap(({ sources }) => sources))], year: pairs[0]?.year ?? 0 }
}
