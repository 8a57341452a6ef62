// Where things are: the checkout, what is built from it, and the cache folder outside it.
import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserFault } from './say.mjs'

/** The root of the checkout. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path inside the checkout. @param {string[]} parts */
export function inRoot(...parts) {
  return path.join(root, ...parts)
}

/** The cache folder of this user, outside the checkout; it is made when it is missing. */
export function cacheFolder() {
  const folder = path.join(cacheHome(), 'hague-horizon')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new UserFault(`The cache folder ${folder} cannot be written (${error.code}): make it writable, or set XDG_CACHE_HOME to a folder that is.`)
  }
  return folder
}

function cacheHome() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches')
  return path.join(os.homedir(), '.cache')
}

/** The lock that set-up and build of this checkout share. */
export function checkoutLock() {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12)
  return path.join(cacheFolder(), `checkout-${name}.lock`)
}
