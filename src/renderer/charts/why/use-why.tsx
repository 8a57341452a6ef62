// Opens the card of a figure: by a click on a value, or by Enter while the figure has the focus. The card closes by Escape or a
// click beside it, and the figure has the focus again.
import { lazy, Suspense, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject } from 'react'
import { MONTH_COUNT } from '../../../shared/engine/production/months'
import { YEAR_COUNT, yearIndex } from '../../../shared/engine/years'
import type { DrawProps, OpenFigure } from '../../../shared/figures/figure'
import type { Asked } from './WhyPopover'

const WhyPopover = lazy(() => import('./WhyPopover').then((module) => ({ default: module.WhyPopover })))

export interface Why {
  /** Of the drawing's frame. */
  readonly onPointerDown: (event: MouseEvent) => void
  readonly onClick: (event: MouseEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** To be placed beside the frame, not in it: what is done on the card is not done on the figure. */
  readonly card: ReactNode
}

/** px that a hand may move and still have clicked. */
const STILL = 4

/** @param draw how the figure is drawn; null while it shows its table, or nothing yet */
export function useWhy(figure: OpenFigure, draw: DrawProps | null, frame: RefObject<HTMLDivElement | null>): Why {
  const [asked, setAsked] = useState<Asked | null>(null)
  const pressed = useRef<readonly [x: number, y: number]>([0, 0])

  function leave(then?: () => void): void {
    setAsked(null)
    frame.current?.focus()
    then?.()
  }

  function onClick({ clientX, clientY }: MouseEvent): void {
    const box = frame.current?.getBoundingClientRect()
    const [x, y] = pressed.current
    if (!draw || !box || Math.hypot(clientX - x, clientY - y) > STILL) return
    const point = figure.seriesAt(clientX - box.left, clientY - box.top, draw)
    if (point) setAsked({ seriesId: point.seriesId, place: point.place, x: clientX, y: clientY })
  }

  /** The value at the cursor, or the last one, of the series in question. */
  function onKeyDown(event: KeyboardEvent): void {
    const box = frame.current?.getBoundingClientRect()
    const [first] = figure.explained()
    if (event.key !== 'Enter' || event.target !== frame.current || !draw || !box || !first) return
    event.preventDefault()
    const year = draw.cursorYear === undefined ? YEAR_COUNT - 1 : yearIndex(draw.cursorYear)
    const place = figure.monthAt === null ? year : (draw.cursorMonth ?? MONTH_COUNT - 1)
    setAsked({ seriesId: first.seriesId, place, x: box.left + box.width / 2, y: box.top + box.height / 3 })
  }

  const card = asked && (
    <Suspense>
      <WhyPopover asked={asked} choices={figure.explained()} onAsk={setAsked} onLeave={leave} />
    </Suspense>
  )
  return { onPointerDown: ({ clientX, clientY }) => (pressed.current = [clientX, clientY]), onClick, onKeyDown, card }
}
