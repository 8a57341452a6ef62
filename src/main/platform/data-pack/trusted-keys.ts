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

const keysSchema = z.strictObject({
  format: z.literal(KEYS_FORMAT),
  version: z.literal(1),
  keys: z.array(z.strictObject({ key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/), name: packWordsSchema })).max(MOST_KEYS),
})

/** A list of keys as it stands in a file; of one that is missing or damaged none is trusted. */
export function parseKeys(value: unknown): readonly TrustedKey[] | null {
  return keysSchema.safeParse(value).data?.keys ?? null
}

export function keysFile(keys: readonly TrustedKey[]): z.infer<typeof keysSchema> {
  return { format: KEYS_FORMAT, version: 1, keys: [...keys] }
}

/** Keys that come with the app. */
export function shippedKeys(resourcesDir: string): readonly TrustedKey[] {
  try {
    return parseKeys(JSON.parse(readFileSync(join(resourcesDir, 'trust', 'data-keys.json'), 'utf8'))) ?? []
  } catch {
    return []
  }
}
