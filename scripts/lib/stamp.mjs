// Tells whether something built is older than what it is built from: a digest of the contents, kept beside the result.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Every file under the given files and folders, sorted, without those that are not there. @param {string[]} places */
export function filesUnder(places) {
  const found = []
  const visit = (place) => {
    const stat = statSync(place, { throwIfNoEntry: false })
    if (stat?.isFile()) found.push(place)
    else if (stat) for (const name of readdirSync(place)) visit(path.join(place, name))
  }
  places.forEach(visit)
  return found.sort()
}

/**
 * A digest of names and contents of all files under the places. Times do not count, so a fresh checkout of the same
 * content has the same digest.
 * @param {string} base names count from here
 * @param {string[]} places files and folders
 * @param {string} [more] anything else that the result hangs on
 */
export function digestOf(base, places, more = '') {
  const digest = createHash('sha256').update(more)
  for (const file of filesUnder(places)) {
    digest.update(`\n${path.relative(base, file)}\n`).update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return digest.digest('hex')
}

/** Whether the result is there and was built from this digest. @param {{ file: string, results: string[] }} stamp @param {string} digest */
export function isFresh({ file, results }, digest) {
  return results.every((result) => existsSync(result)) && existsSync(file) && readFileSync(file, 'utf8') === digest
}

/** Notes what the result was built from. @param {{ file: string }} stamp @param {string} digest */
export function writeStamp({ file }, digest) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, digest)
}

/** Forgets it: the result is no longer what the stamp says. @param {{ file: string }} stamp */
export function dropStamp({ file }) {
  rmSync(file, { force: true })
}
