// Owns node_modules: installs what package-lock.json names when that is not what lies there. npm's own record of what it
// installed (node_modules/.package-lock.json) is the stamp, so `npm install` by hand counts as well.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { note, firstLine, UserFault } from './say.mjs'
import { quietNpm, registryUnreachable, runNpm } from './processes.mjs'

/**
 * Why node_modules under the folder is not what its lockfile names; undefined when it is.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function packagesFault(folder) {
  const wanted = readLock(path.join(folder, 'package-lock.json'))
  if (!wanted) throw new UserFault('package-lock.json is missing or damaged: take it from the repository again.')
  const installed = readLock(path.join(folder, 'node_modules', '.package-lock.json'))
  if (!installed) return 'no packages are installed'
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '') continue
    const present = installed[place]
    if (!present && entry.optional) continue
    if (!present || present.version !== entry.version || present.integrity !== entry.integrity) return `${place} is not the one that package-lock.json names`
    if (!existsSync(path.join(folder, place, 'package.json'))) return `${place} is missing`
  }
  return undefined
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Installs the packages where they are not in step with the lockfile. @param {string} folder the checkout */
export async function ensurePackages(folder) {
  const fault = packagesFault(folder)
  if (!fault) return
  note(`Installing packages (${fault}) …`)
  const outcome = await runNpm(['ci', '--include=dev', ...quietNpm], { cwd: folder, limitMs: 20 * 60_000 })
  if (outcome.code === 0) return
  const code = registryUnreachable(outcome.stderr)
  if (code) throw new UserFault(`The package registry cannot be reached (${code}): connect to the network and run the command again.`)
  if (outcome.timedOut) throw new UserFault('Installing packages took more than 20 minutes and was stopped: run the command again on a better network.')
  throw new UserFault(`Packages could not be installed: npm ci says "${firstLine(outcome.stderr.replaceAll(/^npm (error|warn) ?/gm, ''))}".`)
}
