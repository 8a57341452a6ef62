// Owns a folder in the cache that is made once and used by many runs: whole or not there, checked each time, made anew
// when it is damaged, by one process at a time.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { folderFault, writeManifest } from './folder-manifest.mjs'
import { withLock } from './lock.mjs'

/**
 * Sees to it that the folder is there and as it was made.
 * @param {string} folder
 * @param {{
 *   guarded: string,
 *   make: (fresh: string, work: string) => Promise<void>,
 *   announce: (fault: string | undefined) => void,
 * }} how `guarded`: a folder inside that may hold no strangers; `make` fills an empty folder (and may leave anything in
 *   `work`); `announce` is told before that, with the damage if there is some.
 */
export async function ensureCachedFolder(folder, { guarded, make, announce }) {
  if (!(await folderFault(folder, guarded))) return
  await withLock(`${folder}.lock`, async () => {
    const fault = await folderFault(folder, guarded)
    if (!fault) return
    announce(existsSync(folder) ? fault : undefined)
    await removeLeftovers(folder)
    const work = await mkdtemp(`${folder}.new-`)
    try {
      const fresh = path.join(work, 'fresh')
      await mkdir(fresh)
      await make(fresh, work)
      await writeManifest(fresh)
      if (existsSync(folder)) await rename(folder, path.join(work, 'damaged'))
      await rename(fresh, folder)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  })
}

/** Half-made folders of runs that were killed: whoever holds the lock is the only one that makes them. */
async function removeLeftovers(folder) {
  const names = (await readdir(path.dirname(folder))).filter((name) => name.startsWith(`${path.basename(folder)}.new-`))
  for (const name of names) await rm(path.join(path.dirname(folder), name), { recursive: true, force: true })
}
