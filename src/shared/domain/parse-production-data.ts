// From the made tables to ProductionData: every row checked, estimates in order, every source known.
import { z } from 'zod'
import { checkSources } from './check-tables'
import { brokenRow, parseTable, type RawTables } from './parse-table'
import type { Estimate, LossRow, ProductionData, ProductionFact, ProductionRow, StockRow, UnitCostRow } from './production-data'
import { sourceSchema } from './reference-schemas'
import { ok, type Result } from './result'

/** The files that `parseProductionData` wants, by name. */
export const PRODUCTION_FILES: readonly string[] = ['production.json', 'stocks.json', 'losses.json', 'unit-costs.json', 'sources.json']

const text = z.string().min(1)
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const count = z.number().min(0).nullable()
const fact = {
  category: text,
  publishedAs: text,
  actor: z.string().regex(/^[A-Z_]{3,24}$/),
  provenance: z.enum(['found', 'recalled', 'none']),
  sources: z.array(text),
  note: z.string(),
}
const estimate = { low: count, central: count, high: count }

const productionSchema: z.ZodType<ProductionRow> = z.object({
  ...fact,
  ...estimate,
  item: text,
  kind: z.enum(['new', 'refurbished', 'total', 'target']),
  date: month,
  unit: z.enum(['units a month', 'index']),
  publishedUnit: text,
  basis: z.enum([
    'official', 'plan', 'estimate', 'claim', 'synthesis', 'derived', 'capacity', 'index', 'historic', 'requirement',
  ]),
  scope: z.enum(['component', 'aggregate']),
  recommended: z.boolean(),
})
const stockSchema: z.ZodType<StockRow> = z.object({ ...fact, ...estimate, kind: z.enum(['active', 'storage']), date: month })
const lossSchema: z.ZodType<LossRow> = z.object({
  ...fact,
  ...estimate,
  from: month,
  to: month,
  basis: z.enum(['reported', 'derived', 'assumption']),
})
const unitCostSchema: z.ZodType<UnitCostRow> = z.object({
  ...fact,
  item: text,
  year: z.int().min(2010).max(2030),
  usdMillion: count,
  low: count,
  high: count,
})

function inOrder(values: readonly (number | null)[]): boolean {
  const known = values.filter((value) => value !== null)
  return known.every((value, index) => index === 0 || known[index - 1]! <= value)
}

function checkRows<Row extends ProductionFact>(
  file: string,
  rows: readonly Row[],
  estimateOf: (row: Row) => readonly (number | null)[],
): Result<true> {
  for (const [index, row] of rows.entries()) {
    if (!inOrder(estimateOf(row))) return brokenRow(file, rows, index, 'low, central and high are out of order')
  }
  return ok(true)
}

const three = (row: Estimate): readonly (number | null)[] => [row.low, row.central, row.high]

/** Faults: `resources.missing`; `resources.broken` with file and row in `where`, the first fault only. */
export function parseProductionData(files: RawTables): Result<ProductionData> {
  const production = parseTable(files, 'production', productionSchema)
  if (!production.ok) return production
  const stocks = parseTable(files, 'stocks', stockSchema)
  if (!stocks.ok) return stocks
  const losses = parseTable(files, 'losses', lossSchema)
  if (!losses.ok) return losses
  const unitCosts = parseTable(files, 'unit-costs', unitCostSchema)
  if (!unitCosts.ok) return unitCosts
  const sources = parseTable(files, 'sources', sourceSchema)
  if (!sources.ok) return sources
  const data: ProductionData = {
    production: production.value,
    stocks: stocks.value,
    losses: losses.value,
    unitCosts: unitCosts.value,
  }
  const tables: Readonly<Record<string, readonly ProductionFact[]>> = {
    'production.json': data.production,
    'stocks.json': data.stocks,
    'losses.json': data.losses,
    'unit-costs.json': data.unitCosts,
  }
  const checks = [
    checkRows('production.json', data.production, three),
    checkRows('stocks.json', data.stocks, three),
    checkRows('losses.json', data.losses, three),
    checkRows('unit-costs.json', data.unitCosts, (row) => [row.low, row.usdMillion, row.high]),
    ...Object.entries(tables).map(([file, rows]) => checkSources(file, rows, (row) => row.sources, sources.value)),
  ]
  return checks.find((check) => !check.ok) ?? ok(data)
}
