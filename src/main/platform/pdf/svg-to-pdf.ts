// Pictures to PDF without a browser: one page a picture, as large as the picture, its text as text in embedded fonts. The
// same bytes from the window and the command line: dates come from the picture, and nothing else varies.
import { fault } from '../../../shared/domain/fault'
import { PIXELS_PER_INCH } from '../../../shared/domain/picture-size'
import { failed, ok, type Result } from '../../../shared/domain/result'
import { checkSvg } from '../rasterise'
import { packStreams } from './deflate'
import { drawSvg } from './draw-svg'
import { readFonts } from './fonts'
import { NotAFigure, parseSvg, type SvgNode } from './svg-tree'

/** Points of a PDF for a pixel of a picture. */
const POINTS = 72 / PIXELS_PER_INCH

export interface PdfAttachment {
  /** File name under which a reader shows it. */
  readonly name: string
  readonly json: string
  readonly description: string
}

export interface PdfOptions {
  readonly fontsDir: string
  /** Day on which the picture was made, ISO 8601: the document's only date. */
  readonly madeOn: string
  readonly appVersion: string
  /** The document's title; absent: the first picture's. */
  readonly title?: string | undefined
  /** A file to carry inside. */
  readonly attachment?: PdfAttachment | undefined
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

async function makePdf(figures: readonly SvgNode[], { fontsDir, madeOn, appVersion, title, attachment }: PdfOptions): Promise<Uint8Array> {
  // Loaded when the first PDF is wanted: the start does not wait for it.
  const { default: PDFDocument } = await import('pdfkit')
  const date = new Date(`${madeOn}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) throw new Error(`"${madeOn}" is no day`)
  const named = (title ?? figures[0]?.children.find(({ name }) => name === 'title')?.text ?? '').replace(/\u00a0/g, ' ')
  const doc = new PDFDocument({
    autoFirstPage: false, font: '', margin: 0, lang: 'en', displayTitle: true, pdfVersion: '1.7', compress: false,
    info: { Title: named, Producer: `Hague Horizon ${appVersion}`, Creator: 'Hague Horizon', CreationDate: date, ModDate: date },
  })
  packStreams(doc)
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  for (const [name, bytes] of await readFonts(fontsDir)) doc.registerFont(name, bytes)
  for (const figure of figures) {
    const [width, height] = [Number(figure.attributes.width) * POINTS, Number(figure.attributes.height) * POINTS]
    doc.addPage({ size: [width, height], margin: 0 })
    drawSvg(doc, figure, POINTS)
  }
  if (attachment !== undefined) {
    const { name, json, description } = attachment
    doc.file(Buffer.from(json, 'utf8'), { name, type: 'application/json', description, creationDate: date, modifiedDate: date })
  }
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
