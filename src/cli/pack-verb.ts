// `pack make`, `pack check` and `keys make`, `keys show`: data packs under plain Node, with the very checks of the window.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent, readPackFile, type SignedPack } from '../main/platform/data-pack/check-pack'
import { makePack } from '../main/platform/data-pack/make-pack'
import { fingerprintOf, makeKeys, privateKeyOf, publicKeyOf } from '../main/platform/data-pack/signing'
import { shippedKeys } from '../main/platform/data-pack/trusted-keys'
import { loadProductionData, loadReferenceData, loadSeedEvents } from '../main/platform/load-resources'
import { fileUnreadable } from '../main/platform/read-text-file'
import { writeFault, writeFileWhole } from '../main/platform/write-file-whole'
import { dataVersionText, PACK_ENDING } from '../shared/domain/data-pack/pack-form'
import { fault } from '../shared/domain/fault'
import { failed, ok, type Result } from '../shared/domain/result'
import { PRESETS, presetScenario, type PresetId } from '../shared/domain/scenario'
import { prepareModel, withProduction } from '../shared/engine/prepare-model'
import { project } from '../shared/engine/project'
import { CLI_TEXT } from '../shared/text/cli'
import { faultSentence } from '../shared/text/faults'
import { readArguments } from './arguments'
import { bare } from './data-option'
import type { Environment } from './environment'
import { valueOf, wrongInput, wrongUse } from './stop'

const PRIVATE_ENDING = '.private.pem'
const PUBLIC_ENDING = '.public.pem'

export async function packVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const [what, ...rest] = argv
  if (what === 'make') return makeOne(rest, environment)
  if (what === 'check') return checkAll(rest, environment)
  throw wrongUse(CLI_TEXT.packWhat)
}

async function makeOne(argv: readonly string[], { stdout, madeOn }: Environment): Promise<void> {
  const given = readArguments('pack make', argv, ['data', 'key', 'out', 'id', 'title', 'publisher', 'note', 'date'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'pack make'))
  const [folder, keyFile, out] = [given.needed('data'), given.needed('key'), given.needed('out')]
  if (!out.endsWith(PACK_ENDING)) throw wrongUse(CLI_TEXT.packEnding(PACK_ENDING, out))
  const key = privateKeyOf(valueOf(readPem(keyFile)))
  if (key === null) throw wrongInput(faultSentence(fault('pack.key', { file: keyFile, what: 'private' })))
  const request = { folder, key, id: given.needed('id'), title: given.needed('title'), publisher: given.needed('publisher'), note: given.one('note') ?? '', packedOn: given.one('date') ?? madeOn }
  const pack = valueOf(makePack(request))
  computes(pack, folder)
  valueOf(await writeFileWhole(out, pack.text))
  stdout.write(`${describe(pack, out, CLI_TEXT.packMade)}\n`)
}

function checkAll(argv: readonly string[], environment: Environment): void {
  const given = readArguments('pack check', argv, ['trust'])
  if (given.words.length === 0) throw wrongUse(CLI_TEXT.noPacks)
  const named = given.one('trust')
  for (const file of given.words) {
    const pack = valueOf(readPackFile(file), file)
    valueOf(checkContent(pack, file), file)
    computes(pack, file)
    const isKnown = shippedKeys(environment.resourcesDir).some(({ key }) => key === pack.key) || (named !== undefined && bare(named) === bare(pack.fingerprint))
    if (named !== undefined && !isKnown) throw wrongInput(CLI_TEXT.otherKey(file, pack.fingerprint))
    environment.stdout.write(`${describe(pack, file, isKnown ? CLI_TEXT.packKnown : CLI_TEXT.packSound)}\n`)
  }
}

/** Every preset must come out of the data with numbers. */
function computes({ tables }: SignedPack, file: string): void {
  try {
    const model = withProduction(prepareModel(valueOf(loadReferenceData(tables))), valueOf(loadProductionData(tables)))
    const events = valueOf(loadSeedEvents(tables))
    for (const id of Object.keys(PRESETS) as PresetId[]) {
      const share = project(model, presetScenario(id), events).series.get('coreShare.NATO')?.values.at(-1) ?? Number.NaN
      if (!Number.isFinite(share)) throw new Error(CLI_TEXT.noShare(PRESETS[id].name))
    }
  } catch (error) {
    throw wrongInput(CLI_TEXT.doesNotCompute(file, error instanceof Error ? error.message : String(error)))
  }
}

function describe({ manifest, fingerprint }: SignedPack, file: string, says: string): string {
  const { id, title, publisher, packedOn, data, files, sources } = manifest
  return CLI_TEXT.packTold({ file, says, id, title, publisher, packedOn, data: dataVersionText(data), files: files.length, sources: sources.length, fingerprint })
}

export function keysVerb(argv: readonly string[], { stdout }: Environment): void {
  const [what, ...rest] = argv
  if (what === 'make') {
    const given = readArguments('keys make', rest, ['out', 'name'])
    if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'keys make'))
    const [folder, name] = [given.one('out') ?? '.', given.one('name') ?? 'data-key']
    if (!/^[\w-]{1,60}$/.test(name)) throw wrongUse(CLI_TEXT.keyName(name))
    const pair = makeKeys()
    const [secret, open] = [join(folder, name + PRIVATE_ENDING), join(folder, name + PUBLIC_ENDING)]
    valueOf(writeNew(secret, pair.privatePem, 0o600))
    const written = writeNew(open, pair.publicPem, 0o644)
    // Half a pair is of no use.
    if (!written.ok) rmSync(secret)
    valueOf(written)
    stdout.write(`${CLI_TEXT.keysMade(secret, open, fingerprintOf(publicKeyOf(pair.publicPem)!))}\n`)
  } else if (what === 'show' && rest.length === 1) {
    const key = publicKeyOf(valueOf(readPem(rest[0]!)))
    if (key === null) throw wrongInput(faultSentence(fault('pack.key', { file: rest[0]!, what: 'private or public' })))
    stdout.write(`${fingerprintOf(key)}\n`)
  } else throw wrongUse(CLI_TEXT.keysWhat)
}

function readPem(file: string): Result<string> {
  try {
    return ok(readFileSync(file, 'utf8'))
  } catch (error) {
    return fileUnreadable(file, error)
  }
}

/** A key never takes the place of another one. */
function writeNew(file: string, text: string, mode: number): Result<true> {
  try {
    writeFileSync(file, text, { flag: 'wx', mode })
    return ok(true)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw wrongInput(CLI_TEXT.keysThere(file))
    return failed(writeFault(file, error))
  }
}
