// Writes a flat folder as an asar archive, the form that Electron expects its default app in: a header (JSON inside two
// length-prefixed records, padded to four bytes), then the files' contents one after another.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

function uint32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/**
 * Writes the named files of a folder into an archive.
 * @param {string} archive
 * @param {string} folder
 * @param {string[]} names files right in the folder
 */
export function writeAsar(archive, folder, names) {
  const contents = names.map((name) => readFileSync(path.join(folder, name)))
  const files = {}
  let offset = 0
  names.forEach((name, at) => {
    files[name] = { size: contents[at].length, offset: String(offset) }
    offset += contents[at].length
  })
  const header = Buffer.from(JSON.stringify({ files }))
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4)
  const record = Buffer.concat([uint32(header.length), header, padding])
  const sizedRecord = Buffer.concat([uint32(record.length), record])
  writeFileSync(archive, Buffer.concat([uint32(4), uint32(sizedRecord.length), sizedRecord, ...contents]))
}
