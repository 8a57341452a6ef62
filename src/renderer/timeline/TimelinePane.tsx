// The timeline: bar, filters in force, events in lanes or as a list, the details of the selected event. Owns their
// arrangement.
import { IconCalendarPlus, IconHandStop, IconLayoutList, IconMinus, IconPlus, IconTimeline } from '@tabler/icons-react'
import { lazy, Suspense, useMemo } from 'react'
import { EFFECTS } from '../../shared/text/effects'
import { EDITOR } from '../../shared/text/editor'
import { LIST } from '../../shared/text/search'
import { TIMELINE } from '../../shared/text/timeline'
import { makeCeasefire, makeEventInView } from '../events/event-actions'
import { EventEditor } from '../events/EventEditor'
import { SelectionPanel } from '../events/SelectionPanel'
import { useSession, useView, useWorkspace } from '../state/session'
import { useVisibleEvents } from '../state/use-visible-events'
import { zoomedAround } from '../state/zoom'
import { IconButton } from '../ui/IconButton'
import { Segments } from '../ui/Segments'
import '../styles/timeline.css'
import '../styles/search.css'
import { Bookmarks } from './Bookmarks'
import { Details } from './Details'
import { FilterChips } from './FilterChips'
import { FileMenu, type TimelineFiles } from './FileMenu'
import { FilterButton } from './FilterButton'
import { Lanes } from './Lanes'
import { LanesCard } from './LanesCard'
import { SearchBox } from './SearchBox'

const EventList = lazy(() => import('./EventList').then((module) => ({ default: module.EventList })))

const AS = [
  { value: 'lanes', label: LIST.lanes, icon: <IconTimeline size={16} aria-hidden /> },
  { value: 'list', label: LIST.list, icon: <IconLayoutList size={16} aria-hidden /> },
] as const

export function TimelinePane({ files }: { readonly files: TimelineFiles }) {
  const session = useSession()
  const { view } = session
  const all = useWorkspace((state) => state.workspace.events)
  const count = useMemo(() => Object.keys(all).length, [all])
  const searching = useView((state) => state.search.hits !== null)
  const eventsAs = useView((state) => state.settings.eventsAs)
  const events = useVisibleEvents()
  const nothingSelected = useView((state) => state.selection === null)

  function zoom(factor: number): void {
    const next = zoomedAround(view.getState().window, factor, null)
    view.showWindow(next.from, next.to, 'keyboard')
  }

  return (
    <section className="timeline" aria-label={TIMELINE.title}>
      <header className="pane-bar">
        <h1>{TIMELINE.title}</h1>
        {!searching && <span className="note num">{TIMELINE.events(count)}</span>}
        <SearchBox events={events} />
        <FilterButton />
        <Segments label={LIST.show} value={eventsAs} choices={AS} onChange={(value) => view.changeSettings({ eventsAs: value })} />
        <IconButton label={EDITOR.make} onClick={() => makeEventInView(session)}>
          <IconCalendarPlus size={16} aria-hidden />
        </IconButton>
        <IconButton label={EFFECTS.newCeasefire} onClick={() => makeCeasefire(session)}>
          <IconHandStop size={16} aria-hidden />
        </IconButton>
        {eventsAs === 'lanes' && (
          <>
            <LanesCard events={events} />
            <Bookmarks />
            <IconButton label={TIMELINE.zoomOut} onClick={() => zoom(2)}>
              <IconMinus size={16} aria-hidden />
            </IconButton>
            <IconButton label={TIMELINE.zoomIn} onClick={() => zoom(0.5)}>
              <IconPlus size={16} aria-hidden />
            </IconButton>
            <button type="button" className="button small" onClick={() => view.fit('keyboard')}>
              {TIMELINE.fit}
            </button>
          </>
        )}
        <FileMenu {...files} />
      </header>
      <div className="timeline-body">
        <div className="timeline-events">
          <FilterChips shown={events} />
          {eventsAs === 'lanes' ? (
            <Lanes events={events} />
          ) : (
            <Suspense fallback={<div className="event-list" />}>
              <EventList events={events} />
            </Suspense>
          )}
        </div>
        <div className="timeline-side">
          <Details />
          <SelectionPanel />
          {nothingSelected && <p className="note timeline-hint">{TIMELINE.selectHint}</p>}
        </div>
      </div>
      <EventEditor />
    </section>
  )
}
