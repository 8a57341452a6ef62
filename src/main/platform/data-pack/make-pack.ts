// Makes a data pack of a folder of tables. What comes out has passed the very checks of those who read it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyObject } from 'node:crypto'
import { manifestSchema, PACK_FILES, PACK_FORMAT, PACK_VERSION, packText, type PackManifest } from '../../../shared/domain/data-pack/pack-form'
import { fault } from '../../../shared/domain/fault'
import { parseJson } from '../../../shared/domain/parse-json'
import { DATA_VERSION_FILE } from '../../../shared/domain/parse-reference-data'
import { isJsonObject } from '../../../shared/domain/parse-scenario-fields'
import { failed, ok, type Result } from '../../../shared/domain/result'
import { issueWords } from '../../../shared/domain/schemas/issue-words'
import { fileUnreadable } from '../read-text-file'
import { checkContent, checkTables, digestOf, readSignedPack, sumOfTables, type SignedPack } from './check-pack'
import { signManifest } from './signing'

export interface PackRequest {
  /** Holds the tables as resources/data does; day and editions are taken from its data-version.json, sums are made anew. */
  readonly folder: string
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly note: string
  /** ISO 8601 day. */
  readonly packedOn: string
  readonly key: KeyObject
}

/** Faults: `file.unreadable`, `file.notJson`, `input.invalid` for words that are none of a pack's, and those of reading a pack. */
export function makePack({ folder, key, ...words }: PackRequest): Result<SignedPack> {
  const texts = new Map<string, string>()
  for (const name of PACK_FILES) {
    const file = join(folder, name)
    try {
      texts.set(name, readFileSync(file, 'utf8'))
    } catch (error) {
      return fileUnreadable(file, error)
    }
  }
  const version = parseJson(texts.get(DATA_VERSION_FILE)!, join(folder, DATA_VERSION_FILE))
  if (!version.ok) return version
  const digests = Object.fromEntries(PACK_FILES.filter((name) => name !== DATA_VERSION_FILE).map((name) => [name, digestOf(texts.get(name)!)]))
  const hash = sumOfTables(digests)
  texts.set(DATA_VERSION_FILE, `${JSON.stringify({ ...(isJsonObject(version.value) && version.value), hash, files: digests }, null, 2)}\n`)
  const sound = checkTables(texts, folder)
  if (!sound.ok) return sound
  const manifest: PackManifest = {
    id: words.id, title: words.title, publisher: words.publisher, packedOn: words.packedOn,
    data: { date: sound.value.version.date, hash },
    note: words.note,
    files: PACK_FILES.map((name) => ({ name, size: Buffer.byteLength(texts.get(name)!), sha256: digestOf(texts.get(name)!) })),
    sources: sound.value.sources.map(({ id }) => id),
  }
  const form = manifestSchema.safeParse(manifest)
  if (!form.success) {
    const issue = form.error.issues[0]!
    return failed(fault('input.invalid', { reason: issueWords(issue) }, issue.path.map(String).join('.')))
  }
  const text = packText({ format: PACK_FORMAT, version: PACK_VERSION, manifest, signature: signManifest(manifest, key), files: Object.fromEntries(PACK_FILES.map((name) => [name, texts.get(name)!])) })
  const made = readSignedPack(Buffer.from(text, 'utf8'), folder)
  if (!made.ok) return made
  const content = checkContent(made.value, folder)
  return content.ok ? ok(made.value) : content
}
