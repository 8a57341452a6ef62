// The native menu, made from one table. What the window does is sent to it; keys that text fields need stay theirs.
import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { MENU_CHANNEL, type HistoryState, type MenuAction } from '../../shared/ipc/contract'
import { MENU_TEXT } from '../../shared/text/main'
import { stepInWords } from '../../shared/text/steps'

interface ActionItem {
  readonly action: MenuAction
  readonly keys?: string
}

type Item = ActionItem | 'separator' | 'recent' | Readonly<{ role: NonNullable<MenuItemConstructorOptions['role']> }>

const MENUS: Readonly<Record<keyof typeof MENU_TEXT.menus, readonly Item[]>> = {
  file: [
    { action: 'openFile', keys: 'CommandOrControl+O' }, 'recent',
    'separator',
    { action: 'saveScenario', keys: 'CommandOrControl+S' }, { action: 'saveScenarioAs', keys: 'CommandOrControl+Shift+S' }, { action: 'saveWorkspaceCopy' }, { action: 'backups' }, { action: 'snapshots' },
    'separator',
    { action: 'renewData' },
    { action: 'importEvents', keys: 'CommandOrControl+I' }, { action: 'exportEvents', keys: 'CommandOrControl+Shift+E' },
    'separator',
    { action: 'export', keys: 'CommandOrControl+E' }, { action: 'brief', keys: 'CommandOrControl+B' },
    'separator', { role: 'quit' },
  ],
  edit: [
    { action: 'undo', keys: 'CommandOrControl+Z' },
    { action: 'redo', keys: 'CommandOrControl+Y' },
    { action: 'history', keys: 'CommandOrControl+H' },
    'separator',
    { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' },
    'separator',
    { action: 'commands', keys: 'CommandOrControl+K' },
    { action: 'find', keys: 'CommandOrControl+F' },
    { action: 'findNext', keys: 'F3' },
    { action: 'findPrevious', keys: 'Shift+F3' },
  ],
  view: [
    { action: 'comparison', keys: 'CommandOrControl+Shift+D' },
    'separator',
    { action: 'zoomIn', keys: 'CommandOrControl+=' },
    { action: 'zoomOut', keys: 'CommandOrControl+-' },
    { action: 'fit', keys: 'CommandOrControl+0' },
    'separator',
    { action: 'theme' },
    { role: 'togglefullscreen' },
  ],
  help: [{ action: 'help', keys: 'F1' }, { action: 'diagnostics' }, { action: 'about' }],
}

export interface MenuState {
  readonly history: HistoryState
  /** Paths, newest first; null stands for the app's own workspace. */
  readonly recent: readonly (string | null)[]
  readonly openRecent: (path: string | null) => void
  readonly clearRecent: () => void
}

function recentItems(recent: readonly (string | null)[], open: (path: string | null) => void, clear: () => void): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: MENU_TEXT.noRecent, enabled: false }]
  return [
    ...recent.map((path): MenuItemConstructorOptions => ({ label: (path ?? MENU_TEXT.ownWorkspace).replaceAll('&', '&&'), click: () => open(path) })),
    { type: 'separator' },
    { label: MENU_TEXT.clearRecent, click: clear },
  ]
}

/** Set the menu. Keys are shown, not caught: the window hears them and leaves text fields their own undo. */
export function setMenu(window: BrowserWindow, { history, recent, openRecent, clearRecent }: MenuState): void {
  const item = (row: Item): MenuItemConstructorOptions => {
    if (row === 'separator') return { type: 'separator' }
    if (row === 'recent') return { label: MENU_TEXT.recent, submenu: recentItems(recent, openRecent, clearRecent) }
    if ('role' in row) return { role: row.role }
    return {
      label: labelOf(row.action, history),
      ...(row.keys ? { accelerator: row.keys, registerAccelerator: false } : {}),
      click: () => window.webContents.send(MENU_CHANNEL, row.action),
    }
  }
  const template = Object.entries(MENUS).map(([name, rows]) => ({
    label: MENU_TEXT.menus[name as keyof typeof MENUS],
    submenu: rows.map(item),
  }))
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** Undo and redo say what they would take. An ampersand would be read as a key. */
function labelOf(action: MenuAction, history: HistoryState): string {
  const next = action === 'undo' || action === 'redo' ? history[action] : null
  const label = MENU_TEXT.actions[action]
  return next === null ? label : `${label} ${stepInWords(next)}`.replaceAll('&', '&&')
}
