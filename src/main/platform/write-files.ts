// Files that belong together: all of them appear, or none and what stood there is as it was.
import { access, link, lstat, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import { removeQuietly, writeBeside, writeFault } from './write-file-whole'

/** One of the files that share a name: `.csv` and `.meta.json`. */
export interface FilePart {
  /** With its point. */
  readonly ending: string
  readonly content: string | Uint8Array
}

/** More files of one name than this stand in no folder. */
const MOST_NUMBERS = 1000

/**
 * Write files as `stem` + their endings, in place of those that stand there. Returns the first one's path.
 * Faults: `file.diskFull`, `file.notWritable`.
 */
export async function writeFilesWhole(stem: string, parts: readonly FilePart[]): Promise<Result<string>> {
  const paths = parts.map(({ ending }) => stem + ending)
  const written: string[] = []
  const aside = new Map<string, string>()
  const placed: string[] = []
  let at = 0
  try {
    for (const [place, { content }] of parts.entries()) {
      at = place
      written.push(await writeBeside(paths[place]!, content))
    }
    for (const [place, path] of paths.entries()) {
      at = place
      // A single file goes over the old one in one step; of several, the old ones must be there to be put back.
      if (paths.length > 1 && (await isFile(path))) {
        await rename(path, `${written[place]!}.old`)
        aside.set(path, `${written[place]!}.old`)
      }
      await rename(written[place]!, path)
      placed.push(path)
    }
    for (const old of aside.values()) await removeQuietly(old)
    return ok(paths[0]!)
  } catch (error) {
    for (const path of placed) if (paths.length > 1) await removeQuietly(path)
    for (const [path, old] of aside) await rename(old, path).catch(() => undefined)
    for (const beside of written) await removeQuietly(beside)
    return failed(writeFault(paths[at] ?? stem, error))
  }
}

/**
 * Write files into a folder under a name that no file there has: "name", else "name 2" and so on, the same for all of them.
 * Nothing is ever overwritten. Returns the first one's path. Faults: `file.diskFull`, `file.notWritable`.
 */
export async function writeFilesNew(folder: string, name: string, parts: readonly FilePart[]): Promise<Result<string>> {
  const written: string[] = []
  let path = join(folder, name + parts[0]!.ending)
  try {
    for (const { ending, content } of parts) written.push(await writeBeside((path = join(folder, name + ending)), content))
    for (let number = 1; number <= MOST_NUMBERS; number += 1) {
      const stem = join(folder, number === 1 ? name : `${name} ${number}`)
      path = stem + parts[0]!.ending
      if (await placeAll(written, parts.map(({ ending }) => stem + ending))) return ok(path)
    }
    return failed(fault('file.notWritable', { file: path, reason: 'EEXIST' }))
  } catch (error) {
    return failed(writeFault(path, error))
  } finally {
    for (const beside of written) await removeQuietly(beside)
  }
}

/** Give written files their names; false and none of them there where one of the names is taken. */
async function placeAll(written: readonly string[], paths: readonly string[]): Promise<boolean> {
  const placed: string[] = []
  try {
    for (const [place, path] of paths.entries()) {
      if (!(await placeNew(written[place]!, path))) {
        for (const one of placed) await removeQuietly(one)
        return false
      }
      placed.push(path)
    }
    return true
  } catch (error) {
    for (const one of placed) await removeQuietly(one)
    throw error
  }
}

/** A second name for the same file fails where the name is taken, which a rename does not. Some file systems know none. */
async function placeNew(beside: string, path: string): Promise<boolean> {
  try {
    await link(beside, path)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP' && code !== 'EISDIR') throw error
    if (await exists(path)) return false
    await rename(beside, path)
    return true
  }
}

/** False where nothing stands. Throws for a folder, which no file may replace. */
async function isFile(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null)
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
  return found !== null
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}
