// The same events as a list: sortable, only the rows in sight drawn, selection shared with the timeline. Of a search it
// shows what was found.
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { HorizonEvent } from '../../shared/domain/event'
import { LIST_COLUMNS, nextSort, sortEvents } from '../../shared/domain/list-order'
import { COLUMN_TEXT, LIST } from '../../shared/text/search'
import { useSession, useView } from '../state/session'
import { EVENT_GROUND } from './event-keys'
import { EventRow, rowId } from './EventRow'
import { NothingShown } from './NothingShown'
import { useListKeys } from './use-list-keys'

const ROW_PX = 24
const HEAD_PX = 28

export function EventList({ events }: { readonly events: Readonly<Record<string, HorizonEvent>> }) {
  const { view, names } = useSession()
  const sort = useView((state) => state.listSort)
  const hits = useView((state) => state.search.hits)
  const selected = useView((state) => state.selected)
  const grid = useRef<HTMLDivElement>(null)
  const sorted = useMemo(() => sortEvents(Object.values(events), sort, names), [events, sort, names])
  const rows = useMemo(() => (hits === null ? sorted : sorted.filter(({ id }) => hits.has(id))), [sorted, hits])
  const places = useMemo(() => new Map(rows.map(({ id }, place) => [id, place])), [rows])
  const isSelected = useMemo(() => new Set(selected), [selected])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: HEAD_PX,
    scrollPaddingStart: HEAD_PX,
  })
  const keys = useListKeys({
    rows,
    places,
    page: () => Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - HEAD_PX) / ROW_PX) - 1),
    reveal: (place) => virtual.scrollToIndex(place),
  })
  const drawn = virtual.getVirtualItems()
  const activeRow = drawn.some(({ index }) => index === keys.active) ? rows[keys.active] : undefined

  return (
    <div className="event-list">
      <div
        className="event-grid"
        ref={grid}
        role="grid"
        {...EVENT_GROUND}
        aria-label={LIST.title}
        aria-description={LIST.instructions}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={LIST_COLUMNS.length}
        aria-activedescendant={activeRow ? rowId(activeRow.id) : undefined}
        onKeyDown={keys.onKeyDown}
      >
        <div role="rowgroup" className="list-head">
          <div role="row" aria-rowindex={1} className="list-row">
            {LIST_COLUMNS.map((column) => {
              const direction = sort.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending'
              const Arrow = sort.descending ? IconArrowDown : IconArrowUp
              return (
                <div key={column} role="columnheader" aria-sort={direction} className={`cell-${column}`}>
                  <button type="button" onClick={() => view.setState({ listSort: nextSort(sort, column) })}>
                    <span>{COLUMN_TEXT[column]}</span>
                    {direction !== 'none' && <Arrow size={12} aria-hidden />}
                  </button>
                </div>
              )
            })}
          </div>
        </div>
        <div role="rowgroup" className="list-body" style={{ height: virtual.getTotalSize() }}>
          {drawn.map(({ index, start }) => (
            <EventRow
              key={rows[index]!.id}
              event={rows[index]!}
              place={index}
              top={start - HEAD_PX}
              selected={isSelected.has(rows[index]!.id)}
              active={index === keys.active}
              onClick={keys.onRowClick}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 && <NothingShown searched={hits !== null} />}
      <span className="unseen" role="status">
        {selected.length > 1 ? LIST.selected(selected.length) : ''}
      </span>
    </div>
  )
}
