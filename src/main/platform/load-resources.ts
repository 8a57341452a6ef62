// Reads the data tables for the main process and the command line, the shipped ones (resources/data) from disk, those of a data
// pack from its text. Needs no Electron. Each file is compared with the digest in data-version.json, so that an altered
// or half-written file is told by name.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ComparisonData } from '../../shared/domain/comparison-data'
import type { HorizonEvent } from '../../shared/domain/event'
import { fault } from '../../shared/domain/fault'
import { COMPARISON_FILES, parseComparisonData } from '../../shared/domain/parse-comparison-data'
import { EVENTS_FILE, parseEventsFile } from '../../shared/domain/parse-events-file'
import { parseProductionData, PRODUCTION_FILES } from '../../shared/domain/parse-production-data'
import { DATA_VERSION_FILE, parseReferenceData, REFERENCE_FILES, SOURCES_FILE } from '../../shared/domain/parse-reference-data'
import { brokenTable } from '../../shared/domain/parse-table'
import type { ProductionData } from '../../shared/domain/production-data'
import type { ReferenceData } from '../../shared/domain/reference-data'
import { failed, ok, type Result } from '../../shared/domain/result'

/** Where the tables are: in the folder that holds `data/`, or in hand, as texts by file name. */
export type DataPlace = string | ReadonlyMap<string, string>

interface Table {
  readonly json: unknown
  readonly digest: string
}

function bytesOf(place: DataPlace, file: string): Buffer | null {
  if (typeof place !== 'string') return place.has(file) ? Buffer.from(place.get(file)!, 'utf8') : null
  try {
    return readFileSync(path.join(place, 'data', file))
  } catch {
    return null
  }
}

function readTable(place: DataPlace, file: string): Result<Table> {
  const bytes = bytesOf(place, file)
  if (bytes === null) return failed(fault('resources.missing', { file }, file))
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8'))
    return ok({ json, digest: createHash('sha256').update(bytes).digest('hex') })
  } catch {
    return brokenTable(file, '', 'it is not JSON')
  }
}

/** The digests that data-version.json gives. */
function digestsOf(version: unknown): Readonly<Record<string, unknown>> {
  const files = (version as { readonly files?: unknown } | null)?.files
  return typeof files === 'object' && files !== null ? (files as Readonly<Record<string, unknown>>) : {}
}

/** Read, parse, compare with the digests. The parser's fault names a row, so it comes before the digest's. */
function loadTables<T>(
  place: DataPlace,
  files: readonly string[],
  parse: (tables: Readonly<Record<string, unknown>>) => Result<T>,
): Result<T> {
  const tables: Record<string, unknown> = {}
  const found = new Map<string, string>()
  for (const file of new Set([DATA_VERSION_FILE, ...files])) {
    const table = readTable(place, file)
    if (!table.ok) return table
    tables[file] = table.value.json
    found.set(file, table.value.digest)
  }
  const parsed = parse(tables)
  if (!parsed.ok) return parsed
  const shipped = digestsOf(tables[DATA_VERSION_FILE])
  for (const [file, digest] of found) {
    if (file !== DATA_VERSION_FILE && shipped[file] !== digest) return brokenTable(file, '', 'it was altered')
  }
  return parsed
}

/**
 * The tables that the spending engine and the first screen need.
 * Faults: `resources.missing`, `resources.broken`.
 */
export function loadReferenceData(place: DataPlace): Result<ReferenceData> {
  return loadTables(place, REFERENCE_FILES, parseReferenceData)
}

/** The events that a new workspace starts with. Faults: `resources.missing`, `resources.broken`. */
export function loadSeedEvents(place: DataPlace): Result<readonly HorizonEvent[]> {
  return loadTables(place, [EVENTS_FILE, SOURCES_FILE], parseEventsFile)
}

/** The tables of the production model; the first screen needs none of them. Faults: `resources.missing`, `resources.broken`. */
export function loadProductionData(place: DataPlace): Result<ProductionData> {
  return loadTables(place, PRODUCTION_FILES, parseProductionData)
}

/** Figures to hold the data against. Faults: `resources.missing`, `resources.broken`. */
export function loadComparisonData(place: DataPlace): Result<ComparisonData> {
  return loadTables(place, COMPARISON_FILES, parseComparisonData)
}

const LICENCES_FILE = 'licences.txt'

/** The licences of everything that is shipped, as text. */
export function loadLicences(resourcesDir: string): Result<string> {
  try {
    return ok(readFileSync(path.join(resourcesDir, LICENCES_FILE), 'utf8'))
  } catch {
    return failed(fault('resources.missing', { file: LICENCES_FILE }, LICENCES_FILE))
  }
}
