// Which workspace is open, and every file on its way in: from the user, from the system, from recent files, dropped.
import { basename, resolve } from 'node:path'
import { fault, type Fault } from '../../shared/domain/fault'
import type { ReferenceData } from '../../shared/domain/reference-data'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { BackupEntry, OpenedFile, OpenFrom } from '../../shared/ipc/contract'
import type { DataOffer } from '../../shared/ipc/data-packs'
import { isPackFile } from '../platform/data-pack/check-pack'
import { isPictureFile, readPictureFile } from '../platform/picture-container'
import { isWorkspaceFile } from '../storage/open-workspace'
import { copyFault } from '../storage/sqlite-faults'
import { backupsIn, prepareRestoring } from './backup-service'
import { openApp, openOtherApp, ownFolder, type OpenApp, type OpenHooks, type OpenPlaces } from './open-service'
import type { Places } from './places-service'
import type { RecentFiles } from './recent-files'

export interface DocumentsOptions extends OpenHooks {
  readonly places: OpenPlaces
  readonly recent: RecentFiles
  readonly texts: Places
  readonly onWorkspace: (app: OpenApp) => void
  readonly sentence: (value: Fault) => string
  /** Asks the user; null when they think better of it. */
  readonly askForFile: () => Promise<string | null>
  /** A data pack is looked at and not taken: the window shows first what it would change. */
  readonly lookAtPack: (path: string) => Result<DataOffer>
}

export interface Documents {
  /** What is open; opened when it is first asked for, and again after a start that failed. */
  current(): Result<OpenApp>
  /** What is open already; null before the first question. */
  opened(): OpenApp | null
  /** Remember a file until the window asks for it; null: the app's own workspace. */
  hand(path: string | null): void
  open(from: OpenFrom): Promise<Result<OpenedFile | null>>
  backups(): readonly BackupEntry[]
  /** A backup in the place of what is open or damaged, which is kept; null: a fresh workspace in the place of a damaged one. */
  restore(file: string | null): Result<true>
  /** The workspace that is open works on these data from now on. */
  useData(reference: ReferenceData): void
  close(): void
}

export function createDocuments({ places, recent, texts, now, onHistory, onBackup, onWorkspace, sentence, askForFile, lookAtPack }: DocumentsOptions): Documents {
  const hooks: OpenHooks = { now, onHistory, onBackup }
  let app: Result<OpenApp> | null = null
  let waiting: { readonly path: string | null } | null = null

  function take(opened: Result<OpenApp>): Result<OpenApp> {
    if (opened.ok) {
      recent.setWorkspace(opened.value.path)
      onWorkspace(opened.value)
    }
    return opened
  }

  function firstOpen(): Result<OpenApp> {
    const asked = waiting?.path && isWorkspaceFile(waiting.path) ? waiting.path : recent.workspace()
    if (asked === waiting?.path) waiting = null
    if (asked === null) return take(openApp(places, hooks))
    const other = openOtherApp(asked, places, hooks)
    if (other.ok) return take(other)
    const own = openApp(places, hooks)
    const notice = fault('storage.notReopened', { file: asked, reason: sentence(other.fault) })
    return take(own.ok ? ok({ ...own.value, notice: own.value.notice ?? notice }) : own)
  }

  function current(): Result<OpenApp> {
    if (!app?.ok) app = firstOpen()
    return app
  }

  /** Another workspace in place of the one that is open, which stays open when the other cannot be had. */
  function change(path: string | null): Result<OpenedFile | null> {
    if (app?.ok && app.value.path === path) return ok({ kind: 'workspace' })
    const next = path === null ? openApp(places, hooks) : openOtherApp(path, places, hooks)
    if (!next.ok) {
      if (app?.ok) onHistory(app.value.service.state().history)
      return next
    }
    if (app?.ok) app.value.service.close()
    app = take(next)
    if (path !== null) recent.add(path)
    return ok({ kind: 'workspace' })
  }

  async function openPath(given: string | null): Promise<Result<OpenedFile | null>> {
    const path = given === null ? null : resolve(given)
    if (path === null || isWorkspaceFile(path)) return change(path)
    // Not among the recent files: what was taken from it is kept, and chosen in the dialog that renews the data.
    if (isPackFile(path)) return readPack(path)
    const read = isPictureFile(path) ? await readPicture(path) : await readText(path)
    if (read.ok) recent.add(path)
    return read
  }

  async function readText(path: string): Promise<Result<OpenedFile>> {
    const read = await texts.read(path)
    return read.ok ? ok({ kind: 'text', ...read.value }) : read
  }

  function readPack(path: string): Result<OpenedFile> {
    const offer = lookAtPack(path)
    return offer.ok ? ok({ kind: 'dataPack', offer: offer.value }) : offer
  }

  /** The window gets the text alone, never a byte of the picture. */
  async function readPicture(path: string): Promise<Result<OpenedFile>> {
    const text = await readPictureFile(path)
    return text.ok ? ok({ kind: 'picture', picture: { name: basename(path), text: text.value } }) : text
  }

  /** Open again what was just closed, or what stands in its place. */
  function reopen(path: string | null): Result<OpenApp> {
    return path === null ? openApp(places, hooks) : openOtherApp(path, places, hooks)
  }

  function restore(file: string | null): Result<true> {
    if (!app?.ok) {
      const recovered = openApp(places, hooks, file === null ? { take: 'fresh' } : { take: 'backup', file })
      if (!recovered.ok) return recovered
      app = take(recovered)
      return ok(true)
    }
    if (file === null) return failed(fault('internal', { reason: 'the workspace is not damaged' }))
    const { path, service } = app.value
    const restoring = prepareRestoring(app.value, file, now())
    if (!restoring.ok) return restoring
    try {
      service.close()
      restoring.value.putInPlace()
    } catch (error) {
      restoring.value.forget()
      app = take(reopen(path))
      return failed(copyFault(error, file))
    }
    const next = reopen(path)
    app = take(next.ok ? ok({ ...next.value, notice: restoring.value.notice }) : next)
    return app.ok ? ok(true) : app
  }

  return {
    current,
    backups: () => backupsIn(app?.ok ? app.value.folder : ownFolder(places.userData)),
    restore,
    opened: () => (app?.ok ? app.value : null),
    hand: (path) => {
      waiting = { path }
    },
    open: async (from) => {
      switch (from.from) {
        case 'dialog': {
          const path = await askForFile()
          return path === null ? ok(null) : openPath(path)
        }
        case 'drop':
          return openPath(from.path)
        case 'system': {
          if (waiting === null) return ok(null)
          const { path } = waiting
          waiting = null
          return openPath(path)
        }
      }
    },
    useData: (reference) => {
      if (app?.ok) app = ok(app.value.onData(reference))
    },
    close: () => {
      if (app?.ok) app.value.service.close()
    },
  }
}
