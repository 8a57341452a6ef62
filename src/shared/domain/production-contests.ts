// Rival figures for what one producer makes of one category: every published rate, and the range that the estimates span.
import type { ProductionCategory } from './production-categories'
import type { ProductionData, ProductionRow } from './production-data'

export const COUNTED_KINDS = ['new', 'refurbished', 'total'] as const
export type CountedKind = (typeof COUNTED_KINDS)[number]

export interface RateContest {
  readonly kind: CountedKind
  /** Latest first; the row that lines start from at the head. */
  readonly rows: readonly ProductionRow[]
  /** Units a month: from the row in use to the highest estimate; claims, plans and bare capacities are not among them. */
  readonly low: number | null
  readonly high: number | null
}

const NO_ESTIMATE: readonly ProductionRow['basis'][] = ['claim', 'plan', 'capacity', 'index', 'requirement', 'historic']

/** One entry a kind that has a published rate, in the order of `COUNTED_KINDS`. */
export function rateContests(data: ProductionData, category: ProductionCategory, producer: string): readonly RateContest[] {
  const all = data.production.filter((row) => row.category === category && row.actor === producer && row.unit === 'units a month')
  return COUNTED_KINDS.flatMap((kind) => {
    const rows = all.filter((row) => row.kind === kind && figuresOf(row).length > 0).sort((a, b) => Number(b.recommended) - Number(a.recommended) || (a.date < b.date ? 1 : -1))
    if (rows.length === 0) return []
    const estimates = rows.filter(({ basis }) => !NO_ESTIMATE.includes(basis))
    const used = estimates.filter(({ recommended }) => recommended)
    const lows = (used.length > 0 ? used : estimates).flatMap(figuresOf)
    const highs = estimates.filter(({ scope }) => kind !== 'refurbished' || scope === 'aggregate').flatMap(figuresOf)
    return [{ kind, rows, low: lows.length > 0 ? Math.min(...lows) : null, high: highs.length > 0 ? Math.max(...highs) : null }]
  })
}

function figuresOf({ low, central, high }: ProductionRow): readonly number[] {
  return [low, central, high].filter((figure) => figure !== null)
}
