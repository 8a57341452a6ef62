// A picture in the format that was chosen, as main takes it.
import type { PictureContent } from '../../shared/domain/picture-content'
import { ok, type Result } from '../../shared/domain/result'
import type { ExportSettings } from '../../shared/ipc/settings'
import { chosenSize } from './use-choices'
import { dataOf, svgOf, type WindowPicture } from './use-pictures'

/** `carries`: whether the file can be opened again. Faults: those of `pictureText`. */
export async function contentOf(shown: WindowPicture, choices: ExportSettings, carries: boolean): Promise<Result<PictureContent>> {
  const { format } = choices
  if (format === 'csv') {
    const { csv, meta } = dataOf(shown)
    return ok({ format, csv, meta })
  }
  const document = carries ? shown.document() : ok(null)
  if (!document.ok) return document
  const drawn = { svg: await svgOf(shown), document: document.value }
  if (format === 'png') return ok({ format, ...drawn, scale: chosenSize(choices).scale })
  return ok(format === 'pdf' ? { format, ...drawn, madeOn: shown.picture.madeOn } : { format, ...drawn })
}
