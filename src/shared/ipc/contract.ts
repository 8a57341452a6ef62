// The one typed door between window and main: channel → argument and reply. Main checks arguments with the schemas of
// contract-schemas.ts; the preload is a loop over these names; nothing else crosses.
import type { BriefContent } from '../domain/brief-content'
import type { Step } from '../domain/command'
import type { ComparisonData } from '../domain/comparison-data'
import type { PictureContent } from '../domain/picture-content'
import type { ProductionData } from '../domain/production-data'
import type { ReferenceData } from '../domain/reference-data'
import type { Result } from '../domain/result'
import type { HistoryEntry, StepName } from '../domain/step-name'
import type { Workspace } from '../domain/workspace'
import type { Settings } from './settings'
import type { DataKey, DataOffer, DataText, KeptData, OfferFrom } from './data-packs'

/** An `Opening` as JSON text: a large object crosses into the page several times slower, property by property. */
export type OpeningText = string

/** Everything the first screen needs, in one reply. */
export interface Opening {
  readonly workspace: Workspace
  readonly reference: ReferenceData
  readonly settings: Settings
  readonly revision: number
  readonly history: HistoryState
  readonly appVersion: string
  /** Local calendar day on which the app runs, ISO 8601: the window has no other clock for "today". */
  readonly today: string
  /** Milliseconds since 1970 of the last write to disk. */
  readonly savedAt: number
  /** Something the user must know about the start (a damaged file set aside), as a finished sentence; else null. */
  readonly notice: string | null
  /** File name of the workspace; null: the app's own. */
  readonly workspaceName: string | null
}

/** The names of the steps that undo and redo would take next; null when there is none. */
export interface HistoryState {
  readonly undo: StepName | null
  readonly redo: StepName | null
}

/** Main's answer to a change: it is on disk. */
export interface Saved {
  readonly revision: number
  readonly savedAt: number
  readonly history: HistoryState
}

/** Main's answer to undo and redo: what it did, so that the window does the same. */
export interface Replayed extends Saved {
  readonly step: Step
}

/** A finished figure on its way to a file: SVG with text as text, or its table; main asks for the place and writes it. */
export interface PictureRequest {
  readonly content: PictureContent
  /** Without ending. */
  readonly suggestedName: string
}

/** A brief on its way to a file; main asks for the place and writes it. */
export interface BriefRequest {
  readonly content: BriefContent
  /** Without ending. */
  readonly suggestedName: string
}

/** A folder that the user has chosen, and the number by which main knows it; null when they thought better of it. */
export type ChosenFolder = { readonly path: string; readonly place: number } | null

/** One of several figures on its way into a chosen folder, under a name that no file there has. */
export interface FolderPictureRequest {
  readonly content: PictureContent
  readonly place: number
  /** Without ending. */
  readonly name: string
}

/** Where a file went; null when the user thought better of it. */
export interface FileSaved {
  readonly path: string | null
}

/** A file of events as text: main has seen to its size and its letters. */
export interface EventsFile {
  /** Without folders. */
  readonly name: string
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

/** The text that a picture file carries, and the file's name without folders. */
export interface CarriedText {
  readonly name: string
  readonly text: string
}

/** Where a file to open comes from: the user is asked, the system handed it over (double-click, recent files), it was dropped. */
export type OpenFrom = { readonly from: 'dialog' } | { readonly from: 'system' } | { readonly from: 'drop'; readonly path: string }

/**
 * A text file with the place to which it may be written back; what a picture carries, its check sum seen; a data pack, looked at and
 * not in use; or a workspace that main has opened: the window starts anew.
 */
export type OpenedFile =
  | { readonly kind: 'text'; readonly file: EventsFile; readonly place: number }
  | { readonly kind: 'picture'; readonly picture: CarriedText }
  | { readonly kind: 'dataPack'; readonly offer: DataOffer }
  | { readonly kind: 'workspace' }

/** A scenario on its way to a file. */
export interface ScenarioFileRequest {
  readonly text: string
  /** Without ending. */
  readonly suggestedName: string
  /** Where it was read from or written to before; null: the user is asked. */
  readonly place: number | null
}

/** Where a file went, and by which number that place is known; null when the user thought better of it. */
export type PlacedFile = { readonly path: string; readonly place: number } | null

/** Events on their way to a file, as finished text. */
export interface EventsFileRequest {
  readonly text: string
  readonly form: 'csv' | 'json' | 'ics' | 'html'
  /** Without ending. */
  readonly suggestedName: string
}

/** Events that hold every word of a search. */
export interface SearchHits {
  /** The best of them, best first. */
  readonly ids: readonly string[]
  /** How many there are in all. */
  readonly count: number
}

/** What the app says about itself. */
export interface About {
  readonly electron: string
  readonly chromium: string
  /** Requests that would have left the app since its start; all were refused. */
  readonly requestsRefused: number
  /** Name, licence and licence text of every package that is shipped. */
  readonly licences: string
}

/** A backup of the workspace. */
export interface BackupEntry {
  /** Its name without folders, by which it is asked for. */
  readonly file: string
  readonly kind: 'automatic' | 'beforeRestore' | 'beforeUpdate'
  /** Milliseconds since 1970. */
  readonly at: number
  readonly bytes: number
  /** Null where it cannot be told: the file is damaged, or of an old version. */
  readonly events: number | null
  readonly scenarios: number | null
}

/** Commands of the native menu that the window carries out. */
export const MENU_ACTIONS = ['openFile', 'openWaiting', 'saveScenario', 'saveScenarioAs', 'saveWorkspaceCopy', 'backups', 'diagnostics', 'renewData', 'snapshots', 'comparison', 'history', 'undo', 'redo', 'zoomIn', 'zoomOut', 'fit', 'find', 'findNext', 'findPrevious', 'importEvents', 'exportEvents', 'export', 'brief', 'commands', 'theme', 'about', 'help'] as const
export type MenuAction = (typeof MENU_ACTIONS)[number]

/** Channel → [argument, reply]. Every reply is a Result. */
export interface Contract {
  'workspace:open': [argument: null, reply: Result<OpeningText>]
  'workspace:apply': [argument: { readonly step: Step; readonly revision: number }, reply: Result<Saved>]
  'workspace:undo': [argument: { readonly revision: number }, reply: Result<Replayed>]
  'workspace:redo': [argument: { readonly revision: number }, reply: Result<Replayed>]
  /** The newest steps that are kept, newest first. */
  'history:list': [argument: { readonly most: number }, reply: Result<readonly HistoryEntry[]>]
  /** To the state right after a step, 0: before the first one kept. All of the way or none of it. */
  'history:goTo': [argument: { readonly number: number; readonly revision: number }, reply: Result<Replayed>]
  /** Null when the user thought better of it, or the system has nothing. */
  'file:open': [argument: OpenFrom, reply: Result<OpenedFile | null>]
  'scenario:save': [argument: ScenarioFileRequest, reply: Result<PlacedFile>]
  'workspace:saveCopy': [argument: null, reply: Result<FileSaved>]
  /** Newest first; of the app's own workspace while none is open. */
  'backups:list': [argument: null, reply: Result<readonly BackupEntry[]>]
  /** Put a backup in the place of what is open or damaged, which is kept; the window then starts anew. Null: a fresh workspace for a damaged one. */
  'backups:restore': [argument: { readonly file: string | null }, reply: Result<true>]
  /** A text for whoever is asked for help; null when the user thought better of it. */
  'diagnostics:save': [argument: null, reply: Result<FileSaved>]
  /** Null when the user thought better of it. */
  'events:choose': [argument: null, reply: Result<EventsFile | null>]
  'events:save': [argument: EventsFileRequest, reply: Result<FileSaved>]
  /** The text as it was typed. */
  'events:search': [argument: string, reply: Result<SearchHits>]
  /** Figures to hold the data against, asked for when someone looks. */
  'data:comparison': [argument: null, reply: Result<ComparisonData>]
  /** The tables of the production model, asked for when someone looks. */
  'data:production': [argument: null, reply: Result<ProductionData>]
  'about:read': [argument: null, reply: Result<About>]
  'data:kept': [argument: null, reply: Result<readonly KeptData[]>]
  /** Keys whose packs are taken, or were. */
  'data:keys': [argument: null, reply: Result<readonly DataKey[]>]
  /** Trust a key no more; or take that back. */
  'data:forgetKey': [argument: { readonly fingerprint: string }, reply: Result<readonly DataKey[]>]
  'data:trustKeyAgain': [argument: { readonly fingerprint: string }, reply: Result<readonly DataKey[]>]
  /** Null when the user thought better of it. */
  'data:offer': [argument: OfferFrom, reply: Result<DataOffer | null>]
  /** Trust the key of what is offered. */
  'data:trust': [argument: { readonly place: number }, reply: Result<DataOffer>]
  /** Work on what was offered, with the change of events that goes with it: all of it or nothing. The window starts anew. */
  'data:apply': [argument: { readonly place: number; readonly step: Step | null; readonly revision: number }, reply: Result<true>]
  /** The tables of a version by its name; null where they are not kept. */
  'data:tables': [argument: { readonly version: string }, reply: Result<DataText | null>]
  'settings:save': [argument: Settings, reply: Result<true>]
  'picture:save': [argument: PictureRequest, reply: Result<FileSaved>]
  'picture:folder': [argument: null, reply: Result<ChosenFolder>]
  'picture:saveInto': [argument: FolderPictureRequest, reply: Result<{ readonly path: string }>]
  /** To the clipboard, as a picture. */
  'picture:copy': [argument: { readonly svg: string; readonly scale: number }, reply: Result<true>]
  /** A path of null: the user thought better of it, before or after the place was named; nothing is written. */
  'brief:save': [argument: BriefRequest, reply: Result<FileSaved>]
  /** A brief that is being made is given up. */
  'brief:stop': [argument: null, reply: Result<true>]
  'text:copy': [argument: string, reply: Result<true>]
  /** To the clipboard, as text with tabs and as a table of HTML at once: each program takes what it can. */
  'table:copy': [argument: { readonly text: string; readonly html: string }, reply: Result<true>]
}

export type Channel = keyof Contract
export type Argument<C extends Channel> = Contract[C][0]
export type Reply<C extends Channel> = Contract[C][1]

export const CHANNELS = [
  'workspace:open',
  'workspace:apply',
  'workspace:undo',
  'workspace:redo',
  'history:list',
  'history:goTo',
  'file:open',
  'scenario:save',
  'workspace:saveCopy',
  'backups:list',
  'backups:restore',
  'diagnostics:save',
  'events:choose',
  'events:save',
  'events:search',
  'data:comparison',
  'data:production',
  'about:read',
  'data:kept',
  'data:keys',
  'data:forgetKey',
  'data:trustKeyAgain',
  'data:offer',
  'data:trust',
  'data:apply',
  'data:tables',
  'settings:save',
  'picture:save',
  'picture:folder',
  'picture:saveInto',
  'picture:copy',
  'brief:save',
  'brief:stop',
  'text:copy',
  'table:copy',
] as const satisfies readonly Channel[]

/** The one channel from main to window. */
export const MENU_CHANNEL = 'menu:action'

/** A file of the page's, as the preload knows it. */
export interface DroppedFile {
  readonly name: string
}

/** What the preload puts on the window as `horizon`. */
export interface Bridge {
  call<C extends Channel>(channel: C, argument: Argument<C>): Promise<Reply<C>>
  /** Returns a function that ends the subscription. */
  onMenu(listener: (action: MenuAction) => void): () => void
  /** The path of a file that was dropped on the window; empty where there is none. */
  pathOf(file: DroppedFile): string
}
