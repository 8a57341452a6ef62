// Data packs: made and read again, and everything that is refused, each by its own fault.
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkContent, digestOf, readPackFile, readSignedPack, sumOfTables } from '../../../src/main/platform/data-pack/check-pack'
import { makePack } from '../../../src/main/platform/data-pack/make-pack'
import { fingerprintOf, makeKeys, privateKeyOf, publicKeyOf, signManifest } from '../../../src/main/platform/data-pack/signing'
import { shippedKeys } from '../../../src/main/platform/data-pack/trusted-keys'
import { loadReferenceData } from '../../../src/main/platform/load-resources'
import { LARGEST_PACK_MB, packText, type Pack, type PackManifest } from '../../../src/shared/domain/data-pack/pack-form'
import { faultSentence } from '../../../src/shared/text/faults'
import { bytesOf, CHANGES, madePack, opened, RESOURCES, tablesFolder } from './world'

const { pack, privatePem } = madePack()
const sound = opened(pack)
const key = privateKeyOf(privatePem)!
const FILE = 'x.hhdata'

const read = (bytes: Uint8Array) => readSignedPack(bytes, FILE)
const withManifest = (manifest: Partial<PackManifest>): Pack => ({ ...sound, manifest: { ...sound.manifest, ...manifest } })
/** Signed anew: whoever has the key can do that. */
const signed = (spoilt: Pack): Pack => ({ ...spoilt, signature: signManifest(spoilt.manifest, key) })
const withTable = (name: string, text: string): Pack =>
  signed({
    ...sound, files: { ...sound.files, [name]: text },
    manifest: { ...sound.manifest, files: sound.manifest.files.map((entry) => (entry.name === name ? { name, size: Buffer.byteLength(text), sha256: digestOf(text) } : entry)) },
  })

describe('a sound pack', () => {
  it('is read as it was made, and its tables are those of the folder', () => {
    const again = read(bytesOf(pack.text))
    expect(again.ok && again.value.manifest).toEqual(pack.manifest)
    expect(checkContent(pack, FILE)).toEqual({ ok: true, value: true })
    const reference = loadReferenceData(pack.tables)
    expect(reference.ok && reference.value.version).toMatchObject({ date: '2027-01-15', hash: pack.manifest.data.hash })
    expect(reference.ok && reference.value.expenditure.find(({ actor, year }) => actor === 'DEU' && year === 2026)?.share).toBe(2.81)
  })

  it('has the same bytes when it is made again', () => {
    expect(madePack(CHANGES, privatePem).pack.text).toBe(pack.text)
  })

  it('of the shipped tables has the version of the shipped data', () => {
    const shipped = loadReferenceData(RESOURCES)
    expect(shipped.ok && madePack([]).pack.manifest.data.hash).toBe(shipped.ok && shipped.value.version.hash)
    expect(sumOfTables({ b: '2', a: '1' })).toBe(digestOf('a 1\nb 2\n').slice(0, 12))
  })

  it('carries the public key alone', () => {
    expect(sound.signature!.key).toBe(publicKeyOf(privatePem))
    expect(pack.fingerprint).toBe(fingerprintOf(sound.signature!.key))
    expect(pack.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
    expect(pack.text).not.toContain('PRIVATE')
  })
})

describe('what is refused', () => {
  const line = `"share":2.81`
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    ['pack.notPack', 'an empty file', bytesOf('')],
    ['pack.notPack', 'a file that breaks off', bytesOf(pack.text.slice(0, -200))],
    ['pack.notPack', 'another JSON file', bytesOf('{"format":"hague-horizon/scenario","version":1}')],
    ['pack.notPack', 'bytes that are no UTF-8', Buffer.concat([bytesOf(pack.text), Buffer.from([0xff, 0xfe])])],
    ['pack.notPack', 'brackets a million deep', bytesOf('['.repeat(1_000_000))],
    ['pack.notPack', 'a ZIP file', Buffer.from('504b0304140000000800', 'hex')],
    ['pack.tooLarge', 'more bytes than a pack can have', Buffer.alloc(LARGEST_PACK_MB * 1024 * 1024 + 1, 0x20)],
    ['pack.tooLarge', 'a table larger than one can be', bytesOf(withTable('gdp.json', ' '.repeat(8 * 1024 * 1024 + 1)))],
    ['pack.newer', 'a later form', bytesOf({ ...sound, version: 2 as never })],
    ['pack.form', 'a key that is none of a pack', bytesOf({ ...sound, more: 1 } as never)],
    ['pack.form', 'a title with a control character', bytesOf(signed(withManifest({ title: 'Official\u202e data' })))],
    ['pack.form', 'a date that is none', bytesOf(signed(withManifest({ packedOn: '2027-02-30' })))],
    ['pack.form', 'an id with a path in it', bytesOf(signed(withManifest({ id: '../../etc' })))],
    ['pack.form', 'a sum that is none', bytesOf(signed(withManifest({ data: { date: '2027-01-15', hash: '../../../x' } })))],
    ['pack.form', 'a signature of another length', bytesOf({ ...sound, signature: { ...sound.signature!, value: 'AAAA' } })],
    ['pack.spelling', 'a second spelling, with other spaces', bytesOf(JSON.stringify(sound))],
    ['pack.spelling', 'a line behind the end', bytesOf(`${pack.text}\n`)],
    ['pack.spelling', 'a key that stands there twice', bytesOf(pack.text.replace(' "title"', ' "title": "Other",\n  "title"'))],
    ['pack.spelling', 'tables in another order', bytesOf({ ...sound, files: Object.fromEntries(Object.entries(sound.files).reverse()) })],
    ['pack.tables', 'a table too many', bytesOf({ ...sound, files: { ...sound.files, 'more.json': '{}' } })],
    ['pack.tables', 'a table with a path', bytesOf({ ...sound, files: { ...sound.files, '../allies.json': '{}' } })],
    ['pack.tables', 'a table that is not there', bytesOf({ ...sound, files: Object.fromEntries(Object.entries(sound.files).filter(([name]) => name !== 'gdp.json')) })],
    ['pack.tables', 'a table that is listed twice', bytesOf(signed(withManifest({ files: [...sound.manifest.files, sound.manifest.files[0]!] })))],
    ['pack.tables', 'a table that is not listed', bytesOf(signed(withManifest({ files: sound.manifest.files.slice(1) })))],
    ['pack.tables', 'a listed table that is none of the app', bytesOf(signed(withManifest({ files: [...sound.manifest.files, { name: 'x.json', size: 1, sha256: '0'.repeat(64) }] })))],
    ['pack.altered', 'a figure that was altered', bytesOf({ ...sound, files: { ...sound.files, 'expenditure.json': sound.files['expenditure.json']!.replace(line, '"share":2.91') } })],
    ['pack.altered', 'half a letter for another one', bytesOf({ ...sound, files: { ...sound.files, 'gdp.json': `${sound.files['gdp.json']!}\ud800` } })],
    ['pack.altered', 'a wrong size', bytesOf(signed(withManifest({ files: sound.manifest.files.map((entry) => ({ ...entry, size: entry.size + 1 })) })))],
    ['pack.unsigned', 'no signature', bytesOf({ ...sound, signature: null })],
    ['pack.signature', 'another title under the old signature', bytesOf(withManifest({ title: 'Other data' }))],
    ['pack.signature', 'a figure with its sums put right', bytesOf({ ...withTable('gdp.json', `${sound.files['gdp.json']!} `), signature: sound.signature })],
    ['pack.signature', "another's key beside the signature", bytesOf({ ...sound, signature: { ...sound.signature!, key: publicKeyOf(makeKeys().publicPem)! } })],
    ['pack.signature', 'a key of zeros', bytesOf({ ...sound, signature: { ...sound.signature!, key: `${'A'.repeat(43)}=` } })],
  ]
  it.each(cases)('%s: %s', (code, _what, bytes) => {
    const result = read(bytes)
    expect(result.ok ? 'read' : result.fault.code).toBe(code)
    if (!result.ok) expect(faultSentence(result.fault)).toMatch(/^\S.{20,320}[.)]$/s)
  })

  const contents: readonly (readonly [string, string, Pack])[] = [
    ['pack.version', 'a version that is not that of its tables', signed(withManifest({ data: { date: '2027-01-15', hash: '0123456789ab' } }))],
    ['pack.version', 'a date that is not that of its tables', signed(withManifest({ data: { ...sound.manifest.data, date: '2028-01-01' } }))],
    ['pack.sources', 'another list of sources', signed(withManifest({ sources: sound.manifest.sources.slice(1) }))],
    ['pack.content', 'a share of 134 %', withTable('expenditure.json', sound.files['expenditure.json']!.replace('"share":1.34', '"share":134'))],
    ['pack.content', 'a table that is no JSON', withTable('stocks.json', 'stocks')],
    ['pack.content', 'an event outside the timeline', withTable('events.json', sound.files['events.json']!.replace('"start":"2025-06"', '"start":"1999-06"'))],
    ['pack.content', 'sums inside that do not fit', withTable('allies.json', `${sound.files['allies.json']!} `)],
  ]
  it.each(contents)('even by a key that is trusted, %s: %s', (code, _what, spoilt) => {
    const result = read(bytesOf(spoilt))
    expect(result.ok).toBe(true)
    const content = result.ok ? checkContent(result.value, FILE) : result
    expect(content.ok ? 'read' : content.fault.code).toBe(code)
    if (!content.ok) expect(faultSentence(content.fault)).toMatch(/^\S.{20,320}[.]$/s)
  })

  it('any single altered letter of a pack is refused', () => {
    // A letter in each of 400 places over the whole file, whatever stands there.
    const bytes = bytesOf(pack.text)
    for (let step = 0; step < 400; step += 1) {
      const place = Math.floor((step * bytes.length) / 400)
      const spoilt = Buffer.from(bytes)
      spoilt[place] = spoilt[place] === 0x31 ? 0x32 : 0x31
      expect(read(spoilt).ok, `at ${place}`).toBe(false)
    }
  }, 60_000)

  it('a file that is not there is told with its reason', () => {
    expect(readPackFile('/nowhere/x.hhdata')).toMatchObject({ fault: { code: 'file.unreadable', data: { reason: 'ENOENT' } } })
  })

  it('a folder of tables with a broken row makes no pack', () => {
    const folder = tablesFolder([['gdp.json', '"growth":1.774', '"growth":177.4']])
    const made = makePack({ folder, id: 'x', title: 'x', publisher: 'x', note: '', packedOn: '2027-01-01', key })
    rmSync(folder, { recursive: true })
    expect(made).toMatchObject({ fault: { code: 'pack.content', data: { table: 'gdp.json, row 1 (ALB 2014)' } } })
  })
})

describe('keys', () => {
  it('are Ed25519 in PEM, and nothing else', () => {
    const pair = makeKeys()
    expect(publicKeyOf(pair.privatePem)).toBe(publicKeyOf(pair.publicPem))
    for (const text of ['', 'abc', pair.publicPem]) expect(privateKeyOf(text)).toBeNull()
    expect(publicKeyOf('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----')).toBeNull()
  })

  it('none is trusted from the start, and a missing list is an empty one', () => {
    expect(shippedKeys(RESOURCES)).toEqual([])
    expect(shippedKeys('/nowhere')).toEqual([])
  })

  it('the text of a pack has one spelling', () => {
    expect(packText(sound)).toBe(pack.text)
  })
})
