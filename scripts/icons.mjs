// Draws resources/icons/icon.png from icon.svg, the size from which electron-builder makes every other one. Run it again
// only when the drawing changes; both are committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { inRoot } from './lib/paths.mjs'

const drawing = readFileSync(inRoot('resources', 'icons', 'icon.svg'), 'utf8')
writeFileSync(inRoot('resources', 'icons', 'icon.png'), new Resvg(drawing).render().asPng())
