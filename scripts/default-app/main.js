// What Electron's own default app does, for the registry's build, which carries none: takes the first argument that is no
// switch as the app's folder, tells Electron its path, name and version, and loads its main file. Nothing else.
/* eslint-disable @typescript-eslint/no-require-imports -- Electron 25 loads this file as CommonJS */
const { app } = require('electron')
const { existsSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

/** Arguments after the executable: `-r FILE` (loaded first), `--version`, and the app's folder or file. */
function readArguments(args) {
  const wanted = { file: undefined, version: false, modules: [] }
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '--version' || args[at] === '-v') wanted.version = true
    else if (args[at] === '-r' || args[at] === '--require') wanted.modules.push(args[(at += 1)])
    else if (!args[at].startsWith('-')) return { ...wanted, file: args[at] }
  }
  return wanted
}

function leave(sentence) {
  console.error(sentence)
  app.exit(1)
}

function introduce(folder) {
  const manifest = require(path.join(folder, 'package.json'))
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name ?? app.name
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
}

function load(place) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  const folder = path.resolve(place)
  const isApp = existsSync(path.join(folder, 'package.json'))
  if (isApp) introduce(folder)
  let file
  try {
    file = Module._resolveFilename(folder, null, true)
  } catch (error) {
    leave(`There is no Electron app at ${folder}: ${error.message.split('\n')[0]}`)
    return
  }
  app.setAppPath(isApp ? folder : path.dirname(file))
  Module._load(file, Module, true)
}

const wanted = readArguments(process.argv.slice(1))
for (const file of wanted.modules) Module._load(path.resolve(file), null, false)
if (wanted.version) {
  console.log(`v${process.versions.electron}`)
  app.exit(0)
} else if (wanted.file === undefined) {
  leave('No app was named: give the folder of one as the first argument.')
} else {
  load(wanted.file)
}
