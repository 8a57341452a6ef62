// Events on a plot in pixels: a line at each one's day, its title where it crosses nothing.
import type { EventOnFigure } from '../figure'
import { ellipsis, textWidth } from '../lettering/measure'
import { round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from './drawing-sizes'
import { boxesOverlap, lineCrosses, type Box, type Point } from './free-spot'
import type { Plot } from './plot'
import type { TimeAxis } from './time-axis'

export interface PlacedEvent {
  readonly event: EventOnFigure
  readonly x: number
  /** Where it stood before the move; null beside the plot, or where nothing moves. */
  readonly xBefore: number | null
  /** Null where they have no room; the hovered event's always have. */
  readonly words: PlacedText | null
}

/** Widest title, px for each px of text. */
const WIDEST = 13
/** More titles than this would be a wall of words; the lines stand all the same. */
const MOST_TITLES = 12
/** px between a line and its title. */
const BESIDE = 5

/** Events inside the plot. Titles give way to lines and words that are there; the hovered one comes first and stands whatever it covers. */
export function placeEvents(
  events: readonly EventOnFigure[], axis: TimeAxis, plot: Plot, sizes: DrawingSizes, lines: readonly (readonly Point[])[], taken: readonly Box[], hovered: string | undefined,
): readonly PlacedEvent[] {
  const inside = (x: number) => x >= plot.left && x <= plot.right
  const occupied = [...taken]
  const placed = events.flatMap((event) => {
    const x = round2(axis.day(event.day))
    return inside(x) ? [{ event, x }] : []
  })
  const uprights = eventUprights(events, axis, plot)
  const inTurn = [...placed].sort((a, b) => Number(b.event.id === hovered) - Number(a.event.id === hovered))
  const words = new Map(
    inTurn.slice(0, MOST_TITLES).map(({ event, x }) => {
      const isHovered = event.id === hovered
      const box = freePlace(event.title, x, plot, sizes, lines, occupied, isHovered ? [] : uprights, isHovered)
      if (box) occupied.push(box.box)
      return [event.id, box?.words ?? null] as const
    }),
  )
  return placed.map(({ event, x }) => {
    const was = event.dayBefore === null ? null : round2(axis.day(event.dayBefore))
    return { event, x, xBefore: was !== null && inside(was) ? was : null, words: words.get(event.id) ?? null }
  })
}

/** The lines of events as boxes, for words that must not lie on them. */
export function eventUprights(events: readonly EventOnFigure[], axis: TimeAxis, plot: Plot): readonly Box[] {
  return events.map(({ day }) => ({ x: axis.day(day) - 1, y: plot.top, width: 2, height: plot.bottom - plot.top }))
}

/** Rows from the foot of the plot upwards, right of the line before left of it. */
function freePlace(
  title: string, x: number, plot: Plot, sizes: DrawingSizes, lines: readonly (readonly Point[])[], taken: readonly Box[], uprights: readonly Box[], always: boolean,
): { readonly box: Box; readonly words: PlacedText } | null {
  const lettering = { size: sizes.text, weight: always ? 600 : 400 } as const
  const text = ellipsis(title, Math.min(sizes.text * WIDEST, plot.right - plot.left - 2 * BESIDE), lettering)
  const width = textWidth(text, lettering)
  const height = sizes.text + 3
  // Lines of events run through the whole height: a side that one of them takes is taken in every row.
  const isFree = (left: number) => left >= plot.left + 2 && left + width <= plot.right - 2 && !overlapsAny({ x: left, y: plot.top, width, height: plot.bottom - plot.top }, uprights)
  const sides = [x + BESIDE, x - BESIDE - width].filter(isFree)
  let first: Box | null = null
  for (let y = plot.bottom - height - 2; y >= plot.top + 2; y -= height) {
    for (const left of sides) {
      const box = { x: left, y, width, height }
      if (!overlapsAny(box, taken) && !crossesAny(box, lines)) return withWords(box)
      first ??= box
    }
  }
  return always && first ? withWords(first) : null

  function withWords(box: Box) {
    return { box, words: { ...lettering, text, x: round2(box.x), y: round2(box.y + sizes.text) } }
  }
}

// Loops without closures: a drag asks this of thousands of boxes a frame.
function overlapsAny(box: Box, others: readonly Box[]): boolean {
  for (const other of others) if (boxesOverlap(box, other)) return true
  return false
}

function crossesAny(box: Box, lines: readonly (readonly Point[])[]): boolean {
  for (const line of lines) if (lineCrosses(line, box)) return true
  return false
}
