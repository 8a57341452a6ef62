// Whose data packs are taken: a list of public keys that ships with the app, and one of keys that the user has trusted by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packWordsSchema } from '../../../shared/domain/data-pack/pack-form'

export const KEYS_FORMAT = 'hague-horizon/data-keys'

/** Keys that a user can trust. */
export const MOST_KEYS = 100
/** Forgotten keys that are remembered as such. */
export const MOST_FORGOTTEN = 1000

export interface TrustedKey {
  /** In base64. */
  readonly key: string
  /** Whose it is, as the list or the pack said when it was trusted. */
  readonly name: string
  /** The day on which the user trusted it, ISO 8601; not there in lists that were written before days were. */
  readonly since?: string
}

/** Trusted once: what it signed in that time can still be read, to compute again what was made on it. */
export interface ForgottenKey extends TrustedKey {
  /** The day on which the user forgot it, ISO 8601. */
  readonly until: string
}

/** As it stands in a file. */
export interface KeysFile {
  readonly format: typeof KEYS_FORMAT
  readonly version: 1
  readonly keys: readonly TrustedKey[]
  readonly forgotten?: readonly ForgottenKey[]
}

const keySchema = z.strictObject({ key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/), name: packWordsSchema, since: z.iso.date().exactOptional() })

const keysSchema: z.ZodType<KeysFile> = z.strictObject({
  format: z.literal(KEYS_FORMAT),
  version: z.literal(1),
  keys: z.array(keySchema).max(MOST_KEYS),
  forgotten: z.array(keySchema.extend({ until: z.iso.date() })).max(MOST_FORGOTTEN).exactOptional(),
})

/** A list of keys as it stands in a file; null where it is none: then no key of it is trusted. */
export function parseKeysFile(value: unknown): KeysFile | null {
  return keysSchema.safeParse(value).data ?? null
}

export function keysFile(keys: readonly TrustedKey[], forgotten: readonly ForgottenKey[]): KeysFile {
  return { format: KEYS_FORMAT, version: 1, keys, ...(forgotten.length > 0 && { forgotten }) }
}

/** Keys that come with the app. */
export function shippedKeys(resourcesDir: string): readonly TrustedKey[] {
  try {
    return parseKeysFile(JSON.parse(readFileSync(join(resourcesDir, 'trust', 'data-keys.json'), 'utf8')))?.keys ?? []
  } catch {
    return []
  }
}
