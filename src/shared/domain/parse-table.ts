// Reads one made table (resources/data/*.json): its head and its rows. Owns the faults of a damaged table;
// what a row holds is said by the schema that is handed over.
import { z } from 'zod'
import { fault } from './fault'
import { failed, ok, type Result } from './result'
import { issueWords } from './schemas/issue-words'

/** The tables by file name, as JSON gives them. */
export type RawTables = Readonly<Record<string, unknown>>

/** The newest form of the tables that this version reads. */
export const TABLE_VERSION = 1

const NAME_KEYS = ['category', 'actor', 'id', 'year'] as const

/** What a reader of the file can look for: "row 12 (DEU 2026)". */
function rowName(rows: unknown, index: number): string {
  const row: unknown = Array.isArray(rows) ? rows[index] : undefined
  const cells = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {}
  const names = NAME_KEYS.map((key) => cells[key]).filter((cell) => typeof cell === 'string' || typeof cell === 'number')
  return `row ${index + 1}${names.length > 0 ? ` (${names.join(' ').slice(0, 60)})` : ''}`
}

/** A fault in a shipped table: file and row in `where`, the reason in words. */
export function brokenTable(file: string, place: string, reason: string): Result<never> {
  return failed(fault('resources.broken', { file, reason }, place === '' ? file : `${file}, ${place}`))
}

/** As `brokenTable`, for the row with that index. */
export function brokenRow(file: string, rows: readonly unknown[], index: number, reason: string): Result<never> {
  return brokenTable(file, rowName(rows, index), reason)
}

/** "share: expected number, received string" for the first issue of a row. */
function issueReason(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): string {
  const field = path.map(String).join('.')
  return field === '' ? issueWords(issue) : `${field}: ${issueWords(issue)}`
}

/** Check the head of a made file. Faults: `resources.missing`, `resources.broken`. */
export function parseHead(files: RawTables, file: string, format: string): Result<Readonly<Record<string, unknown>>> {
  const content = files[file]
  if (content === undefined) return failed(fault('resources.missing', { file }, file))
  if (typeof content !== 'object' || content === null) return brokenTable(file, '', 'it is not a table')
  const head = content as Readonly<Record<string, unknown>>
  if (head.format !== format) return brokenTable(file, '', `its format is not ${format}`)
  if (head.version !== TABLE_VERSION) return brokenTable(file, '', `its version is not ${TABLE_VERSION}`)
  return ok(head)
}

/**
 * Read the rows of `NAME.json` (format `hague-horizon/data-NAME`). The first wrong cell is told with file, row and field.
 * Faults: `resources.missing`, `resources.broken`.
 */
export function parseTable<T>(files: RawTables, name: string, rowSchema: z.ZodType<T>): Result<readonly T[]> {
  const file = `${name}.json`
  const head = parseHead(files, file, `hague-horizon/data-${name}`)
  if (!head.ok) return head
  const { rows } = head.value
  const parsed = z.array(rowSchema).safeParse(rows)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]!
  const [index, ...path] = issue.path
  if (typeof index !== 'number') return brokenTable(file, '', 'it has no rows')
  return brokenTable(file, rowName(rows, index), issueReason(issue, path))
}
