// Events in lanes over time: axis, lanes, legend, overview. Owns their arrangement.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { HORIZON_START } from '../../shared/domain/calendar'
import type { HorizonEvent } from '../../shared/domain/event'
import { TIMELINE } from '../../shared/text/timeline'
import { makeLanes } from '../../shared/timeline/lanes'
import { GUTTER_PX } from '../../shared/timeline/sizes'
import { makeTimeScale } from '../../shared/timeline/time-scale'
import { useSession, useView } from '../state/session'
import { useSize } from '../state/use-size'
import { Backdrop } from './Backdrop'
import { DragPlate } from './DragPlate'
import { EVENT_GROUND } from './event-keys'
import { EffectsLane } from './EffectsLane'
import { AllLanesHidden } from './LanesCard'
import { Legend } from './Legend'
import { LinkArrows } from './LinkArrows'
import { NothingShown } from './NothingShown'
import { Overview } from './Overview'
import { TimeAxis } from './TimeAxis'
import { useCanvas } from './use-canvas'
import { useTimelineKeys } from './use-timeline-keys'
import { useWheel } from './use-wheel'

export function Lanes({ events }: { readonly events: Readonly<Record<string, HorizonEvent>> }) {
  const { view } = useSession()
  const window = useView((state) => state.window)
  const by = useView((state) => state.settings.lanesBy)
  const order = useView((state) => state.settings.laneOrder)
  const hidden = useView((state) => state.settings.hiddenLanes)
  const list = useMemo(() => Object.values(events), [events])
  const lanes = useMemo(() => makeLanes(list, by, order).filter(({ id }) => !hidden.includes(id)), [list, by, order, hidden])
  const filter = useView((state) => state.filter)
  const viewport = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const size = useSize(viewport)
  const scale = useMemo(
    () => (size === null ? null : makeTimeScale(window.from, window.to, Math.max(100, size.width - GUTTER_PX))),
    [window, size],
  )
  useCanvas(host, lanes, scale)
  const width = scale?.width
  useLayoutEffect(() => {
    if (width !== undefined) view.layAxis({ left: GUTTER_PX, right: GUTTER_PX + width })
  }, [view, width])
  useWheel(viewport, scale)
  const { onKeyDown, spoken } = useTimelineKeys(lanes, scale)

  // Other lanes: the backdrop would hold open what was scrolled to.
  useEffect(() => viewport.current?.scrollTo(0, 0), [filter, by])

  /** Where the moved event's row stands, so that its plate can lie over it. */
  const rowTop = useCallback((id: string): number => {
    const item = host.current?.querySelector(`[data-event="${CSS.escape(id)}"]`)?.closest('.vis-item')
    return item && viewport.current ? item.getBoundingClientRect().top - viewport.current.getBoundingClientRect().top + viewport.current.scrollTop - 2 : 0
  }, [])

  return (
    <>
      {scale && <TimeAxis scale={scale} />}
      {scale && <EffectsLane scale={scale} />}
      <div
        className="lanes"
        ref={viewport}
        {...EVENT_GROUND}
        role="group"
        aria-label={TIMELINE.title}
        aria-description={TIMELINE.instructions}
        onKeyDown={onKeyDown}
        onPointerLeave={() => {
          view.moveCursor(null, 'timeline')
          view.hoverEvent(null, 'timeline')
        }}
      >
        {scale && <Backdrop scale={scale} />}
        <div className="canvas" ref={host} data-at-start={window.from <= HORIZON_START} />
        {scale && <LinkArrows list={list} events={events} scale={scale} canvas={host} lanes={lanes} />}
        {scale && <DragPlate scale={scale} top={rowTop} />}
        {lanes.length === 0 && (list.length > 0 ? <AllLanesHidden /> : <NothingShown />)}
      </div>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
      <Legend events={list} />
      <Overview events={list} />
    </>
  )
}
