// The sizes that differ between a drawing in the window and one in a picture.
import type { DrawingStyle } from '../figure'

export interface DrawingSizes {
  /** Text size, px. */
  readonly text: number
  /** Least distance between rows of labels, px. */
  readonly rowGap: number
  /** Least distance between year labels, px. */
  readonly yearGap: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  /** Widest label column, part of the width. */
  readonly labelPart: number
}

/** Width from which the window's charts are set looser, px. */
const WIDE = 760

export function drawingSizes(style: DrawingStyle, width: number): DrawingSizes {
  if (style === 'export') {
    const narrow = width < 560
    const text = narrow ? 11 : 12.5
    return {
      text,
      rowGap: narrow ? 15 : 19,
      yearGap: narrow ? 38 : 44,
      top: text + 18,
      bottom: text + 10,
      left: 34,
      labelPart: narrow ? 0.42 : 0.37,
    }
  }
  return { text: 11, rowGap: width < WIDE ? 15 : 17, yearGap: 34, top: 26, bottom: 22, left: 30, labelPart: 0.42 }
}

/** Least distance between ticks of the value axis, px: a tall plot has calmer gridlines. */
export function tickDistance(plotHeight: number, { text }: DrawingSizes): number {
  return Math.min(text * 4, Math.max(text * 2.6, plotHeight * 0.13))
}
