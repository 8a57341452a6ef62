// A small log in the user's data folder: what happened, what failed and what was refused, never what the user wrote. Rotates by size.
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A log of this size is put aside, and a new one begun. */
export const LARGEST_BYTES = 256 * 1024
/** Logs beside the newest one: `main.1.log`, the youngest, to `main.4.log`. */
export const OLD_LOGS = 4
const LONGEST_LINE = 600

export interface Log {
  write(line: string): void
  /** All that is kept, oldest first. */
  read(): string
}

/** A log that cannot be written is no reason to stop. */
export function openLog(userData: string): Log {
  const folder = join(userData, 'logs')
  const place = (age: number): string => join(folder, age === 0 ? 'main.log' : `main.${age}.log`)
  function rotate(): void {
    if ((statSync(place(0), { throwIfNoEntry: false })?.size ?? 0) < LARGEST_BYTES) return
    for (let age = OLD_LOGS - 1; age >= 0; age -= 1) if (existsSync(place(age))) renameSync(place(age), place(age + 1))
  }
  return {
    write: (line) => {
      try {
        mkdirSync(folder, { recursive: true })
        rotate()
        appendFileSync(place(0), `${new Date().toISOString()} ${line.replace(/\s+/g, ' ').slice(0, LONGEST_LINE)}\n`)
      } catch {
        // Told to nobody: see above.
      }
    },
    read: () =>
      Array.from({ length: OLD_LOGS + 1 }, (_, index) => place(OLD_LOGS - index))
        .map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''))
        .join(''),
  }
}

/** An error without its words, which may quote what the user wrote: its kind, its code, and where in the program it was thrown. */
export function errorForLog(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`
  const { code, errcode } = error as Error & { readonly code?: unknown; readonly errcode?: unknown }
  const codes = [code, errcode].filter((value) => typeof value === 'number' || (typeof value === 'string' && /^[A-Z0-9_]+$/.test(value)))
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line)).slice(0, 6)
  // Folders of the machine say who uses it.
  const where = frames.map((frame) => frame.trim().replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^():]*[\\/]/g, '')).join(' < ')
  return `${error.name}${codes.length > 0 ? ` (${codes.join(', ')})` : ''} ${where}`.trim()
}

/** An address without what a path or a query may say: scheme and host. */
export function addressForLog(url: string): string {
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}`
  } catch {
    return 'an address that is none'
  }
}
