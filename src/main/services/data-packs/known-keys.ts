// Whose data packs are taken: keys that came with the app, and those that the user has trusted by hand, each with the day. One that
// is forgotten stays in the list as forgotten: nothing by it is taken any more, but what it signed while it was trusted can still be
// read, so that snapshots made on it come out again.
import { join } from 'node:path'
import { fault } from '../../../shared/domain/fault'
import { failed, ok, type Result } from '../../../shared/domain/result'
import { fingerprintOf } from '../../platform/data-pack/signing'
import { keysFile, MOST_FORGOTTEN, MOST_KEYS, parseKeysFile, shippedKeys, type ForgottenKey, type KeysFile, type TrustedKey } from '../../platform/data-pack/trusted-keys'
import { makeJsonFile } from '../json-file'

export type Trust = 'app' | 'user' | 'forgotten' | 'unknown'

export interface KnownKeys {
  trustOf(key: string): Trust
  /** The day on which it was forgotten; null where it is not. */
  forgottenOn(key: string): string | null
  /** The app's own, then the user's, then forgotten ones. */
  list(): readonly (Pick<TrustedKey, 'key' | 'name'> & { readonly trust: Exclude<Trust, 'unknown'>; readonly since: string | null; readonly until: string | null })[]
  /** Faults of all changes: `pack.keysUnread`, those of writing. Of this one: `pack.keys`. */
  trust(key: string, name: string): Promise<Result<true>>
  /** The user's key with this fingerprint. Faults: `pack.noKey`; then everything is as before. */
  forget(fingerprint: string): Promise<Result<true>>
  /** Take the forgetting back; the day from which it was trusted stays. Faults: `pack.noKey`, `pack.keys`. */
  trustAgain(fingerprint: string): Promise<Result<true>>
}

/** `today`: the local calendar day, ISO 8601. */
export function openKnownKeys(resourcesDir: string, folder: string, today: () => string): KnownKeys {
  const ofApp = shippedKeys(resourcesDir)
  const file = join(folder, 'trusted-keys.json')
  const stored = makeJsonFile(file, parseKeysFile, keysFile([], []))
  let last: Promise<unknown> = Promise.resolve()

  const isNotOfApp = ({ key }: TrustedKey) => !ofApp.some((known) => known.key === key)
  const keys = (): readonly TrustedKey[] => stored.load().keys
  const forgotten = (): readonly ForgottenKey[] => stored.load().forgotten ?? []

  /** One change after the other: each reads what the one before has written. */
  function change(next: (now: KeysFile) => Result<KeysFile>): Promise<Result<true>> {
    const done = last.then(async () => {
      // Whom the user trusts or has forgotten is not written over because it cannot be read.
      if (stored.isForeign()) return failed(fault('pack.keysUnread', { file }))
      const changed = next(stored.load())
      return changed.ok ? stored.save(changed.value) : changed
    })
    last = done
    return done
  }

  function added(now: KeysFile, key: TrustedKey): Result<KeysFile> {
    if (now.keys.length >= MOST_KEYS) return failed(fault('pack.keys', { most: MOST_KEYS }))
    return ok(keysFile([...now.keys, key], (now.forgotten ?? []).filter((one) => one.key !== key.key)))
  }

  return {
    trustOf: (key) => {
      if (ofApp.some((known) => known.key === key)) return 'app'
      if (keys().some((known) => known.key === key)) return 'user'
      return forgotten().some((known) => known.key === key) ? 'forgotten' : 'unknown'
    },
    forgottenOn: (key) => forgotten().find((known) => known.key === key)?.until ?? null,
    // A key that the user trusted or forgot may come with a later app: it stands once, as what it is then.
    list: () => [
      ...ofApp.map(({ key, name }) => ({ key, name, trust: 'app' as const, since: null, until: null })),
      ...keys().filter(isNotOfApp).map(({ key, name, since = null }) => ({ key, name, trust: 'user' as const, since, until: null })),
      ...forgotten().filter(isNotOfApp).map(({ key, name, since = null, until }) => ({ key, name, trust: 'forgotten' as const, since, until })),
    ],
    trust: (key, name) => change((now) => (now.keys.some((known) => known.key === key) ? ok(now) : added(now, { key, name, since: today() }))),
    forget: (fingerprint) =>
      change((now) => {
        const key = now.keys.find((known) => fingerprintOf(known.key) === fingerprint)
        if (key === undefined) return failed(fault('pack.noKey'))
        // The oldest goes where there are very many: its packs are read no more.
        const others = (now.forgotten ?? []).filter((known) => known.key !== key.key).slice(-(MOST_FORGOTTEN - 1))
        return ok(keysFile(now.keys.filter((known) => known !== key), [...others, { ...key, until: today() }]))
      }),
    trustAgain: (fingerprint) =>
      change((now) => {
        const key = (now.forgotten ?? []).find((known) => fingerprintOf(known.key) === fingerprint)
        if (key === undefined) return failed(fault('pack.noKey'))
        return added(now, { key: key.key, name: key.name, ...(key.since !== undefined && { since: key.since }) })
      }),
  }
}
