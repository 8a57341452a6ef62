// The official Electron binary of the installed `electron` package: found, or fetched by that package's own installer.
// Where a fetch failed and another build will do, the failure is remembered for a day, so that not every start tries.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder } from './paths.mjs'
import { runProgram } from './processes.mjs'
import { firstLine, note } from './say.mjs'

const REMEMBERED_MS = 24 * 60 * 60_000

/** Where the executable lies inside an Electron folder on this platform. */
export function executableIn(dist) {
  const inside = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'
  return path.join(dist, inside)
}

/** The version that a folder with Electron in it says it is. @param {string} dist */
export function versionIn(dist) {
  const file = path.join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

/** The official build if it is installed. @param {string} checkout */
export function installedElectron(checkout) {
  const dist = path.join(checkout, 'node_modules', 'electron', 'dist')
  const version = versionIn(dist)
  return version === wantedVersion(checkout) && existsSync(executableIn(dist)) ? { dist, version } : undefined
}

function wantedVersion(checkout) {
  return JSON.parse(readFileSync(path.join(checkout, 'node_modules', 'electron', 'package.json'), 'utf8')).version
}

/** What a remembered failure is about: another version or another mirror is worth another try. */
function attemptKey(checkout) {
  return `${wantedVersion(checkout)} ${process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? ''}`
}

function failureFile() {
  return path.join(cacheFolder(), 'official-electron-unreachable.json')
}

/** Whether fetching failed within the last day (and HAGUE_HORIZON_FETCH_ELECTRON does not ask for another try). @param {string} checkout */
export function failedLately(checkout) {
  if (process.env.HAGUE_HORIZON_FETCH_ELECTRON) return false
  try {
    const { attempt, time } = JSON.parse(readFileSync(failureFile(), 'utf8'))
    const age = Date.now() - time
    return attempt === attemptKey(checkout) && age >= 0 && age < REMEMBERED_MS
  } catch {
    return false
  }
}

/**
 * Fetches the official build with the installer that the `electron` package brings.
 * @param {string} checkout
 * @returns {Promise<{ dist: string, version: string } | { why: string }>}
 */
export async function fetchElectron(checkout) {
  const version = wantedVersion(checkout)
  note(`Fetching Electron ${version} …`)
  const env = { ...process.env }
  delete env.ELECTRON_OVERRIDE_DIST_PATH
  const installer = path.join(checkout, 'node_modules', 'electron', 'install.js')
  const outcome = await runProgram(process.execPath, [installer], { cwd: checkout, env, limitMs: 15 * 60_000 })
  const found = installedElectron(checkout)
  if (found) {
    rmSync(failureFile(), { force: true })
    return found
  }
  writeFileSync(failureFile(), JSON.stringify({ attempt: attemptKey(checkout), time: Date.now() }))
  return { why: outcome.timedOut ? 'it took more than 15 minutes' : firstLine(outcome.stderr) || 'its installer said nothing' }
}
