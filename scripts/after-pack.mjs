// Called by electron-builder when a folder is packed: takes out what an Electron folder of our own choice brings along,
// the default app (it would load any app it is given) and the cache's record.
import { rm } from 'node:fs/promises'
import path from 'node:path'

/** @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack({ packager, appOutDir }) {
  await rm(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { recursive: true, force: true })
  await rm(path.join(appOutDir, 'manifest.json'), { force: true })
}
