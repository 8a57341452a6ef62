// Everything the window needs for its first picture, read once: shipped data, workspace, settings.
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { failed, ok, type Result } from '../../shared/domain/result'
import { actorNames } from '../../shared/domain/actor-names'
import { fault, type Fault } from '../../shared/domain/fault'
import type { ReferenceData } from '../../shared/domain/reference-data'
import { freshWorkspace } from '../../shared/domain/workspace'
import type { HorizonEvent } from '../../shared/domain/event'
import type { HistoryState, Opening } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/ipc/settings'
import { loadReferenceData, loadSeedEvents, type DataPlace } from '../platform/load-resources'
import { makeDailyBackup } from '../storage/backup'
import type { Seed } from '../storage/create-workspace'
import { openOtherWorkspace, openWorkspace, type OpenedWorkspace } from '../storage/open-workspace'
import type { WorkspaceFile } from '../storage/workspace-file'
import { createSearch, type SearchEvents } from './search-service'
import { createWorkspaceService, type WorkspaceService } from './workspace-service'

export interface OpenPlaces {
  /** Where the tables are that the app works on now. */
  readonly data: () => DataPlace
  readonly userData: string
}

/** What is open for as long as the app runs. */
export interface OpenApp {
  readonly service: WorkspaceService
  readonly search: SearchEvents
  readonly reference: ReferenceData
  /** What the user must know about this start. */
  readonly notice: Fault | null
  /** The workspace file; null: the app's own. */
  readonly path: string | null
  /** A copy of the workspace at another place. */
  readonly copyTo: (target: string) => Result<true>
  /** The same workspace on other data. */
  readonly onData: (reference: ReferenceData) => OpenApp
  /** Make the copy of the day. For a moment when nobody waits. */
  readonly backUp: () => void
}

/** A workspace of the built-in events and the first preset. */
function seedOf(data: DataPlace, reference: ReferenceData): Result<Seed> {
  const events = loadSeedEvents(data)
  if (!events.ok) return events
  const byId: Readonly<Record<string, HorizonEvent>> = Object.fromEntries(events.value.map((event) => [event.id, event]))
  return ok({ workspace: freshWorkspace(byId), dataVersion: reference.version.hash })
}

/** Read the data and open the app's own workspace. `onHistory`: told what undo and redo would take, now and after each change. Faults: those of resources and storage. */
export function openApp({ data, userData }: OpenPlaces, now: () => Date, onHistory: (history: HistoryState) => void): Result<OpenApp> {
  const reference = loadReferenceData(data())
  if (!reference.ok) return reference
  const folder = join(userData, 'workspace')
  const opened = openWorkspace({ folder, now: now(), seed: () => seedOf(data(), reference.value) })
  if (!opened.ok) return failed(opened.fault)
  return ok(appOn(opened.value, { reference: reference.value, path: null, folder, now, onHistory }))
}

/** Open a workspace file of any other place. Faults: those of resources and of `openOtherWorkspace`. */
export function openOtherApp(path: string, { data, userData }: OpenPlaces, now: () => Date, onHistory: (history: HistoryState) => void): Result<OpenApp> {
  const reference = loadReferenceData(data())
  if (!reference.ok) return reference
  const folder = join(userData, 'other-workspaces', createHash('sha256').update(path).digest('hex').slice(0, 16))
  const opened = openOtherWorkspace({ path, backups: folder, now: now() })
  return opened.ok ? ok(appOn(opened.value, { reference: reference.value, path, folder, now, onHistory })) : opened
}

interface AppOptions {
  readonly reference: ReferenceData
  readonly path: string | null
  /** Holds the backups. */
  readonly folder: string
  readonly now: () => Date
  readonly onHistory: (history: HistoryState) => void
}

function appOn(opened: OpenedWorkspace, { reference, path, folder, now, onHistory }: AppOptions): OpenApp {
  const service = createWorkspaceService(opened, () => now().getTime(), onHistory)
  onHistory(service.state().history)
  const { file, notice } = opened
  const copyTo = (target: string) => file?.copyTo(target) ?? failed(opened.readOnly ?? fault('storage.failed', { reason: 'no file is open' }))
  const on = (data: ReferenceData): OpenApp => ({
    service, reference: data, notice, path, copyTo, onData: on,
    search: createSearch(file, () => Object.values(service.state().workspace.events), actorNames(data)),
    backUp: () => backUpQuietly(file?.db, folder, now()),
  })
  return on(reference)
}

/** A full disk must not stop the app. */
function backUpQuietly(db: WorkspaceFile['db'] | undefined, folder: string, now: Date): void {
  if (!db?.isOpen) return
  try {
    makeDailyBackup(db, folder, now)
  } catch {
    // The workspace itself is safe; the next start tries again.
  }
}

/** The reply to the window's first question. */
export function makeOpening(
  { service, reference, notice, path }: OpenApp,
  settings: Settings,
  more: { readonly appVersion: string; readonly today: string; readonly dataNotice: Fault | null; readonly sentence: (value: NonNullable<OpenApp['notice']>) => string },
): Opening {
  return {
    ...service.state(),
    reference,
    settings,
    appVersion: more.appVersion,
    today: more.today,
    notice: [notice, more.dataNotice].flatMap((one) => (one === null ? [] : [more.sentence(one)])).join(' ') || null,
    workspaceName: path === null ? null : basename(path),
  }
}
