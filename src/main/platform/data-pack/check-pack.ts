// A data pack, looked at before anything of it is used: size, letters, form, sums, signature, trust, and only then its tables. The
// window, a start and the command line ask the same.
import { readFileSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { LARGEST_PACK_MB, LARGEST_TABLE, PACK_ENDING, type Pack, type PackManifest } from '../../../shared/domain/data-pack/pack-form'
import { readPackText } from '../../../shared/domain/data-pack/read-pack'
import { fault } from '../../../shared/domain/fault'
import { failed, ok, type Result } from '../../../shared/domain/result'
import { fileUnreadable } from '../read-text-file'
import { loadComparisonData, loadProductionData, loadReferenceData, loadSeedEvents, type DataPlace } from '../load-resources'
import { fingerprintOf, signatureFits } from './signing'

/** A pack whose sums and signature fit, as they say. Whether the key is trusted is another question; its tables were not read. */
export interface SignedPack {
  readonly manifest: PackManifest
  /** In base64. */
  readonly key: string
  readonly fingerprint: string
  readonly tables: ReadonlyMap<string, string>
  /** The whole file. */
  readonly text: string
}

/** By its name. */
export function isPackFile(path: string): boolean {
  return path.toLowerCase().endsWith(PACK_ENDING)
}

/** Read a pack from disk. Faults: `file.unreadable` and those of `readSignedPack`. */
export function readPackFile(path: string): Result<SignedPack> {
  try {
    const { size } = statSync(path)
    return size > LARGEST_PACK_MB * 1024 * 1024 ? tooLarge(path, 'the file', LARGEST_PACK_MB) : readSignedPack(readFileSync(path), path)
  } catch (error) {
    return fileUnreadable(path, error)
  }
}

/** From bytes to a pack whose signature fits. Faults: those of `readPackText`, `pack.tooLarge`, `pack.altered`, `pack.unsigned`, `pack.signature`. */
export function readSignedPack(bytes: Uint8Array, file: string): Result<SignedPack> {
  if (bytes.length > LARGEST_PACK_MB * 1024 * 1024) return tooLarge(file, 'the file', LARGEST_PACK_MB)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return failed(fault('pack.notPack', { file }, file))
  }
  const read = readPackText(text, file)
  if (!read.ok) return read
  const { manifest, files, signature } = read.value
  const summed = checkSums(read.value, file)
  if (!summed.ok) return summed
  if (signature === null) return failed(fault('pack.unsigned', { file }, file))
  if (!signatureFits(manifest, signature)) return failed(fault('pack.signature', { file }, file))
  return ok({ manifest, key: signature.key, fingerprint: fingerprintOf(signature.key), tables: new Map(Object.entries(files)), text })
}

function tooLarge(file: string, what: string, most: number): Result<never> {
  return failed(fault('pack.tooLarge', { file, what, most }, file))
}

/** Size and SHA-256 of every table. */
function checkSums({ manifest, files }: Pack, file: string): Result<true> {
  for (const { name, size, sha256 } of manifest.files) {
    const bytes = Buffer.from(files[name]!, 'utf8')
    if (bytes.length > LARGEST_TABLE) return tooLarge(file, name, LARGEST_TABLE / 1024 / 1024)
    // Halves of letters would become the same bytes as the letter that stands for them.
    const whole = bytes.toString('utf8') === files[name]
    if (!whole || bytes.length !== size || digestOf(bytes) !== sha256) return failed(fault('pack.altered', { file, table: name }, file))
  }
  return ok(true)
}

export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The sum over all tables but data-version.json itself: twelve digits, as scripts/data makes them. */
export function sumOfTables(digests: Readonly<Record<string, string>>): string {
  const all = createHash('sha256')
  for (const name of Object.keys(digests).sort()) all.update(`${name} ${digests[name]!}\n`)
  return all.digest('hex').slice(0, 12)
}

/**
 * Read every table of a pack as the app does. For packs whose key is trusted. Faults: `pack.version` where it is not the data that it
 * says, `pack.sources`, `pack.content` for the first row that is not sound.
 */
export function checkContent({ manifest, tables }: Pick<SignedPack, 'manifest' | 'tables'>, file: string): Result<true> {
  const sound = checkTables(tables, file)
  if (!sound.ok) return sound
  const { version, sources } = sound.value
  const { data } = manifest
  const digests = Object.fromEntries([...tables].filter(([name]) => name !== 'data-version.json').map(([name, text]) => [name, digestOf(text)]))
  const sum = sumOfTables(digests)
  if (version.date !== data.date || version.hash !== data.hash || sum !== data.hash) {
    return failed(fault('pack.version', { file, says: `${data.date} ${data.hash}`, are: `${version.date} ${sum}` }, file))
  }
  const ids = sources.map(({ id }) => id)
  return JSON.stringify(ids) === JSON.stringify(manifest.sources) ? ok(true) : failed(fault('pack.sources', { file }, file))
}

/** Read all tables of a place; what the engine needs of them. Fault: `pack.content`. */
export function checkTables(place: DataPlace, file: string) {
  const reference = loadReferenceData(place)
  const first = [reference, loadSeedEvents(place), loadProductionData(place), loadComparisonData(place)].find((table) => !table.ok)
  if (first !== undefined && !first.ok) {
    const { data, where = '' } = first.fault
    const reason = first.fault.code === 'resources.missing' ? 'it is missing' : String(data.reason ?? '')
    return failed(fault('pack.content', { file, table: where === '' ? String(data.file) : where, reason }, file))
  }
  return reference
}
