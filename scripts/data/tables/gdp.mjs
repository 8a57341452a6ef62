// GDP of the allies: the IMF series that paths are built on, the alternatives beside it, and growth after its horizon.
import { checkComplete, checkUnique } from '../checks.mjs'

const COLUMNS = [
  'iso3', 'year', 'gdp_usd_bn_current', 'real_growth_pct', 'inflation_pct', 'gdp_deflator_growth_pct', 'status', 'source_id',
]
const LONG_RUN_COLUMNS = ['iso3', 'real_growth_pct', 'weo_2030_real_growth_pct', 'weo_2030_deflator_growth_pct', 'weo_2030_cpi_pct']
const FIRST_YEAR = 2014
const LAST_YEAR = 2030
const LAST_ACTUAL = 2024
/** Published extremes: Montenegro 2020 -15 %, Türkiye 2022 deflator 96 %. */
const GROWTH = { min: -30, max: 30 }
const PRICES = { min: -20, max: 120 }
const LONG_RUN_NOTE =
  'Assumption: no published figure for 2031-2035 was found, so the growth of the last forecast year (2030) is held.'

function figures(row, optional) {
  return {
    usdBnCurrent: row.number('gdp_usd_bn_current', { min: 0.1, max: 100000 }),
    growth: row.number('real_growth_pct', { ...GROWTH, optional }),
    deflator: row.number('gdp_deflator_growth_pct', { ...PRICES, optional }),
    inflation: row.number('inflation_pct', { ...PRICES, optional }),
  }
}

/** IMF World Economic Outlook, one row an ally and year, no gap. */
export function makeGdp(context, allies) {
  const ids = allies.map((ally) => ally.id)
  const entries = context.readTable('spending/gdp.csv', COLUMNS).map((row) => {
    const actor = row.choice('iso3', ids)
    const year = row.year('year', FIRST_YEAR, LAST_YEAR)
    const status = row.choice('status', ['actual', 'projection'])
    if ((status === 'actual') !== year <= LAST_ACTUAL) row.fault('status', `${year} cannot be ${status}`)
    return { row, made: { actor, year, ...figures(row, false), status, source: row.source('source_id') } }
  })
  checkUnique(entries, ({ made }) => `${made.actor} ${made.year}`, ({ row }) => row, 'year')
  const rows = entries.map(({ made }) => made)
  checkComplete(rows, { file: 'spending/gdp.csv', faults: context.faults, actors: ids, first: FIRST_YEAR, last: LAST_YEAR })
  return rows
}

/** World Bank series, and the GDP that NATO's own table implies. Never to be mixed with the IMF series on a path. */
export function makeGdpAlternatives(context, allies) {
  const actors = { NATO_TOTAL: 'NATO', NATO_EUR_CAN: 'EUROPE_CANADA', ...Object.fromEntries(allies.map(({ id }) => [id, id])) }
  const entries = context.readTable('spending/gdp_alt.csv', [...COLUMNS, 'provenance', 'note']).map((row) => ({
    row,
    made: {
      actor: actors[row.choice('iso3', Object.keys(actors))],
      year: row.year('year', FIRST_YEAR, 2026),
      ...figures(row, true),
      status: row.choice('status', ['actual', 'estimate']),
      provenance: row.choice('provenance', ['found', 'derived']),
      source: row.source('source_id'),
    },
  }))
  checkUnique(entries, ({ made }) => `${made.actor} ${made.year} ${made.source}`, ({ row }) => row, 'year')
  return entries.map(({ made }) => made)
}

/** Growth from 2031 on: the forecast's last year held, and checked against that year. */
export function makeLongRunGrowth(context, allies, gdp) {
  const last = new Map(gdp.filter((row) => row.year === LAST_YEAR).map((row) => [row.actor, row]))
  const entries = context.readTable('spending/gdp_longrun.csv', LONG_RUN_COLUMNS).map((row) => {
    const actor = row.choice('iso3', allies.map((ally) => ally.id))
    const growth = row.number('weo_2030_real_growth_pct', GROWTH)
    if (row.cells.real_growth_pct !== '') row.fault('real_growth_pct', 'a published figure stands here; the table must deliver it')
    if (growth !== last.get(actor)?.growth) {
      row.fault('weo_2030_real_growth_pct', `${growth}, but gdp.csv has ${last.get(actor)?.growth} for ${LAST_YEAR}`)
    }
    return { row, made: { actor, growth, source: last.get(actor)?.source ?? '', note: LONG_RUN_NOTE } }
  })
  checkUnique(entries, ({ made }) => made.actor, ({ row }) => row, 'iso3')
  for (const { id } of allies) {
    if (!entries.some(({ made }) => made.actor === id)) context.faults.add('spending/gdp_longrun.csv', 1, 'iso3', `${id} is missing`)
  }
  return entries.map(({ made }) => made)
}
