// What is known of the selected event, with its sources. Addresses are text to copy, never links to follow.
import { IconCopy, IconCopyPlus, IconPencil, IconTrash, IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import type { Source } from '../../shared/domain/reference-data'
import { effectState, type HorizonEvent } from '../../shared/domain/event'
import { datesInWords } from '../../shared/text/dates'
import { EDITOR } from '../../shared/text/editor'
import { CATEGORY_TEXT, CONFIDENCE_TEXT, eventDateInWords, PROVENANCE_TEXT, STATUS_TEXT, TIMELINE } from '../../shared/text/timeline'
import { duplicateEvents, editEvent, removeEvents } from '../events/event-actions'
import { useSession, useView, useWorkspace } from '../state/session'
import { useShownEvents } from '../state/shown-events'
import { useScenario } from '../state/use-scenario'
import { IconButton } from '../ui/IconButton'
import { ChangedHere } from './ChangedHere'
import { EVENT_DETAILS, eventKeys, focusEvents } from './event-keys'
import { EffectsTold } from './EffectsTold'
import { Marked } from './Marked'
import { MovingTable } from './MovingTable'
import { FAMILY } from '../../shared/timeline/family'

const NO_LINKS: Readonly<Record<string, HorizonEvent>> = {}

export function Details() {
  const session = useSession()
  const { view, reference } = session
  const selection = useView((state) => state.selection)
  const several = useView((state) => state.selected.length > 1)
  const ownSources = useWorkspace((state) => state.workspace.sources)
  const draft = useView((state) => state.eventDraft)
  const events = useShownEvents()
  const { eventChanges = {} } = useScenario()
  const event = selection === null ? undefined : events[selection]
  const links = event?.links === undefined ? NO_LINKS : events
  if (!event || several) return null
  const shown = draft?.id === event.id ? { ...event, ...draft } : event
  const moving = draft?.id === event.id && effectState(event) === 'acts' ? draft : null
  const changed = Object.hasOwn(eventChanges, event.id)
  const sources = event.sources.flatMap((id) => ownSources[id] ?? reference.sources.filter((source) => source.id === id))

  /** Escape leads back to the events, where the next one closes the details; what goes away while it has the focus does as well. */
  function onKeyDown(key: KeyboardEvent): void {
    // A card that was opened here has keys of its own.
    if (!key.currentTarget.contains(key.target as Node) || key.ctrlKey || key.metaKey || key.altKey) return
    const isOnButton = (key.target as HTMLElement).closest('button, input') !== null
    const action = key.key === 'Escape' ? focusEvents : isOnButton ? undefined : eventKeys(session)[key.key]
    if (!action) return
    key.preventDefault()
    if (key.key === 'Delete') focusEvents()
    action()
  }

  function leave(how: () => void): () => void {
    return () => {
      focusEvents()
      how()
    }
  }

  return (
    <section className="details" data-moving={moving !== null} aria-label={TIMELINE.details} {...EVENT_DETAILS} onKeyDown={onKeyDown}>
      <div className="details-text" tabIndex={0} role="group" aria-label={event.title}>
        <p className="chips">
          <span className={`chip hh-point hh-${event.status} family-${FAMILY[event.category]}`}>
            <span className="hh-marker legend-mark" aria-hidden="true">
              {event.status === 'claim' ? '?' : ''}
            </span>
            {STATUS_TEXT[event.status]}
          </span>
          <span className="chip">{CATEGORY_TEXT[event.category]}</span>
          <span className="chip">{CONFIDENCE_TEXT[event.confidence]}</span>
        </p>
        <h2><Marked text={event.title} /></h2>
        {changed && <ChangedHere id={event.id} />}
        <p className="details-summary"><Marked text={event.summary} /></p>
        <dl>
          <dt>{TIMELINE.date}</dt>
          <dd>{eventDateInWords(shown)}</dd>
          <dt>{TIMELINE.actors}</dt>
          <dd><Marked text={event.actors.map((id) => session.names.get(id) ?? id).join(', ')} /></dd>
          {event.tags.length > 0 && (
            <>
              <dt>{EDITOR.tags}</dt>
              <dd>{event.tags.join(', ')}</dd>
            </>
          )}
          {event.links && (
            <>
              <dt>{EDITOR.links}</dt>
              <dd>
                {event.links.map((id) => (
                  <button key={id} type="button" className="link-button" onClick={() => view.select(id)}>
                    {links[id]?.title ?? id}
                  </button>
                ))}
              </dd>
            </>
          )}
          {event.effects && (
            <>
              <dt>{TIMELINE.effects}</dt>
              <dd>
                <EffectsTold event={shown} />
              </dd>
            </>
          )}
          <dt>{TIMELINE.known}</dt>
          <dd>{PROVENANCE_TEXT[event.provenance]}</dd>
        </dl>
        {!changed && <ChangedHere id={event.id} />}
        <p className="note details-hint">{TIMELINE.moveHint}</p>
      </div>
      {moving ? (
        <div className="details-sources">
          <MovingTable event={event} draft={moving} />
        </div>
      ) : (
        <div className="details-sources">
          <header>
            <span className="note">{sources.length === 0 ? TIMELINE.noSource : TIMELINE.sources(sources.length)}</span>
            <span className="spacer" />
            <IconButton label={EDITOR.editThis} onClick={() => editEvent(session, event.id)}>
              <IconPencil size={16} aria-hidden />
            </IconButton>
            <IconButton label={EDITOR.duplicate} onClick={() => duplicateEvents(session, [event.id])}>
              <IconCopyPlus size={16} aria-hidden />
            </IconButton>
            <IconButton label={TIMELINE.remove} onClick={leave(() => removeEvents(session, [event.id]))}>
              <IconTrash size={16} aria-hidden />
            </IconButton>
            <IconButton label={TIMELINE.close} onClick={leave(() => view.select(null))}>
              <IconX size={16} aria-hidden />
            </IconButton>
          </header>
          <ul>
            {sources.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function SourceLine({ source }: { readonly source: Source }) {
  const { bridge } = useSession()
  const [copied, setCopied] = useState(false)
  const { url } = source

  async function copy(address: string): Promise<void> {
    const reply = await bridge.call('text:copy', address)
    setCopied(reply.ok)
  }

  return (
    <li>
      <p className="source-title">
        {source.title} <span className="note num">{source.date ? datesInWords(source.date) : TIMELINE.undated}</span>
      </p>
      <p className="note source-address">
        {source.publisher} · {url ?? TIMELINE.noAddress}
        {url !== null && (
          <button type="button" className="icon-button tiny" aria-label={`${TIMELINE.copyAddress}: ${source.title}`} onClick={() => void copy(url)}>
            <IconCopy size={13} aria-hidden />
          </button>
        )}
        {copied && <span role="status"> {TIMELINE.copied}</span>}
      </p>
    </li>
  )
}
