// `npm run data`: makes resources/data from the raw tables under scripts/data/raw. Every fault is named, and with any
// fault nothing is written. `--raw FOLDER` and `--out FOLDER` take other places, `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildData } from './data/build.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({
  options: {
    raw: { type: 'string', default: path.join(here, 'data', 'raw') },
    out: { type: 'string', default: path.join(here, '..', 'resources', 'data') },
    check: { type: 'boolean', default: false },
  },
})

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const { files, faults } = buildData((file) => readIfThere(path.join(values.raw, file)))
if (faults.list.length > 0) {
  console.error(faults.report())
  console.error(`${faults.list.length} fault(s) in the raw tables; nothing was written.`)
  process.exit(1)
}

const changed = [...files].filter(([name, text]) => readIfThere(path.join(values.out, name)) !== text)
if (values.check) {
  for (const [name] of changed) console.error(`${name} differs from what the raw tables give; run "npm run data".`)
  process.exit(changed.length > 0 ? 1 : 0)
}
mkdirSync(values.out, { recursive: true })
for (const [name, text] of changed) writeFileSync(path.join(values.out, name), text)
console.log(`${files.size} files, ${changed.length} changed: ${changed.map(([name]) => name).join(', ') || 'none'}`)
