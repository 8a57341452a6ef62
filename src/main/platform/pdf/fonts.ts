// The app's own fonts in a PDF: registered by name, embedded as subsets of what the page uses.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FAMILIES = ['Inter', 'InterTabular'] as const
const WEIGHT_NAMES = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold' } as const

/** File names of the fonts that figures are set in, without folder. */
export const FONT_FILES = FAMILIES.flatMap((family) => Object.values(WEIGHT_NAMES).map((weight) => `${family}-${weight}.ttf`))

/** Font name → the font's bytes. */
export type FontBytes = ReadonlyMap<string, Buffer>

/** All fonts of figures. Throws where one is missing. */
export async function readFonts(fontsDir: string): Promise<FontBytes> {
  return new Map(await Promise.all(FONT_FILES.map(async (file) => [file.slice(0, -'.ttf'.length), await readFile(join(fontsDir, file))] as const)))
}

/** The name of the font for a family list and weight of an SVG; weights that figures do not use are set regular. */
export function fontName(family: string, weight: string): string {
  const name = WEIGHT_NAMES[Number(weight) as keyof typeof WEIGHT_NAMES] ?? WEIGHT_NAMES[400]
  return `${/Inter Tabular/.test(family) ? 'InterTabular' : 'Inter'}-${name}`
}
