// A file appears whole or not at all: written beside, flushed to the disk, renamed over the old one.
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fault, type Fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'

/** Write text or bytes. Faults: `file.diskFull`, `file.notWritable`; then the old file, if any, is as it was. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<Result<true>> {
  let beside: string | null = null
  try {
    beside = await writeBeside(path, content)
    await rename(beside, path)
    return ok(true)
  } catch (error) {
    if (beside !== null) await removeQuietly(beside)
    return failed(writeFault(path, error))
  }
}

/** Write a file beside the place where it is wanted, down to the disk; its path. Throws with nothing left. */
export async function writeBeside(path: string, content: string | Uint8Array): Promise<string> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID().slice(0, 8)}.part`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    return beside
  } catch (error) {
    await removeQuietly(beside)
    throw error
  }
}

export async function removeQuietly(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined)
}

/** Why a file cannot be written, from what the system threw. */
export function writeFault(path: string, error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
  // A disk that holds no file so large has no room for it either.
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? fault('file.diskFull', { file: path }) : fault('file.notWritable', { file: path, reason: code })
}
