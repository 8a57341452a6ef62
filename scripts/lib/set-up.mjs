// What must be there before the app or its tests run, in order: packages, system libraries, Electron, the build.
// One run at a time in a checkout; each step does nothing where nothing is missing.
import { ensureBuilt } from './build.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { withLock } from './lock.mjs'
import { ensurePackages } from './packages.mjs'
import { checkoutLock, root } from './paths.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Gets everything ready to run the app.
 * @param {{ build?: readonly ('app' | 'cli' | 'bench' | 'torture')[], needs?: readonly (readonly string[])[] }} [options] what is built, and which system packages are needed beside the app's own
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>} the Electron to run it with
 */
export function setUpApp({ build = ['app'], needs = [] } = {}) {
  return withLock(checkoutLock(), async () => {
    await ensurePackages(root)
    await ensureSystemLibraries(needs)
    const runtime = await ensureElectron(root)
    for (const target of build) await ensureBuilt(target)
    return runtime
  })
}

/** Gets the packages ready: enough to check and to test what needs no app. */
export function setUpPackages() {
  return withLock(checkoutLock(), () => ensurePackages(root))
}

/** Gets the command line ready; it needs neither Electron nor a display. */
export function setUpCli() {
  return withLock(checkoutLock(), async () => {
    await ensurePackages(root)
    await ensureBuilt('cli')
  })
}
