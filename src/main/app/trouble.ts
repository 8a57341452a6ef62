// When the window or main itself breaks: one sentence, one way on. Owns the restart without GPU for a window that stays blank.
import { app, dialog, type BrowserWindow } from 'electron'
import { DIALOG_TEXT } from '../../shared/text/main'
import { errorForLog, type Log } from './log'

/** How long a loaded page may stay without its first chart before the GPU is suspected. */
const BLANK_MS = 20_000
const WITHOUT_GPU = '--disable-gpu'

export function hasFirstChart(window: BrowserWindow): Promise<boolean> {
  return window.webContents
    .executeJavaScript("document.documentElement.dataset.firstChart === 'drawn' || document.querySelector('[role=alert]') !== null")
    .then((drawn: unknown) => drawn === true)
    .catch(() => false)
}

function restartWithoutGpu(log: Log): void {
  if (process.argv.includes(WITHOUT_GPU)) return
  log.write('the window stayed blank: starting again without GPU')
  app.relaunch({ args: [...process.argv.slice(1), WITHOUT_GPU] })
  app.exit(0)
}

/** Watch a window for as long as it lives. */
export function watchWindow(window: BrowserWindow, log: Log): void {
  const { webContents } = window
  async function ask(message: string): Promise<void> {
    const { response } = await dialog.showMessageBox(window, { type: 'error', message, buttons: [DIALOG_TEXT.reload, DIALOG_TEXT.quit], defaultId: 0, cancelId: 1 })
    if (response === 0) webContents.reload()
    else app.quit()
  }
  webContents.on('render-process-gone', (_event, { reason }) => {
    log.write(`renderer gone: ${reason}`)
    if (reason !== 'clean-exit') void ask(DIALOG_TEXT.gone)
  })
  window.on('unresponsive', () => {
    log.write('renderer does not answer')
    void dialog
      .showMessageBox(window, { type: 'warning', message: DIALOG_TEXT.hangs, buttons: [DIALOG_TEXT.wait, DIALOG_TEXT.reload], defaultId: 0, cancelId: 0 })
      .then(({ response }) => {
        if (response === 1) webContents.reload()
      })
  })
  app.on('child-process-gone', (_event, { type, reason }) => {
    log.write(`${type} process gone: ${reason}`)
  })
  webContents.once('did-finish-load', () => {
    const timer = setTimeout(() => {
      if (window.isDestroyed() || !window.isVisible()) return
      void hasFirstChart(window).then((drawn) => {
        if (!drawn) restartWithoutGpu(log)
      })
    }, BLANK_MS)
    window.once('closed', () => clearTimeout(timer))
  })
}

/** A fault of main's own: say it, note it, leave. */
export function leaveOnCrash(log: Log, quiet: boolean): void {
  process.on('uncaughtException', (error) => {
    log.write(`main: ${errorForLog(error)}`)
    if (quiet) process.stderr.write(`${DIALOG_TEXT.crashed(error.message)}\n`)
    else if (app.isReady()) dialog.showErrorBox('Hague Horizon', DIALOG_TEXT.crashed(error.message))
    app.exit(1)
  })
}
