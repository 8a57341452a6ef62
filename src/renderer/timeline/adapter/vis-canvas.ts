// The only door to vis-timeline. It draws and moves what it is handed; our store is the truth and its DataSet a cache.
import { DataSet } from 'vis-data/esnext'
import { Timeline, type DataItem, type TimelineItem, type TimelineOptions } from 'vis-timeline/esnext'
import { HORIZON_END, HORIZON_START } from '../../../shared/domain/calendar'
import { GUTTER_PX } from '../../../shared/timeline/sizes'
import { followHand, type DraggedPart } from './item-hand'
import { setKnownItemSizes, takeOverRedraw } from './known-sizes'

const DAY_MS = 86_400_000

/** An item as vis-timeline gets it. Days, not milliseconds. */
export interface CanvasItem {
  readonly id: string
  readonly lane: string
  readonly first: number
  readonly after: number
  readonly className: string
  /** CSS custom properties of the item's box. */
  readonly style: string
  /** Only what the hand may move. */
  readonly movable: boolean
  /** Changes whenever the inside must be drawn anew. */
  readonly signature: string
  /** The inside; nodes of an earlier drawing may be used again. */
  readonly draw: (before: HTMLElement | null) => HTMLElement
  /** The event, or all events of a cluster. */
  readonly eventIds: () => readonly string[]
}

export interface CanvasLane {
  readonly id: string
  readonly height: number
  readonly draw: () => HTMLElement
  readonly signature: string
}

/** What the hand does. Days may be fractions. */
export interface CanvasEvents {
  readonly onWindow: (from: number, to: number) => void
  /** `more`: added to what is selected, or taken out of it. */
  readonly onSelect: (id: string | null, more: boolean) => void
  /** A double click on an item, or on the ground of a lane. */
  readonly onDoubleClick: (id: string | null, day: number, lane: string | null) => void
  /** Where the pointer is, and over which item. */
  readonly onHover: (day: number | null, id: string | null) => void
  /** While an item or one of its ends moves: the days it is dragged by, from where it stood. */
  readonly onDrag: (id: string, part: DraggedPart, byDays: number) => void
  /** Let go: keep or forget what the drag drafted. */
  readonly onDrop: (id: string) => void
}

export interface VisCanvas {
  setLanes(lanes: readonly CanvasLane[]): void
  setItems(items: readonly CanvasItem[]): void
  /** Days; ignored when the canvas shows them already. */
  setWindow(from: number, to: number): void
  select(id: string | null): void
  destroy(): void
}

function ms(day: number): number {
  return day * DAY_MS
}

function day(time: Date | number | string | undefined): number {
  return new Date(time ?? 0).getTime() / DAY_MS
}

const OPTIONS: TimelineOptions = {
  autoResize: false,
  min: ms(HORIZON_START),
  max: ms(HORIZON_END + 1),
  zoomMin: ms(3),
  zoomMax: ms(HORIZON_END + 1 - HORIZON_START),
  stack: false,
  showMajorLabels: false,
  showMinorLabels: false,
  showCurrentTime: false,
  showTooltips: false,
  selectable: true,
  multiselect: false,
  moveable: true,
  zoomKey: 'ctrlKey',
  align: 'auto',
  orientation: { axis: 'none', item: 'top' },
  margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
  editable: { updateTime: true, updateGroup: false, add: false, remove: false },
  groupHeightMode: 'auto',
  xss: { disabled: false },
}

/** Make the canvas inside an element. */
export function createVisCanvas(container: HTMLElement, events: CanvasEvents): VisCanvas {
  const items = new DataSet<DataItem & { draw: CanvasItem['draw'] }>()
  let onCanvas: ReadonlyMap<string, CanvasItem> = new Map()
  const groups = new DataSet<{ id: string; content: string; signature: string; draw: () => HTMLElement }>()
  /** What was told last of the drag under way. */
  let told: number | null = null

  setKnownItemSizes()
  const timeline = new Timeline(container, items, groups, {
    ...OPTIONS,
    groupTemplate: (group: unknown) => (group as { draw?: () => HTMLElement } | null)?.draw?.() ?? '',
    // Steps are whole days here; the pane snaps to what the event's own precision allows.
    snap: (date: Date) => date,
    onMoving: (item: TimelineItem, callback: (item: TimelineItem | null) => void) => {
      const id = String(item.id)
      const stored = items.get(id)
      if (!stored) return callback(null)
      tellDrag(id)
      // The pane draws the moved event from its draft; vis-timeline keeps the old place.
      item.start = stored.start
      if (stored.end !== undefined) item.end = stored.end
      callback(item)
    },
    onMove: (item: TimelineItem, callback: (item: TimelineItem | null) => void) => {
      callback(null)
      // A quick hand lets go before the library has told of any movement.
      tellDrag(String(item.id))
      told = null
      events.onDrop(String(item.id))
    },
  })

  const known = takeOverRedraw(timeline, GUTTER_PX)
  const hand = followHand(container, GUTTER_PX, () => {
    const { start, end } = timeline.getWindow()
    return [day(start), day(end)]
  })
  function tellDrag(id: string): void {
    const days = hand.days()
    if (days === told) return
    told = days
    events.onDrag(id, hand.part(), days)
  }
  const sizes = new ResizeObserver(() => known.resized())
  sizes.observe(container)

  // Not among the options: with a start or an end there, vis-timeline stays hidden until the window first changes.
  timeline.setWindow(ms(HORIZON_START), ms(HORIZON_END + 1), { animation: false })

  timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (byUser) events.onWindow(day(start), day(end) - 1)
  })
  timeline.on('select', ({ items: ids, event }: { items: (string | number)[]; event: { srcEvent?: MouseEvent } }) => {
    const more = event.srcEvent?.ctrlKey === true || event.srcEvent?.metaKey === true
    events.onSelect(ids.length > 0 ? String(ids[0]) : null, more)
  })
  timeline.on('doubleClick', ({ item, time, group, what }: { item: string | number | null; time: Date; group: string | null; what: string | null }) => {
    if (what !== 'group-label') events.onDoubleClick(item === null ? null : String(item), day(time), group)
  })
  timeline.on('mouseMove', ({ time, what, item }: { time: Date; what: string | null; item: string | number | null }) => {
    events.onHover(what === 'group-label' ? null : day(time), item === null ? null : String(item))
  })

  return {
    setLanes: (lanes) => {
      const rows = lanes.map(({ id, signature, draw }, order) => ({ id, content: id, order, signature: `${order} ${signature}`, draw }))
      sync(groups, rows)
      known.lanesChanged(new Map(lanes.map(({ id, height }) => [id, height])))
    },
    setItems: (drawn) => {
      const before = onCanvas
      onCanvas = new Map(drawn.map((item) => [item.id, item]))
      const gone = [...before.keys()].filter((id) => !onCanvas.has(id))
      if (gone.length > 0) items.remove(gone)
      const moved = drawn.filter((item) => !standsAs(before.get(item.id), item))
      if (moved.length > 0) items.update(moved.map(dataOf))
      for (const item of drawn) {
        const stood = before.get(item.id)
        if (standsAs(stood, item) && stood?.signature !== item.signature) known.redrawItem(item)
      }
    },
    setWindow: (from, to) => {
      const shown = timeline.getWindow()
      if (Math.abs(day(shown.start) - from) < 0.01 && Math.abs(day(shown.end) - 1 - to) < 0.01) return
      timeline.setWindow(ms(from), ms(to + 1), { animation: false })
    },
    select: (id) => timeline.setSelection(id === null || !items.get(id) ? [] : [id]),
    destroy: () => {
      sizes.disconnect()
      hand.destroy()
      timeline.destroy()
    },
  }
}

/** Whether an item stands at the same times, in the same lane, as much under the hand: then it only looks different. */
function standsAs(stood: CanvasItem | undefined, item: CanvasItem): boolean {
  return stood !== undefined && stood.first === item.first && stood.after === item.after && stood.lane === item.lane && stood.movable === item.movable
}

/** An item in the library's words. */
function dataOf(item: CanvasItem) {
  return {
    id: item.id, group: item.lane, content: item.id, type: 'range' as const, limitSize: false,
    start: ms(item.first), end: ms(item.after), className: item.className, style: item.style, draw: item.draw,
    editable: { updateTime: item.movable, updateGroup: false, remove: false },
  }
}

/** Make the cache equal to what is given, touching only what changed. */
function sync<Row extends { id?: string | number; signature: string }>(cache: DataSet<Row>, rows: readonly Row[]): void {
  const wanted = new Set(rows.map(({ id }) => id))
  const gone = cache.getIds().filter((id) => !wanted.has(id))
  if (gone.length > 0) cache.remove(gone)
  const changed = rows.filter((row) => cache.get(row.id as string)?.signature !== row.signature)
  if (changed.length > 0) cache.update(changed as never)
}
