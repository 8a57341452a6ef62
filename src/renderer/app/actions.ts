// Everything the window can be told to do by key, menu or button: one table, so that they agree.
import type { MenuAction } from '../../shared/ipc/contract'
import { THEMES } from '../../shared/ipc/settings'
import { APP } from '../../shared/text/app'
import { BACKUPS } from '../../shared/text/backups'
import { COMMANDS } from '../../shared/text/commands'
import { EXCHANGE } from '../../shared/text/exchange'
import { RENEWAL } from '../../shared/text/renewal'
import { TIMELINE } from '../../shared/text/timeline'
import { SEARCH } from '../../shared/text/search'
import { SEARCH_FIELD } from '../timeline/SearchBox'
import { walkHits } from '../timeline/walk-hits'
import { openFile, saveDiagnostics, saveShown, saveWorkspaceCopy, type FileTakers } from '../scenarios/scenario-files'
import { zoomedAround } from '../state/zoom'
import type { Session } from '../state/session'

export interface Action {
  readonly id: MenuAction
  readonly label: string
  /** As help prints it; empty when there is none. */
  readonly keys: string
  /** Whether a key press means this action. */
  readonly matches: (event: KeyboardEvent) => boolean
  readonly run: () => void
}

interface Openers {
  readonly openExport: () => void
  readonly openBrief: () => void
  readonly openImportEvents: () => void
  readonly openExportEvents: () => void
  readonly openHelp: () => void
  readonly openAbout: () => void
  readonly openHistory: () => void
  readonly openSnapshots: () => void
  readonly openBackups: () => void
  readonly openRenewal: () => void
  readonly openComparison: () => void
  readonly openCommands: () => void
  readonly takers: FileTakers
}

const withControl = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && !event.altKey

/** The actions of a session. */
export function makeActions(session: Session, { openExport, openBrief, openImportEvents, openExportEvents, openHelp, openAbout, openHistory, openSnapshots, openBackups, openRenewal, openComparison, openCommands, takers }: Openers): readonly Action[] {
  const { workspace, view } = session
  function zoom(factor: number): void {
    const { window, cursor } = view.getState()
    const next = zoomedAround(window, factor, cursor?.day ?? null)
    view.showWindow(next.from, next.to, 'keyboard')
  }
  function nextTheme(): void {
    const { theme } = view.getState().settings
    view.changeSettings({ theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]! })
  }
  function find(): void {
    const field = document.getElementById(SEARCH_FIELD)
    if (!(field instanceof HTMLInputElement)) return
    field.focus()
    field.select()
  }
  return [
    {
      id: 'undo', label: APP.undo, keys: 'Ctrl+Z',
      matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'z',
      run: () => void workspace.undo(),
    },
    {
      id: 'redo', label: APP.redo, keys: 'Ctrl+Y, Ctrl+Shift+Z',
      matches: (event) => withControl(event) && (event.key.toLowerCase() === 'y' || (event.shiftKey && event.key.toLowerCase() === 'z')),
      run: () => void workspace.redo(),
    },
    { id: 'history', label: APP.history, keys: 'Ctrl+H', matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'h', run: openHistory },
    { id: 'snapshots', label: APP.snapshots, keys: '', matches: () => false, run: openSnapshots },
    { id: 'renewData', label: RENEWAL.menu, keys: '', matches: () => false, run: openRenewal },
    { id: 'comparison', label: APP.comparison, keys: 'Ctrl+Shift+D', matches: (event) => withControl(event) && event.shiftKey && event.key.toLowerCase() === 'd', run: openComparison },
    { id: 'openFile', label: APP.openFile, keys: 'Ctrl+O', matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'o', run: () => void openFile(session, { from: 'dialog' }, takers) },
    { id: 'openWaiting', label: APP.openFile, keys: '', matches: () => false, run: () => void openFile(session, { from: 'system' }, takers) },
    { id: 'saveScenario', label: APP.saveScenario, keys: 'Ctrl+S', matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 's', run: () => void saveShown(session, false) },
    { id: 'saveScenarioAs', label: APP.saveScenarioAs, keys: 'Ctrl+Shift+S', matches: (event) => withControl(event) && event.shiftKey && event.key.toLowerCase() === 's', run: () => void saveShown(session, true) },
    { id: 'saveWorkspaceCopy', label: APP.saveWorkspaceCopy, keys: '', matches: () => false, run: () => void saveWorkspaceCopy(session) },
    { id: 'backups', label: BACKUPS.title, keys: '', matches: () => false, run: openBackups },
    { id: 'diagnostics', label: APP.saveDiagnostics, keys: '', matches: () => false, run: () => void saveDiagnostics(session) },
    { id: 'importEvents', label: EXCHANGE.importTitle, keys: 'Ctrl+I', matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'i', run: openImportEvents },
    { id: 'exportEvents', label: EXCHANGE.exportTitle, keys: 'Ctrl+Shift+E', matches: (event) => withControl(event) && event.shiftKey && event.key.toLowerCase() === 'e', run: openExportEvents },
    { id: 'export', label: APP.export, keys: 'Ctrl+E', matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'e', run: openExport },
    { id: 'brief', label: APP.makeBrief, keys: 'Ctrl+B', matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'b', run: openBrief },
    { id: 'zoomIn', label: TIMELINE.zoomIn, keys: 'Ctrl+=', matches: (event) => withControl(event) && (event.key === '=' || event.key === '+'), run: () => zoom(0.5) },
    { id: 'zoomOut', label: TIMELINE.zoomOut, keys: 'Ctrl+−', matches: (event) => withControl(event) && event.key === '-', run: () => zoom(2) },
    { id: 'fit', label: TIMELINE.fit, keys: 'Ctrl+0', matches: (event) => withControl(event) && event.key === '0', run: () => view.fit('keyboard') },
    { id: 'commands', label: COMMANDS.title, keys: 'Ctrl+K', matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'k', run: openCommands },
    { id: 'find', label: SEARCH.label, keys: 'Ctrl+F', matches: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'f', run: find },
    { id: 'findNext', label: SEARCH.next, keys: 'F3', matches: (event) => event.key === 'F3' && !event.shiftKey, run: () => walkHits(session, 1) },
    { id: 'findPrevious', label: SEARCH.previous, keys: 'Shift+F3', matches: (event) => event.key === 'F3' && event.shiftKey, run: () => walkHits(session, -1) },
    { id: 'theme', label: APP.theme.system, keys: '', matches: () => false, run: nextTheme },
    { id: 'help', label: APP.help, keys: 'F1', matches: (event) => event.key === 'F1', run: openHelp },
    { id: 'about', label: APP.about, keys: '', matches: () => false, run: openAbout },
  ]
}
