// `--smoke=PATH`: draw the first charts, write a screenshot, print the headline, leave. For machines without a display.
import { app, type BrowserWindow } from 'electron'
import { DIALOG_TEXT } from '../../shared/text/main'
import { writeFileWhole } from '../platform/write-file-whole'
import { hasFirstChart } from './trouble'

const LIMIT_MS = 60_000
const LOOK_EVERY_MS = 100

export function smokePath(argv: readonly string[]): string | null {
  return argv.find((argument) => argument.startsWith('--smoke='))?.slice('--smoke='.length) ?? null
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
}

/** The timeline draws a frame later than the figures; a window with a message has none. */
async function hasTimeline(window: BrowserWindow): Promise<boolean> {
  const drawn: unknown = await window.webContents.executeJavaScript(
    "document.querySelector('.vis-item, [role=alert]')?.checkVisibility({ visibilityProperty: true }) === true",
  )
  return drawn === true
}

async function take(window: BrowserWindow, path: string): Promise<string> {
  const start = Date.now()
  while (!(await hasFirstChart(window)) || !(await hasTimeline(window))) {
    if (Date.now() - start > LIMIT_MS) throw new Error(DIALOG_TEXT.notDrawn)
    await pause()
  }
  await pause()
  const told: unknown = await window.webContents.executeJavaScript(
    "document.querySelector('[data-headline]')?.dataset.headline ?? { failed: document.querySelector('[role=alert]')?.innerText ?? '' }",
  )
  if (typeof told !== 'string') throw new Error(String((told as { failed?: string }).failed).replace(/\s+/g, ' '))
  const written = await writeFileWhole(path, (await window.webContents.capturePage()).toPNG())
  if (!written.ok) throw new Error(`${path} cannot be written.`)
  return told
}

/** Ends the app: exit 0 with one line of JSON, or exit 1 with one sentence. */
export async function runSmoke(window: BrowserWindow, path: string): Promise<void> {
  try {
    const headline = await take(window, path)
    process.stdout.write(`${JSON.stringify({ headline, screenshot: path })}\n`)
    app.exit(0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    app.exit(1)
  }
}
