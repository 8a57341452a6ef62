// A field of an event in words: never a code where there is a name.
import type { HorizonEvent } from '../domain/event'
import { sameContent } from '../domain/same-content'
import { formatLongFuzzyDate } from './dates'
import { SHORT_CONFIDENCE, SHORT_PROVENANCE } from './editor'
import { effectInWords } from './effects'
import { EXCHANGE, FIELD_TEXT } from './exchange'
import { CATEGORY_TEXT, STATUS_TEXT } from './timeline'

/** What ids that an event holds are called; undefined where nothing here has that id. */
export interface EventNames {
  readonly actor: (id: string) => string | undefined
  readonly source: (id: string) => string | undefined
  readonly event: (id: string) => string | undefined
}

/** Empty where the event has nothing there. */
export function fieldInWords(event: HorizonEvent, field: keyof HorizonEvent, names: EventNames): string {
  const listed = (ids: readonly string[] = [], nameOf: (id: string) => string | undefined) => ids.map((id) => nameOf(id) ?? id).join(', ')
  switch (field) {
    case 'start':
      return formatLongFuzzyDate(event.start)
    case 'end':
      return event.end === undefined ? '' : formatLongFuzzyDate(event.end)
    case 'category':
      return CATEGORY_TEXT[event.category]
    case 'status':
      return STATUS_TEXT[event.status]
    case 'confidence':
      return SHORT_CONFIDENCE[event.confidence]
    case 'provenance':
      return SHORT_PROVENANCE[event.provenance]
    case 'actors':
      return listed(event.actors, names.actor)
    case 'sources':
      return listed(event.sources, names.source)
    case 'links':
      return listed(event.links, names.event)
    case 'tags':
      return event.tags.join(', ')
    case 'ongoing':
      return event.ongoing === undefined ? '' : event.ongoing ? EXCHANGE.yes : EXCHANGE.no
    case 'effects':
      return (event.effects ?? []).map((effect) => effectInWords(effect, (id) => names.actor(id) ?? id)).join(' ')
    default:
      return event[field]
  }
}

/** Told with both values; of the others it is told that they differ. */
const SHORT: ReadonlySet<string> = new Set<keyof HorizonEvent>(['title', 'start', 'end', 'category', 'status', 'confidence', 'provenance', 'ongoing'])

/** In which fields two states of an event differ: "start June 2027 → September 2027; summary". */
export function differenceInWords(before: HorizonEvent, after: HorizonEvent, names: EventNames): string {
  const fields = (Object.keys(FIELD_TEXT) as (keyof HorizonEvent)[]).filter((field) => !sameContent(before[field], after[field]))
  const words = (event: HorizonEvent, field: keyof HorizonEvent) => fieldInWords(event, field, names) || EXCHANGE.nothing
  return fields
    .map((field) => (SHORT.has(field) ? `${FIELD_TEXT[field]!.toLowerCase()} ${words(before, field)} \u2192 ${words(after, field)}` : FIELD_TEXT[field]!.toLowerCase()))
    .join('; ')
}
