// A picture in the format that was chosen, as main takes it.
import type { PictureContent } from '../../shared/domain/picture-content'
import { ok, type Result } from '../../shared/domain/result'
import { documentOf } from '../../shared/figures/picture-document'
import { MOVED_ID, TIMELINE_ID } from '../../shared/figures/picture-id'
import type { ExportSettings } from '../../shared/ipc/settings'
import { chosenSize } from './use-choices'
import { dataOf, svgOf, type WindowPicture } from './use-pictures'

/** `carries`: whether the file can be opened again. Faults: those of `documentOf`. */
export async function contentOf(shown: WindowPicture, choices: ExportSettings, carries: boolean): Promise<Result<PictureContent>> {
  const { format } = choices
  if (format === 'csv') {
    const { csv, meta } = dataOf(shown)
    return ok({ format, csv, meta })
  }
  // A timeline shows events and no scenario; steps between two are no view that could be opened.
  const document = carries && shown.id !== TIMELINE_ID && shown.id !== MOVED_ID ? documentOf(shown.id, shown.picture, shown.window) : ok(null)
  if (!document.ok) return document
  const drawn = { svg: await svgOf(shown), document: document.value }
  if (format === 'png') return ok({ format, ...drawn, scale: chosenSize(choices).scale })
  return ok(format === 'pdf' ? { format, ...drawn, madeOn: shown.picture.madeOn } : { format, ...drawn })
}
