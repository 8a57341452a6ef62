// The files that a picture becomes: one, or a table and what is to be known of it. The same for window and command line.
import type { PictureContent } from '../../shared/domain/picture-content'
import { ok, type Result } from '../../shared/domain/result'
import { svgToPdf } from './pdf/svg-to-pdf'
import { checkSvg, svgToPng } from './rasterise'
import type { FilePart } from './write-files'

export interface PictureFileOptions {
  readonly fontsDir: string
  readonly appVersion: string
}

/** Draw a picture or take its table. Faults: `picture.failed`, `picture.size`. */
export async function makePictureFiles(content: PictureContent, { fontsDir, appVersion }: PictureFileOptions): Promise<Result<readonly FilePart[]>> {
  if (content.format === 'csv') return ok([{ ending: '.csv', content: content.csv }, { ending: '.meta.json', content: content.meta }])
  const { format, svg } = content
  const drawn = format === 'svg' ? checkSvg(svg)
    : format === 'png' ? await svgToPng(svg, { scale: content.scale, fontsDir })
    : await svgToPdf([svg], { fontsDir, appVersion, madeOn: content.madeOn })
  return drawn.ok ? ok([{ ending: `.${format}`, content: drawn.value }]) : drawn
}
