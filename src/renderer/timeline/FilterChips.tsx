// The filter in force as a row of chips, one a kind, with how many events pass. Absent without a filter.
import { IconX } from '@tabler/icons-react'
import { FILTER_LISTS, isNoFilter, NO_FILTER } from '../../shared/domain/event-filter'
import type { HorizonEvent } from '../../shared/domain/event'
import { choicesInWords, FILTER, FILTER_LIST_TEXT, yearsInWords } from '../../shared/text/search'
import { useSession, useView, useWorkspace } from '../state/session'

export function FilterChips({ shown }: { readonly shown: Readonly<Record<string, HorizonEvent>> }) {
  const { view, names } = useSession()
  const filter = useView((state) => state.filter)
  const all = useWorkspace((state) => state.workspace.events)
  if (isNoFilter(filter)) return null
  const years = yearsInWords(filter)
  return (
    <div className="filter-chips" role="group" aria-label={FILTER.active}>
      {FILTER_LISTS.filter((list) => filter[list].length > 0).map((list) => (
        <Chip key={list} kind={FILTER_LIST_TEXT[list]} words={choicesInWords(list, filter, names)} onDrop={() => view.setFilter({ ...filter, [list]: [] })} />
      ))}
      {years !== '' && <Chip kind={FILTER.years} words={years} onDrop={() => view.setFilter({ ...filter, fromYear: null, toYear: null })} />}
      <span className="spacer" />
      <span className="note num filter-count" role="status">
        {FILTER.passing(Object.keys(shown).length, Object.keys(all).length)}
      </span>
      <button type="button" className="button small" aria-label={FILTER.clear} onClick={() => view.setFilter(NO_FILTER)}>
        {FILTER.clearShort}
      </button>
    </div>
  )
}

interface ChipProps {
  readonly kind: string
  readonly words: string
  readonly onDrop: () => void
}

function Chip({ kind, words, onDrop }: ChipProps) {
  return (
    <span className="chip filter-chip" title={`${kind}: ${words}`}>
      <span>
        {kind}: {words}
      </span>
      <button type="button" className="icon-button search-button" aria-label={FILTER.drop(kind)} onClick={onDrop}>
        <IconX size={12} aria-hidden />
      </button>
    </span>
  )
}
