// From the made tables to ReferenceData: every row checked, every name resolved, no year missing. Reads no file itself.
import { checkSources, checkYears } from './check-tables'
import { brokenTable, parseHead, parseTable, type RawTables } from './parse-table'
import type { DataVersion, ReferenceData } from './reference-data'
import {
  allySchema, commitmentSchema, dataVersionSchema, expenditureSchema, gdpSchema, groupSchema, longRunSchema, russiaSchema,
  sourceSchema,
} from './reference-schemas'
import { ok, type Result } from './result'
import { issueWords } from './schemas/issue-words'

export const DATA_VERSION_FILE = 'data-version.json'
export const SOURCES_FILE = 'sources.json'

/** The files that `parseReferenceData` wants, by name. */
export const REFERENCE_FILES: readonly string[] = [
  DATA_VERSION_FILE, 'allies.json', 'groups.json', 'expenditure.json', 'gdp.json', 'long-run-growth.json', 'russia.json',
  'commitments.json', SOURCES_FILE,
]

const EXPENDITURE_YEARS = { first: 2014, last: 2026 }
const GDP_YEARS = { first: 2014, last: 2030 }

/** Date, hash and editions of the data. Faults: `resources.missing`, `resources.broken`. */
export function parseDataVersion(files: RawTables): Result<DataVersion> {
  const head = parseHead(files, DATA_VERSION_FILE, 'hague-horizon/data-version')
  if (!head.ok) return head
  const parsed = dataVersionSchema.safeParse(head.value)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]!
  return brokenTable(DATA_VERSION_FILE, '', `${issue.path.map(String).join('.')}: ${issueWords(issue)}`)
}

function checkAll(data: ReferenceData): Result<true> {
  const { allies, sources } = data
  const withForces = allies.filter((ally) => ally.hasForces)
  const longRunYears = data.longRun.map(({ actor }) => ({ actor, year: GDP_YEARS.last + 1 }))
  const single = (row: { readonly source: string }): readonly string[] => [row.source]
  const several = (row: { readonly sources: readonly string[] }): readonly string[] => row.sources
  const checks = [
    checkYears('expenditure.json', data.expenditure, withForces, EXPENDITURE_YEARS.first, EXPENDITURE_YEARS.last),
    checkYears('gdp.json', data.gdp, allies, GDP_YEARS.first, GDP_YEARS.last),
    checkYears('long-run-growth.json', longRunYears, allies, GDP_YEARS.last + 1, GDP_YEARS.last + 1),
    checkSources('groups.json', data.groups, several, sources),
    checkSources('expenditure.json', data.expenditure, single, sources),
    checkSources('gdp.json', data.gdp, single, sources),
    checkSources('long-run-growth.json', data.longRun, single, sources),
    checkSources('russia.json', data.russia, several, sources),
    checkSources('commitments.json', data.commitments, single, sources),
  ]
  return checks.find((check) => !check.ok) ?? ok(true)
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
