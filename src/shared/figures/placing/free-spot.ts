// Finds room for a few words on a chart: the first of several places that crosses no line and no other words.

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** x and y in px; a NaN y is a gap. */
export type Point = readonly [x: number, y: number]

/** True when two boxes share area. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** True when a polyline (x ascending) runs through a box. */
export function lineCrosses(line: readonly Point[], box: Box): boolean {
  const right = box.x + box.width
  for (let index = firstSegment(line, box.x); index < line.length; index++) {
    const start = line[index - 1]!
    const end = line[index]!
    if (start[0] > right) return false
    const from = Math.max(start[0], box.x)
    const to = Math.min(end[0], right)
    if (!(from <= to)) continue
    const a = heightAt(from, start, end)
    const b = heightAt(to, start, end)
    if (Math.min(a, b) < box.y + box.height && Math.max(a, b) > box.y) return true
  }
  return false
}

function heightAt(x: number, start: Point, end: Point): number {
  return end[0] === start[0] ? start[1] : start[1] + ((end[1] - start[1]) * (x - start[0])) / (end[0] - start[0])
}

/** The end of the first segment that reaches `x`: lines over the months are long, and labels ask often. */
function firstSegment(line: readonly Point[], x: number): number {
  let low = 1
  let high = line.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (line[middle]![0] < x) low = middle + 1
    else high = middle
  }
  return low
}

/** The first candidate that crosses nothing; the first of all when none is free. */
export function freeSpot(candidates: readonly [Box, ...Box[]], lines: readonly (readonly Point[])[], taken: readonly Box[]): Box {
  const free = candidates.find(
    (box) => !taken.some((other) => boxesOverlap(box, other)) && !lines.some((line) => lineCrosses(line, box)),
  )
  return free ?? candidates[0]
}
