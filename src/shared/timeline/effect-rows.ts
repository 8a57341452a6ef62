// The lane of effects: which effects have a row, in which order, and what is drawn in it, in pixels. Pure.
import type { Effect } from '../domain/effect'
import { actingFrom, dayAtMonth, effectBends } from '../domain/effect-time'
import type { HorizonEvent } from '../domain/event'
import { FAMILY, type Family } from './family'
import { HANDLES, handleMonths, type Handle } from './effect-handles'
import type { TimeScale } from './time-scale'

/** An event whose effects have rows; those of a scenario file have no category. */
export type RowEvent = Pick<HorizonEvent, 'id' | 'title' | 'start' | 'effects'> & Partial<Pick<HorizonEvent, 'category'>>

export interface EffectRow {
  readonly event: RowEvent
  /** Place in the event's list. */
  readonly place: number
  readonly effect: Effect
  /** Month of the event's date, counted from January 2014. */
  readonly from: number
}

/** Rows of all effects that act, by date; before them all effects of the selected event, those that are off among them. */
export function effectRows(events: readonly RowEvent[], selected: string | null): readonly EffectRow[] {
  const rows = events.flatMap((event) => {
    const from = actingFrom(event.start)
    return from === null ? [] : (event.effects ?? []).map((effect, place): EffectRow => ({ event, place, effect, from }))
  })
  const isSelected = ({ event }: EffectRow) => event.id === selected
  const others = rows.filter((row) => !isSelected(row) && row.effect.enabled)
  return [...rows.filter(isSelected), ...others.sort((a, b) => a.from - b.from || compare(a.event.title, b.event.title) || a.place - b.place)]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Vermilion is Russia's; else the colour of the event's family. */
export function effectFamily({ scope }: Effect, { category }: RowEvent): Family | 'ink' {
  if (scope.length > 0 && scope.every((id) => id === 'RUS')) return 'verm'
  return category === undefined ? 'ink' : FAMILY[category]
}

/** Where the line runs in its row, px below the row's top. */
export const BASE_Y = 16
export const FULL_Y = 4

export interface PlacedHandle {
  readonly handle: Handle
  readonly x: number
  readonly y: number
  /** What takes the pointer, px left and right of x. */
  readonly reach: readonly [left: number, right: number]
}

export interface EffectShape {
  /** x of the event's date. */
  readonly date: number
  /** From the date to the right edge: flat, slope, plateau, fall. */
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Handles in view. */
  readonly handles: readonly PlacedHandle[]
  /** x of the bends, for what is written below them. */
  readonly bends: { readonly start: number; readonly full: number; readonly end: number | null; readonly gone: number | null }
}

/** What takes the pointer at most, px left and right of a handle. */
const REACH = 12

export function placeEffect(scale: TimeScale, from: number, effect: Effect): EffectShape {
  const months = effectBends(from, effect)
  const x = (month: number) => scale.x(dayAtMonth(month))
  const [date, start, full] = [x(from), x(months.start), x(months.full)]
  const [end, gone] = [months.end === null ? null : x(months.end), months.gone === null ? null : x(months.gone)]
  const after: readonly (readonly [number, number])[] = end === null ? [[Math.max(full, scale.width), FULL_Y]] : [[end, FULL_Y], [gone!, BASE_Y], [Math.max(gone!, scale.width), BASE_Y]]
  const at = { start, full, end }
  const placed = HANDLES.flatMap((handle) => (handleMonths(effect, handle) === null ? [] : [{ handle, x: at[handle]!, y: handle === 'start' ? BASE_Y : FULL_Y }]))
  const handles = placed.map(({ handle, x: own, y }, index): PlacedHandle => {
    const half = (other: { readonly x: number } | undefined) => (other === undefined ? REACH : Math.min(REACH, Math.abs(other.x - own) / 2))
    return { handle, x: own, y, reach: [half(placed[index - 1]), half(placed[index + 1])] }
  })
  return {
    date, points: [[date, BASE_Y], [start, BASE_Y], [full, FULL_Y], ...after],
    handles: handles.filter((handle) => handle.x >= 0 && handle.x <= scale.width), bends: { start, full, end, gone },
  }
}

export interface LabelPlace {
  readonly left: number
  readonly width: number
}

const GAP = 8
/** Shorter labels say too little. */
const LEAST = 44

/** Where `wanted` px of words go: on the plateau, before the date, behind the fall; else the widest of these, cut. Null without room. */
export function placeEffectLabel({ date, bends: { full, end, gone } }: EffectShape, width: number, wanted: number): LabelPlace | null {
  const clip = (from: number, to: number) => {
    const left = Math.max(0, from) + GAP
    return { left, width: Math.min(width, to) - GAP - left }
  }
  const before = clip(-GAP, date)
  const rooms = [
    clip(full, end ?? width), { left: Math.max(before.left, before.left + before.width - wanted), width: before.width }, ...(gone === null ? [] : [clip(gone, width)]),
  ]
  const room = rooms.find((one) => one.width >= wanted) ?? rooms.reduce((best, one) => (one.width > best.width ? one : best))
  return room.width < Math.min(LEAST, wanted) ? null : { left: room.left, width: Math.min(room.width, wanted) }
}

export interface Dimension {
  readonly from: number
  readonly to: number
  readonly words: string
  /** Left edge of the words. */
  readonly left: number
}

/** Words under the stretches of an effect, each in the middle of its own where there is room, never over each other. */
export function placeDimensions(stretches: readonly Omit<Dimension, 'left'>[], width: number, measure: (words: string) => number): readonly Dimension[] {
  const widths = stretches.map(({ words }) => measure(words))
  const lefts: number[] = []
  stretches.forEach(({ from, to }, index) => {
    const free = index === 0 ? 0 : lefts[index - 1]! + widths[index - 1]! + GAP
    lefts.push(Math.max(free, (from + Math.min(to, width)) / 2 - widths[index]! / 2))
  })
  // What reaches over the right edge is pushed back, and what stands before it too.
  let limit = width
  for (let index = lefts.length - 1; index >= 0; index -= 1) {
    lefts[index] = Math.max(0, Math.min(lefts[index]!, limit - widths[index]!))
    limit = lefts[index]! - GAP
  }
  return stretches.map((stretch, index) => ({ ...stretch, left: lefts[index]! }))
}
