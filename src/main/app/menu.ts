// The native menu, made from one table. What the window does is sent to it; keys that text fields need stay theirs.
import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { MENU_CHANNEL, type HistoryState, type MenuAction } from '../../shared/ipc/contract'
import { MENU_TEXT } from '../../shared/text/main'
import { stepInWords } from '../../shared/text/steps'

interface ActionItem {
  readonly action: MenuAction
  readonly keys?: string
}

type Item = ActionItem | 'separator' | Readonly<{ role: NonNullable<MenuItemConstructorOptions['role']> }>

const MENUS: Readonly<Record<keyof typeof MENU_TEXT.menus, readonly Item[]>> = {
  file: [
    { action: 'importEvents', keys: 'CommandOrControl+I' }, { action: 'exportEvents', keys: 'CommandOrControl+Shift+E' },
    'separator',
    { action: 'export', keys: 'CommandOrControl+E' },
    'separator', { role: 'quit' },
  ],
  edit: [
    { action: 'undo', keys: 'CommandOrControl+Z' },
    { action: 'redo', keys: 'CommandOrControl+Y' },
    'separator',
    { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' },
    'separator',
    { action: 'find', keys: 'CommandOrControl+F' },
    { action: 'findNext', keys: 'F3' },
    { action: 'findPrevious', keys: 'Shift+F3' },
  ],
  view: [
    { action: 'zoomIn', keys: 'CommandOrControl+=' },
    { action: 'zoomOut', keys: 'CommandOrControl+-' },
    { action: 'fit', keys: 'CommandOrControl+0' },
    'separator',
    { action: 'theme' },
    { role: 'togglefullscreen' },
  ],
  help: [{ action: 'help', keys: 'F1' }, { action: 'about' }],
}

/** Set the menu. Keys are shown, not caught: the window hears them and leaves text fields their own undo. */
export function setMenu(window: BrowserWindow, history: HistoryState): void {
  const item = (row: Item): MenuItemConstructorOptions => {
    if (row === 'separator') return { type: 'separator' }
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
