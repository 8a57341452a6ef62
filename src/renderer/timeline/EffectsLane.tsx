// The lane of effects, between the axis and the lanes of events: what acts on the model and when, the selected event's first.
// Only the rows in sight are drawn.
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { HORIZON_END, HORIZON_START, type DayNumber } from '../../shared/domain/calendar'
import { actingFrom } from '../../shared/domain/effect-time'
import { effectiveEvents } from '../../shared/domain/scenario'
import { EFFECTS_LANE } from '../../shared/text/effects-lane'
import { effectRows, type EffectRow, type RowEvent } from '../../shared/timeline/effect-rows'
import { FOLDED_LANE_PX, LANE_PADDING_PX, ROW_PX } from '../../shared/timeline/sizes'
import type { TimeScale } from '../../shared/timeline/time-scale'
import { makeCeasefire } from '../events/event-actions'
import { useEffectNames } from '../events/use-effect-names'
import { useSession, useView, useWorkspace } from '../state/session'
import { useStandingEvents } from '../state/use-projection'
import { useScenario } from '../state/use-scenario'
import '../styles/effects-lane.css'
import { Backdrop } from './Backdrop'
import { EffectDimensions } from './EffectDimensions'
import { EffectRowLine } from './EffectRowLine'
import { useWheel } from './use-wheel'

/** Rows in sight before the lane scrolls; half of the next one shows that there are more. */
const MOST_ROWS = 5

export function EffectsLane({ scale }: { readonly scale: TimeScale }) {
  const session = useSession()
  const { view } = session
  const open = useView((state) => state.settings.effectsLane)
  const rows = useEffectRows()
  const lane = useRef<HTMLElement>(null)
  useWheel(lane, scale)
  const unfolded = open && rows.length > 0

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (event.buttons !== 0) return
    const x = event.clientX - event.currentTarget.getBoundingClientRect().right + scale.width
    if (x < 0) return
    const day = Math.min(Math.max(Math.floor(scale.dayAt(x)), HORIZON_START), HORIZON_END) as DayNumber
    if (view.getState().cursor?.day !== day) view.moveCursor(day, 'effects')
  }

  function addCeasefire(): void {
    // The hand is on the button, not on a date.
    if (view.getState().cursor?.source === 'effects') view.moveCursor(null, 'effects')
    makeCeasefire(session)
  }

  return (
    <section ref={lane} className="effects-lane" aria-label={EFFECTS_LANE.region} data-open={unfolded} onPointerMove={onPointerMove} onPointerLeave={() => view.moveCursor(null, 'effects')}>
      <div className="effects-ground">
        <Backdrop scale={scale} />
      </div>
      {unfolded && <Rows rows={rows} scale={scale} />}
      <div className="effects-gutter">
        {rows.length > 0 && (
          <button
            type="button"
            className="hh-fold"
            aria-label={open ? EFFECTS_LANE.fold : EFFECTS_LANE.unfold}
            aria-expanded={open}
            onClick={() => view.changeSettings({ effectsLane: !open })}
          />
        )}
        <span className="effects-name">{EFFECTS_LANE.title}</span>
        {rows.length > 0 && <span className="note num">{rows.length}</span>}
      </div>
      {!unfolded && (
        <p className="effects-sentence" style={{ height: FOLDED_LANE_PX }}>
          {rows.length > 0 ? EFFECTS_LANE.folded(rows.length, new Set(rows.map(({ event }) => event)).size) : EFFECTS_LANE.none}
          {rows.length === 0 && (
            <button type="button" className="link" onClick={addCeasefire}>
              {EFFECTS_LANE.add}
            </button>
          )}
        </p>
      )}
    </section>
  )
}

/** Id of the selected event; null where several are. */
function useSingleSelection(): string | null {
  return useView((state) => (state.selected.length > 1 ? null : state.selection))
}

/** Rows of events of the workspace and of the scenario's own, as they stand. */
function useEffectRows(): readonly EffectRow[] {
  const acting = useStandingEvents()
  const scenario = useScenario()
  const selected = useSingleSelection()
  // The selected event may have effects none of which acts.
  const chosen = useWorkspace((state) => (selected === null ? undefined : state.workspace.events[selected]))
  return useMemo(() => {
    const events: readonly RowEvent[] = [...acting, ...effectiveEvents(scenario)]
    return effectRows(chosen === undefined || acting.includes(chosen) ? events : [...events, chosen], selected)
  }, [acting, scenario, chosen, selected])
}

function Rows({ rows, scale }: { readonly rows: readonly EffectRow[]; readonly scale: TimeScale }) {
  const { workspace } = useSession()
  const events = useWorkspace((state) => state.workspace.events)
  const draft = useView((state) => state.eventDraft)
  const selection = useSingleSelection()
  const names = useEffectNames()
  const scroller = useRef<HTMLDivElement>(null)
  const [scrolled, setScrolled] = useState(0)
  const [active, setActive] = useState(0)
  const moveFocus = useRef(false)
  const height = 2 * LANE_PADDING_PX + (rows.length > MOST_ROWS ? MOST_ROWS + 0.5 : rows.length) * ROW_PX
  const top = (place: number) => LANE_PADDING_PX + place * ROW_PX
  const first = Math.max(0, Math.floor((scrolled - LANE_PADDING_PX) / ROW_PX))
  const drawn = rows.slice(first, first + MOST_ROWS + 2)
  const tabStop = active >= first && active < first + drawn.length ? active : first

  useEffect(() => {
    if (moveFocus.current) scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"] .effect-select`)?.focus()
    moveFocus.current = false
  }, [active])

  /** The row as it is under the hand. */
  function shownOf(row: EffectRow): EffectRow {
    if (draft?.id !== row.event.id || events[row.event.id] !== row.event) return row
    const [effect, from] = [draft.effects?.[row.place] ?? row.effect, actingFrom(draft.start) ?? row.from]
    return effect === row.effect && from === row.from ? row : { ...row, effect, from }
  }

  const switchEffect = useCallback(
    ({ event: { id }, place }: EffectRow, enabled: boolean): void => {
      const event = events[id]
      if (event?.effects) workspace.dispatch([{ type: 'editEvent', event: { ...event, effects: event.effects.with(place, { ...event.effects[place]!, enabled }) } }])
    },
    [events, workspace],
  )

  function onKeyDown(event: KeyboardEvent): void {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const from = rowOf(event.target as HTMLElement)
    if (steps === undefined || from === null || !(event.target as HTMLElement).classList.contains('effect-select')) return
    event.preventDefault()
    const next = Math.min(rows.length - 1, Math.max(0, from + steps))
    const node = scroller.current!
    if (top(next) < node.scrollTop) node.scrollTop = top(next) - LANE_PADDING_PX
    else if (top(next + 1) > node.scrollTop + node.clientHeight) node.scrollTop = top(next + 1) - node.clientHeight + LANE_PADDING_PX
    setScrolled(node.scrollTop)
    moveFocus.current = true
    setActive(next)
  }

  const underHand = drawn.flatMap((row, index) => (draft?.effects !== undefined && shownOf(row) !== row ? [{ row: shownOf(row), place: first + index }] : []))[0]
  return (
    <>
      <div
        className="effects-rows"
        ref={scroller}
        style={{ height }}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
        onFocus={(event) => setActive(rowOf(event.target) ?? active)}
        onKeyDown={onKeyDown}
      >
        <ul style={{ height: 2 * LANE_PADDING_PX + rows.length * ROW_PX }}>
          {drawn.map((row, index) => (
            <EffectRowLine
              key={`${row.event.id} ${row.place} ${events[row.event.id] === row.event}`}
              row={row}
              shown={shownOf(row)}
              scale={scale}
              top={top(first + index)}
              place={first + index}
              selected={row.event.id === selection && events[row.event.id] === row.event}
              selectable={events[row.event.id] === row.event}
              tabStop={first + index === tabStop}
              names={names}
              onSwitch={switchEffect}
            />
          ))}
        </ul>
      </div>
      {underHand && <EffectDimensions shown={underHand.row} scale={scale} top={top(underHand.place + 1) - scrolled} />}
    </>
  )
}

/** Place of the row that holds an element. */
function rowOf(element: Element): number | null {
  const row = element.closest<HTMLElement>('[data-row]')
  return row === null ? null : Number(row.dataset.row)
}
