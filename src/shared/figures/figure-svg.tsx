// A figure in the window: its chart in an `<svg>` with a transparent ground, named for people who do not see it.
import type { ReactElement } from 'react'
import type { DrawProps, OpenFigure } from './figure'
import { TEXT_FAMILY } from './theme'

/**
 * No `<title>` here: browsers show it as a tooltip over the whole chart. Geometric precision keeps a browser from fitting
 * letters to pixels, so that text is as wide as it was measured.
 */
export function FigureSvg({ figure, ...draw }: DrawProps & { readonly figure: Pick<OpenFigure, 'words' | 'chart'> }): ReactElement {
  return (
    <svg
      width={draw.width}
      height={draw.height}
      viewBox={`0 0 ${draw.width} ${draw.height}`}
      fontFamily={TEXT_FAMILY}
      textRendering="geometricPrecision"
      role="img"
      aria-label={figure.words().description}
      focusable="false"
    >
      {figure.chart(draw)}
    </svg>
  )
}
