// Whose data packs are taken: a list of public keys that ships with the app, and one of keys that the user has trusted by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packWordsSchema } from '../../../shared/domain/data-pack/pack-form'

export const KEYS_FORMAT = 'hague-horizon/data-keys'

/** Keys that a user can trust. */
export const MOST_KEYS = 100

export interface TrustedKey {
  /** In base64. */
  readonly key: string
  /** Whose it is, as the list or the pack said when it was trusted. */
  readonly name: string
}

/** As it stands in a file. */
export interface KeysFile {
  readonly format: typeof KEYS_FORMAT
  readonly version: 1
  readonly keys: readonly TrustedKey[]
}

const keysSchema: z.ZodType<KeysFile> = z.strictObject({
  format: z.literal(KEYS_FORMAT),
  version: z.literal(1),
  keys: z.array(z.strictObject({ key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/), name: packWordsSchema })).max(MOST_KEYS),
})

/** A list of keys as it stands in a file; null where it is none: then no key of it is trusted. */
export function parseKeysFile(value: unknown): KeysFile | null {
  return keysSchema.safeParse(value).data ?? null
}

export function keysFile(keys: readonly TrustedKey[]): KeysFile {
  return { format: KEYS_FORMAT, version: 1, keys }
}

/** Keys that come with the app. */
export function shippedKeys(resourcesDir: string): readonly TrustedKey[] {
  try {
    return parseKeysFile(JSON.parse(readFileSync(join(resourcesDir, 'trust', 'data-keys.json'), 'utf8')))?.keys ?? []
  } catch {
    return []
  }
}
