// A picture on its way out: checked, drawn where it is PNG, written whole to the place that the user names.
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { PictureRequest, PictureSaved } from '../../shared/ipc/contract'
import { checkSvg, svgToPng } from '../platform/rasterise'
import { writeFileWhole } from '../platform/write-file-whole'

export interface PictureOptions {
  readonly fontsDir: string
  /** Asks the user; null when they think better of it. */
  readonly askForPlace: (suggestedFile: string, format: PictureRequest['format']) => Promise<string | null>
}

/** A name that is a file's name on every system and nothing more. */
export function safeFileName(name: string): string {
  const plain = name
    .replace(/\p{Cc}/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120)
  return plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? 'figure' : plain
}

/** Save a picture. Faults: `picture.failed`, `picture.size`, `file.notWritable`, `file.diskFull`. */
export async function savePicture(request: PictureRequest, { fontsDir, askForPlace }: PictureOptions): Promise<Result<PictureSaved>> {
  const { svg, format, scale, suggestedName } = request
  const content = format === 'svg' ? checkSvg(svg) : await svgToPng(svg, { scale, fontsDir })
  if (!content.ok) return content
  const path = await askForPlace(`${safeFileName(suggestedName)}.${format}`, format)
  if (path === null) return ok({ path: null })
  if (!path.toLowerCase().endsWith(`.${format}`) && /\.(png|svg)$/i.test(path)) {
    return failed(fault('file.notWritable', { file: path, reason: `the ending does not fit ${format.toUpperCase()}` }))
  }
  const written = await writeFileWhole(path, content.value)
  return written.ok ? ok({ path }) : written
}
