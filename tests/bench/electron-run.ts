// Starts an Electron app as a user would (no debugger attached while it starts) and reads from its page, afterwards, when
// it marked `first-chart`; the page kept the time, so looking late changes nothing.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { evaluateInPage } from './page-evaluate'

/** Long enough for a start on a slow machine; looking before would slow the start that is measured. */
const SETTLE_MS = 2000
const LIMIT_MS = 60_000

/** The Electron that the scripts chose, and the switches that this machine needs. */
export function chosenElectron(): { executable: string; switches: string[] } {
  const executable = process.env.HAGUE_HORIZON_ELECTRON
  if (!executable) throw new Error('no Electron was named; run "npm run bench", which names it')
  return { executable, switches: (process.env.HAGUE_HORIZON_SWITCHES ?? '').split(' ').filter((given) => given !== '') }
}

/** A folder for user data that lasts as long as the work. */
export async function withUserData<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hague-horizon-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => {
      reject(new Error(`Electron ended with code ${String(code)} before its window was there`))
    })
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  const stubborn = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(stubborn)
}

/** Waits in the page for its mark; gives the mark's time on the wall clock. */
const MARKED_AT = `new Promise((resolve) => {
  const look = () => {
    const mark = performance.getEntriesByName('first-chart')[0]
    if (mark) resolve(performance.timeOrigin + mark.startTime)
    else setTimeout(look, 50)
  }
  look()
})`

/** Milliseconds from the start of the process to the page's mark `first-chart`. @param app a folder with a package.json */
export async function timeToFirstChart(app: string, userData: string): Promise<number> {
  const { executable, switches } = chosenElectron()
  const args = [app, ...switches, `--user-data-dir=${userData}`, '--remote-debugging-port=0']
  const started = performance.timeOrigin + performance.now()
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    const address = await debuggingAddress(child)
    await sleep(SETTLE_MS)
    const markedAt = await evaluateInPage(address, MARKED_AT, LIMIT_MS)
    if (typeof markedAt !== 'number') throw new Error('the page gave no time for its mark "first-chart"')
    return markedAt - started
  } finally {
    await end(child)
  }
}
