// A key that names the scenarios of a figure without labels at its lines: as few rows as their names need, columns under each
// other.
import { firstThatFits, textWidth } from '../lettering/measure'
import { round2, type PlacedText } from '../marks/label'
import { joinedNames } from './scenario-names'
import type { ScenarioLook } from './scenarios'

/** Scenarios with one look, because all their lines are the same. */
export interface KeyScenario {
  readonly look: ScenarioLook
  readonly names: readonly string[]
}

export interface ScenarioKey {
  readonly entries: readonly { readonly look: ScenarioLook; readonly x: number; readonly y: number; readonly text: PlacedText }[]
  /** px that the key takes. */
  readonly height: number
}

/** px of a sample, from it to the name, and between columns. */
export const KEY_SAMPLE = 18
const GAP = 6
const BETWEEN = 16
/** Part of a figure's height that its key may take, and what its rows are apart, in px beyond the text. */
const MOST_HEIGHT = 0.16
const LEADING = 5

/** Lay the key out from `y` down in `width` px of a figure of `height` px; without scenarios it takes nothing. */
export function placeScenarioKey(scenarios: readonly KeyScenario[], y: number, width: number, height: number, size: number): ScenarioKey {
  if (scenarios.length === 0) return { entries: [], height: 0 }
  const lettering = { size, weight: 500 } as const
  const wordings = scenarios.map(({ names }) => joinedNames(names))
  const wanted = wordings.map(([longest]) => KEY_SAMPLE + GAP + textWidth(longest!, lettering))
  const line = size + LEADING
  const mostRows = Math.max(1, Math.min(scenarios.length, Math.floor((height * MOST_HEIGHT) / line)))
  const widthsIn = (rows: number) => {
    const columns = Math.ceil(scenarios.length / rows)
    return Array.from({ length: columns }, (_, column) => Math.max(...wanted.filter((_, place) => place % columns === column)))
  }
  const needs = (widths: readonly number[]) => widths.reduce((sum, own) => sum + own + BETWEEN, -BETWEEN)
  let rows = 1
  while (rows < mostRows && needs(widthsIn(rows)) > width) rows += 1
  const widths = shrunk(widthsIn(rows), width - BETWEEN * (widthsIn(rows).length - 1))
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, own) => sum + own + BETWEEN, 0))
  const entries = scenarios.map(({ look }, place) => {
    const column = place % widths.length
    const baseline = y + line * Math.floor(place / widths.length) + size
    const x = lefts[column]!
    const text = firstThatFits(wordings[place]!, widths[column]! - KEY_SAMPLE - GAP, lettering)
    return { look, x: round2(x), y: round2(baseline - size * 0.364), text: { ...lettering, text, x: x + KEY_SAMPLE + GAP, y: baseline } }
  })
  return { entries, height: line * Math.ceil(scenarios.length / widths.length) }
}

/** Column widths cut to a room: the widest give way, down to an equal part. */
function shrunk(widths: readonly number[], room: number): readonly number[] {
  let [rest, left] = [room, widths.length]
  const given = new Map<number, number>()
  for (const [column, own] of [...widths.entries()].sort((a, b) => a[1] - b[1])) {
    const part = Math.min(own, rest / left)
    given.set(column, part)
    rest -= part
    left -= 1
  }
  return widths.map((_, column) => given.get(column)!)
}
