// The file that a brief becomes. The same for window and command line.
import { fault } from '../../shared/domain/fault'
import type { BriefContent } from '../../shared/domain/brief-content'
import { unsealPicture } from '../../shared/domain/picture/picture-text'
import { failed, ok, type Result } from '../../shared/domain/result'
import { writeBriefHtml, type EmbeddedFont } from '../../shared/exchange/brief-html'
import { briefToPdf } from './pdf/brief-to-pdf'
import { readFonts } from './pdf/fonts'
import { NotAFigure, parseSvg } from './pdf/svg-tree'
import { checkSvg } from './rasterise'

export interface BriefFileOptions {
  readonly fontsDir: string
  readonly appVersion: string
  /** Asked again and again while the file is made; absent: it is never stopped. */
  readonly isStopped?: () => boolean
}

/** The content of the file; null where it was stopped. Faults: `brief.failed`, those of `unsealPicture`. */
export async function makeBriefFile(content: BriefContent, { fontsDir, appVersion, isStopped = () => false }: BriefFileOptions): Promise<Result<Uint8Array | string | null>> {
  const { document, format, blocks } = content
  // What comes from the window is hostile until checked: a text that is no document of ours, a drawing that is no figure.
  const sound = document === null ? ok(null) : unsealPicture(document, format.toUpperCase())
  if (!sound.ok) return sound
  try {
    for (const block of blocks) {
      if (block.kind !== 'figure') continue
      const checked = checkSvg(block.figure.svg)
      if (!checked.ok) return checked
      parseSvg(block.figure.svg)
    }
    if (format === 'pdf') return ok(await briefToPdf(content, { fontsDir, appVersion, isStopped }))
    const fonts = await embeddedFonts(fontsDir)
    return ok(isStopped() ? null : writeBriefHtml(content, fonts))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed(fault('brief.failed', { reason: error instanceof NotAFigure ? `a figure holds more than a figure: ${reason}` : reason }))
  }
}

const WEIGHTS: Readonly<Record<string, number>> = { Regular: 400, Medium: 500, SemiBold: 600 }

async function embeddedFonts(fontsDir: string): Promise<readonly EmbeddedFont[]> {
  return [...(await readFonts(fontsDir))].map(([name, bytes]) => {
    const [family = '', weight = ''] = name.split('-')
    return { family: family === 'InterTabular' ? 'Inter Tabular' : family, weight: WEIGHTS[weight] ?? 400, base64: bytes.toString('base64') }
  })
}
