// Russia: SIPRI's figures, the federal budget chapter and GDP. Three definitions that must not be mixed.
import { checkUnique } from '../checks.mjs'

const FILE = 'spending/russia.csv'
const COLUMNS = [
  'year', 'sipri_milex_usd_bn', 'sipri_milex_share_gdp_pct', 'sipri_usd_source_id', 'sipri_usd_provenance',
  'sipri_share_source_id', 'sipri_share_provenance', 'milex_usd_bn_derived_share_x_gdp',
  'federal_national_defence_rub_trn', 'budget_source_id', 'budget_provenance', 'gdp_usd_bn_weo', 'real_growth_pct_weo',
  'inflation_pct_weo', 'gdp_source_id', 'gdp_provenance', 'status', 'note',
]
/** Which provenance column speaks of which field. */
const PROVENANCE = {
  sipriUsdBn: 'sipri_usd_provenance',
  sipriShare: 'sipri_share_provenance',
  budgetRubTrn: 'budget_provenance',
  gdpUsdBn: 'gdp_provenance',
}

function fieldsWith(row, provenance) {
  return Object.entries(PROVENANCE).filter(([, column]) => row.cells[column] === provenance).map(([field]) => field)
}

function makeRow(row) {
  for (const column of Object.values(PROVENANCE)) {
    if (row.cells[column] !== '') row.choice(column, ['found', 'recalled', 'derived'])
  }
  const sources = ['sipri_usd_source_id', 'sipri_share_source_id', 'budget_source_id', 'gdp_source_id'].flatMap((column) =>
    row.sourceList(column, { optional: true }))
  return {
    year: row.year('year', 2014, 2035),
    sipriShare: row.number('sipri_milex_share_gdp_pct', { min: 0, max: 15, optional: true }),
    sipriUsdBn: row.number('sipri_milex_usd_bn', { min: 1, max: 1000, optional: true }),
    sipriUsdBnDerived: row.number('milex_usd_bn_derived_share_x_gdp', { min: 1, max: 1000, optional: true }),
    budgetRubTrn: row.number('federal_national_defence_rub_trn', { min: 0.1, max: 100, optional: true }),
    gdpUsdBn: row.number('gdp_usd_bn_weo', { min: 0.1, max: 100000 }),
    growth: row.number('real_growth_pct_weo', { min: -30, max: 30 }),
    inflation: row.number('inflation_pct_weo', { min: -20, max: 120 }),
    status: row.choice('status', ['actual', 'estimate', 'plan']),
    recalled: fieldsWith(row, 'recalled'),
    derived: fieldsWith(row, 'derived'),
    sources: [...new Set(sources)],
    note: row.text('note'),
  }
}

export function makeRussia(context) {
  const entries = context.readTable(FILE, COLUMNS).map((row) => ({ row, made: makeRow(row) }))
  checkUnique(entries, ({ made }) => String(made.year), ({ row }) => row, 'year')
  return entries.map(({ made }) => made)
}
