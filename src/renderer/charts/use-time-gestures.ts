// The hand on a figure whose time is the timeline's: the wheel with Ctrl zooms, with Shift and sideways it pans, and so does
// dragging the ground. The timeline follows; nobody hears an echo, because both draw what the view store says.
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import { dayNumber, GRID_FIRST_YEAR, GRID_LAST_YEAR, HORIZON_END, HORIZON_START, type DayNumber } from '../../shared/domain/calendar'
import type { DrawProps, OpenFigure } from '../../shared/figures/figure'
import { makeTimeScale } from '../../shared/timeline/time-scale'
import { turnWheel } from '../../shared/timeline/wheel'
import { useSession } from '../state/session'

/** px that the pointer may move before a press becomes a drag. */
const STILL = 3

/** The days at the plot's sides: of the part of time drawn, else of the figure's grid. */
function daysDrawn(figure: OpenFigure, time: DrawProps['time']): readonly [from: number, to: number] {
  if (time !== undefined) return [time.from, time.to + 1]
  return figure.monthAt !== null ? [HORIZON_START, HORIZON_END + 1] : [dayNumber(GRID_FIRST_YEAR, 7, 2), dayNumber(GRID_LAST_YEAR, 7, 2)]
}

interface TimeGestures {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  /** True while the move is a drag. */
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => boolean
  /** True when the press that ends here was a drag, so that it is no click. */
  readonly wasDrag: () => boolean
}

/** `isOn`: whether figures share their time with the timeline. */
export function useTimeGestures(frame: RefObject<HTMLElement | null>, figure: OpenFigure, draw: DrawProps | null, isOn: boolean): TimeGestures {
  const { view } = useSession()
  const latest = useRef({ figure, draw, isOn })
  const press = useRef<{ readonly x: number; readonly from: number; readonly to: number; readonly pxPerDay: number; dragged: boolean } | null>(null)
  const dragged = useRef(false)

  useEffect(() => {
    latest.current = { figure, draw, isOn }
  }, [figure, draw, isOn])

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      const { figure: drawn, draw: props, isOn: acts } = latest.current
      if (!acts || props === null || drawn.plot === null) return
      const { left, right } = drawn.plot(props)
      const [first, after] = daysDrawn(drawn, props.time)
      const day = first + ((event.clientX - element.getBoundingClientRect().left - left) / (right - left)) * (after - first)
      const { from, to } = view.getState().window
      const scale = makeTimeScale(from, to, right - left)
      const next = turnWheel(event, scale, Math.min(Math.max(scale.x(day), 0), scale.width))
      if (next === null) return
      event.preventDefault()
      view.showWindow(next.from as DayNumber, next.to as DayNumber, 'figures')
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [frame, view])

  return {
    onPointerDown: (event) => {
      dragged.current = false
      press.current = null
      if (!isOn || event.button !== 0 || draw?.time === undefined || figure.plot === null) return
      const { left, right } = figure.plot(draw)
      const { from, to } = view.getState().window
      press.current = { x: event.clientX, from, to, pxPerDay: (right - left) / (to + 1 - from), dragged: false }
    },
    onPointerMove: (event) => {
      const start = press.current
      if (start === null) return false
      if (event.buttons !== 1) {
        press.current = null
        return false
      }
      const by = event.clientX - start.x
      if (!start.dragged && Math.abs(by) <= STILL) return false
      if (!start.dragged) event.currentTarget.setPointerCapture(event.pointerId)
      start.dragged = true
      dragged.current = true
      const days = by / start.pxPerDay
      view.showWindow((start.from - days) as DayNumber, (start.to - days) as DayNumber, 'figures')
      return true
    },
    wasDrag: () => dragged.current,
  }
}
