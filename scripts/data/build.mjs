// From raw tables to made files: the text of every file under resources/data, or the faults that stand in the way.
// Knows no folder; the same input gives the same bytes.
import { createHash } from 'node:crypto'
import { makeContext } from './context.mjs'
import { makeAllies, makeGroups } from './tables/allies.mjs'
import { makeCommitments } from './tables/commitments.mjs'
import { makeEvents } from './tables/events.mjs'
import { makeExpenditure } from './tables/expenditure.mjs'
import { makeExpenditureEdition2025 } from './tables/expenditure-edition-2025.mjs'
import { makeGdp, makeGdpAlternatives, makeLongRunGrowth } from './tables/gdp.mjs'
import { makeLosses, makeProduction, makeStocks, makeUnitCosts } from './tables/production.mjs'
import { makeRussia } from './tables/russia.mjs'

/** The day on which the data were closed, and the editions that the figures name. */
const CLOSED_ON = '2026-11-23'
const EDITIONS = { expenditure: 'NATO, 10 July 2026', gdp: 'IMF World Economic Outlook, October 2025' }

/** JSON with one row a line, so that a change of data can be reviewed. */
function tableText(format, key, rows) {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
  return `{\n  "format": "hague-horizon/${format}",\n  "version": 1,\n  "${key}": [\n${lines}\n  ]\n}\n`
}

function versionText(files) {
  const hashes = Object.fromEntries(
    [...files].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  )
  const all = createHash('sha256')
  for (const name of Object.keys(hashes).sort()) all.update(`${name} ${hashes[name]}\n`)
  const hash = all.digest('hex').slice(0, 12)
  const version = { format: 'hague-horizon/data-version', version: 1, date: CLOSED_ON, hash, editions: EDITIONS, files: hashes }
  return `${JSON.stringify(version, null, 2)}\n`
}

/**
 * @param {(file: string) => string | undefined} readFile gives a raw file's text by its path under the raw folder
 * @returns {{ files: Map<string, string>, faults: import('./faults.mjs').Faults }} nothing in `files` is to be used
 *   while `faults` holds any
 */
export function buildData(readFile) {
  const context = makeContext(readFile)
  const allies = makeAllies(context)
  const spending = makeExpenditure(context, allies)
  const gdp = makeGdp(context, allies)
  const groups = makeGroups(context, allies)
  const tables = {
    allies,
    groups,
    expenditure: spending.expenditure,
    'expenditure-aggregates': spending.aggregates,
    'expenditure-edition-2025': makeExpenditureEdition2025(context, spending),
    gdp,
    'gdp-alternatives': makeGdpAlternatives(context, allies),
    'long-run-growth': makeLongRunGrowth(context, allies, gdp),
    russia: makeRussia(context),
    commitments: makeCommitments(context, allies),
    production: makeProduction(context),
    stocks: makeStocks(context),
    losses: makeLosses(context),
    'unit-costs': makeUnitCosts(context),
    sources: context.sources.rows,
  }
  const files = new Map(
    Object.entries(tables).map(([name, rows]) => [`${name}.json`, tableText(`data-${name}`, 'rows', rows)]),
  )
  files.set('events.json', tableText('events', 'events', makeEvents(context, allies, groups)))
  files.set('data-version.json', versionText(files))
  return { files, faults: context.faults }
}
