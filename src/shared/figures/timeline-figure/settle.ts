// Peace in the rows of a lane: marks that would lie over each other become one cluster, and every label keeps to itself.
import type { HorizonEvent } from '../../domain/event'
import type { Family } from '../../timeline/family'
import { textWidth } from '../lettering/measure'
import type { PlacedText } from '../marks/label'
import { clusterOf, labelAt, MARKER, PILL_WIDTH, type ClusterMark, type EventMark, type LanePlace, type PointMark } from './event-mark'

type Extent = readonly [from: number, to: number]
type Labelled = Extract<EventMark, { readonly label: PlacedText | null }>

const GAP = 6

/** Join crowded marks, drop labels that something lies over, and place or lengthen labels where room is left. */
export function settle(marks: readonly EventMark[], family: Family | 'ink', place: LanePlace): readonly EventMark[] {
  const rows = new Map<number, EventMark[]>()
  for (const mark of joinCrowded(marks, family)) rows.set(mark.y, [...(rows.get(mark.y) ?? []), mark])
  return [...rows.values()].flatMap((row) => settleLabels(row, place))
}

function joinCrowded(marks: readonly EventMark[], family: Family | 'ink'): readonly EventMark[] {
  const isSeat = (mark: EventMark): mark is PointMark | ClusterMark => mark.kind === 'cluster' || (mark.kind === 'point' && mark.x !== null)
  const half = (mark: PointMark | ClusterMark) => (mark.kind === 'cluster' ? PILL_WIDTH / 2 : MARKER - 1)
  const joined: (PointMark | ClusterMark)[] = []
  for (const mark of marks.filter(isSeat).sort((a, b) => a.y - b.y || a.x! - b.x!)) {
    let next = mark
    for (let before = joined.at(-1); before?.y === next.y && before.x! + half(before) > next.x! - half(next); before = joined.at(-1)) {
      const x = before.kind === 'cluster' ? before.x : next.kind === 'cluster' ? next.x : (before.x! + next.x!) / 2
      next = clusterOf([...before.events, ...next.events], family, Math.max(PILL_WIDTH / 2, x), next.y)
      joined.pop()
    }
    joined.push(next)
  }
  return [...marks.filter((mark) => !isSeat(mark)), ...joined]
}

/** What a mark takes of its row without its label. */
function body(mark: EventMark): Extent | null {
  switch (mark.kind) {
    case 'cluster':
      return [mark.x - PILL_WIDTH / 2, mark.x + PILL_WIDTH / 2]
    case 'bar':
      return [mark.left, mark.right]
    case 'point': {
      const own: Extent[] = [...(mark.x === null ? [] : [[mark.x - MARKER, mark.x + MARKER] as const]), ...(mark.whisker ? [mark.whisker] : [])]
      return own.length === 0 ? null : [Math.min(...own.map(([from]) => from)), Math.max(...own.map(([, to]) => to))]
    }
    case 'line':
    case 'tick':
      return null
  }
}

function extentOf(label: PlacedText): Extent {
  return [label.x, label.x + textWidth(label.text, label)]
}

function isCut(label: PlacedText): boolean {
  return label.text.endsWith('…')
}

function settleLabels(row: readonly EventMark[], place: LanePlace): readonly EventMark[] {
  const bodies = row.map(body)
  const labels = row.map((mark) => ('label' in mark ? mark.label : null))
  const taken = (own: number): readonly Extent[] => [
    ...bodies.filter((extent, index): extent is Extent => extent !== null && index !== own),
    ...labels.flatMap((label, index) => (label === null || index === own ? [] : [extentOf(label)])),
  ]
  for (const [index, label] of labels.entries()) {
    if (label === null) continue
    const [from, to] = extentOf(label)
    if (taken(index).some(([start, end]) => start < to + 2 && end > from - 2)) labels[index] = null
  }
  for (const [index, mark] of row.entries()) {
    const label = labels[index] ?? null
    const free = bodies[index]
    if (!('label' in mark) || !free || (mark.kind === 'point' && mark.x === null)) continue
    if (label !== null && !isCut(label)) continue
    const beside = labelBeside(mark, mark.events[0]!, free, taken(index), place)
    // A cut label keeps its place inside or before its mark, unless all of it fits elsewhere.
    if (beside !== null && (label === null || label.x >= free[1] || !isCut(beside))) labels[index] = beside
  }
  return row.map((mark, index) => {
    if (!('label' in mark)) return mark
    const label = labels[index] ?? null
    return mark.kind === 'bar' ? { ...mark, label, labelInside: label !== null && label.x > mark.left && label.x < mark.right } : { ...mark, label }
  })
}

/** Behind the mark, as long as the room allows; else before it, whole. */
function labelBeside(mark: Labelled, event: HorizonEvent, [left, right]: Extent, taken: readonly Extent[], place: LanePlace): PlacedText | null {
  const next = Math.min(place.scale.width + GAP, ...taken.map(([from]) => from).filter((from) => from >= right - 1))
  const before = Math.max(-GAP, ...taken.map(([, to]) => to).filter((to) => to <= left + 1))
  const covered = taken.some(([from, to]) => from < right - 1 && to > right + 1)
  const behind = covered ? null : labelAt(event, right + GAP, next - GAP - right - GAP, mark.y, place)
  if (behind !== null) return behind
  const whole = labelAt(event, 0, Infinity, mark.y, place)
  if (whole === null || isCut(whole)) return null
  const [, width] = extentOf(whole)
  const x = left - GAP - width
  const isFree = x >= before + GAP && !taken.some(([from, to]) => from < left - GAP && to > x)
  return isFree ? { ...whole, x } : null
}
