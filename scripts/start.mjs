// `npm start`: gets everything ready and opens the app. Where there is no display, it runs the app on a virtual one until
// the first charts are drawn, and tells the headline projection and where the screenshot is.
import './lib/node-version.mjs'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { hasDisplay, withDisplay } from './lib/display.mjs'
import { electronSwitches } from './lib/electron-switches.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runProgram } from './lib/processes.mjs'
import { firstLine, note, runScript, UserFault } from './lib/say.mjs'
import { setUpApp } from './lib/set-up.mjs'
import { withTemporaryFolder } from './lib/temporary-folder.mjs'

const SMOKE_LIMIT_MS = 120_000

/** Opens the app for the user and hands on its exit code. */
async function openApp({ executable }, args) {
  const wayland = process.env.WAYLAND_DISPLAY && !process.env.DISPLAY ? ['--ozone-platform-hint=auto'] : []
  const { code, signal } = await runProgram(executable, [root, ...electronSwitches(), ...wayland, ...args], { output: 'show' })
  if (signal === 'SIGTRAP' || signal === 'SIGABRT') {
    throw new UserFault(`Electron could not start (${signal}): its own words stand above; the usual reasons are a display that cannot be reached and a system that forbids user namespaces.`)
  }
  return code
}

/** The answer of a run with --smoke: the last line of output that is a JSON object with a headline. */
function readSmoke(stdout) {
  for (const line of stdout.trim().split('\n').reverse()) {
    try {
      const answer = JSON.parse(line)
      if (typeof answer?.headline === 'string') return answer
    } catch {
      // Electron may print lines of its own before the answer.
    }
  }
  return undefined
}

/** Runs the app on a virtual display, with data of its own that is removed again, and prints what it shows. */
async function showHeadless({ executable }, args) {
  const screenshot = inRoot('out', 'screenshots', 'start.png')
  mkdirSync(path.dirname(screenshot), { recursive: true })
  rmSync(screenshot, { force: true })
  note('There is no display: the app runs on a virtual one, with data of its own, and leaves a screenshot.')
  return withTemporaryFolder(async (userData) => {
    const smoke = [root, ...electronSwitches(), `--user-data-dir=${userData}`, `--smoke=${screenshot}`, ...args]
    const outcome = await withDisplay((env) => runProgram(executable, smoke, { env, limitMs: SMOKE_LIMIT_MS }))
    const answer = outcome.code === 0 ? readSmoke(outcome.stdout) : undefined
    if (!answer) throw smokeFault(outcome)
    console.log(answer.headline)
    console.log(`Screenshot: ${answer.screenshot ?? screenshot}`)
    return 0
  })
}

function smokeFault({ timedOut, code, stderr }) {
  if (process.env.DEBUG) note(stderr)
  if (timedOut) return new UserFault(`The app drew no charts within ${SMOKE_LIMIT_MS / 1000} seconds and was ended.`)
  // Chromium's own log lines begin with a bracket; the app's sentence does not.
  const said = firstLine(stderr.split('\n').filter((line) => !line.startsWith('[')).join('\n'))
  return new UserFault(said || `The app ended with code ${code} before it had drawn its charts.`)
}

await runScript(async () => {
  const args = process.argv.slice(2)
  const runtime = await setUpApp()
  return hasDisplay() ? openApp(runtime, args) : showHeadless(runtime, args)
})
