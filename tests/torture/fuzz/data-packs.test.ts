// Data packs: altered on their way, or made on purpose by whoever holds a key. Read or refused in a sentence, and on what is taken the
// app can work.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { checkContent, digestOf, readSignedPack, sumOfTables } from '../../../src/main/platform/data-pack/check-pack'
import { makeKeys, privateKeyOf, signManifest } from '../../../src/main/platform/data-pack/signing'
import { parseKeysFile } from '../../../src/main/platform/data-pack/trusted-keys'
import { loadComparisonData, loadProductionData, loadReferenceData, loadSeedEvents, type DataPlace } from '../../../src/main/platform/load-resources'
import { openKeptPacks } from '../../../src/main/services/data-packs/kept-packs'
import { changedData } from '../../../src/shared/domain/data-pack/changed-numbers'
import type { DataTables } from '../../../src/shared/domain/data-pack/data-tables'
import { packText, type PackManifest } from '../../../src/shared/domain/data-pack/pack-form'
import { renewedEvents } from '../../../src/shared/domain/data-pack/renewed-events'
import { applyStep } from '../../../src/shared/domain/apply-command'
import { presetScenario } from '../../../src/shared/domain/scenario'
import { prepareModel, withProduction } from '../../../src/shared/engine/prepare-model'
import { project } from '../../../src/shared/engine/project'
import { testFolder } from '../../cli/world'
import { seed, valueOf } from '../../storage/world'
import { bytesOf, madePack, opened, RESOURCES } from '../../unit/data-pack/world'
import { fuzz, taken } from './fuzzing'
import { mangledBytes, mangledJson, mangledText } from './mangle'

const { privatePem } = makeKeys()
const KEY = privateKeyOf(privatePem)!
const { pack } = madePack(undefined, privatePem)
const PACK = opened(pack)
const WORKSPACE = valueOf(seed()).workspace

function tablesOf(place: DataPlace): DataTables {
  return { reference: valueOf(loadReferenceData(place)), production: valueOf(loadProductionData(place)), comparison: valueOf(loadComparisonData(place)), events: valueOf(loadSeedEvents(place)) }
}
const CURRENT = tablesOf(RESOURCES)

/** Looked at as main does it once the key is trusted, compared and computed as the window does it before it asks. */
function feed(bytes: Uint8Array): void {
  const read = taken(readSignedPack(bytes, 'x.hhdata'))
  if (read === null || taken(checkContent(read, 'x.hhdata')) === null) return
  const next = tablesOf(read.tables)
  changedData(CURRENT, next)
  const { step } = renewedEvents(WORKSPACE.events, { current: CURRENT.events, next: next.events, earlier: CURRENT.events })
  if (step !== null) taken(applyStep(WORKSPACE, step))
  const projection = project(withProduction(prepareModel(next.reference), next.production), presetScenario('pledge-met'))
  for (const { value } of projection.indicators.values()) if (value !== null && typeof value !== 'number') throw new Error('no number')
}

/** With sums and signature that fit again: by somebody who holds the key and does not know the tables, or knows them too well. */
function resealed(manifest: PackManifest, files: Readonly<Record<string, string>>): Buffer {
  const digests = Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'data-version.json').map(([name, text]) => [name, digestOf(text)]))
  const hash = sumOfTables(digests)
  const version = `${JSON.stringify({ ...(JSON.parse(files['data-version.json']!) as object), hash, files: digests }, null, 2)}\n`
  const all: Readonly<Record<string, string>> = { ...files, 'data-version.json': version }
  const summed = { ...manifest, data: { ...manifest.data, hash }, files: manifest.files.map(({ name }) => ({ name, size: Buffer.byteLength(all[name] ?? ''), sha256: digestOf(all[name] ?? '') })) }
  return bytesOf(packText({ ...PACK, manifest: summed, files: all, signature: signManifest(summed, KEY) }))
}

const rows = fc.constantFrom(...Object.keys(PACK.files).filter((name) => name !== 'data-version.json')).chain((name) =>
  mangledJson([JSON.parse(PACK.files[name]!)]).map((content) => [name, `${JSON.stringify(content)}\n`] as const))

fuzz('data packs, byte by byte', mangledBytes([bytesOf(PACK)]), feed, { share: 0.2 })
fuzz('data packs, letter by letter', mangledText([pack.text]), (text) => feed(bytesOf(text)), { share: 0.2 })
fuzz('data packs without their tables, field by field', mangledJson([{ ...PACK, files: {} }, { ...PACK, manifest: { ...PACK.manifest, sources: [] } }]), (content) => feed(Buffer.from(`${JSON.stringify(content, null, 1)}\n`)), { share: 0.2 })
fuzz('signed data packs, row by row', rows, ([name, text]) => feed(resealed(PACK.manifest, { ...PACK.files, [name]: text })), { share: 0.1 })
fuzz('signed data packs, what they say of themselves', mangledJson([PACK.manifest]), (manifest) => {
  const signed = signManifest(manifest as PackManifest, KEY)
  feed(Buffer.from(`${JSON.stringify({ ...PACK, manifest, signature: signed }, null, 1)}\n`))
}, { share: 0.1 })
fuzz('data packs of any bytes', fc.uint8Array({ maxLength: 4000 }), feed)

const KEYS_FILE = { format: 'hague-horizon/data-keys', version: 1, keys: [{ key: pack.key, name: 'We', since: '2026-11-27' }], forgotten: [{ key: pack.key, name: 'We', until: '2026-11-28' }] }
fuzz('lists of trusted keys', mangledJson([KEYS_FILE]), (content) => parseKeysFile(content))

const folder = testFolder('packs')
const kept = openKeptPacks(folder, () => 'user')
fuzz('names of kept data', fc.oneof(fc.constantFrom('2027-01-15 0123456789ab', '../../etc/passwd', '2027-01-15 ../../x', '', '\u0000', '2027-01-15-0123456789ab.hhdata'), fc.string({ unit: 'binary', maxLength: 80 })), (version) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '2027-01-15-0123456789ab.hhdata'), 'no pack')
  if (kept.onceTaken(version).ok) throw new Error('read')
}, { share: 0.3 })
