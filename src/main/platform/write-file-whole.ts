// A file appears whole or not at all: written beside, flushed to the disk, renamed over the old one.
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'

/** Write text or bytes. Faults: `file.diskFull`, `file.notWritable`; then the old file, if any, is as it was. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<Result<true>> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.part`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    return ok(true)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    return failed(code === 'ENOSPC' || code === 'EDQUOT' ? fault('file.diskFull', { file: path }) : fault('file.notWritable', { file: path, reason: code }))
  }
}
