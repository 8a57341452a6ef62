// A picture in the format that was chosen, as main takes it.
import type { PictureContent } from '../../shared/domain/picture-content'
import type { ExportSettings } from '../../shared/ipc/settings'
import { chosenSize } from './use-choices'
import { dataOf, svgOf, type WindowPicture } from './use-pictures'

export async function contentOf(shown: WindowPicture, choices: ExportSettings): Promise<PictureContent> {
  const { format } = choices
  if (format === 'csv') {
    const { csv, meta } = dataOf(shown)
    return { format, csv, meta }
  }
  const svg = await svgOf(shown)
  if (format === 'png') return { format, svg, scale: chosenSize(choices).scale }
  return format === 'pdf' ? { format, svg, madeOn: shown.picture.madeOn } : { format, svg }
}
