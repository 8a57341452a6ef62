// Words of the native menu and of the dialogs that main shows by itself.
import type { MenuAction } from '../ipc/contract'

export const MENU_TEXT = {
  recent: 'Open recent',
  noRecent: 'Nothing yet',
  ownWorkspace: 'My workspace',
  clearRecent: 'Forget these',
  menus: { file: '&File', edit: '&Edit', view: '&View', help: '&Help' },
  actions: {
    openFile: 'Open…', openWaiting: 'Open', saveScenario: 'Save the scenario as a file', saveScenarioAs: 'Save the scenario as…', saveWorkspaceCopy: 'Save a copy of the workspace…', backups: 'Restore a backup…', diagnostics: 'Save diagnostics…', renewData: 'Renew the data…', snapshots: 'Snapshots…', comparison: 'Compare scenarios…', history: 'History…',
    undo: 'Undo', redo: 'Redo', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit the whole horizon',
    find: 'Find events', findNext: 'Next hit', findPrevious: 'Previous hit',
    importEvents: 'Import events…', exportEvents: 'Export events…', export: 'Export a figure…', brief: 'Make a brief…', commands: 'Find a command…', theme: 'Next colours', about: 'About Hague Horizon', help: 'Keyboard and help',
  } satisfies Readonly<Record<MenuAction, string>>,
} as const

export const DIALOG_TEXT = {
  gone: 'The window stopped working. Everything that was called saved is on disk; load the window again to go on.',
  hangs: 'The window does not answer. Wait, or load it again; everything that was called saved is on disk.',
  reload: 'Load again',
  wait: 'Wait',
  quit: 'Quit',
  crashed: (reason: string) => `Hague Horizon has to close (${reason}). Everything that was called saved is on disk.`,
  openable: 'Workspaces, scenarios, pictures with a scenario, events, data packs',
  pictures: 'Pictures and briefs with a scenario (PNG, SVG, PDF, HTML)',
  workspace: 'Workspace',
  diagnostics: 'Hague Horizon diagnostics',
  title: (workspace: string) => `${workspace} – Hague Horizon`,
  events: 'Events (CSV, JSON, iCalendar)',
  dataPacks: 'Data packs (HHDATA)',
  allFiles: 'All files',
  notDrawn: 'The window drew no charts in time.',
} as const
