// Which data the app works on: those that came with it, or a kept pack that the user has chosen. Owns that choice, the way to
// another one (offered, trusted, applied), and the fall back to the shipped data where a chosen pack cannot be used.
import { basename, join } from 'node:path'
import type { DataTables } from '../../../shared/domain/data-pack/data-tables'
import { dataVersionText } from '../../../shared/domain/data-pack/pack-form'
import { fault, type Fault } from '../../../shared/domain/fault'
import { failed, ok, type Result } from '../../../shared/domain/result'
import type { DataOffer, DataKey, KeptData, OfferFrom } from '../../../shared/ipc/data-packs'
import { checkContent, readPackFile, type SignedPack } from '../../platform/data-pack/check-pack'
import { fingerprintOf } from '../../platform/data-pack/signing'
import { loadComparisonData, loadProductionData, loadReferenceData, loadSeedEvents, type DataPlace } from '../../platform/load-resources'
import { makeJsonFile } from '../json-file'
import { openKeptPacks } from './kept-packs'
import { openKnownKeys } from './known-keys'

export interface DataServiceOptions {
  readonly resourcesDir: string
  /** Holds packs, trusted keys and the choice. */
  readonly folder: string
  readonly askForFile: () => Promise<string | null>
  readonly sentence: (value: Fault) => string
  /** The local calendar day, ISO 8601. */
  readonly today: () => string
}

export interface DataService {
  /** The tables to work on; read and checked when they are first asked for. */
  place(): DataPlace
  /** Why the chosen pack is not the one that is used. */
  notice(): Fault | null
  /** What can be chosen, the newest first, the shipped data last. */
  kept(): Result<readonly KeptData[]>
  /** Look at other data; nothing changes. Null when the user thought better of it. Faults: those of packs. */
  offer(from: OfferFrom): Promise<Result<DataOffer | null>>
  /** The same of a file whose place is known: dropped, double-clicked, opened. */
  offerFile(path: string): Result<DataOffer>
  /** Trust the key of what is offered. Faults: `pack.gone`, those of its content, those of writing; then no key is trusted. */
  trust(place: number): Promise<Result<DataOffer>>
  /** Keep what was offered. Faults: `pack.gone`, `pack.unknownKey`, those of writing. */
  keep(place: number): Promise<Result<true>>
  /** Work on it from now on. Faults: `pack.gone`, those of writing; then everything is as before. */
  choose(place: number): Promise<Result<true>>
  /** Keys that are trusted or were, the app's own first. */
  keys(): readonly DataKey[]
  /** Trust a key no more. Faults: `pack.keyInUse` while its data are in use, `pack.noKey`, those of writing. */
  forgetKey(fingerprint: string): Promise<Result<readonly DataKey[]>>
  /** Take the forgetting back. Faults: `pack.noKey`, `pack.keys`, those of writing. */
  trustKeyAgain(fingerprint: string): Promise<Result<readonly DataKey[]>>
  /** All tables of a version, also of one whose key is forgotten since; null where it is not kept. */
  tables(version: string): Result<string | null>
}

interface Choice {
  /** Null: the data that came with the app. */
  readonly version: string | null
}

interface Offered {
  readonly version: string
  /** Null: the data that came with the app. */
  readonly pack: SignedPack | null
  readonly file: string | null
}

function parseChoice(value: unknown): Choice | null {
  const version = (value as { readonly version?: unknown } | null)?.version
  return version === null || typeof version === 'string' ? { version } : null
}

/** All tables of a place as one text. */
function tablesText(place: DataPlace): Result<string> {
  const [reference, production, comparison, events] = [loadReferenceData(place), loadProductionData(place), loadComparisonData(place), loadSeedEvents(place)]
  if (!reference.ok) return reference
  if (!production.ok) return production
  if (!comparison.ok) return comparison
  if (!events.ok) return events
  return ok(JSON.stringify({ reference: reference.value, production: production.value, comparison: comparison.value, events: events.value } satisfies DataTables))
}

export function createDataService({ resourcesDir, folder, askForFile, sentence, today }: DataServiceOptions): DataService {
  const known = openKnownKeys(resourcesDir, folder, today)
  const choice = makeJsonFile<Choice>(join(folder, 'chosen.json'), parseChoice, { version: null })
  const packs = openKeptPacks(folder, (key) => known.trustOf(key))
  let used: { readonly place: DataPlace; readonly version: string | null; readonly notice: Fault | null } | null = null
  let offered: (Offered & { readonly place: number }) | null = null
  let offers = 0

  function trustOf(key: string): DataOffer['trust'] {
    const trust = known.trustOf(key)
    return trust === 'forgotten' ? 'unknown' : trust
  }

  function inUse() {
    used ??= firstUse()
    return used
  }

  function firstUse(): NonNullable<typeof used> {
    const { version } = choice.load()
    if (version === null) return { place: resourcesDir, version, notice: null }
    const pack = packs.sound(version, 'signed')
    if (pack.ok) return { place: pack.value.tables, version, notice: null }
    return { place: resourcesDir, version: null, notice: fault('pack.setBack', { data: version, reason: sentence(pack.fault) }) }
  }

  function shippedVersion(): Result<string> {
    const shipped = loadReferenceData(resourcesDir)
    return shipped.ok ? ok(dataVersionText(shipped.value.version)) : shipped
  }

  /** What the window may see of it: of a key that is not trusted no table. */
  function told(of: Offered): Result<DataOffer> {
    offers += 1
    offered = { ...of, place: offers }
    const { pack, file, version } = of
    const trust = pack === null ? 'app' : trustOf(pack.key)
    const about = pack === null
      ? { title: '', publisher: '', note: '', packedOn: null, fingerprint: null, forgottenOn: null }
      : { title: pack.manifest.title, publisher: pack.manifest.publisher, note: pack.manifest.note, packedOn: pack.manifest.packedOn, fingerprint: pack.fingerprint, forgottenOn: known.forgottenOn(pack.key) }
    const head = { place: offers, file, version, trust, ...about }
    if (trust === 'unknown') return ok({ ...head, tables: null, current: null, earlierEvents: null })
    if (pack !== null) {
      const content = checkContent(pack, file ?? version)
      if (!content.ok) return content
    }
    const tables = tablesText(pack?.tables ?? resourcesDir)
    if (!tables.ok) return tables
    const current = tablesText(inUse().place)
    return current.ok ? ok({ ...head, tables: tables.value, current: current.value, earlierEvents: earlierEvents() }) : current
  }

  /** Built-in events of all data that are kept: how an event that nobody has touched may look. */
  function earlierEvents(): string {
    const places: readonly DataPlace[] = [resourcesDir, ...packs.versions().flatMap((version) => {
      const pack = packs.onceTaken(version)
      return pack.ok ? [pack.value.tables] : []
    })]
    return JSON.stringify(places.flatMap((place) => {
      const events = loadSeedEvents(place)
      return events.ok ? events.value : []
    }))
  }

  function offerFile(path: string): Result<DataOffer> {
    const pack = readPackFile(path)
    return pack.ok ? told({ version: dataVersionText(pack.value.manifest.data), pack: pack.value, file: basename(path) }) : pack
  }

  function keys(): readonly DataKey[] {
    const { version: now } = inUse()
    const kept = packs.versions().flatMap((version) => {
      const pack = packs.onceTaken(version)
      return pack.ok ? [{ version, key: pack.value.key }] : []
    })
    return known.list().map(({ key, ...about }): DataKey => {
      const versions = kept.filter((pack) => pack.key === key).map(({ version }) => version)
      return { ...about, fingerprint: fingerprintOf(key), versions, inUse: now !== null && versions.includes(now) }
    })
  }

  async function afterwards(change: Promise<Result<true>>): Promise<Result<readonly DataKey[]>> {
    const changed = await change
    return changed.ok ? ok(keys()) : changed
  }

  function inHand(place: number): Result<Offered> {
    return offered?.place === place ? ok(offered) : failed(fault('pack.gone'))
  }

  return {
    place: () => inUse().place,
    notice: () => inUse().notice,
    kept: () => {
      const shipped = shippedVersion()
      if (!shipped.ok) return shipped
      const { version: now } = inUse()
      const rows = packs.versions().map((version): KeptData => {
        const pack = packs.signed(version)
        const about = pack.ok ? { title: pack.value.manifest.title, publisher: pack.value.manifest.publisher, fingerprint: pack.value.fingerprint, trouble: null } : { title: '', publisher: '', fingerprint: null, trouble: sentence(pack.fault) }
        return { version, shipped: false, inUse: version === now, ...about }
      })
      return ok([...rows, { version: shipped.value, shipped: true, inUse: now === null, title: '', publisher: '', fingerprint: null, trouble: null }])
    },
    offer: async (from) => {
      if (from.from === 'shipped') {
        const version = shippedVersion()
        return version.ok ? told({ version: version.value, pack: null, file: null }) : version
      }
      if (from.from === 'kept') {
        const pack = packs.signed(from.version)
        return pack.ok ? told({ version: from.version, pack: pack.value, file: null }) : pack
      }
      const path = await askForFile()
      return path === null ? ok(null) : offerFile(path)
    },
    offerFile,
    trust: async (place) => {
      const found = inHand(place)
      if (!found.ok) return found
      const { pack } = found.value
      if (pack !== null && trustOf(pack.key) === 'unknown') {
        const content = checkContent(pack, found.value.file ?? found.value.version)
        if (!content.ok) return content
        const written = await known.trust(pack.key, pack.manifest.publisher)
        if (!written.ok) return written
      }
      return told(found.value)
    },
    keep: async (place) => {
      const found = inHand(place)
      if (!found.ok) return found
      const { pack, file } = found.value
      if (pack === null) return ok(true)
      if (trustOf(pack.key) === 'unknown') return failed(fault('pack.unknownKey', { file: file ?? '', fingerprint: pack.fingerprint, how: '' }))
      return packs.keep(pack)
    },
    choose: async (place) => {
      const found = inHand(place)
      if (!found.ok) return found
      const { pack, version } = found.value
      const written = await choice.save({ version: pack === null ? null : version })
      if (!written.ok) return written
      used = { place: pack?.tables ?? resourcesDir, version: pack === null ? null : version, notice: null }
      offered = null
      return ok(true)
    },
    keys,
    forgetKey: async (fingerprint) => {
      const key = keys().find((one) => one.fingerprint === fingerprint && one.trust === 'user')
      // Numbers and events follow only what the user has seen: first other data, with their preview.
      if (key?.inUse) return failed(fault('pack.keyInUse', { data: inUse().version ?? '' }))
      return afterwards(known.forget(fingerprint))
    },
    trustKeyAgain: (fingerprint) => afterwards(known.trustAgain(fingerprint)),
    tables: (version) => {
      const shipped = shippedVersion()
      if (shipped.ok && shipped.value === version) return tablesText(resourcesDir)
      const pack = packs.sound(version, 'onceTaken')
      if (pack.ok) return tablesText(pack.value.tables)
      return pack.fault.code === 'pack.notKept' ? ok(null) : pack
    },
  }
}
