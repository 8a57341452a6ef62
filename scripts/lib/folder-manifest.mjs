// A record of every file in an unpacked folder, and the check that the folder still is what was unpacked.
// The check looks at names, sizes and times; contents are read only where a time differs from the record.
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

const MANIFEST = 'manifest.json'

/** @typedef {{ size: number, time: number, executable: boolean, sha256: string }} FileRecord */

/**
 * The digest of a file's content.
 * @param {string} file
 * @param {string} algorithm
 * @param {import('node:crypto').BinaryToTextEncoding} encoding
 */
export async function digestOfFile(file, algorithm, encoding) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  return hash.digest(encoding)
}

async function listFiles(folder, within = '') {
  const entries = await readdir(path.join(folder, within), { withFileTypes: true })
  const lists = entries.map((entry) => {
    const name = path.posix.join(within, entry.name)
    return entry.isDirectory() ? listFiles(folder, name) : name
  })
  return (await Promise.all(lists)).flat().filter((name) => name !== MANIFEST).sort()
}

/** Writes the record of all files that the folder holds now. @param {string} folder */
export async function writeManifest(folder) {
  /** @type {Record<string, FileRecord>} */
  const files = {}
  for (const name of await listFiles(folder)) {
    const file = path.join(folder, name)
    const { size, mtimeMs, mode } = await stat(file)
    files[name] = { size, time: mtimeMs, executable: (mode & 0o100) !== 0, sha256: await digestOfFile(file, 'sha256', 'hex') }
  }
  await writeFile(path.join(folder, MANIFEST), JSON.stringify(files, null, 1))
}

async function fileFault(file, name, record) {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return `${name} is missing`
  if (found.size !== record.size) return `${name} has ${found.size} bytes instead of ${record.size}`
  if (record.executable && (found.mode & 0o100) === 0) return `${name} may not be run`
  if (found.mtimeMs === record.time) return undefined
  return (await digestOfFile(file, 'sha256', 'hex')) === record.sha256 ? undefined : `${name} was altered`
}

/**
 * What is wrong with an unpacked folder; undefined when it is as it was unpacked.
 * @param {string} folder
 * @param {string} guarded a folder inside it that may hold nothing but what the record names
 */
export async function folderFault(folder, guarded) {
  let files
  try {
    files = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8'))
  } catch {
    return 'its record is missing or damaged'
  }
  for (const [name, record] of Object.entries(files)) {
    const fault = await fileFault(path.join(folder, name), name, record)
    if (fault) return fault
  }
  const stranger = (await listFiles(folder, guarded)).find((name) => !files[name])
  return stranger && `${stranger} does not belong there`
}
