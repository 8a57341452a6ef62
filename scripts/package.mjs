// `npm run package`: packs the built app with electron-builder: an unpacked folder here, installers where asked
// (`npm run package -- --win`, `--mac`, `--linux AppImage deb`). What is packed with the registry's Electron is for tests.
import './lib/node-version.mjs'
import { rmSync } from 'node:fs'
import { inRoot, root } from './lib/paths.mjs'
import { runProgram } from './lib/processes.mjs'
import { note, runScript, UserFault } from './lib/say.mjs'
import { setUpApp } from './lib/set-up.mjs'

/** Targets that hold the app unpacked, for looking at it, not for giving it away. */
const UNPACKED = { linux: ['--linux', 'dir'], darwin: ['--mac', 'dir'], win32: ['--win', 'dir'] }

function packedElectron({ kind, dist, version }, asked) {
  if (kind === 'official' || kind === 'override') return kind === 'official' ? [] : [`--config.electronDist=${dist}`, `--config.electronVersion=${version}`]
  if (asked.length > 0) throw new UserFault('Installers are made with the official Electron alone, and it cannot be fetched here: connect to the network, set HAGUE_HORIZON_FETCH_ELECTRON=1 and run the command again.')
  note('This package holds the registry\'s Electron: it is for tests, not for users.')
  return [`--config.electronDist=${dist}`, `--config.electronVersion=${version}`, '--config.directories.output=dist/for-tests']
}

await runScript(async () => {
  const asked = process.argv.slice(2)
  const runtime = await setUpApp()
  const electron = packedElectron(runtime, asked)
  const targets = asked.length > 0 ? asked : UNPACKED[process.platform]
  const args = [inRoot('node_modules', 'electron-builder', 'out', 'cli', 'cli.js'), ...targets, '--publish', 'never', ...electron]
  rmSync(inRoot('dist'), { recursive: true, force: true })
  const { code } = await runProgram(process.execPath, args, { cwd: root, output: 'show', limitMs: 30 * 60_000 })
  if (code !== 0) throw new UserFault('Packing failed; electron-builder\'s own words stand above.')
  return 0
})
