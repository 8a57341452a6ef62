// Data packs for tests: made of the shipped tables with some figures changed, signed with a key of the test's own.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { SignedPack } from '../../../src/main/platform/data-pack/check-pack'
import { makePack } from '../../../src/main/platform/data-pack/make-pack'
import { makeKeys, privateKeyOf } from '../../../src/main/platform/data-pack/signing'
import { packText, type Pack } from '../../../src/shared/domain/data-pack/pack-form'

/** Tests of every kind are started in the repository's folder. */
export const RESOURCES = resolve('resources')

/** [table, text in it, text in its place] */
export type TableChange = readonly [table: string, from: string, to: string]

/** A share of Germany's, an event's title, one event gone, one new. */
export const CHANGES: readonly TableChange[] = [
  ['data-version.json', '"date": "2026-11-23"', '"date": "2027-01-15"'],
  ['expenditure.json', '{"actor":"DEU","year":2026,"share":2.69', '{"actor":"DEU","year":2026,"share":2.81'],
  ['events.json', '"title":"Claim: Russia turns out 150 tanks a month"', '"title":"Claim: Russia turns out 160 tanks a month"'],
]

/** A folder of tables: the shipped ones, changed. */
export function tablesFolder(changes: readonly TableChange[] = CHANGES): string {
  const folder = mkdtempSync(join(tmpdir(), 'hague-pack-'))
  cpSync(join(RESOURCES, 'data'), folder, { recursive: true })
  for (const [table, from, to] of changes) {
    const text = readFileSync(join(folder, table), 'utf8')
    if (!text.includes(from)) throw new Error(`${table} does not hold ${from}`)
    writeFileSync(join(folder, table), text.replace(from, to))
  }
  return folder
}

export interface MadePack {
  readonly pack: SignedPack
  readonly privatePem: string
}

/** A signed pack; with `pem` by that key, else by a new one. */
export function madePack(changes: readonly TableChange[] = CHANGES, pem = makeKeys().privatePem): MadePack {
  const folder = tablesFolder(changes)
  try {
    const made = makePack({ folder, id: 'test-2027', title: 'Test data 2027', publisher: 'The tests', note: '', packedOn: '2027-01-16', key: privateKeyOf(pem)! })
    if (!made.ok) throw new Error(JSON.stringify(made.fault))
    return { pack: made.value, privatePem: pem }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The pack as an object, to be spoilt. */
export function opened(pack: SignedPack): Pack {
  return JSON.parse(pack.text) as Pack
}

export function bytesOf(pack: Pack | string): Buffer {
  return Buffer.from(typeof pack === 'string' ? pack : packText(pack), 'utf8')
}
