// Reads and writes just enough TrueType for our fonts: tables, character map, advances, one-to-one substitutions.
// OpenType 1.9, chapters "otff", "cmap", "hmtx", "GSUB".

/** Tables of a font by tag, as views of the file. */
export function readTables(file) {
  const tables = new Map()
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    const tag = file.toString('latin1', record, record + 4)
    const offset = file.readUInt32BE(record + 8)
    tables.set(tag, file.subarray(offset, offset + file.readUInt32BE(record + 12)))
  }
  return tables
}

/** A font file from tables by tag, with checksums. */
export function writeTables(tables) {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(entries.length))
  const head = Buffer.alloc(12 + entries.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(entries.length, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(entries.length * 16 - power * 16, 10)
  const parts = [head]
  let offset = head.length
  entries.forEach(([tag, table], index) => {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    const record = 12 + index * 16
    head.write(tag, record, 'latin1')
    head.writeUInt32BE(checksum(padded), record + 4)
    head.writeUInt32BE(offset, record + 8)
    head.writeUInt32BE(table.length, record + 12)
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts)
}

function checksum(table) {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}

/** Code point → glyph, from the Unicode subtables of formats 4 and 12. */
export function readCharacterMap(cmap) {
  const map = new Map()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) readFormat4(table, map)
    if (format === 12) readFormat12(table, map)
  }
  return map
}

function readFormat4(table, map) {
  const doubled = table.readUInt16BE(6)
  const [ends, starts, deltas, ranges] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled]
  for (let at = 0; at < doubled; at += 2) {
    const range = table.readUInt16BE(ranges + at)
    for (let code = table.readUInt16BE(starts + at); code <= table.readUInt16BE(ends + at) && code < 0xffff; code++) {
      let glyph = code
      if (range !== 0) glyph = table.readUInt16BE(ranges + at + range + (code - table.readUInt16BE(starts + at)) * 2)
      if (range === 0 || glyph !== 0) map.set(code, (glyph + table.readUInt16BE(deltas + at)) & 0xffff)
    }
  }
}

function readFormat12(table, map) {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12
    const first = table.readUInt32BE(at)
    for (let code = first; code <= table.readUInt32BE(at + 4); code++) map.set(code, table.readUInt32BE(at + 8) + code - first)
  }
}

/** A character map table (one subtable of format 12, Windows full Unicode) from code point → glyph. */
export function writeCharacterMap(map) {
  const codes = [...map].sort(([a], [b]) => a - b)
  const table = Buffer.alloc(28 + codes.length * 12)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(table.length - 12, 16)
  table.writeUInt32BE(codes.length, 24)
  codes.forEach(([code, glyph], index) => {
    table.writeUInt32BE(code, 28 + index * 12)
    table.writeUInt32BE(code, 32 + index * 12)
    table.writeUInt32BE(glyph, 36 + index * 12)
  })
  return table
}

/** Advance widths by glyph, in font units. */
export function readAdvances(tables) {
  const count = tables.get('hhea').readUInt16BE(34)
  const hmtx = tables.get('hmtx')
  return (glyph) => hmtx.readUInt16BE(Math.min(glyph, count - 1) * 4)
}

/** Glyph → glyph of every single substitution of a feature (such as `tnum`). */
export function readSingleSubstitutions(gsub, feature) {
  const features = gsub.subarray(gsub.readUInt16BE(6))
  const lookups = gsub.subarray(gsub.readUInt16BE(8))
  const found = new Map()
  for (let index = 0; index < features.readUInt16BE(0); index++) {
    const record = 2 + index * 6
    if (features.toString('latin1', record, record + 4) !== feature) continue
    const table = features.subarray(features.readUInt16BE(record + 4))
    for (let entry = 0; entry < table.readUInt16BE(2); entry++) {
      readLookup(lookups.subarray(lookups.readUInt16BE(2 + table.readUInt16BE(4 + entry * 2) * 2)), found)
    }
  }
  return found
}

function readLookup(lookup, found) {
  for (let index = 0; index < lookup.readUInt16BE(4); index++) {
    let type = lookup.readUInt16BE(0)
    let table = lookup.subarray(lookup.readUInt16BE(6 + index * 2))
    if (type === 7) {
      type = table.readUInt16BE(2)
      table = table.subarray(table.readUInt32BE(4))
    }
    if (type !== 1) continue
    readCoverage(table.subarray(table.readUInt16BE(2))).forEach((glyph, place) => {
      const direct = table.readUInt16BE(0) === 1
      found.set(glyph, direct ? (glyph + table.readInt16BE(4)) & 0xffff : table.readUInt16BE(6 + place * 2))
    })
  }
}

function readCoverage(table) {
  const count = table.readUInt16BE(2)
  if (table.readUInt16BE(0) === 1) return Array.from({ length: count }, (_, index) => table.readUInt16BE(4 + index * 2))
  return Array.from({ length: count }, (_, index) => {
    const at = 4 + index * 6
    const first = table.readUInt16BE(at)
    return Array.from({ length: table.readUInt16BE(at + 2) - first + 1 }, (_, step) => first + step)
  }).flat()
}
