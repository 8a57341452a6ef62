// What SQLite and the file system throw → faults of the product. Owns the codes; knows no table.
import { fault, type Fault } from '../../shared/domain/fault'

/** Thrown when rows are there but do not hold what they should. */
export class DamagedContent extends Error {
  override readonly name = 'DamagedContent'
}

/** SQLite's primary result codes, https://sqlite.org/rescode.html. */
const SQLITE_CODES: Readonly<Record<number, Trouble>> = {
  5: 'locked',
  6: 'locked',
  8: 'readOnly',
  11: 'damaged',
  13: 'diskFull',
  26: 'damaged',
}

const SYSTEM_CODES: Readonly<Record<string, Trouble>> = {
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
}

export type Trouble = 'locked' | 'readOnly' | 'diskFull' | 'damaged' | 'failed'

/** What kind of trouble a caught error is. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DamagedContent) return 'damaged'
  const { errcode, code } = (error ?? {}) as { readonly errcode?: unknown; readonly code?: unknown }
  // Extended codes keep the primary one in their lowest byte.
  if (typeof errcode === 'number') return SQLITE_CODES[errcode & 0xff] ?? 'failed'
  return (typeof code === 'string' && SYSTEM_CODES[code]) || 'failed'
}

/** What is wrong with a damaged file, in SQLite's words or ours. */
export function damageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown'
}

/** The fault of a copy that could not be made; what stood at its place is as it was. */
export function copyFault(error: unknown, file: string): Fault {
  const trouble = troubleOf(error)
  if (trouble === 'diskFull') return fault('file.diskFull', { file })
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return fault('file.notWritable', { file, reason: trouble === 'readOnly' ? 'EROFS' : typeof code === 'string' ? code : error instanceof Error ? error.message.slice(0, 200) : 'unknown' })
}

/** The fault of a change that could not be stored. Nothing of it is in the file. */
export function storageFault(error: unknown, file: string): Fault {
  switch (troubleOf(error)) {
    case 'locked':
      return fault('storage.locked', { file })
    case 'readOnly':
      return fault('storage.readOnly', { file })
    case 'diskFull':
      return fault('storage.diskFull', { file })
    case 'damaged':
      return fault('storage.failed', { reason: 'the workspace file is damaged; start the app again to mend it' })
    case 'failed':
      return fault('storage.failed', { reason: damageOf(error) })
  }
}
