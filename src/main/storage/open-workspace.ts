// Opens the workspace of a folder, whatever state it is in: makes, migrates, mends, or works on a throwaway copy when
// nothing can be written. Owns that decision; the single repairs stand in set-aside.ts, backup.ts and migrate.ts.
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fault, type Fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import { highestRevision, isGood, newestGoodBackup, prepareBackup, putBackInPlace, raiseRevision } from './backup'
import { listBackups } from './backup-names'
import { createWorkspace, type Seed } from './create-workspace'
import { hasLog, storedVersion } from './inspect'
import { openExisting } from './open-existing'
import { setAside, setLogAside } from './set-aside'
import { damageOf, storageFault, troubleOf } from './sqlite-faults'
import type { Stored, WorkspaceFile } from './workspace-file'

export interface OpenOptions {
  /** Holds `main.hague`; made when missing. */
  readonly folder: string
  readonly now: Date
  /** What a new workspace holds; asked only when one is made. */
  readonly seed: () => Result<Seed>
  /** What to do where the file is damaged, when the user has decided. */
  readonly damaged?: DamageChoice
}

/** A backup by its file name, or a fresh workspace. The damaged file is set aside in either case. */
export type DamageChoice = { readonly take: 'backup'; readonly file: string } | { readonly take: 'fresh' }

export interface OpenedWorkspace {
  /** Null when nothing can be saved: the file, its folder or the disk does not let us. */
  readonly file: WorkspaceFile | null
  /** Why nothing can be saved. */
  readonly readOnly: Fault | null
  readonly stored: Stored
  /** What the user must know about this start. */
  readonly notice: Fault | null
  /** The last program that had the file did not close it; it was checked whole. */
  readonly leftOpen: boolean
}

export const WORKSPACE_ENDING = '.hague'
export const WORKSPACE_FILE = `main${WORKSPACE_ENDING}`

/** By its name. */
export function isWorkspaceFile(path: string): boolean {
  return path.toLowerCase().endsWith(WORKSPACE_ENDING)
}

/**
 * Open or make the workspace. Faults: `storage.newer`, `storage.locked` and, until the user has decided, `storage.damaged` or
 * `storage.damagedBackup` (the file is left as it is), `storage.failed`, and those of the seed. A read-only place and a full disk
 * are told in `notice`.
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
      return ok({ file: existing.file, readOnly: null, stored: existing.stored, notice: null, leftOpen: existing.leftOpen })
    case 'newer':
      return failed(existing.fault)
    case 'damaged':
      return options.damaged === undefined ? failed(damageFault(options.folder, path)) : replaceDamaged(options, path, options.damaged)
    case 'missing':
      return replaceMissing(options, path)
  }
}

/** What is offered, and what would be lost. */
function damageFault(folder: string, path: string): Fault {
  const backup = newestGoodBackup(folder)
  const written = statSync(path).mtimeMs
  return backup === null ? fault('storage.damaged', { written }) : fault('storage.damagedBackup', { written, day: backup.at, file: backup.file })
}

/** Set the damaged file aside and put in its place what the user has chosen. Nothing is moved before that is ready. */
function replaceDamaged(options: OpenOptions, path: string, choice: DamageChoice): Result<OpenedWorkspace> {
  const { folder, now } = options
  const nextRevision = highestRevision(folder) + 1
  if (choice.take === 'fresh') {
    const seed = options.seed()
    if (!seed.ok) return seed
    const kept = basename(setAside(path, now))
    createWorkspace(path, seed.value, now).file.close()
    raiseRevision(path, nextRevision)
    return reopened(options, path, fault('storage.madeFresh', { kept }))
  }
  const backup = listBackups(folder).find(({ file }) => file === choice.file)
  if (backup === undefined || !isGood(backup.path)) return failed(fault('backup.notSound', { file: choice.file }))
  const prepared = prepareBackup(backup, path, nextRevision)
  const kept = basename(setAside(path, now))
  renameSync(prepared, path)
  return reopened(options, path, fault('storage.restored', { day: backup.at, kept }))
}

/** Put the newest good backup in place, or make a fresh workspace. */
function replaceMissing(options: OpenOptions, path: string): Result<OpenedWorkspace> {
  setLogAside(path, options.now)
  const backup = newestGoodBackup(options.folder)
  if (backup) {
    putBackInPlace(backup, path)
    return reopened(options, path, fault('storage.missing', { day: backup.at }))
  }
  const seed = options.seed()
  if (!seed.ok) return seed
  const { file, stored } = createWorkspace(path, seed.value, options.now)
  return ok({ file, readOnly: null, stored, notice: null, leftOpen: false })
}

/** What was just put in place, with what the user must know about it. */
function reopened({ folder, now }: OpenOptions, path: string, notice: Fault): Result<OpenedWorkspace> {
  const existing = openExisting(path, folder, now)
  if (existing.kind !== 'opened') return failed(fault('storage.failed', { reason: `the workspace in its place is ${existing.kind}` }))
  return ok({ file: existing.file, readOnly: null, stored: existing.stored, notice, leftOpen: false })
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
      return ok({ file: null, readOnly: why, stored: opened.value.stored, notice: why, leftOpen: opened.value.leftOpen })
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
      return ok({ file: existing.file, readOnly: null, stored: existing.stored, notice: null, leftOpen: existing.leftOpen })
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
    return read.ok ? ok({ file: null, readOnly: why, stored: read.value, notice: why, leftOpen: false }) : read
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
