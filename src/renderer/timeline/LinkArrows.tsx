// Arrows between linked events, where both are drawn. Where they stand in time is known; in which row, the canvas tells.
import { useEffect, useMemo, useState, type RefObject } from 'react'
import { eventSpan, type HorizonEvent } from '../../shared/domain/event'
import { middleDay } from '../../shared/domain/fuzzy-date'
import { makeArrows, type ArrowEnd } from '../../shared/timeline/link-arrows'
import type { TimeScale } from '../../shared/timeline/time-scale'
import { useView } from '../state/session'
import { GUTTER_PX } from '../../shared/timeline/sizes'

interface LinkArrowsProps {
  readonly events: Readonly<Record<string, HorizonEvent>>
  readonly scale: TimeScale
  readonly canvas: RefObject<HTMLDivElement | null>
  /** Anything whose change may move rows. */
  readonly lanes: unknown
}

export function LinkArrows({ list, events, scale, canvas, lanes }: LinkArrowsProps & { readonly list: readonly HorizonEvent[] }) {
  const linked = useMemo(() => list.filter(({ links }) => links !== undefined), [list])
  return linked.length === 0 ? null : <Arrows linked={linked} events={events} scale={scale} canvas={canvas} lanes={lanes} />
}

function Arrows({ linked, events, scale, canvas, lanes }: LinkArrowsProps & { readonly linked: readonly HorizonEvent[] }) {
  const folded = useView((state) => state.settings.foldedLanes)
  const selection = useView((state) => state.selection)
  const [rows, setRows] = useState<ReadonlyMap<string, number>>(new Map())

  useEffect(() => {
    // The canvas draws in the next frame; rows are read in the one after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setRows(rowsOf(canvas.current)))
    })
    return () => cancelAnimationFrame(frame)
  }, [canvas, scale, lanes, folded, selection, events])

  const ends = (id: string): ArrowEnd | null => {
    const [event, y] = [events[id], rows.get(id)]
    if (!event || y === undefined) return null
    const { first, last } = eventSpan(event)
    const isPoint = event.end === undefined
    const at = scale.x(middleDay(event.start) + 0.5)
    return { left: isPoint ? at - 6 : scale.x(first), right: isPoint ? at + 6 : scale.x(last + 1), y }
  }
  const pairs = linked.flatMap(({ id, links = [] }) => links.map((to) => ({ id: `${id} ${to}`, from: ends(id), to: ends(to), strong: id === selection || to === selection })))
  return (
    <svg className="link-arrows" style={{ left: GUTTER_PX }} width={scale.width} height={canvas.current?.clientHeight ?? 0} aria-hidden="true">
      <defs>
        {['link-head', 'link-head-strong'].map((head) => (
          <marker key={head} id={head} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">
            <path d="M0,0.5L8,4L0,7.5Z" />
          </marker>
        ))}
      </defs>
      {makeArrows(pairs).map(({ id, path, strong }) => (
        <path key={id} d={path} markerEnd={strong ? 'url(#link-head-strong)' : 'url(#link-head)'} data-strong={strong} />
      ))}
    </svg>
  )
}

/** Middle of the row of every event that is drawn alone, px below the canvas's top. */
function rowsOf(canvas: HTMLElement | null): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  if (!canvas) return rows
  const { top } = canvas.getBoundingClientRect()
  for (const node of canvas.querySelectorAll<HTMLElement>('[data-event]')) {
    const box = node.closest('.vis-item')!.getBoundingClientRect()
    rows.set(node.dataset.event!, box.top - top + 10)
  }
  return rows
}
