// Makes "Inter Tabular" from Inter: figures of equal width as the default, for programs that know no font features
// (the picture writer, PDF, office suites). Only what numbers need; every other glyph is left empty.
import { readCharacterMap, readSingleSubstitutions, readTables, writeCharacterMap, writeTables } from './truetype.mjs'

/** What numbers are written with. The hyphen is not among them: tabular figures would widen it. */
const CHARACTERS = '0123456789.,+−–%× \u00a0'
const KEPT = ['OS/2', 'cmap', 'gasp', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post', 'prep']

/** The font file of a weight, from Inter's own file and its style name ("Regular", "Medium", "SemiBold"). */
export function makeTabular(file, style) {
  const tables = readTables(file)
  const characters = readCharacterMap(tables.get('cmap'))
  const tabular = readSingleSubstitutions(tables.get('GSUB'), 'tnum')
  const map = new Map()
  for (const character of CHARACTERS) {
    const code = character.codePointAt(0)
    const glyph = characters.get(code)
    map.set(code, tabular.get(glyph) ?? glyph)
  }
  const made = new Map(KEPT.map((tag) => [tag, tables.get(tag)]))
  made.set('cmap', writeCharacterMap(map))
  made.set('name', writeNames(copyright(tables.get('name')), style))
  made.set('post', shortPost(tables.get('post')))
  keepGlyphs(made, new Set([0, ...map.values()]))
  return writeTables(made)
}

/** Empty every glyph but the kept ones and their parts; glyph numbers stay as they are. */
function keepGlyphs(tables, kept) {
  const [glyf, loca, head] = [tables.get('glyf'), tables.get('loca'), tables.get('head')]
  const long = head.readUInt16BE(50) === 1
  const place = (glyph) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  const count = tables.get('maxp').readUInt16BE(4)
  for (const glyph of kept) for (const part of components(glyf.subarray(place(glyph), place(glyph + 1)))) kept.add(part)
  const newLoca = Buffer.alloc((count + 1) * 4)
  const data = []
  let offset = 0
  for (let glyph = 0; glyph < count; glyph++) {
    newLoca.writeUInt32BE(offset, glyph * 4)
    if (!kept.has(glyph)) continue
    const outline = glyf.subarray(place(glyph), place(glyph + 1))
    data.push(outline, Buffer.alloc((4 - (outline.length % 4)) % 4))
    offset += Math.ceil(outline.length / 4) * 4
  }
  newLoca.writeUInt32BE(offset, count * 4)
  const newHead = Buffer.from(head)
  newHead.writeUInt16BE(1, 50)
  tables.set('glyf', Buffer.concat(data)).set('loca', newLoca).set('head', newHead)
}

/** Glyphs that a composite outline is put together from. */
function components(outline) {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return []
  const found = []
  let at = 10
  for (let more = true; more; ) {
    const flags = outline.readUInt16BE(at)
    found.push(outline.readUInt16BE(at + 2))
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0)
    more = (flags & 32) !== 0
  }
  return found
}

/** Format 3: no glyph names. */
function shortPost(post) {
  const table = Buffer.from(post.subarray(0, 32))
  table.writeUInt32BE(0x00030000, 0)
  return table
}

function nameRecords(name) {
  const texts = name.readUInt16BE(4)
  return Array.from({ length: name.readUInt16BE(2) }, (_, index) => {
    const at = 6 + index * 12
    const start = texts + name.readUInt16BE(at + 10)
    const bytes = Buffer.from(name.subarray(start, start + name.readUInt16BE(at + 8)))
    return { platform: name.readUInt16BE(at), id: name.readUInt16BE(at + 6), bytes }
  })
}

function copyright(name) {
  const record = nameRecords(name).find(({ platform, id }) => platform === 3 && id === 0)
  return record.bytes.swap16().toString('utf16le')
}

function writeNames(copyrightLine, style) {
  const family = 'Inter Tabular'
  const plain = style === 'Regular'
  const names = [
    [0, copyrightLine],
    [1, plain ? family : `${family} ${style}`],
    [2, 'Regular'],
    [3, `${family} ${style}: figures of Inter, made for Hague Horizon`],
    [4, `${family} ${style}`],
    [6, `InterTabular-${style}`],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://scripts.sil.org/OFL'],
    ...(plain ? [] : [[16, family], [17, style]]),
  ].map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }))
  const head = Buffer.alloc(6 + names.length * 12)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  names.forEach(({ id, bytes }, index) => {
    ;[3, 1, 0x409, id, bytes.length, offset].forEach((value, field) => head.writeUInt16BE(value, 6 + index * 12 + field * 2))
    offset += bytes.length
  })
  return Buffer.concat([head, ...names.map(({ bytes }) => bytes)])
}
