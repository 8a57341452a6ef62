// Opens the workspace of a folder, whatever state it is in: makes, migrates, mends, or works on a throwaway copy when
// nothing can be written. Owns that decision; the single repairs stand in set-aside.ts, backup.ts and migrate.ts.
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fault, type Fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import { newestGoodBackup, putBackInPlace } from './backup'
import { createWorkspace, type Seed } from './create-workspace'
import { hasLog, storedVersion } from './inspect'
import { openExisting } from './open-existing'
import { setAside } from './set-aside'
import { damageOf, storageFault, troubleOf } from './sqlite-faults'
import { stampInWords } from './stamp'
import type { Stored, WorkspaceFile } from './workspace-file'

export interface OpenOptions {
  /** Holds `main.hague`; made when missing. */
  readonly folder: string
  readonly now: Date
  /** What a new workspace holds; asked only when one is made. */
  readonly seed: () => Result<Seed>
}

export interface OpenedWorkspace {
  /** Null when nothing can be saved: the file, its folder or the disk does not let us. */
  readonly file: WorkspaceFile | null
  /** Why nothing can be saved. */
  readonly readOnly: Fault | null
  readonly stored: Stored
  /** What the user must know about this start. */
  readonly notice: Fault | null
}

export const WORKSPACE_ENDING = '.hague'
export const WORKSPACE_FILE = `main${WORKSPACE_ENDING}`

/** By its name. */
export function isWorkspaceFile(path: string): boolean {
  return path.toLowerCase().endsWith(WORKSPACE_ENDING)
}

/**
 * Open or make the workspace. Faults: `storage.newer` and `storage.locked` (the file is left as it is),
 * `storage.failed`, and those of the seed. Damage, a read-only place and a full disk are told in `notice`.
 */
export function openWorkspace(options: OpenOptions): Result<OpenedWorkspace> {
  try {
    mkdirSync(options.folder, { recursive: true })
    return openInPlace(options)
  } catch (error) {
    const trouble = troubleOf(error)
    const path = join(options.folder, WORKSPACE_FILE)
    if (trouble !== 'readOnly' && trouble !== 'diskFull') return failed(storageFault(error, path))
    return openThrowaway(options, storageFault(error, path))
  }
}

function openInPlace(options: OpenOptions): Result<OpenedWorkspace> {
  const path = join(options.folder, WORKSPACE_FILE)
  const existing = openExisting(path, options.folder, options.now)
  switch (existing.kind) {
    case 'opened':
      return ok({ file: existing.file, readOnly: null, stored: existing.stored, notice: null })
    case 'newer':
      return failed(existing.fault)
    case 'damaged': {
      const kept = setAside(path, options.now)
      return replace(options, path, basename(kept))
    }
    case 'missing':
      return replace(options, path, null)
  }
}

/** Put the newest good backup in place, or make a fresh workspace. `kept`: the damaged file's new name. */
function replace(options: OpenOptions, path: string, kept: string | null): Result<OpenedWorkspace> {
  const backup = newestGoodBackup(options.folder)
  if (backup) {
    putBackInPlace(backup, path)
    const opened = openExisting(path, options.folder, options.now)
    if (opened.kind === 'opened') {
      const day = stampInWords(backup.stamp)
      const notice = kept === null ? fault('storage.missing', { day }) : fault('storage.restored', { day, kept })
      return ok({ file: opened.file, readOnly: null, stored: opened.stored, notice })
    }
    rmSync(path, { force: true })
  }
  const seed = options.seed()
  if (!seed.ok) return seed
  const { file, stored } = createWorkspace(path, seed.value, options.now)
  return ok({ file, readOnly: null, stored, notice: kept === null ? null : fault('storage.damaged', { kept }) })
}

/** Work on a copy that is thrown away: everything can be looked at, nothing saved. */
function openThrowaway(options: OpenOptions, why: Fault): Result<OpenedWorkspace> {
  const path = join(options.folder, WORKSPACE_FILE)
  try {
    const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-'))
    try {
      copyWithLog(path, join(folder, WORKSPACE_FILE))
      const opened = openInPlace({ ...options, folder })
      if (!opened.ok) return opened
      opened.value.file?.close()
      return ok({ file: null, readOnly: why, stored: opened.value.stored, notice: why })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  } catch {
    return failed(why)
  }
}

export interface OpenOtherOptions {
  /** A workspace file anywhere. */
  readonly path: string
  /** Where the copy before a migration goes. */
  readonly backups: string
  readonly now: Date
}

/**
 * Open a workspace file that is not the app's own: nothing is made, mended or put in its place. On a read-only medium it is
 * shown and cannot be changed. Faults: `file.unreadable`, `storage.notSound`, `storage.newer`, `storage.locked`, `storage.failed`.
 */
export function openOtherWorkspace({ path, backups, now }: OpenOtherOptions): Result<OpenedWorkspace> {
  const missing = noFile(path)
  if (missing !== null) return failed(missing)
  try {
    return opened(openExisting(path, backups, now), path)
  } catch (error) {
    const why = storageFault(error, path)
    return why.code === 'storage.readOnly' ? openCopy(path, now, why) : failed(why)
  }
}

function opened(existing: ReturnType<typeof openExisting>, path: string): Result<OpenedWorkspace> {
  switch (existing.kind) {
    case 'opened':
      return ok({ file: existing.file, readOnly: null, stored: existing.stored, notice: null })
    case 'newer':
      return failed(existing.fault)
    case 'damaged':
      return failed(fault('storage.notSound', { file: path, reason: existing.reason }))
    case 'missing':
      return failed(fault('storage.notSound', { file: path, reason: 'it is empty' }))
  }
}

/** What a file on a read-only medium says. */
function openCopy(path: string, now: Date, why: Fault): Result<OpenedWorkspace> {
  try {
    const read = readFromCopy(path, now)
    return read.ok ? ok({ file: null, readOnly: why, stored: read.value, notice: why }) : read
  } catch {
    return failed(why)
  }
}

/**
 * What a workspace file says, and whether it is sound, without changing, taking or migrating it. Faults: `file.unreadable`,
 * `storage.notSound`, `storage.newer`, `storage.locked`, `storage.failed`.
 */
export function readWorkspaceFile(path: string, now: Date): Result<Stored> {
  const missing = noFile(path)
  if (missing !== null) return failed(missing)
  try {
    // Asked of the file itself: a copy of one that is in use may be torn.
    if (hasLog(path)) storedVersion(path)
    return readFromCopy(path, now)
  } catch (error) {
    return failed(troubleOf(error) === 'damaged' ? fault('storage.notSound', { file: path, reason: damageOf(error) }) : storageFault(error, path))
  }
}

/** A copy that may be written, whatever the original's permissions are. */
function copyWithLog(path: string, copy: string): void {
  for (const ending of ['', '-wal']) {
    if (!existsSync(path + ending)) continue
    copyFileSync(path + ending, copy + ending)
    chmodSync(copy + ending, 0o600)
  }
}

/** Read from a copy that is thrown away. */
function readFromCopy(path: string, now: Date): Result<Stored> {
  const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-'))
  try {
    const copy = join(folder, WORKSPACE_FILE)
    copyWithLog(path, copy)
    const shown = opened(openExisting(copy, folder, now), path)
    if (!shown.ok) return shown
    shown.value.file?.close()
    return ok(shown.value.stored)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function noFile(path: string): Fault | null {
  try {
    return statSync(path).isFile() ? null : fault('file.unreadable', { file: path, reason: 'EISDIR' })
  } catch (error) {
    return fault('file.unreadable', { file: path, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' })
  }
}
