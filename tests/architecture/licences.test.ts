// What is shipped is listed with its licence: resources/licences.txt names every shipped package at its version.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedPackages, type Lockfile } from '../../scripts/licences.mjs'

const root = join(import.meta.dirname, '../..')

test('every shipped package stands in resources/licences.txt (npm run licences writes it)', () => {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile
  const listed = readFileSync(join(root, 'resources/licences.txt'), 'utf8')
  const missing = shippedPackages(lockfile)
    // Builds for other platforms are not installed here; they carry their owner's licence.
    .filter(({ optional }) => !optional)
    .map(({ name, version }) => `${name} ${version}`)
    .filter((line) => !listed.includes(`\n${line}\nLicence: `))
  expect(missing).toEqual([])
})
