// Where sources disagree: every published figure for the same thing, each with its definition and source. Nothing here
// is used by a projection but the first of each list.
import type { ComparisonData } from './comparison-data'
import type { ReferenceData } from './reference-data'

/** How a figure is defined, where that is not the same everywhere. */
export type FigureBasis = 'nato2026' | 'nato2025' | 'nationalPlan' | 'sipri' | 'sipriPrinted' | 'imf' | 'worldBank' | 'impliedByNato'

export interface CompetingFigure {
  readonly basis: FigureBasis
  /** % of GDP, or US$ bn at current prices. */
  readonly value: number
  readonly estimate: boolean
  /** False where the figure is known but was not read in a source, or was computed from others. */
  readonly found: boolean
  /** Ids of sources. */
  readonly sources: readonly string[]
  readonly note: string
}

export interface Contest {
  readonly what: 'coreShare' | 'gdp'
  readonly actor: string
  readonly year: number
  /** The one that projections use, then the others. */
  readonly figures: readonly CompetingFigure[]
}

/** Shares nearer than this (points) and GDPs nearer than this (part) are the same figure, rounded. */
const SHARE_APART = 0.045
const GDP_APART = 0.01

function coreShares(reference: ReferenceData, comparison: ComparisonData, actor: string, year: number): CompetingFigure[] {
  const figures: CompetingFigure[] = []
  for (const row of reference.expenditure) {
    if (row.actor !== actor || row.year !== year) continue
    figures.push({ basis: 'nato2026', value: row.share, estimate: row.status === 'estimate', found: true, sources: [row.source], note: row.note })
  }
  for (const row of reference.russia) {
    if (actor !== 'RUS' || row.year !== year) continue
    const estimate = row.status !== 'actual'
    if (row.sipriShare !== null) figures.push({ basis: 'sipri', value: row.sipriShare, estimate, found: true, sources: row.sources, note: row.note })
    if (row.sipriUsdBn !== null) {
      const value = (row.sipriUsdBn / row.gdpUsdBn) * 100
      figures.push({ basis: 'sipriPrinted', value, estimate, found: !row.recalled.includes('sipriUsdBn'), sources: row.sources, note: row.note })
    }
  }
  for (const row of comparison.expenditureEdition2025) {
    if (row.actor !== actor || row.year !== year || row.share === null) continue
    figures.push({ basis: 'nato2025', value: row.share, estimate: true, found: row.provenance === 'found', sources: [row.source], note: row.note })
  }
  for (const row of reference.commitments) {
    if (row.actor !== actor || row.targetYear !== year || row.basis !== 'other' || row.target === null) continue
    figures.push({ basis: 'nationalPlan', value: row.target, estimate: false, found: true, sources: [row.source], note: row.note })
  }
  return figures
}

function gdps(reference: ReferenceData, comparison: ComparisonData, actor: string, year: number): CompetingFigure[] {
  const imf = reference.gdp.filter((row) => row.actor === actor && row.year === year)
  const others = comparison.gdpAlternatives.filter((row) => row.actor === actor && row.year === year)
  return [
    ...imf.map((row): CompetingFigure => ({
      basis: 'imf', value: row.usdBnCurrent, estimate: row.status !== 'actual', found: true, sources: [row.source], note: '',
    })),
    ...others.map((row): CompetingFigure => ({
      basis: row.provenance === 'derived' ? 'impliedByNato' : 'worldBank', value: row.usdBnCurrent, estimate: row.status === 'estimate',
      found: row.provenance === 'found', sources: [row.source], note: '',
    })),
  ]
}

function differ(figures: readonly CompetingFigure[], apart: (low: number, high: number) => boolean): boolean {
  if (figures.length < 2) return false
  const values = figures.map(({ value }) => value)
  return apart(Math.min(...values), Math.max(...values))
}

/** What is contested of an actor, by year: shares first. An actor or year without rival figures has none. */
export function contestsOf(reference: ReferenceData, comparison: ComparisonData, actor: string): readonly Contest[] {
  const years = Array.from({ length: 22 }, (_, place) => 2014 + place)
  const shares = years.map((year): Contest => ({ what: 'coreShare', actor, year, figures: coreShares(reference, comparison, actor, year) }))
  const money = years.map((year): Contest => ({ what: 'gdp', actor, year, figures: gdps(reference, comparison, actor, year) }))
  return [
    ...shares.filter(({ figures }) => differ(figures, (low, high) => high - low > SHARE_APART)),
    ...money.filter(({ figures }) => differ(figures, (low, high) => high / low - 1 > GDP_APART)),
  ]
}
