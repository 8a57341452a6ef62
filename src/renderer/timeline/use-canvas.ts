// Keeps the canvas and the stores in step: items and window go in, gestures come out as drafts and commands.
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { HORIZON_END, HORIZON_START, type DayNumber } from '../../shared/domain/calendar'
import { EVENT_CATEGORIES, type EventCategory } from '../../shared/domain/event'
import { fuzzyDateOf } from '../../shared/domain/fuzzy-date'
import { DAYS_OF_UNIT, moveEventDates, snapUnitFor } from '../../shared/domain/move-event-dates'
import { laneName } from '../../shared/text/timeline'
import { resizeEventDates, snapUnitForEdge } from '../../shared/domain/resize-event-dates'
import { editEvent, makeEvent } from '../events/event-actions'
import { useSession, useView, type Session } from '../state/session'
import { afterPaint } from '../state/after-paint'
import { moveByHand, shownEvents } from '../state/shown-events'
import { useScenario } from '../state/use-scenario'
import type { DraggedPart } from './adapter/item-hand'
import type { CanvasEvents, CanvasItem, VisCanvas } from './adapter/vis-canvas'
import { useNearLanes } from './use-near-lanes'
import { canvasItems, canvasLanes, drawnPart, makeLabelMeasure, type DrawnPart } from './canvas-model'
import type { Lane } from '../../shared/timeline/lanes'
import { binOfCluster } from '../../shared/timeline/bins'
import { NARROWEST_DAYS } from '../state/zoom'
import { zoomSnap, type TimeScale } from '../../shared/timeline/time-scale'

/** Before the pane has a size. */
const NOTHING: DrawnPart = { pxPerDay: 0, from: 0, to: 0 }

/** Draw lanes and items into `host` and carry out what the hand does there. Throws what the library throws, for the pane's boundary. */
export function useCanvas(host: RefObject<HTMLDivElement | null>, lanes: readonly Lane[], scale: TimeScale | null): void {
  const session = useSession()
  const { view } = session
  const foldedLanes = useView((state) => state.settings.foldedLanes)
  const selection = useView((state) => state.selection)
  const selected = useView((state) => state.selected)
  const hits = useView((state) => state.search.hits)
  const hovered = useView(({ hovered: pointed }) => (pointed === null || pointed.source === 'timeline' ? null : pointed.id))
  const dragging = useView(({ eventDraft }) => (eventDraft === null || eventDraft.effects !== undefined ? null : eventDraft.id))
  const window = useView((state) => state.window)
  const measure = useMemo(makeLabelMeasure, [])
  const { eventChanges } = useScenario()
  const folded = useMemo(() => new Set(foldedLanes), [foldedLanes])
  const near = useNearLanes(lanes, folded, host)
  const [canvas, setCanvas] = useState<VisCanvas | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  if (failure !== null) throw failure
  const latestScale = useRef(scale)
  const drawn = useRef<readonly CanvasItem[]>([])
  /** Escape was pressed during this drag: what follows of it is ignored. */
  const cancelled = useRef(false)

  useEffect(() => {
    latestScale.current = scale
  }, [scale])

  useEffect(() => {
    let made: VisCanvas | null = null
    let gone = false
    const events: CanvasEvents = {
      onWindow: (from, to) => view.showWindow(from as DayNumber, to as DayNumber, 'timeline'),
      onSelect: (id, more) => select(session, id, more, drawn.current),
      onDoubleClick: (id, day, lane) => open(session, id, day, lane, latestScale.current),
      onHover: (day, id) => hover(session, day, id),
      onDrag: (id, part, byDays) => {
        if (!cancelled.current) drag(session, id, part, byDays, latestScale.current)
      },
      onDrop: () => {
        cancelled.current = false
        dropEventDraft(session)
      },
    }
    // The first charts do not wait for the library: it is loaded once they are on the screen.
    const callOff = afterPaint(() => {
      import('./adapter/vis-canvas')
        .then(({ createVisCanvas }) => {
          if (gone || !host.current) return
          made = createVisCanvas(host.current, events)
          setCanvas(made)
        })
        .catch((error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))))
    })
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || view.getState().eventDraft === null) return
      // A hand on a handle of an effect is the effect's own.
      if (view.getState().eventDraft?.effects === undefined) cancelled.current = true
      view.draftEvent(null)
    }
    globalThis.addEventListener('keydown', onKeyDown, true)
    return () => {
      globalThis.removeEventListener('keydown', onKeyDown, true)
      gone = true
      callOff()
      setCanvas(null)
      made?.destroy()
    }
  }, [host, session, view])

  // Before the items: they come in where the window already stands.
  useEffect(() => {
    canvas?.setWindow(window.from, window.to)
  }, [canvas, window])

  useEffect(() => {
    canvas?.setLanes(
      canvasLanes(lanes, folded, (lane) => laneName(lane, session.names), (lane) => {
        const { foldedLanes: before } = view.getState().settings
        view.changeSettings({ foldedLanes: before.includes(lane) ? before.filter((other) => other !== lane) : [...before, lane] })
      }),
    )
  }, [canvas, lanes, folded, view, session])

  const { pxPerDay, from, to } = scale === null ? NOTHING : drawnPart(scale)
  useEffect(() => {
    if (pxPerDay === 0) return
    drawn.current = canvasItems(near, folded, { pxPerDay, from, to }, { selected: selection, dragging, chosen: selected.length > 1 ? selected : [], hits, hovered, changes: eventChanges }, measure)
    canvas?.setItems(drawn.current)
  }, [canvas, near, folded, pxPerDay, from, to, selection, selected, dragging, hits, hovered, eventChanges, measure])

  useEffect(() => {
    canvas?.select(selection)
  }, [canvas, selection, lanes])

  // Keys select what lies below, and the details take their part of the pane.
  useEffect(() => (selection === null ? undefined : afterPaint(() => reveal(host.current))), [host, selection])
}

/** Scroll the lanes as far as the row of the selected event needs to be seen whole. */
function reveal(canvas: HTMLElement | null): void {
  const lanes = canvas?.parentElement
  const item = canvas?.querySelector('.hh-selected')
  if (!lanes || !item) return
  const [row, seen] = [item.getBoundingClientRect(), lanes.getBoundingClientRect()]
  if (row.top < seen.top) lanes.scrollTop -= seen.top - row.top
  else if (row.bottom > seen.bottom) lanes.scrollTop += row.bottom - seen.bottom
}

/** A cluster opens into its bin; an event is selected; the empty ground clears. */
function select({ view }: Session, id: string | null, more: boolean, items: readonly CanvasItem[]): void {
  const bin = id === null ? null : binOfCluster(id)
  if (bin === null && more) return id === null ? undefined : view.toggleSelected(id)
  if (bin === null) return view.select(id)
  const margin = (bin.after - bin.first) * 0.15
  // Where no zoom parts them, they are selected together.
  if (id !== null && bin.after - bin.first + 2 * margin <= NARROWEST_DAYS) return view.selectAll(items.find((item) => item.id === id)?.eventIds() ?? [])
  view.showWindow((bin.first - margin) as DayNumber, (bin.after - 1 + margin) as DayNumber, 'keyboard')
}

function hover({ view }: Session, day: number | null, id: string | null): void {
  if (view.getState().eventDraft !== null) return
  view.hoverEvent(id === null || binOfCluster(id) !== null ? null : id, 'timeline')
  if (day === null) return
  const whole = Math.min(Math.max(Math.floor(day), HORIZON_START), HORIZON_END)
  if (view.getState().cursor?.day !== whole) view.moveCursor(whole as DayNumber, 'timeline')
}

/** A double click edits an event, and makes one on the ground, as exact as the zoom shows days. */
function open(session: Session, id: string | null, day: number, lane: string | null, scale: TimeScale | null): void {
  if (id !== null) {
    if (binOfCluster(id) === null) editEvent(session, id)
    return
  }
  if (!scale) return
  const whole = Math.min(Math.max(Math.floor(day), HORIZON_START), HORIZON_END) as DayNumber
  makeEvent(session, fuzzyDateOf(whole, zoomSnap(scale.pxPerDay) === 'month' ? 'month' : 'day'), isCategory(lane) ? lane : 'review')
}

function isCategory(lane: string | null): lane is EventCategory {
  return (EVENT_CATEGORIES as readonly (string | null)[]).includes(lane)
}

function drag(session: Session, id: string, part: DraggedPart, byDays: number, scale: TimeScale | null): void {
  const event = shownEvents(session)[id]
  if (!event || !scale) return
  const wanted = zoomSnap(scale.pxPerDay)
  const unit = part === 'whole' ? snapUnitFor(event, wanted) : snapUnitForEdge(event, part, wanted)
  const steps = Math.round(byDays / DAYS_OF_UNIT[unit])
  const moved = part === 'whole' ? moveEventDates(event, unit, steps) : resizeEventDates(event, part, unit, steps)
  session.view.draftEvent({ id, ...moved.dates })
}

/** Let go: one command when the event really moved; nothing when Escape took the draft away. */
function dropEventDraft(session: Session): void {
  const { view } = session
  const draft = view.getState().eventDraft
  view.draftEvent(null)
  if (draft === null) return
  const event = shownEvents(session)[draft.id]
  if (!event || (event.start === draft.start && event.end === draft.end)) return
  moveByHand(session, draft.id, draft)
}
