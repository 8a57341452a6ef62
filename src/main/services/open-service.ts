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
import type { Seed } from '../storage/create-workspace'
import { openOtherWorkspace, openWorkspace, type DamageChoice, type OpenedWorkspace } from '../storage/open-workspace'
import type { WorkspaceFile } from '../storage/workspace-file'
import { createBackupKeeper } from './backup-keeper'
import { createSearch, type SearchEvents } from './search-service'
import { createWorkspaceService, type WorkspaceService } from './workspace-service'

export interface OpenPlaces {
  /** Where the tables are that the app works on now. */
  readonly data: () => DataPlace
  readonly userData: string
}

export interface OpenHooks {
  readonly now: () => Date
  /** Told what undo and redo would take, now and after each change. */
  readonly onHistory: (history: HistoryState) => void
  /** Told what became of a backup, for the log. */
  readonly onBackup: (what: string) => void
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
  /** The last program that had the workspace did not close it. */
  readonly leftOpen: boolean
  /** The open file; null when nothing can be saved. */
  readonly file: WorkspaceFile | null
  /** Holds the backups. */
  readonly folder: string
  /** The same workspace on other data. */
  readonly onData: (reference: ReferenceData) => OpenApp
  /** Make a backup if one is due. For now and then. */
  readonly backUp: () => Promise<void>
}

/** The app's own workspace and its backups are here. */
export function ownFolder(userData: string): string {
  return join(userData, 'workspace')
}

/** A workspace of the built-in events and the first preset. */
function seedOf(data: DataPlace, reference: ReferenceData): Result<Seed> {
  const events = loadSeedEvents(data)
  if (!events.ok) return events
  const byId: Readonly<Record<string, HorizonEvent>> = Object.fromEntries(events.value.map((event) => [event.id, event]))
  return ok({ workspace: freshWorkspace(byId), dataVersion: reference.version.hash })
}

/** Read the data and open the app's own workspace. Faults: those of resources and storage. */
export function openApp({ data, userData }: OpenPlaces, { now, onHistory, onBackup }: OpenHooks, damaged?: DamageChoice): Result<OpenApp> {
  const reference = loadReferenceData(data())
  if (!reference.ok) return reference
  const folder = ownFolder(userData)
  const opened = openWorkspace({ folder, now: now(), seed: () => seedOf(data(), reference.value), ...(damaged && { damaged }) })
  if (!opened.ok) return failed(opened.fault)
  return ok(appOn(opened.value, { reference: reference.value, path: null, folder, now, onHistory, onBackup }))
}

/** Open a workspace file of any other place. Faults: those of resources and of `openOtherWorkspace`. */
export function openOtherApp(path: string, { data, userData }: OpenPlaces, { now, onHistory, onBackup }: OpenHooks): Result<OpenApp> {
  const reference = loadReferenceData(data())
  if (!reference.ok) return reference
  const folder = join(userData, 'other-workspaces', createHash('sha256').update(path).digest('hex').slice(0, 16))
  const opened = openOtherWorkspace({ path, backups: folder, now: now() })
  return opened.ok ? ok(appOn(opened.value, { reference: reference.value, path, folder, now, onHistory, onBackup })) : opened
}

interface AppOptions extends OpenHooks {
  readonly reference: ReferenceData
  readonly path: string | null
  /** Holds the backups. */
  readonly folder: string
}

function appOn(opened: OpenedWorkspace, { reference, path, folder, now, onHistory, onBackup }: AppOptions): OpenApp {
  const service = createWorkspaceService(opened, () => now().getTime(), onHistory)
  onHistory(service.state().history)
  const { file, notice } = opened
  const copyTo = (target: string) => file?.copyTo(target) ?? failed(opened.readOnly ?? fault('storage.failed', { reason: 'no file is open' }))
  const backUp = createBackupKeeper({ file, folder, now, elapsed: () => performance.now(), revision: () => service.state().revision, onBackup })
  const on = (data: ReferenceData): OpenApp => ({
    service, reference: data, notice, path, copyTo, leftOpen: opened.leftOpen, file, folder, backUp, onData: on,
    search: createSearch(file, () => Object.values(service.state().workspace.events), actorNames(data)),
  })
  return on(reference)
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
