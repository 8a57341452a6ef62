// SVG text to PNG bytes without a browser. The text may come from a page, so it is treated as hostile first.
import { join } from 'node:path'
import { fault } from '../../shared/domain/fault'
import { LONGEST_SIDE, PIXELS_PER_INCH } from '../../shared/domain/picture-size'
import { failed, ok, type Result } from '../../shared/domain/result'
import { FONT_FILES } from './pdf/fonts'
import { withResolution } from './png-resolution'


/** What a figure never holds and a hostile text might: scripts, foreign content, references that leave the file. Each takes one way through the text, however it is made. */
const FORBIDDEN = [
  /<\s*(script|foreignObject|iframe|image)/i,
  /<!(DOCTYPE|ENTITY)/i,
  /\son[a-z]+\s*=/i,
  /(href|src)\s*=\s*["'](?!#)/i,
  /url\(\s*["']?(?!#)/i,
  /@import/i,
]

/** The SVG when it is a figure and nothing else. Fault `picture.failed`. */
export function checkSvg(svg: string): Result<string> {
  const isSvg = /^\s*(<\?xml[^>]*\?>\s*)?<svg\s/.test(svg)
  if (!isSvg) return failed(fault('picture.failed', { reason: 'it is not an SVG document' }))
  const found = FORBIDDEN.some((pattern) => pattern.test(svg))
  return found ? failed(fault('picture.failed', { reason: 'it holds more than a figure' })) : ok(svg)
}

/**
 * Draw an SVG as PNG. `scale`: pixels for one unit of the SVG; the file says how many that is an inch. `fontsDir` holds the app's own fonts, the only ones used.
 * Faults: `picture.failed`, `picture.size`.
 */
export async function svgToPng(
  svg: string,
  { scale, fontsDir }: { readonly scale: number; readonly fontsDir: string },
): Promise<Result<Uint8Array>> {
  const checked = checkSvg(svg)
  if (!checked.ok) return checked
  const [width, height] = sizeOf(svg).map((side) => Math.round(side * scale)) as [number, number]
  if (!(width > 0 && height > 0 && width <= LONGEST_SIDE && height <= LONGEST_SIDE)) {
    return failed(fault('picture.size', { width, height, limit: LONGEST_SIDE }))
  }
  try {
    // Loaded when the first picture is wanted: the start does not wait for it.
    const { renderAsync } = await import('@resvg/resvg-js')
    const image = await renderAsync(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { fontFiles: FONT_FILES.map((file) => join(fontsDir, file)), loadSystemFonts: false, defaultFontFamily: 'Inter' },
    })
    return ok(withResolution(image.asPng(), PIXELS_PER_INCH * scale))
  } catch (error) {
    return failed(fault('picture.failed', { reason: error instanceof Error ? error.message : String(error) }))
  }
}

/** Width and height that the document states, in its own units; NaN where it states none. */
function sizeOf(svg: string): [number, number] {
  const head = /<svg[^>]*>/.exec(svg)?.[0] ?? ''
  const side = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(head)?.[1])
  return [side('width'), side('height')]
}
