// Makes what the figures need from Inter's files in resources/fonts: the table of advance widths by which pure code
// measures text, and the fonts of tabular figures. Run it again only when Inter's files change; both are committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeTabular } from './tabular.mjs'
import { readAdvances, readCharacterMap, readTables } from './truetype.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const WEIGHTS = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold' }
const RANGES = [[0x20, 0x7e], [0xa0, 0xac], [0xae, 0x17f], [0x218, 0x21b]]
const SINGLE = '\u2009\u202f–—‘’“”„•…‰€→−≈≤≥'

const wanted =
  RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step))).join('') + SINGLE

const regular = readCharacterMap(readTables(readFileSync(join(root, 'resources/fonts/Inter-Regular.ttf'))).get('cmap'))
const characters = Array.from(wanted).filter((character) => regular.has(character.codePointAt(0))).join('')

function advances(file) {
  const tables = readTables(file)
  const map = readCharacterMap(tables.get('cmap'))
  const advance = readAdvances(tables)
  return Array.from(characters, (character) => {
    const glyph = map.get(character.codePointAt(0))
    if (glyph === undefined) throw new Error(`Inter has no "${character}"`)
    return advance(glyph)
  })
}

function lines(values) {
  const rows = []
  for (let at = 0; at < values.length; at += 20) rows.push(`    ${values.slice(at, at + 20).join(', ')},`)
  return rows.join('\n')
}

function quoted(text) {
  const parts = []
  for (let at = 0; at < text.length; at += 64) parts.push(text.slice(at, at + 64))
  const safe = (part) => part.replace(/[\\']/g, '\\$&').replace(/[\u00a0\u2009\u202f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return parts.map((part) => `  '${safe(part)}'`).join(' +\n')
}

let table = ''
for (const [weight, style] of Object.entries(WEIGHTS)) {
  const file = readFileSync(join(root, `resources/fonts/Inter-${style}.ttf`))
  const tabular = makeTabular(file, style)
  writeFileSync(join(root, `resources/fonts/InterTabular-${style}.ttf`), tabular)
  const tables = readTables(tabular)
  const digit = readAdvances(tables)(readCharacterMap(tables.get('cmap')).get(0x30))
  table += `  ${weight}: { figure: ${digit}, advances: [\n${lines(advances(file))}\n  ] },\n`
}

const source = `// Advance widths of Inter in 1/2048 em, by weight. Made by scripts/fonts/make-fonts.mjs from resources/fonts; not edited.

/** Font units of one em. */
export const UNITS_PER_EM = 2048

/** The characters measured, in the order of the advances. */
export const MEASURED_CHARACTERS =
${quoted(characters)}

/** Weight → advances in the order of \`MEASURED_CHARACTERS\`; \`figure\` is the width of every digit of Inter Tabular. */
export const INTER_ADVANCES = {
${table}} as const
`
writeFileSync(join(root, 'src/shared/figures/lettering/inter-advances.ts'), source)
