// The timeline: bar, axis, lanes, legend, overview and the details of the selected event. Owns their arrangement.
import { IconDownload, IconMinus, IconPlus } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { HORIZON_START } from '../../shared/domain/calendar'
import { CHARTS } from '../../shared/text/charts'
import { TIMELINE } from '../../shared/text/timeline'
import { useSession, useView, useWorkspace } from '../state/session'
import { useSize } from '../state/use-size'
import { zoomedAround } from '../state/zoom'
import { IconButton } from '../ui/IconButton'
import '../styles/timeline.css'
import { Backdrop } from './Backdrop'
import { Details } from './Details'
import { DragPlate } from './DragPlate'
import { makeLanes } from '../../shared/timeline/lanes'
import { Legend } from './Legend'
import { Overview } from './Overview'
import { GUTTER_PX } from '../../shared/timeline/sizes'
import { TimeAxis } from './TimeAxis'
import { makeTimeScale } from '../../shared/timeline/time-scale'
import { useCanvas } from './use-canvas'
import { useTimelineKeys } from './use-timeline-keys'

export function TimelinePane({ onExport }: { readonly onExport: () => void }) {
  const { view } = useSession()
  const events = useWorkspace((state) => state.workspace.events)
  const window = useView((state) => state.window)
  const by = useView((state) => state.settings.lanesBy)
  const order = useView((state) => state.settings.laneOrder)
  const hidden = useView((state) => state.settings.hiddenLanes)
  const lanes = useMemo(() => makeLanes(Object.values(events), by, order).filter(({ id }) => !hidden.includes(id)), [events, by, order, hidden])
  const viewport = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const size = useSize(viewport)
  const scale = useMemo(
    () => (size === null ? null : makeTimeScale(window.from, window.to, Math.max(100, size.width - GUTTER_PX))),
    [window, size],
  )
  useCanvas(host, lanes, scale)
  const { onKeyDown, spoken } = useTimelineKeys(lanes, scale)
  const count = Object.keys(events).length

  function zoom(factor: number): void {
    const next = zoomedAround(view.getState().window, factor, null)
    view.showWindow(next.from, next.to, 'keyboard')
  }

  /** Where the moved event's row stands, so that its plate can lie over it. */
  function rowTop(): number {
    const item = host.current?.querySelector('.hh-moving')
    return item && viewport.current ? item.getBoundingClientRect().top - viewport.current.getBoundingClientRect().top - 2 : 0
  }

  return (
    <section className="timeline" aria-label={TIMELINE.title}>
      <header className="pane-bar">
        <h1>{TIMELINE.title}</h1>
        <span className="note num">{TIMELINE.events(count)}</span>
        <span className="spacer" />
        <IconButton label={TIMELINE.zoomOut} onClick={() => zoom(2)}>
          <IconMinus size={16} aria-hidden />
        </IconButton>
        <IconButton label={TIMELINE.zoomIn} onClick={() => zoom(0.5)}>
          <IconPlus size={16} aria-hidden />
        </IconButton>
        <button type="button" className="button small" onClick={() => view.fit('keyboard')}>
          {TIMELINE.fit}
        </button>
        <IconButton label={CHARTS.exportFigure(TIMELINE.title)} onClick={onExport}><IconDownload size={16} aria-hidden /></IconButton>
      </header>
      {scale && <TimeAxis scale={scale} />}
      <div
        className="lanes"
        ref={viewport}
        tabIndex={0}
        role="group"
        aria-label={TIMELINE.title}
        aria-description={TIMELINE.instructions}
        onKeyDown={onKeyDown}
        onPointerLeave={() => view.moveCursor(null, 'timeline')}
      >
        {scale && <Backdrop scale={scale} />}
        <div className="canvas" ref={host} data-at-start={window.from <= HORIZON_START} />
        {scale && <DragPlate scale={scale} top={rowTop} />}
        {count === 0 && <p className="empty">{TIMELINE.empty}</p>}
      </div>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
      <Legend />
      <Overview events={events} />
      <Details />
    </section>
  )
}
