// The lockfile: every package by its digest from the registry, nothing from elsewhere, no script run at installation.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
}

const root = path.join(import.meta.dirname, '..', '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Entry>> }
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '')

test('every package is pinned by version and SHA-512, and comes from the registry', () => {
  expect(packages.length).toBeGreaterThan(300)
  for (const [folder, { version, resolved, integrity, link }] of packages) {
    expect(version, folder).toMatch(/^\d+\.\d+\.\d+/)
    expect(integrity, folder).toMatch(/^sha512-[\w+/]{86}==$/)
    expect(link, folder).toBeUndefined()
    // Not named: the registry that npm is set up with. The digest holds it to the same bytes.
    if (resolved !== undefined) expect(resolved, folder).toMatch(/^https:\/\/registry\.npmjs\.org\//)
  }
})

test('package.json pins its own packages to one version each', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
})

test('no package runs a script at installation', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
})
