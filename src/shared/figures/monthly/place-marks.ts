// The words of marked months: beside their month, where they cross the least.
import { firstThatFits, textWidth } from '../lettering/measure'
import type { PlacedText } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import { boxesOverlap, freeSpot, lineCrosses, type Box, type Point } from '../placing/free-spot'
import type { Plot } from '../placing/plot'
import type { MonthlyMark } from './model'

export interface PlacedMark {
  readonly mark: MonthlyMark
  readonly at: Point
  /** Null where they have no room. */
  readonly words: PlacedText | null
}

/** Distances from the month's value at which words are tried, px. */
const DISTANCES = [-26, 14, -46, 34, -70, 60, -96, -130]

/**
 * Each mark's words: above or below, to the right or to the left. Words of one scenario's months stand even across a line; of
 * compared scenarios' months, which are many, they grow shorter, and without a free place they are left out.
 */
export function placeMarks(marks: readonly MonthlyMark[], lines: readonly (readonly Point[])[], taken: readonly Box[], plot: Plot, sizes: DrawingSizes, pointOf: (mark: MonthlyMark) => Point): readonly PlacedMark[] {
  const lettering = { size: sizes.text, weight: 600 } as const
  const occupied = [...taken]
  const boxesFor = (text: string, at: Point): readonly Box[] => {
    const size = { width: textWidth(text, lettering), height: sizes.text + 2 }
    const box = (dx: number, dy: number): Box => ({
      ...size,
      x: Math.min(plot.right - size.width - 2, Math.max(plot.left + 4, dx < 0 ? at[0] + dx - size.width : at[0] + dx)),
      y: Math.min(plot.bottom - size.height - 2, Math.max(plot.top + 2, at[1] + dy)),
    })
    return DISTANCES.flatMap((dy) => [box(8, dy), box(-8, dy)]).filter((place) => place.y > plot.top && !occupied.some((other) => boxesOverlap(place, other)))
  }
  const wordsAt = (text: string, spot: Box): PlacedText => {
    occupied.push(spot)
    return { ...lettering, text, x: spot.x, y: spot.y + sizes.text - 1 }
  }
  const wide = plot.right - plot.left - 16
  return marks.map((mark) => {
    const at = pointOf(mark)
    if (mark.marker !== undefined) {
      for (const text of shorterAndShorter(mark.words, wide, lettering)) {
        const spot = boxesFor(text, at).find((box) => !lines.some((line) => lineCrosses(line, box)))
        if (spot) return { mark, at, words: wordsAt(text, spot) }
      }
      return { mark, at, words: null }
    }
    const text = firstThatFits(mark.words, wide, lettering)
    const [first, ...others] = boxesFor(text, at)
    return { mark, at, words: first === undefined ? null : wordsAt(text, freeSpot([first, ...others], lines, occupied)) }
  })
}

/** Wordings that fit, each clearly shorter than the one before: few are worth a try. */
function shorterAndShorter(wordings: readonly string[], width: number, lettering: { readonly size: number; readonly weight: 600 }): readonly string[] {
  const chosen: string[] = []
  let last = width / 0.85
  for (const wording of wordings) {
    const own = textWidth(wording, lettering)
    if (own > width || own > last * 0.85) continue
    chosen.push(wording)
    last = own
  }
  return chosen
}
