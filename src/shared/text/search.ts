// Words of search, filter, saved filters and bookmarks, and of the list of events.
import { FILTER_LISTS, type EventFilter, type FilterList } from '../domain/event-filter'
import type { Confidence, EventCategory, EventStatus, HorizonEvent, Provenance } from '../domain/event'
import { formatDateRange, formatFuzzyDate } from './dates'
import { CATEGORY_TEXT, PROVENANCE_TEXT, STATUS_TEXT } from './timeline'
import type { ListColumn } from '../domain/list-order'

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

export const SEARCH = {
  label: 'Search events',
  placeholder: 'Search',
  clear: 'Clear the search',
  next: 'Next hit',
  previous: 'Previous hit',
  /** "7 of 160"; "5,000+ of 50,000" where more match than come at once. */
  hits: (hits: number, events: number, more: boolean) => `${number(hits)}${more ? '+' : ''} of ${number(events)}`,
  walked: (place: number, of: number) => `${number(place)} / ${number(of)}`,
  spoken: (place: number, of: number, event: string) => `Hit ${place} of ${of}: ${event}`,
  found: (hits: number) => (hits === 1 ? '1 hit' : `${number(hits)} hits`),
  nothing: 'No event matches the search.',
  nothingAtAll: 'No event matches.',
  clearBoth: 'Clear search and filter',
} as const

export const FILTER = {
  title: 'Filter',
  open: (active: number) => (active === 0 ? 'Filter' : `Filter, ${active} active`),
  clear: 'Clear the filter',
  clearShort: 'Clear',
  nothing: 'No event matches the filter.',
  passing: (count: number, of: number) => `${number(count)} of ${number(of)} events`,
  years: 'Years',
  from: 'From year',
  to: 'To year',
  until: 'to',
  findActor: 'Find an actor',
  drop: (what: string) => `Drop the filter by ${what}`,
  active: 'Active filters',
} as const

export const FILTER_LIST_TEXT: Readonly<Record<FilterList, string>> = {
  categories: 'Category', actors: 'Actors', tags: 'Tags', statuses: 'Status', confidences: 'Confidence', provenances: 'Known from',
}

export const CONFIDENCE_WORD: Readonly<Record<Confidence, string>> = { high: 'High', medium: 'Medium', low: 'Low' }

/** What a choice of a filter is called; `names` are those of actors. */
export function choiceName(list: FilterList, value: string, names: ReadonlyMap<string, string>): string {
  switch (list) {
    case 'categories':
      return CATEGORY_TEXT[value as EventCategory]
    case 'actors':
      return names.get(value) ?? value
    case 'tags':
      return value
    case 'statuses':
      return STATUS_TEXT[value as EventStatus]
    case 'confidences':
      return CONFIDENCE_WORD[value as Confidence]
    case 'provenances':
      return PROVENANCE_TEXT[value as Provenance]
  }
}

/** Chips name this many choices; the rest is a number. */
const NAMED_CHOICES = 2

/** "Summits, Reviews and 2 more". */
export function choicesInWords(list: FilterList, filter: EventFilter, names: ReadonlyMap<string, string>): string {
  const chosen = filter[list].map((value) => choiceName(list, value, names))
  const more = chosen.length - NAMED_CHOICES
  return more > 0 ? `${chosen.slice(0, NAMED_CHOICES).join(', ')} and ${more} more` : chosen.join(', ')
}

/** "Category: Summits, Years: from 2027"; empty without a filter. */
export function filterInWords(filter: EventFilter, names: ReadonlyMap<string, string>): string {
  const lists = FILTER_LISTS.filter((list) => filter[list].length > 0).map((list) => `${FILTER_LIST_TEXT[list]}: ${choicesInWords(list, filter, names)}`)
  const years = yearsInWords(filter)
  return [...lists, ...(years === '' ? [] : [`${FILTER.years}: ${years}`])].join('; ')
}

/** "2027 to 2029", "from 2027", "to 2029"; empty without bounds. */
export function yearsInWords({ fromYear, toYear }: EventFilter): string {
  if (fromYear === null) return toYear === null ? '' : `to ${toYear}`
  return toYear === null ? `from ${fromYear}` : fromYear === toYear ? String(fromYear) : `${fromYear} to ${toYear}`
}

export interface NamedWords {
  readonly title: string
  readonly none: string
  readonly name: string
  readonly save: string
}

/** Words around a list of named things. */
export const NAMED_TEXT = {
  renameNow: 'Rename',
  full: (most: number) => `${most} is the most; delete one to save another.`,
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Delete ${name}`,
  newName: (name: string) => `New name of ${name}`,
} as const

export const SAVED_FILTERS: NamedWords = {
  title: 'Saved filters',
  none: 'None yet. Name the filter above to keep it.',
  name: 'Name of the filter',
  save: 'Save filter',
}

export const BOOKMARKS: NamedWords & { readonly open: string } = {
  open: 'Bookmarks of time windows',
  title: 'Time windows',
  none: 'None yet. Name the present window to keep it.',
  name: 'Name of the window',
  save: 'Save window',
}

export const LIST = {
  title: 'List of events',
  show: 'Events as',
  lanes: 'Timeline',
  list: 'List',
  instructions: 'Arrow keys walk the rows, Shift with arrows selects several, Space adds or takes out one, Enter opens the details.',
  selected: (count: number) => `${number(count)} selected`,
} as const

export const COLUMN_TEXT: Readonly<Record<ListColumn, string>> = {
  date: 'Date', title: 'Title', category: 'Category', actors: 'Actors', status: 'Status', confidence: 'Confidence', sources: 'Sources',
}

/** A date as a cell of the list shows it: as exact as it is known, a period from end to end. */
export function listDate({ start, end, ongoing }: Pick<HorizonEvent, 'start' | 'end' | 'ongoing'>): string {
  if (end === undefined) return formatFuzzyDate(start)
  return ongoing ? `since ${formatFuzzyDate(start)}` : formatDateRange(start, end)
}
