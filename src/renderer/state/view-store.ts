// How the workspace is looked at: drafts under the hand, the visible window of time, the time cursor, the selection,
// and the settings that are remembered. Nothing here is part of the workspace; nothing here can be undone.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { HORIZON_END, HORIZON_START, type DayNumber } from '../../shared/domain/calendar'
import type { Effect } from '../../shared/domain/effect'
import type { HorizonEvent } from '../../shared/domain/event'
import { NO_FILTER, type EventFilter } from '../../shared/domain/event-filter'
import type { FuzzyDate } from '../../shared/domain/fuzzy-date'
import { BY_DATE, type ListSort } from '../../shared/domain/list-order'
import type { ParameterValue } from '../../shared/domain/parameter-key'
import type { Bridge } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/ipc/settings'
import type { News } from './news'

/** Who moved the window, the cursor or the pointer over an event: a pane follows the others and never its own echo. */
export type ViewSource = 'timeline' | 'figures' | 'overview' | 'keyboard' | 'start' | 'effects' | 'list'

/** The days in view, both included, inside the horizon. */
export interface TimeWindow {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly source: ViewSource
}

export interface TimeCursor {
  readonly day: DayNumber
  readonly source: ViewSource
}

/** An event that the pointer is on: shown wherever it stands. */
export interface HoveredEvent {
  readonly id: string
  readonly source: ViewSource
}

/** Where the timeline's days lie, px from its pane's left edge: stacked figures stand on the same. */
export interface AxisSides {
  readonly left: number
  readonly right: number
}

/** An event under the hand: what it would be if it were let go now. */
export interface EventDraft {
  readonly id: string
  readonly start: FuzzyDate
  readonly end?: FuzzyDate
  /** Present while the hand is on one of its effects; its dates stay. */
  readonly effects?: readonly Effect[]
}

/** What the editor began with: one that is yet to be made, an event of the workspace, or that as the shown scenario alone has it. */
export interface EventEditor {
  readonly event: HorizonEvent
  readonly kind: 'new' | 'shared' | 'here'
}

/** What is searched for, and what was found. */
export interface Search {
  /** As it stands in the field. */
  readonly text: string
  /** The words that the hits were found by. */
  readonly words: readonly string[]
  /** Ids of the hits; null while nothing is searched for. */
  readonly hits: ReadonlySet<string> | null
  /** All that match; more than there are hits when there are very many. */
  readonly count: number
  /** The hit that was walked to last, counted from 1, and of how many. */
  readonly walked: { readonly place: number; readonly of: number } | null
}

export const NO_SEARCH: Search = { text: '', words: [], hits: null, count: 0, walked: null }

/** A value of two scenarios that was looked at: what a picture of it shows. */
export interface MovedQuestion {
  readonly from: string
  readonly to: string
  readonly seriesId: string
  /** On the series' grid. */
  readonly place: number
}

/** Two scenarios that were held against each other, and the series whose values were. */
export interface HeldQuestion {
  readonly from: string
  readonly to: string
  readonly seriesId: string
  readonly addedUp: boolean
}

export interface ViewState {
  /** The last two whose values were looked at, and the last two of which it was asked what differs; null before the first. */
  readonly values: HeldQuestion | null
  readonly differs: Pick<HeldQuestion, 'from' | 'to'> | null
  /** The last one asked; null before the first. */
  readonly moved: MovedQuestion | null
  /** What "what moves it most" is about, by id; null: the path of the actor in question. */
  readonly about: string | null
  /** The year in which the track record stands; null: the first one. */
  readonly standing: number | null
  readonly news: News | null
  readonly parameterDrafts: Readonly<Record<string, ParameterValue>>
  readonly eventDraft: EventDraft | null
  readonly window: TimeWindow
  readonly cursor: TimeCursor | null
  readonly hovered: HoveredEvent | null
  /** Null until the timeline is laid out. */
  readonly axisSides: AxisSides | null
  /** Id of the selected event: the last one, where several are. */
  readonly selection: string | null
  /** All that are selected, in the order of choosing. */
  readonly selected: readonly string[]
  /** The event in the editor, or null. */
  readonly editor: EventEditor | null
  readonly search: Search
  readonly filter: EventFilter
  /** Whom the controls of spending speak of; null: all allies. */
  readonly scope: string | null
  /** How the list of events is sorted. */
  readonly listSort: ListSort
  readonly settings: Settings
}

export interface ViewStore extends StoreApi<ViewState> {
  draftParameter(key: string, value: ParameterValue): void
  clearParameterDraft(key: string): void
  draftEvent(draft: EventDraft | null): void
  /** Clamped to the horizon; never narrower than one day. */
  showWindow(from: DayNumber, to: DayNumber, source: ViewSource): void
  /** The whole horizon. */
  fit(source: ViewSource): void
  moveCursor(day: DayNumber | null, source: ViewSource): void
  hoverEvent(id: string | null, source: ViewSource): void
  layAxis(sides: AxisSides): void
  /** Select one event alone, or none. */
  select(eventId: string | null): void
  /** Several; the last is the one whose details are shown. */
  selectAll(eventIds: readonly string[]): void
  /** Add to the selection, or take out of it. */
  toggleSelected(eventId: string): void
  openEditor(event: HorizonEvent, kind: EventEditor['kind']): void
  closeEditor(): void
  /** Filter anew: hits are counted anew. */
  setFilter(filter: EventFilter): void
  /** Change settings and have main remember them. */
  changeSettings(change: Partial<Settings>): void
}

/** Make the store. Settings changes are sent to main; one that cannot be saved is not worth stopping the user for. */
export function createViewStore(bridge: Bridge, settings: Settings): ViewStore {
  const store = createStore<ViewState>(() => ({
    values: null,
    differs: null,
    moved: null,
    about: null,
    standing: null,
    news: null,
    parameterDrafts: {},
    eventDraft: null,
    window: { from: HORIZON_START, to: HORIZON_END, source: 'start' },
    cursor: null,
    hovered: null,
    axisSides: null,
    selection: null,
    selected: [],
    editor: null,
    search: NO_SEARCH,
    filter: NO_FILTER,
    scope: null,
    listSort: BY_DATE,
    settings,
  }))

  function showWindow(from: DayNumber, to: DayNumber, source: ViewSource): void {
    const width = Math.min(Math.max(to - from, 1), HORIZON_END - HORIZON_START)
    const start = Math.min(Math.max(from, HORIZON_START), HORIZON_END - width)
    store.setState({ window: { from: start as DayNumber, to: (start + width) as DayNumber, source } })
  }

  function selectAll(selected: readonly string[]): void {
    store.setState({ selected, selection: selected.at(-1) ?? null })
  }

  return {
    ...store,
    draftParameter: (key, value) =>
      store.setState(({ parameterDrafts }) => ({ parameterDrafts: { ...parameterDrafts, [key]: value } })),
    clearParameterDraft: (key) =>
      store.setState((state) => {
        // Drafts are compared by identity: nothing cleared means nothing to compute anew.
        if (!Object.hasOwn(state.parameterDrafts, key)) return state
        const { [key]: _cleared, ...rest } = state.parameterDrafts
        return { parameterDrafts: rest }
      }),
    draftEvent: (eventDraft) => store.setState({ eventDraft }),
    showWindow,
    fit: (source) => showWindow(HORIZON_START, HORIZON_END, source),
    moveCursor: (day, source) => store.setState({ cursor: day === null ? null : { day, source } }),
    hoverEvent: (id, source) => {
      if ((store.getState().hovered?.id ?? null) !== id) store.setState({ hovered: id === null ? null : { id, source } })
    },
    layAxis: (axisSides) => store.setState({ axisSides }),
    select: (selection) => store.setState({ selection, selected: selection === null ? [] : [selection] }),
    selectAll,
    toggleSelected: (id) => {
      const { selected } = store.getState()
      selectAll(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])
    },
    openEditor: (event, kind) => store.setState({ editor: { event, kind } }),
    closeEditor: () => store.setState({ editor: null }),
    setFilter: (filter) => store.setState(({ search }) => ({ filter, search: { ...search, walked: null } })),
    changeSettings: (change) => {
      const changed = { ...store.getState().settings, ...change }
      store.setState({ settings: changed })
      bridge.call('settings:save', changed).catch(() => undefined)
    },
  }
}
