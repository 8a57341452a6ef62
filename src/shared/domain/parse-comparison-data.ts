// From the made tables to ComparisonData: every row checked, every source known.
import { z } from 'zod'
import { checkSources } from './check-tables'
import type { AggregateRow, ComparisonData, EarlierEditionRow, GdpAlternativeRow } from './comparison-data'
import { parseTable, type RawTables } from './parse-table'
import { sourceSchema } from './reference-schemas'
import { ok, type Result } from './result'

/** The files that `parseComparisonData` wants, by name. */
export const COMPARISON_FILES: readonly string[] = [
  'expenditure-aggregates.json', 'expenditure-edition-2025.json', 'gdp-alternatives.json', 'sources.json',
]

const actor = z.string().regex(/^[A-Z_]{3,24}$/)
const year = z.int().min(2014).max(2026)
const share = z.number().min(0).max(15)
const change = z.number().min(-30).max(120).nullable()
const source = z.string().min(1)

const aggregateSchema: z.ZodType<AggregateRow> = z.object({
  actor: z.enum(['NATO', 'EUROPE_CANADA']),
  year,
  share,
  usdMillionCurrent: z.number().positive(),
  usdMillion2021: z.number().positive(),
  status: z.enum(['actual', 'estimate']),
  source,
  note: z.string(),
})
const earlierEditionSchema: z.ZodType<EarlierEditionRow> = z.object({
  actor,
  year,
  share: share.nullable(),
  provenance: z.enum(['found', 'recalled']),
  source,
  note: z.string(),
})
const gdpAlternativeSchema: z.ZodType<GdpAlternativeRow> = z.object({
  actor,
  year,
  usdBnCurrent: z.number().positive(),
  growth: change,
  deflator: change,
  inflation: change,
  status: z.enum(['actual', 'estimate']),
  provenance: z.enum(['found', 'derived']),
  source,
})

/** Faults: `resources.missing`; `resources.broken` with file and row in `where`, the first fault only. */
export function parseComparisonData(files: RawTables): Result<ComparisonData> {
  const aggregates = parseTable(files, 'expenditure-aggregates', aggregateSchema)
  if (!aggregates.ok) return aggregates
  const edition = parseTable(files, 'expenditure-edition-2025', earlierEditionSchema)
  if (!edition.ok) return edition
  const gdp = parseTable(files, 'gdp-alternatives', gdpAlternativeSchema)
  if (!gdp.ok) return gdp
  const sources = parseTable(files, 'sources', sourceSchema)
  if (!sources.ok) return sources
  const single = (row: { readonly source: string }): readonly string[] => [row.source]
  const checks = [
    checkSources('expenditure-aggregates.json', aggregates.value, single, sources.value),
    checkSources('expenditure-edition-2025.json', edition.value, single, sources.value),
    checkSources('gdp-alternatives.json', gdp.value, single, sources.value),
  ]
  const broken = checks.find((check) => !check.ok)
  if (broken !== undefined) return broken
  return ok({ aggregates: aggregates.value, expenditureEdition2025: edition.value, gdpAlternatives: gdp.value })
}
