// Search as you type: the field, how many hits there are, and the keys that walk them.
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { HorizonEvent } from '../../shared/domain/event'
import { LONGEST_SEARCH } from '../../shared/domain/search-text'
import { SEARCH } from '../../shared/text/search'
import { spokenEvent } from '../../shared/text/timeline'
import { useSession, useView } from '../state/session'
import { walkHits } from './walk-hits'

/** Where Ctrl+F goes. */
export const SEARCH_FIELD = 'event-search'

export function SearchBox({ events }: { readonly events: Readonly<Record<string, HorizonEvent>> }) {
  const session = useSession()
  const { searcher } = session
  const { text, hits, count, walked } = useView((state) => state.search)
  const selection = useView((state) => state.selection)
  const found = hits === null ? [] : [...hits].filter((id) => Object.hasOwn(events, id))
  const event = selection === null ? undefined : events[selection]

  async function walk(direction: 1 | -1): Promise<void> {
    await searcher.settled()
    walkHits(session, direction)
  }

  function onKeyDown(pressed: KeyboardEvent<HTMLInputElement>): void {
    if (pressed.key === 'Enter') void walk(pressed.shiftKey ? -1 : 1)
    else if (pressed.key === 'Escape') searcher.search('')
    else return
    pressed.preventDefault()
  }

  const spoken = walked && event ? SEARCH.spoken(walked.place, walked.of, spokenEvent(event)) : hits === null ? '' : SEARCH.found(found.length)
  return (
    <div className="search-box" role="search" data-searching={text !== ''}>
      <IconSearch size={14} aria-hidden />
      <input
        id={SEARCH_FIELD}
        type="search"
        aria-label={SEARCH.label}
        placeholder={SEARCH.placeholder}
        value={text}
        maxLength={LONGEST_SEARCH}
        spellCheck={false}
        onChange={(change) => searcher.search(change.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {hits !== null && (
        <span className="note num search-count">
          {walked ? SEARCH.walked(walked.place, walked.of) : SEARCH.hits(found.length, Object.keys(events).length, count > hits.size)}
        </span>
      )}
      {text !== '' && (
        <>
          <SmallButton label={SEARCH.previous} disabled={found.length === 0} onClick={() => void walk(-1)} icon={<IconChevronUp size={14} aria-hidden />} />
          <SmallButton label={SEARCH.next} disabled={found.length === 0} onClick={() => void walk(1)} icon={<IconChevronDown size={14} aria-hidden />} />
          <SmallButton label={SEARCH.clear} onClick={() => searcher.search('')} icon={<IconX size={14} aria-hidden />} />
        </>
      )}
      <span className="unseen" aria-live="polite">
        {spoken}
      </span>
    </div>
  )
}

interface SmallButtonProps {
  readonly label: string
  readonly icon: React.ReactNode
  readonly disabled?: boolean
  readonly onClick: () => void
}

function SmallButton({ label, icon, disabled = false, onClick }: SmallButtonProps) {
  return (
    <button type="button" className="icon-button search-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {icon}
    </button>
  )
}
