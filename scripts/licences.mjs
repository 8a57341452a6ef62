// Writes resources/licences.txt: name, version, licence and licence text of every package that is shipped.
// What is shipped is what package.json calls dependencies, with everything they bring (react, zod, sqlite …).
// Electron and Chromium bring their own licence files, which the packager puts beside the program.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Shipped packages by their folder under the root, from the lockfile: neither dev-only nor for another platform. */
export function shippedPackages(lockfile) {
  return Object.entries(lockfile.packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional)
    .map(([folder, entry]) => ({ folder, name: folder.slice(folder.lastIndexOf('node_modules/') + 13), version: entry.version, optional: entry.optional === true }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function licenceText(folder) {
  let names
  try {
    names = readdirSync(join(root, folder))
  } catch {
    return null
  }
  const file = names.find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name)) ?? names.find((name) => /^licen[cs]e/i.test(name))
  return file ? readFileSync(join(root, folder, file), 'utf8').trim() : ''
}

/** The whole text of resources/licences.txt. Packages for other platforms, absent here, are named by their owner's licence. */
export function licencesText() {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const parts = shippedPackages(lockfile).flatMap(({ folder, name, version, optional }) => {
    const text = licenceText(folder)
    if (text === null) {
      if (optional) return []
      throw new Error(`${name} is not installed; run "npm ci" first`)
    }
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const licence = typeof manifest.license === 'string' ? manifest.license : (manifest.licenses?.[0]?.type ?? 'see its homepage')
    return [`${name} ${version}\nLicence: ${licence}\n\n${text || `The package carries no licence text of its own; its manifest names ${licence}.`}`]
  })
  const head = 'Software that is shipped with Hague Horizon, each under its own licence.\nMade by scripts/licences.mjs.'
  return [head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'resources/licences.txt'), licencesText())
}
