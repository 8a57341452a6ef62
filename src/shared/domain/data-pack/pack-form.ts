// What a data pack is: one JSON file that holds every data table as text, what it says of itself, and a signature over that. Owns
// the form; who signed, and whether sums agree, is seen to in main/platform/data-pack.
import { z } from 'zod'
import { COMPARISON_FILES } from '../parse-comparison-data'
import { EVENTS_FILE } from '../parse-events-file'
import { PRODUCTION_FILES } from '../parse-production-data'
import { REFERENCE_FILES } from '../parse-reference-data'

export const PACK_FORMAT = 'hague-horizon/data-pack'
export const PACK_VERSION = 1
export const PACK_ENDING = '.hhdata'

/** Larger packs are not read. The shipped data have 0.7 MB. */
export const LARGEST_PACK_MB = 20
/** Of one table, in bytes. */
export const LARGEST_TABLE = 8 * 1024 * 1024

/** The tables of a pack, all of them and no other, in this order. */
export const PACK_FILES: readonly string[] = [...new Set([...REFERENCE_FILES, ...COMPARISON_FILES, ...PRODUCTION_FILES, EVENTS_FILE])].sort()

export interface PackedFile {
  readonly name: string
  /** Bytes in UTF-8. */
  readonly size: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

/** What a pack says of itself; this is what is signed. */
export interface PackManifest {
  readonly id: string
  readonly title: string
  /** Who says to have made it: a claim until the key is known. */
  readonly publisher: string
  /** Day on which it was packed, ISO 8601. */
  readonly packedOn: string
  /** Of the data: the day on which they were closed, and twelve digits of the sum over all tables. */
  readonly data: { readonly date: string; readonly hash: string }
  readonly note: string
  readonly files: readonly PackedFile[]
  /** Ids of the sources that stand in sources.json, in its order. */
  readonly sources: readonly string[]
}

export interface PackSignature {
  /** The public Ed25519 key, 32 bytes in base64. */
  readonly key: string
  /** 64 bytes in base64. */
  readonly value: string
}

export interface Pack {
  readonly format: typeof PACK_FORMAT
  readonly version: typeof PACK_VERSION
  readonly manifest: PackManifest
  readonly signature: PackSignature | null
  /** Texts of the tables by name. */
  readonly files: Readonly<Record<string, string>>
}

/** One line of words, without control characters: it is shown in a dialog. */
const words = (longest: number) => z.string().min(1).max(longest).regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u, 'it holds control characters')
const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))

export const packIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'an id takes small letters, digits and -')
export const packWordsSchema = words(120)

export const manifestSchema: z.ZodType<PackManifest> = z.strictObject({
  id: packIdSchema,
  title: packWordsSchema,
  publisher: packWordsSchema,
  packedOn: z.iso.date(),
  data: z.strictObject({ date: z.iso.date(), hash: hex(12) }),
  note: z.union([z.literal(''), words(1000)]),
  files: z.array(z.strictObject({ name: z.string().min(1).max(80), size: z.int().min(1), sha256: hex(64) })).max(100),
  sources: z.array(z.string().min(1).max(200)).max(20_000),
})

export const packSchema: z.ZodType<Pack> = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.literal(PACK_VERSION),
  manifest: manifestSchema,
  signature: z.strictObject({ key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/), value: z.string().regex(/^[A-Za-z0-9+/]{86}==$/) }).nullable(),
  files: z.record(z.string().max(80), z.string()),
})

/** The one spelling of a pack: there is no second one, so nothing can stand in it twice or beside it. */
export function packText(pack: Pack): string {
  return `${JSON.stringify(pack, null, 1)}\n`
}

/** What is signed: no other file of ours could be mistaken for it. */
export function signedText(manifest: PackManifest): string {
  return `${PACK_FORMAT} ${PACK_VERSION}\n${JSON.stringify(manifest)}`
}

/** Day and sum, as snapshots and pictures name the data. */
export function dataVersionText({ date, hash }: { readonly date: string; readonly hash: string }): string {
  return `${date} ${hash}`
}
