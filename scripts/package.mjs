// `npm run package`: packs the built app with electron-builder: an unpacked folder here and, on Linux, a .deb; installers where
// asked (`npm run package -- --win`, `--mac`, `--linux AppImage`). Only the official Electron is packed for users. Where it
// cannot be had, `-- --for-tests` packs the registry's, into dist/for-tests and under a version that says so.
import './lib/node-version.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { makeDeb } from './lib/deb.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runProgram } from './lib/processes.mjs'
import { note, runScript, UserFault } from './lib/say.mjs'
import { writeSbom } from './lib/sbom.mjs'
import { setUpApp } from './lib/set-up.mjs'

/** Targets that hold the app unpacked, for looking at it and for making the .deb. */
const UNPACKED = { linux: ['--linux', 'dir'], darwin: ['--mac', 'dir'], win32: ['--win', 'dir'] }
const FOR_TESTS = '--for-tests'

/** electron-builder's words for the Electron to pack; a fault where it is not one that users may get. */
function packedElectron({ kind, dist, version }, forTests) {
  if (kind === 'official' && !forTests) return []
  if (kind === 'registry' && !forTests) {
    throw new UserFault('Only the official Electron is packed, and it cannot be fetched here: connect to the network, set HAGUE_HORIZON_FETCH_ELECTRON=1 and run the command again, or add "-- --for-tests" for a package that is not for users.')
  }
  return [`--config.electronDist=${dist}`, `--config.electronVersion=${version}`]
}

await runScript(async () => {
  const asked = process.argv.slice(2).filter((argument) => argument !== FOR_TESTS)
  const forTests = process.argv.includes(FOR_TESTS)
  const runtime = await setUpApp()
  const electron = packedElectron(runtime, forTests)
  if (forTests) note('This package is for tests, not for users.')
  const output = inRoot(forTests ? 'dist/for-tests' : 'dist')
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  const sbom = inRoot(forTests ? 'dist/for-tests/sbom.cdx.json' : 'dist/sbom.cdx.json')
  await writeSbom(sbom, runtime)
  const targets = asked.length > 0 ? asked : UNPACKED[process.platform]
  const args = [inRoot('node_modules', 'electron-builder', 'out', 'cli', 'cli.js'), ...targets, '--publish', 'never', `--config.directories.output=${output}`, ...electron]
  const { code } = await runProgram(process.execPath, args, { cwd: root, output: 'show', limitMs: 30 * 60_000 })
  if (code !== 0) throw new UserFault('Packing failed; electron-builder\'s own words stand above.')
  if (asked.length === 0 && process.platform === 'linux' && process.arch === 'x64') {
    const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
    const file = await makeDeb({ unpacked: `${output}/linux-unpacked`, output, version: forTests ? `${version}+fortests` : version, forTests, sbom })
    note(`Made ${file}`)
  }
  return 0
})
