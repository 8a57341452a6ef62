// What is built, held, lost and paid for. Categories and actors get the app's names; `publishedAs` keeps the source's
// own category where the app's is narrower or wider. Rates become units a month from the published figures.
import { checkUnique } from '../checks.mjs'

/** Months a year and days a month as the published rates assume. */
const PER_MONTH = { per_month: 1, per_quarter: 1 / 3, per_year: 1 / 12, per_day: 365.25 / 12 }
const CATEGORIES = {
  mbt: 'mbt', ifv: 'ifv', ifv_apc: 'ifv', artillery_piece: 'spg', artillery_sp: 'spg', shell_152_155: 'shells',
  owa_drone: 'drones', cruise_ballistic_missile: 'missiles', ad_interceptor: 'interceptors', combat_aircraft: 'aircraft',
}
/** Kinds that the model does not follow; they keep the source's name. */
const OTHER = [
  'mbt_t90m', 'mbt_t80bvm', 'mbt_t72b3', 'mbt_usable', 'mbt_k2', 'mbt_leopard2', 'apc', 'artillery_towed', 'artillery_caesar',
  'artillery_pzh2000', 'artillery_barrel', 'ad_interceptor_pac3', 'combat_aircraft_f35', 'fpv_drone', 'loitering_munition', 'interceptor_drone', 'mrl',
  'air_defence_system', 'helicopter', 'missile_shot_down', 'uav_all', 'vehicle', 'personnel', 'all_equipment', 'capacity_capex',
]
const ACTORS = { NATO_EUR: 'NATO_EUROPE', NATO_ALL: 'NATO' }
const PROVENANCES = ['found', 'recalled', 'none']
const COUNT = { min: 0, max: 1e7, optional: true }

function category(row) {
  const publishedAs = row.choice('category', [...Object.keys(CATEGORIES), ...OTHER])
  return { category: CATEGORIES[publishedAs] ?? publishedAs, publishedAs }
}

function actor(row) {
  const code = row.text('actor')
  if (!/^([A-Z]{3}|NATO_EUR|NATO_ALL)$/.test(code)) row.fault('actor', `"${code}" is no actor`)
  return ACTORS[code] ?? code
}

/** Low, central and high: in order, and none of them where the provenance is "none". */
function estimates(row, columns, range) {
  const values = columns.map((column) => row.number(column, range))
  row.ordered(columns, values)
  if (row.cells.provenance === 'none' && values.some((value) => value !== null)) row.fault('provenance', '"none", but a figure stands in the row')
  if (row.cells.provenance !== 'none' && values.every((value) => value === null)) row.fault(columns[1], 'the row has no figure')
  return values
}

/** Four decimals are finer than any source; they keep the files free of endless digits. */
function perMonth(value, unit) {
  return value === null ? null : Math.round(value * PER_MONTH[unit] * 1e4) / 1e4
}

function common(row) {
  return {
    provenance: row.choice('provenance', PROVENANCES),
    sources: row.sourceList('source_id'),
    note: row.text('note', { optional: true }),
  }
}

export function makeProduction(context) {
  const columns = [
    'category', 'actor', 'item', 'unit', 'rate_per_month', 'date', 'low', 'central', 'high', 'kind', 'source_id',
    'provenance', 'note', 'rate_per_month_low', 'rate_per_month_high', 'basis', 'scope', 'use_in_app',
  ]
  return context.readTable('production/production.csv', columns).map((row) => {
    const unit = row.choice('unit', [...Object.keys(PER_MONTH), 'index'])
    const published = estimates(row, ['low', 'central', 'high'], COUNT)
    const rates = unit === 'index' ? published : published.map((value) => perMonth(value, unit))
    for (const [index, column] of ['rate_per_month_low', 'rate_per_month', 'rate_per_month_high'].entries()) {
      const printed = row.number(column, COUNT)
      if (unit !== 'index' && (printed === null ? rates[index] !== null : Math.abs(printed - rates[index]) > 0.0051)) {
        row.fault(column, `${printed}, but the published figure gives ${rates[index]} a month`)
      }
    }
    return {
      ...category(row),
      actor: actor(row),
      item: row.text('item'),
      kind: row.choice('kind', ['new', 'refurbished', 'total', 'target']),
      date: row.month('date'),
      unit: unit === 'index' ? 'index' : 'units a month',
      low: rates[0],
      central: rates[1],
      high: rates[2],
      publishedUnit: unit,
      basis: row.choice('basis', [
        'official', 'plan', 'estimate', 'claim', 'synthesis', 'derived', 'capacity', 'index', 'historic', 'requirement',
      ]),
      scope: row.choice('scope', ['component', 'aggregate']),
      recommended: row.flag('use_in_app'),
      ...common(row),
    }
  })
}

export function makeStocks(context) {
  const counts = ['count_low', 'count_central', 'count_high']
  const columns = ['category', 'actor', 'kind', 'date', ...counts, 'source_id', 'provenance', 'note']
  return context.readTable('production/stocks.csv', columns).map((row) => {
    const [low, central, high] = estimates(row, counts, { ...COUNT, whole: true })
    const kind = row.choice('kind', ['active', 'storage'])
    return { ...category(row), actor: actor(row), kind, date: row.month('date'), low, central, high, ...common(row) }
  })
}

export function makeLosses(context) {
  const rates = ['per_month_low', 'per_month_central', 'per_month_high']
  const columns = ['category', 'actor', 'period', ...rates, 'source_id', 'provenance', 'note', 'basis']
  return context.readTable('production/losses.csv', columns).map((row) => {
    const [from = '', to = '', ...rest] = row.text('period').split('/')
    if (rest.length > 0 || to < from) row.fault('period', 'must be a first and a last month (2024-01/2024-12)')
    const [low, central, high] = estimates(row, rates, COUNT)
    const basis = row.choice('basis', ['reported', 'derived', 'scaled_assumption'])
    return {
      ...category(row),
      actor: actor(row),
      from: row.month('period', from),
      to: row.month('period', to),
      low,
      central,
      high,
      basis: basis === 'scaled_assumption' ? 'assumption' : basis,
      ...common(row),
    }
  })
}

export function makeUnitCosts(context) {
  const costs = ['low', 'unit_cost_usd_m', 'high']
  const columns = ['category', 'item', 'actor', 'year', ...costs, 'source_id', 'provenance', 'note']
  const entries = context.readTable('production/unit_costs.csv', columns).map((row) => {
    const [low, usdMillion, high] = estimates(row, costs, { min: 1e-5, max: 1000, optional: true })
    const made = { ...category(row), item: row.text('item'), actor: actor(row), year: row.year('year', 2010, 2030), usdMillion, low, high, ...common(row) }
    return { row, made }
  })
  checkUnique(entries, ({ made }) => `${made.category} ${made.item}`, ({ row }) => row, 'item')
  return entries.map(({ made }) => made)
}
