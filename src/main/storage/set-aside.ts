// Keeps a damaged workspace file beside the new one: renamed, never overwritten, its log with it.
import { existsSync, renameSync } from 'node:fs'
import { timeStamp } from './stamp'

/** Rename the file and what belongs to it; returns the new path. Renaming needs no space on a full disk. */
export function setAside(path: string, now: Date): string {
  const wanted = `${path}.damaged-${timeStamp(now)}`
  let kept = wanted
  for (let copy = 2; existsSync(kept); copy += 1) kept = `${wanted}-${copy}`
  for (const ending of ['-wal', '-shm', '-journal']) {
    if (existsSync(path + ending)) renameSync(path + ending, kept + ending)
  }
  renameSync(path, kept)
  return kept
}
