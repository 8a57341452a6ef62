// The editor's fields as typed, and the event that they make. Pure: every field that is wrong gets its own fault.
import { checkEvent, type HorizonEvent } from '../../shared/domain/event'
import { fault, type Fault } from '../../shared/domain/fault'
import type { FuzzyDate } from '../../shared/domain/fuzzy-date'
import type { Source } from '../../shared/domain/reference-data'
import { formatLongFuzzyDate } from '../../shared/text/dates'
import { readDate } from '../../shared/text/read-date'
import { effectFormOf, effectOf, type EffectContext, type EffectForm } from './effect-form'

/** Longest texts that the workspace takes. */
const LONGEST = { title: 400, summary: 20_000, word: 120 } as const
const MOST_WORDS = 100

export interface EventForm {
  readonly title: string
  readonly start: string
  /** Empty: a point in time. */
  readonly end: string
  readonly ongoing: boolean
  readonly category: HorizonEvent['category']
  readonly status: HorizonEvent['status']
  readonly confidence: HorizonEvent['confidence']
  readonly provenance: HorizonEvent['provenance']
  /** Names or codes with commas between. */
  readonly actors: string
  readonly tags: string
  readonly summary: string
  readonly sources: readonly string[]
  /** Sources that are made with this event. */
  readonly newSources: readonly Source[]
  readonly links: readonly string[]
  readonly effects: readonly EffectForm[]
}

export type FieldName = 'title' | 'start' | 'end' | 'actors' | 'tags' | 'summary'
export type FieldFaults = Readonly<Partial<Record<FieldName, Fault>>>

/** The fields of an event; `nameOf` turns an actor's code into its name. */
export function formOf(event: HorizonEvent, nameOf: (actor: string) => string): EventForm {
  return {
    title: event.title,
    start: formatLongFuzzyDate(event.start),
    end: event.end === undefined ? '' : formatLongFuzzyDate(event.end),
    ongoing: event.ongoing ?? false,
    category: event.category,
    status: event.status,
    confidence: event.confidence,
    provenance: event.provenance,
    actors: event.actors.map(nameOf).join(', '),
    tags: event.tags.join(', '),
    summary: event.summary,
    sources: event.sources,
    newSources: [],
    links: event.links ?? [],
    effects: (event.effects ?? []).map(effectFormOf),
  }
}

/**
 * The event that the fields make, under the id given; or what is wrong, field by field. Lists whose words were not touched
 * stay as they are `before`, whatever stands in them. `effect`: the first effect that is wrong, by its place.
 */
export function eventOf(
  form: EventForm,
  id: string,
  before: { readonly event: HorizonEvent; readonly form: EventForm },
  codeOf: (actor: string) => string,
  context: EffectContext,
): { readonly event: HorizonEvent } | { readonly faults: FieldFaults; readonly effect: number | null } {
  const faults: Partial<Record<FieldName, Fault>> = {}
  const title = withoutControls(form.title).trim()
  const summary = withoutControls(form.summary, true).trim()
  if (title === '') faults.title = fault('event.noTitle', { id }, 'title')
  else if (title.length > LONGEST.title) faults.title = fault('event.tooLong', { most: LONGEST.title, length: title.length }, 'title')
  if (summary.length > LONGEST.summary) faults.summary = fault('event.tooLong', { most: LONGEST.summary, length: summary.length }, 'summary')
  const actors = form.actors === before.form.actors ? before.event.actors : wordsOf(form.actors).map(codeOf)
  const tags = form.tags === before.form.tags ? before.event.tags : wordsOf(form.tags)
  for (const [name, words] of [['actors', actors], ['tags', tags]] as const) {
    const long = words.find((word) => word.length > LONGEST.word)
    if (long !== undefined) faults[name] = fault('event.tooLong', { most: LONGEST.word, length: long.length }, name)
    else if (words.length > MOST_WORDS) faults[name] = fault('event.tooMany', { most: MOST_WORDS, count: words.length }, name)
  }
  const start = dateOf(form.start, 'start', faults)
  const end = form.end.trim() === '' ? undefined : dateOf(form.end, 'end', faults)
  const read = form.effects.map((effect) => effectOf(effect, context))
  const wrongEffect = read.findIndex((effect) => 'faults' in effect)
  const effect = wrongEffect === -1 ? null : wrongEffect
  if (Object.keys(faults).length > 0 || start === undefined || effect !== null) return { faults, effect }
  const effects = read.flatMap((one) => ('effect' in one ? [one.effect] : []))
  const links = form.links.filter((link) => link !== id)
  const event: HorizonEvent = {
    id, title, start, ...(end !== undefined && { end }), category: form.category, actors: [...new Set(actors)], status: form.status,
    confidence: form.confidence, summary, sources: form.sources, tags: [...new Set(tags)], provenance: form.provenance,
    ...(end !== undefined && form.ongoing && { ongoing: true }), ...(links.length > 0 && { links }),
    ...(effects.length > 0 && { effects }),
  }
  const checked = checkEvent(event)
  if (checked.ok) return { event }
  const wrong = checked.fault.where === 'end' || (checked.fault.data.date !== undefined && checked.fault.data.date === end) ? 'end' : 'start'
  return { faults: { [wrong]: checked.fault }, effect: null }
}

function dateOf(typed: string, name: 'start' | 'end', faults: Partial<Record<FieldName, Fault>>): FuzzyDate | undefined {
  const date = readDate(typed)
  if (date.ok) return date.value
  faults[name] = date.fault
  return undefined
}

function wordsOf(text: string): string[] {
  return withoutControls(text).split(',').map((word) => word.trim()).filter((word) => word !== '')
}

/** Text without control characters; line breaks may stay. */
function withoutControls(text: string, linesStay = false): string {
  return text.replace(/\p{Cc}/gu, (character) => (linesStay && character === '\n' ? '\n' : ' '))
}

/** An event of the user's own on a date, not yet in the workspace. */
export function blankEvent(start: FuzzyDate, category: HorizonEvent['category']): HorizonEvent {
  return {
    id: '', title: '', start, category, actors: [], status: 'planned', confidence: 'medium', summary: '', sources: [], tags: [], provenance: 'own',
  }
}
