// Keeps a damaged workspace file beside the new one: renamed, never overwritten, its log with it.
import { existsSync, renameSync } from 'node:fs'
import { timeStamp } from './stamp'

const LOGS = ['-wal', '-shm', '-journal']

/** Rename the file and what belongs to it; returns the new path. Renaming needs no space on a full disk. */
export function setAside(path: string, now: Date): string {
  const kept = freePlace(path, now)
  moveLogs(path, kept)
  renameSync(path, kept)
  return kept
}

/** Rename what a file has left that is gone itself: its log would be folded into whatever is put in its place. */
export function setLogAside(path: string, now: Date): void {
  moveLogs(path, freePlace(path, now))
}

function moveLogs(path: string, kept: string): void {
  for (const ending of LOGS) {
    if (existsSync(path + ending)) renameSync(path + ending, kept + ending)
  }
}

function freePlace(path: string, now: Date): string {
  const wanted = `${path}.damaged-${timeStamp(now)}`
  let kept = wanted
  for (let copy = 2; ['', ...LOGS].some((ending) => existsSync(kept + ending)); copy += 1) kept = `${wanted}-${copy}`
  return kept
}
