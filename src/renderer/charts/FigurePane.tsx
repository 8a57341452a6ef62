// One figure in the window: heading, switches, drawing or table. The time cursor is shared; the value axis holds still
// while a hand is on a slider.
import { IconDownload, IconTable } from '@tabler/icons-react'
import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { dayNumber, GRID_FIRST_YEAR, GRID_LAST_YEAR } from '../../shared/domain/calendar'
import { MONTH_COUNT, yearOfMonth } from '../../shared/engine/production/months'
import type { DrawProps, FigureId } from '../../shared/figures/figure'
import { FIGURES } from '../../shared/figures/figure-table'
import { FigureSvg } from '../../shared/figures/figure-svg'
import { CHARTS } from '../../shared/text/charts'
import { yearOf } from '../../shared/text/dates'
import { useSession, useView } from '../state/session'
import { useCursorMonth } from '../state/use-cursor-month'
import { useScheme } from '../state/use-scheme'
import { useSize } from '../state/use-size'
import { IconButton } from '../ui/IconButton'
import { FigureTable } from './FigureTable'
import { useShownOptions } from './ShownOptions'
import { useFigure } from './use-figure'
import { useLeadingRows } from './use-leading-rows'
import { useHeldDomain } from './use-held-domain'
import { useTimeGestures } from './use-time-gestures'
import { useTimePart } from './use-time-part'
import { useWhy } from './why/use-why'

interface FigurePaneProps {
  readonly id: FigureId
  readonly onExport: (id: FigureId) => void
  /** The figure's name, or a choice of figures. */
  readonly heading: ReactNode
  /** The button that copies the figure. */
  readonly copying: ReactNode
  /** Buttons at the end. */
  readonly closing?: ReactNode
  readonly children?: ReactNode
}

export function FigurePane({ id, onExport, heading, copying, closing, children }: FigurePaneProps) {
  const { view } = useSession()
  const figure = useFigure(id, useShownOptions())
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const scheme = useScheme()
  const [asTable, setAsTable] = useState(false)
  const cursorDay = useView(({ cursor }) => cursor?.day)
  const cursorYear = cursorDay === undefined ? undefined : yearOf(cursorDay)
  const cursorMonth = useCursorMonth() ?? undefined
  const domain = useHeldDomain(figure)
  const time = useTimePart()
  const sharesTime = useView(({ settings }) => settings.panes === 'stacked' || settings.linked)
  const hoveredEvent = useView(({ hovered }) => hovered?.id)
  const { minWidth, minHeight } = FIGURES[id]
  const words = figure.words()
  const rows = useLeadingRows(figure)
  const draw: DrawProps | null = size && {
    width: Math.max(size.width, minWidth),
    height: Math.max(size.height, minHeight),
    scheme,
    style: 'screen',
    idPrefix: `screen-${id}`,
    cursorYear,
    cursorMonth,
    cursorDay,
    domain,
    time,
    hoveredEvent,
    pickedRow: rows.picked,
  }

  const gestures = useTimeGestures(frame, figure, draw, sharesTime)
  const why = useWhy(figure, asTable ? null : draw, frame)

  function moveCursor(year: number): void {
    view.moveCursor(dayNumber(year, 7, 2), 'figures')
  }

  function moveCursorToMonth(place: number): void {
    const month = ((place + 5) % 12) + 1
    view.moveCursor(dayNumber(yearOfMonth(place), month, 15), 'figures')
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (!draw || gestures.onPointerMove(event) || event.buttons !== 0) return
    view.hoverEvent(eventUnder(event), 'figures')
    const box = frame.current!.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    if (figure.monthAt !== null) {
      const month = figure.monthAt(x, y, draw)
      if (month !== null && month !== cursorMonth) moveCursorToMonth(month)
      return
    }
    const year = figure.yearAt(x, y, draw)
    if (year !== null && year !== cursorYear) moveCursor(year)
  }

  function onClick(event: MouseEvent<HTMLDivElement>): void {
    if (gestures.wasDrag() || rows.onClick(event.target)) return
    const id = eventUnder(event)
    if (id === null) why.onClick(event)
    else view.select(id)
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (rows.onKeyDown(event)) return
    why.onKeyDown(event)
    const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (steps === undefined) return
    event.preventDefault()
    if (figure.monthAt !== null) {
      moveCursorToMonth(Math.min(MONTH_COUNT - 1, Math.max(0, (cursorMonth ?? MONTH_COUNT - 1) + steps)))
      return
    }
    moveCursor(Math.min(GRID_LAST_YEAR, Math.max(GRID_FIRST_YEAR, (cursorYear ?? GRID_LAST_YEAR) + steps)))
  }

  const { title } = figure
  const { note } = words
  const noteId = useId()
  // Not made anew at each step of a hand: all of it stays as it is.
  const head = useMemo(
    () => (
      <header className="figure-head">
        <h2>{heading}</h2>
        {/* Cut where the pane is narrow: whole to a pointer that rests, and to who hears the figure described. */}
        <span className="note figure-note" id={noteId} title={note}>
          {note}
        </span>
        {children}
        <IconButton label={`${asTable ? CHARTS.hideTable : CHARTS.showTable}: ${title}`} pressed={asTable} onClick={() => setAsTable(!asTable)}>
          <IconTable size={16} aria-hidden />
        </IconButton>
        {copying}
        <IconButton label={CHARTS.exportFigure(title)} onClick={() => onExport(id)}>
          <IconDownload size={16} aria-hidden />
        </IconButton>
        {closing}
      </header>
    ),
    [heading, note, noteId, children, asTable, title, copying, onExport, id, closing],
  )
  return (
    <section className="figure" aria-label={figure.title} data-figure={id} data-over-time={figure.plot !== null && !asTable}>
      {head}
      <div
        className="figure-frame"
        style={{ minHeight }}
        ref={frame}
        tabIndex={asTable ? undefined : 0}
        role="group"
        aria-label={words.description}
        aria-describedby={noteId}
        onPointerDown={(event) => {
          gestures.onPointerDown(event)
          why.onPointerDown(event)
        }}
        onPointerMove={onPointerMove}
        onPointerLeave={() => view.hoverEvent(null, 'figures')}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {asTable ? <FigureTable title={figure.title} table={figure.table()} /> : draw && <FigureSvg figure={figure} {...draw} />}
      </div>
      {why.card}
      <p className="unseen" aria-live="polite">
        {rows.spoken}
      </p>
    </section>
  )
}

/** The event whose line is under the pointer; null beside all of them. */
function eventUnder({ target }: { readonly target: EventTarget }): string | null {
  return target instanceof Element ? (target.closest('[data-event]')?.getAttribute('data-event') ?? null) : null
}
