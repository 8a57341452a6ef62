// Data packs in the user's folder, each a signed file under its own version, whole or not there. None is ever removed or altered:
// a snapshot that was made on old data comes out again on them.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataVersionText, PACK_ENDING } from '../../../shared/domain/data-pack/pack-form'
import { fault } from '../../../shared/domain/fault'
import { failed, ok, type Result } from '../../../shared/domain/result'
import { checkContent, readPackFile, type SignedPack } from '../../platform/data-pack/check-pack'
import { writeFileWhole } from '../../platform/write-file-whole'
import type { Trust } from './known-keys'

const NAME = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{12})\.hhdata$/

export interface KeptPacks {
  /** Their versions as snapshots name data, "2027-01-15 0123456789ab", newest first. */
  versions(): readonly string[]
  /** Looked at anew: form, sums, signature, trust. Faults: `pack.notKept`, those of `readPackFile`, `pack.unknownKey`, `pack.forgottenKey`. */
  signed(version: string): Result<SignedPack>
  /** The same, also by a key that is forgotten since: what was kept while it was trusted, to compute again what was made on it. */
  onceTaken(version: string): Result<SignedPack>
  /** One of these with every table read. More faults: those of `checkContent`. */
  sound(version: string, of: 'signed' | 'onceTaken'): Result<SignedPack>
  /** Faults: `file.diskFull`, `file.notWritable`. */
  keep(pack: SignedPack): Promise<Result<true>>
}

/** `trustOf`: whether a key is trusted now. */
export function openKeptPacks(folder: string, trustOf: (key: string) => Trust): KeptPacks {
  const pathOf = (version: string) => join(folder, `${version.replace(' ', '-')}${PACK_ENDING}`)

  function read(version: string): Result<{ readonly pack: SignedPack; readonly isForgotten: boolean }> {
    const path = pathOf(version)
    if (!NAME.test(`${version.replace(' ', '-')}${PACK_ENDING}`) || !existsSync(path)) return failed(fault('pack.notKept', { data: version }))
    const pack = readPackFile(path)
    if (!pack.ok) return pack
    const { manifest, key, fingerprint } = pack.value
    const is = dataVersionText(manifest.data)
    if (is !== version) return failed(fault('pack.version', { file: path, says: version, are: is }, path))
    const trust = trustOf(key)
    if (trust === 'unknown') return failed(fault('pack.unknownKey', { file: path, fingerprint, how: '' }, path))
    return ok({ pack: pack.value, isForgotten: trust === 'forgotten' })
  }

  function onceTaken(version: string): Result<SignedPack> {
    const found = read(version)
    return found.ok ? ok(found.value.pack) : found
  }

  function signed(version: string): Result<SignedPack> {
    const found = read(version)
    if (!found.ok) return found
    const { pack, isForgotten } = found.value
    return isForgotten ? failed(fault('pack.forgottenKey', { fingerprint: pack.fingerprint }, pathOf(version))) : ok(pack)
  }

  return {
    versions: () => {
      try {
        return readdirSync(folder).flatMap((name) => (NAME.test(name) ? [name.replace(NAME, '$1 $2')] : [])).sort().reverse()
      } catch {
        return []
      }
    },
    signed,
    onceTaken,
    sound: (version, of) => {
      const pack = of === 'signed' ? signed(version) : onceTaken(version)
      if (!pack.ok) return pack
      const content = checkContent(pack.value, pathOf(version))
      return content.ok ? pack : content
    },
    keep: async (pack) => {
      const version = dataVersionText(pack.manifest.data)
      // What is there and sound stays as it is.
      const there = signed(version)
      return there.ok ? ok(true) : writeFileWhole(pathOf(version), pack.text)
    },
  }
}
