// A picture on its way out: checked, drawn where it is PNG, written whole to the place that the user names.
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { FileSaved, PictureRequest } from '../../shared/ipc/contract'
import { checkSvg, svgToPng } from '../platform/rasterise'
import { writeFileWhole } from '../platform/write-file-whole'
import { safeFileName } from './safe-file-name'

export interface PictureOptions {
  readonly fontsDir: string
  /** Asks the user; null when they think better of it. */
  readonly askForPlace: (suggestedFile: string, format: PictureRequest['format']) => Promise<string | null>
}

/** Save a picture. Faults: `picture.failed`, `picture.size`, `file.notWritable`, `file.diskFull`. */
export async function savePicture(request: PictureRequest, { fontsDir, askForPlace }: PictureOptions): Promise<Result<FileSaved>> {
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
