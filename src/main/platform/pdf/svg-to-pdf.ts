// Pictures to PDF without a browser: one page a picture, as large as the picture, its text as text in embedded fonts. The
// same bytes from the window and the command line: dates come from the picture, and nothing else varies.
import { fault } from '../../../shared/domain/fault'
import { PIXELS_PER_INCH } from '../../../shared/domain/picture-size'
import { failed, ok, type Result } from '../../../shared/domain/result'
import { checkSvg } from '../rasterise'
import { drawSvg } from './draw-svg'
import { openDocument, type DocumentOptions } from './open-document'
import { NotAFigure, parseSvg, type SvgNode } from './svg-tree'

/** Points of a PDF for a pixel of a picture. */
const POINTS = 72 / PIXELS_PER_INCH

export interface PdfOptions extends Omit<DocumentOptions, 'title' | 'tagged'> {
  /** The document's title; absent: the first picture's. */
  readonly title?: string | undefined
}

/** Draw pictures as the pages of a PDF. Fault: `picture.failed`. */
export async function svgToPdf(pages: readonly string[], options: PdfOptions): Promise<Result<Uint8Array>> {
  try {
    const figures: SvgNode[] = []
    for (const page of pages) {
      const checked = checkSvg(page)
      if (!checked.ok) return checked
      figures.push(parseSvg(page))
    }
    return ok(await makePdf(figures, options))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed(fault('picture.failed', { reason: error instanceof NotAFigure ? `it holds more than a figure: ${reason}` : reason }))
  }
}

async function makePdf(figures: readonly SvgNode[], { title, ...options }: PdfOptions): Promise<Uint8Array> {
  const { doc, finish } = await openDocument({ ...options, title: title ?? figures[0]?.children.find(({ name }) => name === 'title')?.text ?? '' })
  for (const figure of figures) {
    const [width, height] = [Number(figure.attributes.width) * POINTS, Number(figure.attributes.height) * POINTS]
    doc.addPage({ size: [width, height], margin: 0 })
    drawSvg(doc, figure, POINTS)
  }
  return finish()
}
