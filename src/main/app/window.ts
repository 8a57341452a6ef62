// The one window: sandboxed, isolated, placed where it was.
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { makeJsonFile } from '../services/json-file'
import { PAGE_URL } from './page-address'
import type { Places } from './places'
import { MIN_SIZE, parseWindowState, placeWindow, type WindowState } from './window-state'

/** Paper of both schemes, so that the window never flashes in the other one. */
const PAPER = { light: '#FFFFFF', dark: '#14181C' } as const

interface WindowOptions {
  readonly places: Places
  readonly developmentServer: string | null
  /** No window on the screen until it has something to show; tests and screenshots too. */
  readonly size?: { readonly width: number; readonly height: number }
}

export function openWindow({ places, developmentServer, size }: WindowOptions): BrowserWindow {
  const file = makeJsonFile<WindowState>(join(places.userData, 'window.json'), parseWindowState, { bounds: null, maximised: false })
  const state = file.load()
  const bounds = placeWindow(state, screen.getAllDisplays().map(({ workArea }) => workArea))
  const window = new BrowserWindow({
    ...bounds,
    ...size,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    title: 'Hague Horizon',
    webPreferences: {
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  if (state.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => file.saveNow({ bounds: window.getNormalBounds(), maximised: window.isMaximized() }))
  void window.loadURL(developmentServer ?? PAGE_URL).catch(() => undefined)
  return window
}
