// The wheel over the lanes: with Ctrl and in a pinch it zooms, with Shift and sideways it pans, else the lanes scroll.
// vis-timeline never hears of it.
import { useEffect, useRef, type RefObject } from 'react'
import type { DayNumber } from '../../shared/domain/calendar'
import { GUTTER_PX } from '../../shared/timeline/sizes'
import type { TimeScale } from '../../shared/timeline/time-scale'
import { turnWheel } from '../../shared/timeline/wheel'
import { useSession } from '../state/session'

/** Let the wheel act on the time in view. `viewport` holds gutter and lanes and scrolls. */
export function useWheel(viewport: RefObject<HTMLElement | null>, scale: TimeScale | null): void {
  const { view } = useSession()
  const latest = useRef(scale)

  useEffect(() => {
    latest.current = scale
  }, [scale])

  useEffect(() => {
    const element = viewport.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      event.stopPropagation()
      if (!latest.current) return
      const next = turnWheel(event, latest.current, event.clientX - element.getBoundingClientRect().left - GUTTER_PX)
      if (next === null) return
      event.preventDefault()
      view.showWindow(next.from as DayNumber, next.to as DayNumber, 'timeline')
    }
    element.addEventListener('wheel', onWheel, { capture: true, passive: false })
    return () => element.removeEventListener('wheel', onWheel, { capture: true })
  }, [view, viewport])
}
