// What NATO's edition of August 2025 estimated for 2025, beside the edition in use: how far estimates move.
import { checkUnique } from '../checks.mjs'

const FILE = 'spending/expenditure_vintage_2025_edition.csv'
const COLUMNS = [
  'iso3', 'year', 'share_gdp_pct_2025_edition', 'share_gdp_pct_2026_edition', 'source_id', 'provenance', 'note',
]
const AGGREGATES = { NATO_TOTAL: 'NATO', NATO_EUR_CAN: 'EUROPE_CANADA' }

export function makeExpenditureEdition2025(context, { expenditure, aggregates }) {
  const current = new Map([...expenditure, ...aggregates].map((row) => [`${row.actor} ${row.year}`, row.share]))
  const entries = context.readTable(FILE, COLUMNS).map((row) => {
    const code = row.text('iso3')
    const made = {
      actor: AGGREGATES[code] ?? code,
      year: row.year('year', 2025, 2025),
      share: row.number('share_gdp_pct_2025_edition', { min: 0, max: 15, optional: true }),
      provenance: row.choice('provenance', ['found', 'recalled']),
      source: row.source('source_id'),
      note: row.text('note', { optional: true }),
    }
    const revised = row.number('share_gdp_pct_2026_edition', { min: 0, max: 15 })
    const expected = current.get(`${made.actor} ${made.year}`)
    if (revised !== expected) row.fault('share_gdp_pct_2026_edition', `${revised}, but expenditure.csv has ${expected}`)
    return { row, made }
  })
  checkUnique(entries, ({ made }) => made.actor, ({ row }) => row, 'iso3')
  return entries.map(({ made }) => made)
}
