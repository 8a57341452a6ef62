// Owns the check for the system libraries that Electron needs on Debian and its kin, and their installation where this
// process may do that. On other systems nothing is checked.
import { existsSync } from 'node:fs'
import { hasDisplay } from './display.mjs'
import { runProgram } from './processes.mjs'
import { note, UserFault } from './say.mjs'

/** Each need as the names that packages meeting it have had; the first that the system knows is installed. */
const NEEDS = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libxss1'],
  ['libdrm2'],
  ['libnotify4'],
  ['fonts-dejavu-core'],
]
const DISPLAY_NEEDS = [['xvfb'], ['xauth']]

/** What the end-to-end tests record sockets with. */
export const TEST_NEEDS = [['strace']]

/**
 * The needs that no installed package meets.
 * @param {readonly (readonly string[])[]} needs
 * @param {string} listing lines of "package status", as dpkg-query prints them
 */
export function unmetNeeds(needs, listing) {
  const installed = new Set(listing.split('\n').filter((line) => line.endsWith(' installed')).map((line) => line.split(' ')[0]))
  return needs.filter((names) => !names.some((name) => installed.has(name)))
}

/**
 * Installs what is missing when this process is root; otherwise says the one command to run. Elsewhere than on Debian: nothing.
 * @param {readonly (readonly string[])[]} [more] needs beside those of the app
 */
export async function ensureSystemLibraries(more = []) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return
  const missing = await missingNeeds(more)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) {
    const names = missing.map(([name]) => name).join(' ')
    throw new UserFault(`System libraries are missing; install them with "sudo apt-get install -y --no-install-recommends ${names}" and run the command again.`)
  }
  note(`Installing system libraries (${missing.map(([name]) => name).join(', ')}) …`)
  if (!(await install(missing, more)) && !(await install(missing, more))) {
    const names = (await missingNeeds(more)).map(([name]) => name).join(' ')
    throw new UserFault(`System libraries could not be installed (${names}): connect to the network, run "apt-get update && apt-get install -y ${names}", and run the command again.`)
  }
}

async function missingNeeds(more) {
  const needs = [...NEEDS, ...(hasDisplay() ? [] : DISPLAY_NEEDS), ...more]
  const { code, stdout } = await runProgram('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...needs.flat()])
  // Code 1 only tells that some name is unknown; without dpkg-query there is nothing to go by.
  return code === 127 ? [] : unmetNeeds(needs, stdout)
}

async function install(missing, more) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
  const apt = (...args) => runProgram('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, limitMs: 15 * 60_000 })
  await apt('update')
  const names = []
  for (const candidates of missing) names.push(await knownName(candidates))
  const outcome = await apt('install', '-y', '--no-install-recommends', ...names)
  if (process.env.DEBUG) note(outcome.stdout + outcome.stderr)
  return outcome.code === 0 && (await missingNeeds(more)).length === 0
}

async function knownName(candidates) {
  for (const name of candidates) {
    const { stdout } = await runProgram('apt-cache', ['policy', name])
    if (/Candidate: (?!\(none\))/.test(stdout)) return name
  }
  return candidates[0]
}
