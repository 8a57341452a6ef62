// NATO's table of defence expenditure: one row an ally and year, and NATO's own aggregates kept apart as a check.
import { checkComplete, checkUnique } from '../checks.mjs'

const COLUMNS = [
  'iso3', 'year', 'defence_share_gdp_pct', 'defence_usd_m_current', 'defence_usd_m_const2021',
  'equipment_share_pct', 'status', 'source_id', 'note',
]
const FIRST_YEAR = 2014
const LAST_YEAR = 2026
/** NATO flags this year and later ones as estimates. */
const FIRST_ESTIMATE = 2025
/** From this year on the share is of gross national income (footnote of NATO's table). */
const SHARE_OF_GNI_SINCE = { LUX: 2023 }
const AGGREGATES = { NATO_TOTAL: 'NATO', NATO_EUR_CAN: 'EUROPE_CANADA' }

function makeRow(row) {
  const code = row.text('iso3')
  const year = row.year('year', FIRST_YEAR, LAST_YEAR)
  const shareOfGni = year >= (SHARE_OF_GNI_SINCE[code] ?? Infinity)
  const made = {
    actor: AGGREGATES[code] ?? code,
    year,
    share: row.number('defence_share_gdp_pct', { min: 0, max: 15 }),
    shareBase: shareOfGni ? 'gni' : 'gdp',
    usdMillionCurrent: row.number('defence_usd_m_current', { min: 1, max: 3e6 }),
    usdMillion2021: row.number('defence_usd_m_const2021', { min: 1, max: 3e6 }),
    equipmentShare: row.number('equipment_share_pct', { min: 0, max: 100, optional: code in AGGREGATES }),
    status: row.choice('status', ['actual', 'estimate']),
    source: row.source('source_id'),
    note: row.text('note', { optional: true }),
  }
  if ((made.status === 'estimate') !== year >= FIRST_ESTIMATE) {
    row.fault('status', `${year} is ${made.status}, but estimates begin in ${FIRST_ESTIMATE}`)
  }
  if (shareOfGni !== made.note.startsWith('share is of GNI')) row.fault('note', 'the base of the share is not said alike')
  return made
}

/** An ally without armed forces: NATO prints no figure, so every figure is empty. */
function checkEmpty(row) {
  for (const column of ['defence_share_gdp_pct', 'defence_usd_m_current', 'defence_usd_m_const2021', 'equipment_share_pct']) {
    if (row.cells[column] !== '') row.fault(column, `${row.cells.iso3} has no armed forces, so the cell must be empty`)
  }
  row.year('year', FIRST_YEAR, LAST_YEAR)
  row.source('source_id')
}

function checkAccession(row, made, ally) {
  const joined = /joined (\d{4})/.exec(made.note)
  const before = made.year < ally.memberSince
  if (before !== Boolean(joined) || (joined && Number(joined[1]) !== ally.memberSince)) {
    row.fault('note', `${ally.id} is a member since ${ally.memberSince}; the note does not say so`)
  }
}

/** @returns {{ expenditure: object[], aggregates: object[] }} */
export function makeExpenditure(context, allies) {
  const byId = new Map(allies.map((ally) => [ally.id, ally]))
  const entries = []
  for (const row of context.readTable('spending/expenditure.csv', COLUMNS)) {
    const ally = byId.get(row.cells.iso3)
    if (ally?.hasForces === false) {
      checkEmpty(row)
      continue
    }
    if (!ally && !(row.cells.iso3 in AGGREGATES)) row.fault('iso3', `"${row.cells.iso3}" is no ally`)
    const made = makeRow(row)
    if (ally) checkAccession(row, made, ally)
    entries.push({ row, made })
  }
  checkUnique(entries, ({ made }) => `${made.actor} ${made.year}`, ({ row }) => row, 'year')
  const rows = entries.map(({ made }) => made)
  const withForces = allies.filter((ally) => ally.hasForces).map((ally) => ally.id)
  checkComplete(rows, {
    file: 'spending/expenditure.csv',
    faults: context.faults,
    actors: [...withForces, ...Object.values(AGGREGATES)],
    first: FIRST_YEAR,
    last: LAST_YEAR,
  })
  const aggregates = rows
    .filter(({ actor }) => !byId.has(actor))
    .map(({ actor, year, share, usdMillionCurrent, usdMillion2021, status, source, note }) =>
      ({ actor, year, share, usdMillionCurrent, usdMillion2021, status, source, note }))
  return { expenditure: rows.filter(({ actor }) => byId.has(actor)), aggregates }
}
