// What was chosen in the export dialog: kept among the settings, so that the next picture begins as the last one ended.
import { PICTURE_SIZES, PIXELS_PER_INCH, scaleOf, toCentimetres } from '../../shared/domain/picture-size'
import type { ExportSettings } from '../../shared/ipc/settings'
import { useSession, useView } from '../state/session'

/** The choices, and how to change some of them. */
export function useChoices(): readonly [ExportSettings, (change: Partial<ExportSettings>) => void] {
  const { view } = useSession()
  const choices = useView(({ settings }) => settings.export)
  return [choices, (change) => view.changeSettings({ export: { ...view.getState().settings.export, ...change } })]
}

/** Size of the picture: px of the SVG, mm on paper, pixels of a PNG. */
export function chosenSize({ size, width, height, dpi }: Pick<ExportSettings, 'size' | 'width' | 'height' | 'dpi'>) {
  const px = size === 'own' ? { width, height } : PICTURE_SIZES[size]
  const scale = scaleOf(dpi)
  return {
    ...px,
    scale,
    millimetres: { width: Math.round(toCentimetres(px.width) * 10), height: Math.round(toCentimetres(px.height) * 10) },
    png: { width: Math.round(px.width * scale), height: Math.round(px.height * scale) },
  }
}

/** How many times as fine as the picture's own pixels: 1 … 4; null where the dots are another number. */
export function timesOf(dpi: number): number | null {
  const times = dpi / PIXELS_PER_INCH
  return [1, 2, 3, 4].includes(times) ? times : null
}
