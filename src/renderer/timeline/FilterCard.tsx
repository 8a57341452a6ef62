// The filter: lists to choose from with the number of events behind each choice, years, and filters that were saved.
import { useEffect, useMemo, useState, type FocusEvent } from 'react'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES } from '../../shared/domain/event'
import { isNoFilter, NO_FILTER, offeredValues, parseFilterYears, toggleChoice, type FilterList } from '../../shared/domain/event-filter'
import { faultSentence } from '../../shared/text/faults'
import { choiceName, FILTER, FILTER_LIST_TEXT, SAVED_FILTERS } from '../../shared/text/search'
import { useSession, useView, useWorkspace } from '../state/session'
import { NamedList } from './NamedList'

/** Lists whose values are known; others hold what the events have. */
const CLOSED: Partial<Readonly<Record<FilterList, readonly string[]>>> = {
  categories: EVENT_CATEGORIES, statuses: EVENT_STATUSES, confidences: CONFIDENCES, provenances: PROVENANCES,
}

export function FilterCard() {
  const { view } = useSession()
  const filter = useView((state) => state.filter)
  const saved = useView((state) => state.settings.savedFilters)
  return (
    <>
      <div className="filter-lists">
        <Choices list="categories" />
        <div>
          <Choices list="statuses" />
          <Choices list="confidences" />
          <Choices list="provenances" />
        </div>
        <div>
          <Choices list="actors" searched />
          <Choices list="tags" />
        </div>
      </div>
      <div className="filter-foot">
        <Years />
        <span className="spacer" />
        <button type="button" className="button small" disabled={isNoFilter(filter)} onClick={() => view.setFilter(NO_FILTER)}>
          {FILTER.clear}
        </button>
      </div>
      <NamedList
        words={SAVED_FILTERS}
        entries={saved}
        canSave={!isNoFilter(filter)}
        onSave={(name) => view.changeSettings({ savedFilters: [...saved, { name, filter }] })}
        onChoose={(entry) => view.setFilter(entry.filter)}
        onChange={(savedFilters) => view.changeSettings({ savedFilters })}
      />
    </>
  )
}

interface ChoicesProps {
  readonly list: FilterList
  /** Long lists have a field to find a choice. */
  readonly searched?: boolean
}

function Choices({ list, searched = false }: ChoicesProps) {
  const { view, names } = useSession()
  const filter = useView((state) => state.filter)
  const events = useWorkspace((state) => state.workspace.events)
  const [find, setFind] = useState('')
  const counts = useMemo(() => offeredValues(Object.values(events), list), [events, list])
  const chosen: readonly string[] = filter[list]
  const values = CLOSED[list] ?? [...new Set([...chosen, ...counts.keys()])].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
  if (values.length === 0) return null
  const shown = values.filter((value) => choiceName(list, value, names).toLowerCase().includes(find.trim().toLowerCase()))
  return (
    <fieldset className={`choices choices-${list}`}>
      <legend>{FILTER_LIST_TEXT[list]}</legend>
      {searched && <input className="value-box" aria-label={FILTER.findActor} placeholder={FILTER.findActor} value={find} onChange={(event) => setFind(event.currentTarget.value)} />}
      <div className="choices-list">
        {shown.map((value) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => view.setFilter(toggleChoice(filter, list, value))} />
            <span>{choiceName(list, value, names)}</span>
            <span className="note num">{counts.get(value) ?? 0}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Years() {
  const { view } = useSession()
  const { fromYear, toYear } = useView((state) => state.filter)
  const [from, setFrom] = useState(String(fromYear ?? ''))
  const [to, setTo] = useState(String(toYear ?? ''))
  const [refusal, setRefusal] = useState<string | null>(null)

  useEffect(() => {
    setFrom(String(fromYear ?? ''))
    setTo(String(toYear ?? ''))
    setRefusal(null)
  }, [fromYear, toYear])

  function enter(): void {
    const years = parseFilterYears(from, to)
    setRefusal(years.ok ? null : faultSentence(years.fault))
    if (years.ok && (years.value.fromYear !== fromYear || years.value.toYear !== toYear)) view.setFilter({ ...view.getState().filter, ...years.value })
  }

  /** Both years are one entry: it counts when the focus leaves them. */
  function onBlur(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) enter()
  }

  const field = (label: string, value: string, change: (text: string) => void) => (
    <input
      className="value-box num year-box"
      aria-label={label}
      inputMode="numeric"
      placeholder={label === FILTER.from ? '2025' : '2035'}
      value={value}
      maxLength={10}
      aria-invalid={refusal !== null}
      aria-describedby={refusal === null ? undefined : 'years-refusal'}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && enter()}
    />
  )
  return (
    <div className="years" role="group" aria-label={FILTER.years} onBlur={onBlur}>
      <span>{FILTER.years}</span>
      {field(FILTER.from, from, setFrom)}
      <span className="note">{FILTER.until}</span>
      {field(FILTER.to, to, setTo)}
      {refusal !== null && (
        <p className="refusal" id="years-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
