// A piece of text on a figure: real text, placed by its baseline, in the lettering by which it was measured.
import type { ReactElement } from 'react'
import { textWidth, type Lettering } from '../lettering/measure'
import type { Box } from '../placing/free-spot'
import { FIGURE_FAMILY } from '../theme'
import { memoPart } from './memo-part'

export type Anchor = 'start' | 'middle' | 'end'

/** Where a piece of text stands: `x` by its anchor, `y` the baseline, px. */
export interface PlacedText extends Lettering {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor?: Anchor
}

/** What Inter Tabular can set; anything else stays in Inter. */
const NUMERIC = /^[0-9.,+\u2212\u2013%\u00d7 \u00a0]*$/

export const Label = memoPart(function Label({ text, x, y, size, weight, tabular, anchor, fill }: PlacedText & { readonly fill: string }): ReactElement {
  return (
    <text
      x={round2(x)}
      y={round2(y)}
      fontSize={size}
      {...(weight !== 400 && { fontWeight: weight })}
      fill={fill}
      {...(anchor && anchor !== 'start' && { textAnchor: anchor })}
      {...(tabular && NUMERIC.test(text) && { fontFamily: FIGURE_FAMILY, style: { fontVariantNumeric: 'tabular-nums' } })}
    >
      {text}
    </text>
  )
})

/** Baseline of a text whose capitals are centred on `middle`: Inter's capitals are 0.727 em high. */
export function baselineFor(middle: number, size: number): number {
  return middle + size * 0.364
}

/** The box of a placed text: full width, from the top of its capitals to the foot of its descenders. */
export function textBox({ text, x, y, anchor = 'start', ...lettering }: PlacedText): Box {
  const width = textWidth(text, lettering)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - lettering.size * 0.76, width, height: lettering.size * 0.98 }
}

/** Ground under a placed text, a little larger than it. */
export function plateOf(text: PlacedText) {
  const { x, y, width, height } = textBox(text)
  return { x: round2(x - 2), y: round2(y - 2), width: round2(width + 4), height: round2(height + 4), rx: 3 }
}

/** Two decimals are enough for any screen, and keep the files small and equal. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100
}
