// Data packs in main: kept whole, chosen, used after a restart, given up where damaged; the workspace goes along or nothing changes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeKeys, privateKeyOf, signManifest } from '../../src/main/platform/data-pack/signing'
import { keysFile } from '../../src/main/platform/data-pack/trusted-keys'
import { applyData } from '../../src/main/services/data-packs/apply-data'
import { createDataService } from '../../src/main/services/data-packs/data-service'
import { openKnownKeys } from '../../src/main/services/data-packs/known-keys'
import { createDocuments } from '../../src/main/services/documents'
import { createPlaces } from '../../src/main/services/places-service'
import { openRecentFiles } from '../../src/main/services/recent-files'
import type { DataTables } from '../../src/shared/domain/data-pack/data-tables'
import { dataVersionText } from '../../src/shared/domain/data-pack/pack-form'
import { renewedEvents } from '../../src/shared/domain/data-pack/renewed-events'
import type { HorizonEvent } from '../../src/shared/domain/event'
import type { DataOffer } from '../../src/shared/ipc/data-packs'
import { faultSentence } from '../../src/shared/text/faults'
import { CHANGES, madePack, RESOURCES } from '../unit/data-pack/world'
import { newFolder, NOW } from './world'

const SHIPPED = '2026-11-23 43149343c907'
const { privatePem } = makeKeys()
const { pack } = madePack(CHANGES, privatePem)
const VERSION = dataVersionText(pack.manifest.data)

/** The services of one run of the app on a folder of user data. */
function start(userData: string, day = '2026-11-27') {
  let file: string | null = join(userData, 'new.hhdata')
  const data = createDataService({ resourcesDir: RESOURCES, folder: join(userData, 'data-packs'), sentence: faultSentence, today: () => day, askForFile: () => Promise.resolve(file) })
  const recent = openRecentFiles(userData, () => undefined)
  const documents = createDocuments({
    places: { userData, data: () => data.place() }, recent, texts: createPlaces(), now: () => NOW, sentence: faultSentence,
    onHistory: () => undefined, onBackup: () => undefined, onWorkspace: () => undefined, askForFile: () => Promise.resolve(null), lookAtPack: (path) => data.offerFile(path),
  })
  const app = () => {
    const open = documents.current()
    if (!open.ok) throw new Error(open.fault.code)
    return open.value
  }
  const chooseFile = async () => {
    const offer = await data.offer({ from: 'file' })
    if (!offer.ok || offer.value === null) throw new Error(JSON.stringify(offer))
    return offer.value
  }
  return { data, documents, app, chooseFile, ask: (next: string | null) => (file = next) }
}
type Running = ReturnType<typeof start>

const parsed = (text: string | null) => JSON.parse(text!) as DataTables
const share = (tables: Pick<DataTables, 'reference'>) => tables.reference.expenditure.find(({ actor, year }) => actor === 'DEU' && year === 2026)!.share

/** Apply as the window does, with the events that go along. */
async function apply({ data, documents, app }: Running, offer: DataOffer) {
  const { workspace, revision } = app().service.state()
  const { step } = renewedEvents(workspace.events, { current: parsed(offer.current).events, next: parsed(offer.tables).events, earlier: JSON.parse(offer.earlierEvents!) as HorizonEvent[] })
  return applyData(data, documents, { place: offer.place, step, revision })
}

async function trusted(running: Running): Promise<DataOffer> {
  const offer = await running.chooseFile()
  const now = await running.data.trust(offer.place)
  if (!now.ok) throw new Error(now.fault.code)
  return now.value
}

function world() {
  const userData = newFolder()
  writeFileSync(join(userData, 'new.hhdata'), pack.text)
  return { userData, running: start(userData), kept: join(userData, 'data-packs', `${VERSION.replace(' ', '-')}.hhdata`) }
}

describe('a pack', () => {
  it('by a key that nobody trusts shows who signed it, and no table', async () => {
    const { running } = world()
    const offer = await running.chooseFile()
    expect(offer).toMatchObject({ trust: 'unknown', fingerprint: pack.fingerprint, title: 'Test data 2027', version: VERSION, tables: null, current: null, earlierEvents: null })
    expect(await applyData(running.data, running.documents, { place: offer.place, step: null, revision: 0 })).toMatchObject({ ok: false, fault: { code: 'pack.unknownKey' } })
    expect(running.data.kept()).toMatchObject({ value: [{ version: SHIPPED, inUse: true, shipped: true }] })
  })

  it('once trusted is shown, applied with its events, used after a restart, and left again', async () => {
    const { userData, running } = world()
    const offer = await trusted(running)
    expect([share(parsed(offer.current)), share(parsed(offer.tables))]).toEqual([2.69, 2.81])
    expect(share(running.app())).toBe(2.69)
    expect(await apply(running, offer)).toEqual({ ok: true, value: true })
    expect(share(running.app())).toBe(2.81)
    const tank = (of: Running) => of.app().service.state().workspace.events['tank-claim-150-month']!.title
    expect(tank(running)).toBe('Claim: Russia turns out 160 tanks a month')
    running.documents.close()

    const again = start(userData)
    expect(again.data.notice()).toBeNull()
    expect([share(again.app()), tank(again)]).toEqual([2.81, 'Claim: Russia turns out 160 tanks a month'])
    // The key is trusted from the first time on.
    expect((await again.chooseFile()).trust).toBe('user')
    expect(again.data.kept()).toMatchObject({ value: [{ version: VERSION, inUse: true, trouble: null }, { version: SHIPPED, inUse: false }] })
    for (const [version, value] of [[SHIPPED, 2.69], [VERSION, 2.81]] as const) {
      const tables = again.data.tables(version)
      expect(tables.ok && share(parsed(tables.value))).toBe(value)
    }
    expect(again.data.tables('2020-01-01 0123456789ab')).toEqual({ ok: true, value: null })
    const back = await again.data.offer({ from: 'shipped' })
    expect(back.ok && (await apply(again, back.value!))).toEqual({ ok: true, value: true })
    expect([share(again.app()), tank(again)]).toEqual([2.69, 'Claim: Russia turns out 150 tanks a month'])
    again.documents.close()

    const third = start(userData)
    expect(share(third.app())).toBe(2.69)
    const once = await third.data.offer({ from: 'kept', version: VERSION })
    expect(once.ok && (await apply(third, once.value!))).toEqual({ ok: true, value: true })
    expect(share(third.app())).toBe(2.81)
    third.documents.close()
  })

  it('that is tampered with is refused, and nothing has changed', async () => {
    const { userData, running } = world()
    writeFileSync(join(userData, 'new.hhdata'), pack.text.replace('\\"share\\":2.81', '\\"share\\":9.81'))
    expect(await running.data.offer({ from: 'file' })).toMatchObject({ ok: false, fault: { code: 'pack.altered' } })
    expect(existsSync(join(userData, 'data-packs'))).toBe(false)
    expect(share(running.app())).toBe(2.69)
    running.documents.close()
  })

  it('with rows that are not sound leaves its key untrusted', async () => {
    const { userData, running } = world()
    // A version that says other data than its own: whoever signs can do that.
    const spoilt = JSON.parse(pack.text) as { manifest: { data: { hash: string } } }
    spoilt.manifest.data.hash = '0123456789ab'
    const signature = signManifest(spoilt.manifest as never, privateKeyOf(privatePem)!)
    writeFileSync(join(userData, 'new.hhdata'), `${JSON.stringify({ ...spoilt, signature }, null, 1)}\n`)
    const offer = await running.chooseFile()
    expect(await running.data.trust(offer.place)).toMatchObject({ ok: false, fault: { code: 'pack.version' } })
    expect(existsSync(join(userData, 'data-packs'))).toBe(false)
  })

  it('of another offer is not applied', async () => {
    const { running } = world()
    const offer = await trusted(running)
    await running.data.offer({ from: 'shipped' })
    expect(await apply(running, offer)).toMatchObject({ ok: false, fault: { code: 'pack.gone' } })
    expect(await running.data.trust(offer.place)).toMatchObject({ ok: false, fault: { code: 'pack.gone' } })
    running.ask(null)
    expect(await running.data.offer({ from: 'file' })).toEqual({ ok: true, value: null })
    running.documents.close()
  })
})

describe('a pack that is double-clicked, dropped or opened', () => {
  it('is looked at, and nothing more: no choice, no file kept, not among the recent ones', async () => {
    const { userData, running } = world()
    const path = join(userData, 'new.hhdata')
    running.documents.hand(path)
    const asked = await running.documents.open({ from: 'system' })
    expect(asked).toMatchObject({ ok: true, value: { kind: 'dataPack', offer: { trust: 'unknown', file: 'new.hhdata', tables: null } } })
    const dropped = await running.documents.open({ from: 'drop', path })
    if (!dropped.ok || dropped.value?.kind !== 'dataPack') throw new Error('no pack')
    expect(share(running.app())).toBe(2.69)
    expect(existsSync(join(userData, 'data-packs'))).toBe(false)
    expect(existsSync(join(userData, 'recent.json')) && readFileSync(join(userData, 'recent.json'), 'utf8').includes('new.hhdata')).toBe(false)
    // From there it goes as if it had been chosen in the dialog.
    const now = await running.data.trust(dropped.value.offer.place)
    expect(now.ok && (await apply(running, now.value))).toEqual({ ok: true, value: true })
    expect(share(running.app())).toBe(2.81)
    running.documents.close()
  })

  it('and is none gets a sentence', async () => {
    const { userData, running } = world()
    const path = join(userData, 'BAD.HHDATA')
    writeFileSync(path, 'nothing')
    expect(await running.documents.open({ from: 'drop', path })).toMatchObject({ ok: false, fault: { code: 'pack.notPack' } })
    expect(await running.documents.open({ from: 'drop', path: join(userData, 'gone.hhdata') })).toMatchObject({ ok: false, fault: { code: 'file.unreadable' } })
    running.documents.close()
  })
})

describe('a key', () => {
  const { fingerprint } = pack

  it('is listed with its day and what it signed here; while its data are in use it stays', async () => {
    const { userData, running } = world()
    expect(running.data.keys()).toEqual([])
    expect(await apply(running, await trusted(running))).toMatchObject({ ok: true })
    const row = { fingerprint, name: 'The tests', trust: 'user', since: '2026-11-27', until: null, versions: [VERSION], inUse: true }
    expect(running.data.keys()).toEqual([row])
    const before = readFileSync(join(userData, 'data-packs/trusted-keys.json'), 'utf8')
    const refused = await running.data.forgetKey(fingerprint)
    expect(refused).toMatchObject({ ok: false, fault: { code: 'pack.keyInUse', data: { data: VERSION } } })
    expect(readFileSync(join(userData, 'data-packs/trusted-keys.json'), 'utf8')).toBe(before)
    running.documents.close()
    // A later day of a restart is not the day of the trust.
    expect(start(userData, '2027-03-01').data.keys()).toEqual([row])
  })

  it('that is forgotten signs nothing any more; what was taken before comes out again; and it can be trusted again', async () => {
    const { userData, running } = world()
    expect(await apply(running, await trusted(running))).toMatchObject({ ok: true })
    const back = await running.data.offer({ from: 'shipped' })
    expect(back.ok && (await apply(running, back.value!))).toMatchObject({ ok: true })
    expect(await running.data.forgetKey(fingerprint)).toMatchObject({ ok: true, value: [{ fingerprint, trust: 'forgotten', since: '2026-11-27', until: '2026-11-27', versions: [VERSION], inUse: false }] })
    running.documents.close()

    const again = start(userData, '2027-03-01')
    expect(await again.chooseFile()).toMatchObject({ trust: 'unknown', forgottenOn: '2026-11-27', tables: null })
    expect(await again.data.offer({ from: 'kept', version: VERSION })).toMatchObject({ ok: false, fault: { code: 'pack.forgottenKey' } })
    expect(again.data.kept()).toMatchObject({ value: [{ version: VERSION, trouble: expect.stringContaining('which you have forgotten') as string }, { inUse: true }] })
    // A snapshot that was made on it is computed again on the same tables.
    const tables = again.data.tables(VERSION)
    expect(tables.ok && share(parsed(tables.value))).toBe(2.81)

    expect(await again.data.trustKeyAgain(fingerprint)).toMatchObject({ ok: true, value: [{ trust: 'user', since: '2026-11-27', until: null }] })
    const kept = await again.data.offer({ from: 'kept', version: VERSION })
    expect(kept.ok && (await apply(again, kept.value!))).toMatchObject({ ok: true })
    expect(share(again.app())).toBe(2.81)
    again.documents.close()
  })

  it('that is forgotten while its pack is in hand applies nothing', async () => {
    const { running } = world()
    const offer = await trusted(running)
    expect(await running.data.forgetKey(fingerprint)).toMatchObject({ ok: true })
    expect(await apply(running, offer)).toMatchObject({ ok: false, fault: { code: 'pack.unknownKey' } })
    // Trusted by hand once more it counts from that day.
    const now = await running.data.trust((await running.chooseFile()).place)
    expect([now.ok, running.data.keys()]).toMatchObject([true, [{ trust: 'user', until: null }]])
    running.documents.close()
  })

  it('that is not there is told, and a list from before there were days is still good', async () => {
    const { userData, running } = world()
    expect(await running.data.forgetKey(fingerprint)).toMatchObject({ ok: false, fault: { code: 'pack.noKey' } })
    expect(await running.data.trustKeyAgain(fingerprint)).toMatchObject({ ok: false, fault: { code: 'pack.noKey' } })
    mkdirSync(join(userData, 'data-packs'), { recursive: true })
    writeFileSync(join(userData, 'data-packs/trusted-keys.json'), JSON.stringify({ format: 'hague-horizon/data-keys', version: 1, keys: [{ key: pack.key, name: 'The tests' }] }))
    expect(running.data.keys()).toMatchObject([{ fingerprint, trust: 'user', since: null }])
    expect((await running.chooseFile()).trust).toBe('user')
    running.documents.close()
  })

  it('a list that cannot be read, as of a newer version, is never written over', async () => {
    const { userData, running } = world()
    mkdirSync(join(userData, 'data-packs'), { recursive: true })
    const list = join(userData, 'data-packs/trusted-keys.json')
    const newer = JSON.stringify({ format: 'hague-horizon/data-keys', version: 99, keys: [] })
    writeFileSync(list, newer)
    const chosen = await running.chooseFile()
    expect(chosen.trust).toBe('unknown')
    expect(await running.data.trust(chosen.place)).toMatchObject({ ok: false, fault: { code: 'pack.keysUnread', data: { file: list } } })
    expect(readFileSync(list, 'utf8')).toBe(newer)
    running.documents.close()
  })

  it('that comes with a later app stands once, as the app’s own', () => {
    const [resources, folder] = [newFolder(), newFolder()]
    mkdirSync(join(resources, 'trust'))
    writeFileSync(join(resources, 'trust/data-keys.json'), JSON.stringify(keysFile([{ key: pack.key, name: 'The tests' }], [])))
    writeFileSync(join(folder, 'trusted-keys.json'), JSON.stringify(keysFile([{ key: pack.key, name: 'The tests', since: '2026-11-27' }], [])))
    expect(openKnownKeys(resources, folder, () => '2026-11-28').list()).toEqual([{ key: pack.key, name: 'The tests', trust: 'app', since: null, until: null }])
  })
})

describe('a kept pack at the start', () => {
  async function applied() {
    const made = world()
    expect(await apply(made.running, await trusted(made.running))).toMatchObject({ ok: true })
    made.running.documents.close()
    return made
  }

  const damages: readonly (readonly [string, string, (made: Awaited<ReturnType<typeof applied>>) => void])[] = [
    ['altered', 'was altered after it was made', ({ kept }) => writeFileSync(kept, pack.text.replace('\\"share\\":2.81', '\\"share\\":9.81'))],
    ['cut short', 'is no data pack', ({ kept }) => writeFileSync(kept, pack.text.slice(0, 100_000))],
    ['empty', 'is no data pack', ({ kept }) => writeFileSync(kept, '')],
    ['gone', 'are not kept here', ({ kept }) => rmSync(kept)],
    ['of a key that is no longer trusted', 'which is not known here', ({ userData }) => rmSync(join(userData, 'data-packs/trusted-keys.json'))],
    ['replaced by another pack', 'says that its data are', ({ kept }) => writeFileSync(kept, madePack([], privatePem).pack.text)],
  ]
  it.each(damages)('%s: the shipped data are used, it is told, nothing is lost', async (_what, words, damage) => {
    const made = await applied()
    const events = (of: Running) => of.app().service.state().workspace.events
    damage(made)
    const running = start(made.userData)
    expect(share(running.app())).toBe(2.69)
    const notice = running.data.notice()
    expect(notice?.code).toBe('pack.setBack')
    expect(faultSentence(notice!)).toMatch(new RegExp(`^The renewed data ${VERSION} could not be used, so the data that came with the app are shown\\. .*${words}`))
    expect(events(running)['tank-claim-150-month']!.title).toBe('Claim: Russia turns out 160 tanks a month')
    running.documents.close()
    // Put right, it is used again.
    mkdirSync(join(made.userData, 'data-packs'), { recursive: true })
    const mended = start(made.userData)
    const offer = await trusted(mended)
    expect(await apply(mended, offer)).toMatchObject({ ok: true })
    mended.documents.close()
    expect(share(start(made.userData).app())).toBe(2.81)
  })

  it('is listed with its trouble where it is damaged', async () => {
    const made = await applied()
    writeFileSync(made.kept, 'not a pack')
    const kept = start(made.userData).data.kept()
    expect(kept).toMatchObject({ value: [{ version: VERSION, trouble: expect.stringContaining('is no data pack') as string }, { version: SHIPPED, inUse: true }] })
  })
})

describe('where nothing can be written', () => {
  it('the choice stays as it was and the events come back', async () => {
    const { userData, running } = world()
    const offer = await trusted(running)
    const before = running.app().service.state().workspace
    // A folder where the choice would stand: no rename can take its place.
    mkdirSync(join(userData, 'data-packs/chosen.json'), { recursive: true })
    expect(await apply(running, offer)).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    expect(running.app().service.state().workspace).toEqual(before)
    expect(share(running.app())).toBe(2.69)
    running.documents.close()
    expect(share(start(userData).app())).toBe(2.69)
  })

  it('a step that the workspace refuses leaves the data as they were', async () => {
    const { running } = world()
    const offer = await trusted(running)
    expect(await applyData(running.data, running.documents, { place: offer.place, step: [{ type: 'removeEvent', id: 'nobody' }], revision: running.app().service.state().revision })).toMatchObject({ ok: false, fault: { code: 'event.unknown' } })
    expect(await applyData(running.data, running.documents, { place: offer.place, step: [{ type: 'removeEvent', id: 'tank-claim-150-month' }], revision: 99 })).toMatchObject({ ok: false, fault: { code: 'workspace.stale' } })
    expect(share(running.app())).toBe(2.69)
    running.documents.close()
  })

  it('no half of a pack is left', async () => {
    const { userData, running } = world()
    const offer = await trusted(running)
    expect(await apply(running, offer)).toMatchObject({ ok: true })
    expect(readdirSync(join(userData, 'data-packs')).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(readFileSync(join(userData, 'data-packs', `${VERSION.replace(' ', '-')}.hhdata`), 'utf8')).toBe(pack.text)
    running.documents.close()
  })
})
