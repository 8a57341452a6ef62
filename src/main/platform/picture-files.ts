// The files that a picture becomes: one, or a table and what is to be known of it. The same for window and command line.
import type { PictureContent } from '../../shared/domain/picture-content'
import { unsealPicture } from '../../shared/domain/picture/picture-text'
import { ok, type Result } from '../../shared/domain/result'
import { PDF_ATTACHMENT } from '../../shared/exchange/picture/pdf-attachment'
import { withDocument } from './picture-container'
import { svgToPdf } from './pdf/svg-to-pdf'
import { checkSvg, svgToPng } from './rasterise'
import type { FilePart } from './write-files'

export interface PictureFileOptions {
  readonly fontsDir: string
  readonly appVersion: string
}

/** Draw a picture, with what it carries, or take its table. Faults: `picture.failed`, `picture.size`, those of `unsealPicture`. */
export async function makePictureFiles(content: PictureContent, { fontsDir, appVersion }: PictureFileOptions): Promise<Result<readonly FilePart[]>> {
  if (content.format === 'csv') return ok([{ ending: '.csv', content: content.csv }, { ending: '.meta.json', content: content.meta }])
  const { format, svg, document } = content
  // The text comes from the window: what is no document of ours is put into no file.
  const sound = document === null ? ok(null) : unsealPicture(document, format.toUpperCase())
  if (!sound.ok) return sound
  const drawn = format === 'svg' ? checkSvg(svg)
    : format === 'png' ? await svgToPng(svg, { scale: content.scale, fontsDir })
    : await svgToPdf([svg], { fontsDir, appVersion, madeOn: content.madeOn, ...(document !== null && { attachment: { name: PDF_ATTACHMENT.name, json: document, description: PDF_ATTACHMENT.description } }) })
  return drawn.ok ? ok([{ ending: `.${format}`, content: format === 'pdf' ? drawn.value : withDocument(drawn.value, document) }]) : drawn
}
