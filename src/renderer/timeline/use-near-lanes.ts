// Which lanes are near what is seen of them. Where there are many events only these get items: their heights stand anyway.
import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Lane } from '../../shared/timeline/lanes'
import { laneHeight } from '../../shared/timeline/sizes'

/** With fewer events all lanes are drawn. */
const MANY_EVENTS = 1000

/** Lanes this far above and below what is seen are drawn too, px. */
const NEAR_PX = 80

/** Line under each lane, px. */
const BORDER_PX = 1

/** The lanes to draw; the same array until another lane comes near. `host` lies in the element that scrolls. */
export function useNearLanes(lanes: readonly Lane[], folded: ReadonlySet<string>, host: RefObject<HTMLDivElement | null>): readonly Lane[] {
  const many = useMemo(() => lanes.reduce((sum, { count }) => sum + count, 0) > MANY_EVENTS, [lanes])
  const [near, setNear] = useState('')

  useEffect(() => {
    const scroller = host.current?.parentElement
    if (!many || !scroller) return
    const look = () => setNear(nearIds(lanes, folded, scroller.scrollTop - NEAR_PX, scroller.scrollTop + scroller.clientHeight + NEAR_PX))
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [many, lanes, folded, host])

  return useMemo(() => {
    if (!many) return lanes
    const ids = new Set(near.split('\n'))
    return lanes.filter(({ id }) => ids.has(id))
  }, [many, lanes, near])
}

function nearIds(lanes: readonly Lane[], folded: ReadonlySet<string>, top: number, bottom: number): string {
  let y = 0
  const ids: string[] = []
  for (const lane of lanes) {
    const height = laneHeight(lane, folded.has(lane.id)) + BORDER_PX
    if (y + height > top && y < bottom) ids.push(lane.id)
    y += height
  }
  return ids.join('\n')
}
