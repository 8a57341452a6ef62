// Hand and keys of the list: which row is active, what is selected from where. The selection is the timeline's own.
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { HorizonEvent } from '../../shared/domain/event'
import { useSession, useView } from '../state/session'
import { focusDetails } from './event-keys'

interface ListKeys {
  /** Place of the row that keys act on; -1 for none. */
  readonly active: number
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onRowClick: (event: MouseEvent, place: number) => void
}

interface ListPlaces {
  readonly rows: readonly HorizonEvent[]
  readonly places: ReadonlyMap<string, number>
  /** Rows that one page holds. */
  readonly page: () => number
  readonly reveal: (place: number) => void
}

export function useListKeys({ rows, places, page, reveal }: ListPlaces): ListKeys {
  const { view } = useSession()
  const selection = useView((state) => state.selection)
  const [activeId, setActiveId] = useState(selection)
  /** Where a range begins. */
  const anchor = useRef<string | null>(selection)
  /** What this list selected last: what is selected elsewhere takes the active row along. */
  const own = useRef<string | null>(null)
  const placeOf = (id: string | null) => (id === null ? -1 : (places.get(id) ?? -1))
  const active = placeOf(activeId) === -1 ? placeOf(selection) : placeOf(activeId)
  const revealNow = useRef(reveal)
  const placesNow = useRef(places)

  useEffect(() => {
    revealNow.current = reveal
    placesNow.current = places
  })

  useEffect(() => {
    if (selection === own.current) return
    own.current = selection
    setActiveId(selection)
    anchor.current = selection
    const place = selection === null ? undefined : placesNow.current.get(selection)
    if (place !== undefined) revealNow.current(place)
  }, [selection])

  function after(id: string): void {
    setActiveId(id)
    own.current = view.getState().selection
  }

  function choose(place: number): void {
    const row = rows[Math.min(rows.length - 1, Math.max(0, place))]
    if (!row) return
    view.select(row.id)
    anchor.current = row.id
    after(row.id)
    reveal(places.get(row.id)!)
  }

  /** From the anchor to here, this one last. */
  function extend(place: number): void {
    const to = Math.min(rows.length - 1, Math.max(0, place))
    const row = rows[to]
    if (!row) return
    const from = placeOf(anchor.current) === -1 ? to : placeOf(anchor.current)
    const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)
    view.selectAll(from <= to ? range : range.reverse())
    after(row.id)
    reveal(to)
  }

  function toggle(place: number): void {
    const row = rows[place]
    if (!row) return
    view.toggleSelected(row.id)
    anchor.current = row.id
    after(row.id)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).closest('button, input')) return
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      view.selectAll(rows.map(({ id }) => id))
      own.current = view.getState().selection
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = {
      ArrowDown: active + 1, ArrowUp: active === -1 ? rows.length - 1 : active - 1, Home: 0, End: rows.length - 1,
      PageDown: active + page(), PageUp: active - page(),
    }[event.key]
    if (to !== undefined) (event.shiftKey ? extend : choose)(to)
    else if (event.key === ' ') toggle(active)
    else if (event.key === 'Enter') focusDetails()
    else if (event.key === 'Escape') view.select(null)
    else return
    event.preventDefault()
  }

  function onRowClick(event: MouseEvent, place: number): void {
    if (event.shiftKey) extend(place)
    else if (event.ctrlKey || event.metaKey) toggle(place)
    else choose(place)
  }

  return { active, onKeyDown, onRowClick }
}
