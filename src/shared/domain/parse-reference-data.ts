// From the made tables to ReferenceData: every row checked, every name resolved, no year missing. Reads no file itself.
import { brokenRow, brokenTable, parseHead, parseTable, type RawTables } from './parse-table'
import type { Ally, DataVersion, ReferenceData, Source } from './reference-data'
import {
  allySchema, commitmentSchema, dataVersionSchema, expenditureSchema, gdpSchema, groupSchema, longRunSchema, russiaSchema,
  sourceSchema,
} from './reference-schemas'
import { ok, type Result } from './result'

export const DATA_VERSION_FILE = 'data-version.json'
export const SOURCES_FILE = 'sources.json'

/** The files that `parseReferenceData` wants, by name. */
export const REFERENCE_FILES: readonly string[] = [
  DATA_VERSION_FILE, 'allies.json', 'groups.json', 'expenditure.json', 'gdp.json', 'long-run-growth.json', 'russia.json',
  'commitments.json', SOURCES_FILE,
]

interface ActorYearRow {
  readonly actor: string
  readonly year: number
}

/** Date, hash and editions of the data. Faults: `resources.missing`, `resources.broken`. */
export function parseDataVersion(files: RawTables): Result<DataVersion> {
  const head = parseHead(files, DATA_VERSION_FILE, 'hague-horizon/data-version')
  if (!head.ok) return head
  const parsed = dataVersionSchema.safeParse(head.value)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]!
  return brokenTable(DATA_VERSION_FILE, '', `${issue.path.map(String).join('.')}: ${issue.message}`)
}

/** Every ally asked for has every year from `first` on, once, and no other actor stands in the table. */
function checkYears(
  file: string,
  rows: readonly ActorYearRow[],
  allies: readonly Ally[],
  [first, last]: readonly [number, number],
): Result<true> {
  const seen = new Set<string>()
  const known = new Set(allies.map((ally) => ally.id))
  for (const [index, { actor, year }] of rows.entries()) {
    if (!known.has(actor)) return brokenRow(file, rows, index, `${actor} is no ally of this table`)
    const key = `${actor} ${year}`
    if (seen.has(key)) return brokenRow(file, rows, index, `${key} stands there twice`)
    seen.add(key)
  }
  for (const { id } of allies) {
    for (let year = first; year <= last; year += 1) {
      if (!seen.has(`${id} ${year}`)) return brokenTable(file, '', `${id} has no row for ${year}`)
    }
  }
  return ok(true)
}

/** Every source that a row names is in the list. Fault `resources.broken`. */
export function checkSources(
  file: string,
  rows: readonly unknown[],
  namesOf: (index: number) => readonly string[],
  sources: readonly Source[],
): Result<true> {
  const known = new Set(sources.map((source) => source.id))
  for (const index of rows.keys()) {
    const unknown = namesOf(index).find((name) => !known.has(name))
    if (unknown !== undefined) return brokenRow(file, rows, index, `the source ${unknown} is unknown`)
  }
  return ok(true)
}

function checkAll(data: ReferenceData): Result<true> {
  const { allies, groups, expenditure, gdp, longRun, russia, commitments, sources } = data
  const withForces = allies.filter((ally) => ally.hasForces)
  const single = (rows: readonly { readonly source: string }[]) => (index: number) => [rows[index]!.source]
  const checks = [
    () => checkYears('expenditure.json', expenditure, withForces, [2014, 2026]),
    () => checkYears('gdp.json', gdp, allies, [2014, 2030]),
    () => checkYears('long-run-growth.json', longRun.map(({ actor }) => ({ actor, year: 2031 })), allies, [2031, 2031]),
    () => checkSources('groups.json', groups, (index) => groups[index]!.sources, sources),
    () => checkSources('expenditure.json', expenditure, single(expenditure), sources),
    () => checkSources('gdp.json', gdp, single(gdp), sources),
    () => checkSources('long-run-growth.json', longRun, single(longRun), sources),
    () => checkSources('russia.json', russia, (index) => russia[index]!.sources, sources),
    () => checkSources('commitments.json', commitments, single(commitments), sources),
  ]
  for (const check of checks) {
    const result = check()
    if (!result.ok) return result
  }
  return ok(true)
}

/**
 * Read the tables that the spending engine and the first screen need, from parsed JSON by file name (`REFERENCE_FILES`).
 * Faults: `resources.missing`; `resources.broken` with file and row in `where`, the first fault only.
 */
export function parseReferenceData(files: RawTables): Result<ReferenceData> {
  const version = parseDataVersion(files)
  if (!version.ok) return version
  const allies = parseTable(files, 'allies', allySchema)
  if (!allies.ok) return allies
  const groups = parseTable(files, 'groups', groupSchema)
  if (!groups.ok) return groups
  const expenditure = parseTable(files, 'expenditure', expenditureSchema)
  if (!expenditure.ok) return expenditure
  const gdp = parseTable(files, 'gdp', gdpSchema)
  if (!gdp.ok) return gdp
  const longRun = parseTable(files, 'long-run-growth', longRunSchema)
  if (!longRun.ok) return longRun
  const russia = parseTable(files, 'russia', russiaSchema)
  if (!russia.ok) return russia
  const commitments = parseTable(files, 'commitments', commitmentSchema)
  if (!commitments.ok) return commitments
  const sources = parseTable(files, 'sources', sourceSchema)
  if (!sources.ok) return sources
  const data: ReferenceData = {
    version: version.value,
    allies: allies.value,
    groups: groups.value,
    expenditure: expenditure.value,
    gdp: gdp.value,
    longRun: longRun.value,
    russia: russia.value,
    commitments: commitments.value,
    sources: sources.value,
  }
  const checked = checkAll(data)
  return checked.ok ? ok(data) : checked
}
