// The whole horizon as a strip: how many events start in each quarter, and the window as a plate with two handles.
import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { calendarDay, dayNumber, HORIZON_END, HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR, HORIZON_START, type DayNumber } from '../../shared/domain/calendar'
import type { HorizonEvent } from '../../shared/domain/event'
import { middleDay } from '../../shared/domain/fuzzy-date'
import { formatDay } from '../../shared/text/dates'
import { TIMELINE } from '../../shared/text/timeline'
import { useSession, useView } from '../state/session'
import { GUTTER_PX } from '../../shared/timeline/sizes'

const DAYS = HORIZON_END + 1 - HORIZON_START
const BAR_PX = 30
/** One press of an arrow key on a handle. */
const KEY_DAYS = 30

interface Quarter {
  readonly first: DayNumber
  readonly after: DayNumber
  readonly occurred: number
  readonly ahead: number
}

function quarterStart(day: DayNumber): DayNumber {
  const { year, month } = calendarDay(day)
  return dayNumber(year, month - ((month - 1) % 3))
}

function quarters(events: readonly HorizonEvent[]): Quarter[] {
  const counts = new Map<number, { occurred: number; ahead: number }>()
  // Few different dates, however many events.
  const quarterOf = new Map<string, DayNumber>()
  for (const { start, status } of events) {
    const first = quarterOf.get(start) ?? quarterStart(middleDay(start))
    quarterOf.set(start, first)
    const count = counts.get(first) ?? { occurred: 0, ahead: 0 }
    count[status === 'occurred' ? 'occurred' : 'ahead'] += 1
    counts.set(first, count)
  }
  const years = Array.from({ length: HORIZON_LAST_YEAR - HORIZON_FIRST_YEAR + 1 }, (_, index) => HORIZON_FIRST_YEAR + index)
  return years.flatMap((year) =>
    [1, 4, 7, 10].map((month) => {
      const first = dayNumber(year, month)
      const after = month === 10 ? dayNumber(year + 1) : dayNumber(year, month + 3)
      return { first, after, ...(counts.get(first) ?? { occurred: 0, ahead: 0 }) }
    }),
  )
}

function part(day: number): number {
  return Math.min(100, Math.max(0, ((day - HORIZON_START) / DAYS) * 100))
}

export function Overview({ events }: { readonly events: readonly HorizonEvent[] }) {
  const { view } = useSession()
  const { from, to } = useView((state) => state.window)
  const strip = useRef<HTMLDivElement>(null)
  const hand = useRef<{ readonly kind: 'from' | 'to' | 'both'; readonly at: number; readonly from: number; readonly to: number } | null>(null)
  const columns = useMemo(() => quarters(events), [events])
  const most = Math.max(1, ...columns.map(({ occurred, ahead }) => occurred + ahead))

  function show(nextFrom: number, nextTo: number): void {
    if (nextTo - nextFrom >= 1) view.showWindow(nextFrom as DayNumber, nextTo as DayNumber, 'overview')
  }

  function take(kind: 'from' | 'to' | 'both') {
    return (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      hand.current = { kind, at: event.clientX, from, to }
    }
  }

  function move(event: PointerEvent<HTMLElement>): void {
    const { current } = hand
    if (!current) return
    const by = ((event.clientX - current.at) / strip.current!.clientWidth) * DAYS
    if (current.kind === 'both') show(current.from + by, current.to + by)
    else if (current.kind === 'from') show(Math.max(HORIZON_START, current.from + by), current.to)
    else show(current.from, Math.min(HORIZON_END, current.to + by))
  }

  function letGo(): void {
    hand.current = null
  }

  function onKey(kind: 'from' | 'to') {
    return (event: KeyboardEvent) => {
      const by = { ArrowLeft: -KEY_DAYS, ArrowRight: KEY_DAYS }[event.key]
      if (by === undefined) return
      event.preventDefault()
      event.stopPropagation()
      if (kind === 'from') show(Math.max(HORIZON_START, from + by), to)
      else show(from, Math.min(HORIZON_END, to + by))
    }
  }

  const moving = { onPointerMove: move, onPointerUp: letGo, onPointerCancel: letGo }
  const handle = (kind: 'from' | 'to', day: DayNumber, label: string) => (
    <div
      className={`overview-handle ${kind}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={HORIZON_START}
      aria-valuemax={HORIZON_END}
      aria-valuenow={Math.round(day)}
      aria-valuetext={formatDay(Math.floor(day) as DayNumber)}
      onPointerDown={take(kind)}
      onKeyDown={onKey(kind)}
      {...moving}
    />
  )
  return (
    <div className="overview">
      <div className="overview-name" style={{ width: GUTTER_PX }}>
        {TIMELINE.overview}
        <span className="note">{TIMELINE.overviewNote}</span>
      </div>
      <div className="overview-strip" ref={strip}>
        {columns.map(({ first, after, occurred, ahead }) => (
          <div key={first} className="quarter" style={{ left: `${part(first)}%`, width: `${part(after) - part(first)}%` }}>
            <i className="ahead" style={{ height: (ahead / most) * BAR_PX }} />
            <i className="past" style={{ height: (occurred / most) * BAR_PX }} />
          </div>
        ))}
        <div
          className="overview-window"
          style={{ left: `${part(from)}%`, width: `${part(to + 1) - part(from)}%` }}
          onPointerDown={take('both')}
          {...moving}
        >
          {handle('from', from, TIMELINE.overviewFrom)}
          {handle('to', to, TIMELINE.overviewTo)}
        </div>
      </div>
    </div>
  )
}
