// The events that a brief lists: those that act on the numbers, then the surest of those that are still to come.
import type { DayNumber } from '../../domain/calendar'
import { CONFIDENCES, eventSpan, namedSources, type HorizonEvent } from '../../domain/event'
import { fuzzyDateOf, daySpan } from '../../domain/fuzzy-date'
import type { BriefBlock } from '../../domain/brief-content'
import type { ActingEvent } from '../../engine/effects'
import { BRIEF_WORDS } from '../../text/brief'
import { formatDateRange, formatFuzzyDate, formatLongFuzzyDate } from '../../text/dates'
import { CATEGORY_TEXT, CONFIDENCE_TEXT, STATUS_TEXT } from '../../text/timeline'
import { dayOf } from '../../timeline/key-dates'
import { buildTimeline } from '../timeline-figure/state'
import { scenariosOf, type BriefOptions } from './brief-options'
import type { Citations } from './citations'

/** Beside those that act. */
const MOST_TO_COME = 24

interface Listed {
  readonly first: DayNumber
  readonly cells: (cite: Citations['cite']) => readonly string[]
}

/** How many there are, and the list as a table. Events of one scenario alone are among them. */
export function eventBlocks(brief: BriefOptions, { cite }: Citations): readonly BriefBlock[] {
  const { from, to } = brief.timeline
  const { events } = buildTimeline(brief.timeline)
  const scenarios = scenariosOf(brief)
  const acting = new Set(scenarios.flatMap(({ projection }) => projection.acting.map(({ id }) => id)))
  const known = new Set(brief.timeline.events.map(({ id }) => id))
  const inSpan = ({ start }: ActingEvent) => daySpan(start).last >= from && daySpan(start).first <= to
  const alone = scenarios.flatMap(({ scenario, projection }) => projection.acting.filter((event) => !known.has(event.id) && inSpan(event)).map((event) => ({ event, scenario: scenario.name })))
  const { shown, isPast } = chosen(events, acting, brief.madeOn)
  const listed: readonly Listed[] = [...alone.map(({ event, scenario }) => ofScenario(event, scenario)), ...shown.map((event) => ofTimeline(event, acting.has(event.id)))]
  const days = [from, to].map((day) => formatLongFuzzyDate(fuzzyDateOf(day, 'day'))) as [string, string]
  const all = events.length + alone.length
  if (all === 0) return [{ kind: 'paragraph', text: BRIEF_WORDS.noEvents(...days), soft: true }]
  const rows = [...listed].sort((a, b) => a.first - b.first).map(({ cells }) => cells(cite))
  const [date, event, what, sources] = BRIEF_WORDS.eventsHead
  return [
    { kind: 'heading', text: BRIEF_WORDS.events },
    { kind: 'paragraph', text: BRIEF_WORDS.eventsListed(rows.length, all, isPast, ...days), soft: true },
    { kind: 'table', table: { caption: BRIEF_WORDS.events, quiet: true, columns: [{ label: date, share: 0.19 }, { label: event, share: 0.42 }, { label: what, share: 0.27 }, { label: sources, share: 0.12 }], rows } },
  ]
}

/** `isPast`: none of those beside the acting ones is still to come. */
function chosen(events: readonly HorizonEvent[], acting: ReadonlySet<string>, madeOn: string): { readonly shown: readonly HorizonEvent[]; readonly isPast: boolean } {
  const today = dayOf(madeOn) ?? 0
  const acts = events.filter(({ id }) => acting.has(id))
  const toCome = events.filter((event) => !acting.has(event.id) && eventSpan(event).last >= today)
  // Nothing to come: a span that is past is told by what happened in it.
  const others = toCome.length > 0 ? toCome : events.filter(({ id }) => !acting.has(id))
  const surest = [...others].sort((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) || eventSpan(a).first - eventSpan(b).first || (a.id < b.id ? -1 : 1))
  return { shown: [...acts, ...surest.slice(0, MOST_TO_COME)], isPast: toCome.length === 0 }
}

function ofTimeline(event: HorizonEvent, acts: boolean): Listed {
  const { title, category, status, confidence, start, end } = event
  const what = [CATEGORY_TEXT[category], STATUS_TEXT[status].toLowerCase(), CONFIDENCE_TEXT[confidence].toLowerCase(), ...(acts ? [BRIEF_WORDS.acts] : [])]
  return {
    first: eventSpan(event).first,
    cells: (cite) => [end === undefined ? formatFuzzyDate(start) : formatDateRange(start, end), title, what.join(', '), cite(namedSources(event))],
  }
}

function ofScenario({ title, start, effects = [] }: ActingEvent, scenario: string): Listed {
  return {
    first: daySpan(start).first,
    cells: (cite) => [formatFuzzyDate(start), title, `${BRIEF_WORDS.ofScenario(scenario)}, ${BRIEF_WORDS.acts}`, cite(effects.flatMap(({ source }) => source ?? []))],
  }
}
