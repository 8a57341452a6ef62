// The timeline figure in words and as a table.
import { dayNumber, type DayNumber } from '../../domain/calendar'
import { fuzzyDateOf } from '../../domain/fuzzy-date'
import { effectState, eventSpan, type HorizonEvent } from '../../domain/event'
import { formatLongFuzzyDate } from '../../text/dates'
import { listInWords } from '../../text/figures'
import { TIMELINE_FIGURE } from '../../text/figures-timeline'
import { EFFECT_STATE_TEXT, eventDateInWords, STATUS_TEXT } from '../../text/timeline'
import { inTimeOrder } from '../../timeline/lanes'
import type { DataTable, FigureWords } from '../figure'
import { KEY_YEARS } from '../../timeline/key-dates'
import type { TimelineModel } from './state'

/** `today` is the day on which the picture is made; null leaves out what it alone can tell. */
export function timelineWords(model: TimelineModel, today: DayNumber | null): FigureWords {
  const headline = headlineOf(model, today)
  const { lanes, lanesBy, hidden, filtered } = model
  const { marks, families, names, bands } = TIMELINE_FIGURE.readAs
  const hasBands = KEY_YEARS.some(({ year }) => dayNumber(year) <= model.to && dayNumber(year + 1) > model.from)
  return {
    headline,
    subtitle: TIMELINE_FIGURE.subtitle(lanesBy, lanes.length) + TIMELINE_FIGURE.hidden(hidden) + TIMELINE_FIGURE.filtered(filtered),
    note: TIMELINE_FIGURE.note(lanesBy),
    description: TIMELINE_FIGURE.description(headline, listInWords(lanes.map(({ name, lane }) => `${name} (${lane.count})`))),
    readAs: [marks, ...(lanesBy === 'category' ? [] : [families]), names, ...(hasBands ? [bands] : [])],
  }
}

function headlineOf({ events, from, to }: TimelineModel, today: DayNumber | null): string {
  const [first, last] = [from, to].map((day) => formatLongFuzzyDate(fuzzyDateOf(day, 'month'))) as [string, string]
  if (events.length === 0) return TIMELINE_FIGURE.noEvents(first, last)
  const headline = TIMELINE_FIGURE.headline(events.length, first, last)
  if (today === null) return headline
  return TIMELINE_FIGURE.ahead(headline, events.filter((event) => eventSpan(event).first > today).length, events.length)
}

/** A row an event, lane by lane and in time order. */
export function timelineTable({ lanes }: TimelineModel): DataTable {
  const { columnEvent, columnDate, columnLane, columnStatus } = TIMELINE_FIGURE
  return {
    columns: [columnEvent, columnDate, columnLane, columnStatus].map((label) => ({ label, unit: '' })),
    rows: lanes.flatMap(({ lane, name }) => inTimeOrder([lane]).map((event) => [event.title, eventDateInWords(event), name, statusOf(event)])),
  }
}

/** The status, and whether the event acts on the model: what its mark shows. */
function statusOf(event: HorizonEvent): string {
  const state = effectState(event)
  return state === 'none' ? STATUS_TEXT[event.status] : `${STATUS_TEXT[event.status]}, ${EFFECT_STATE_TEXT[state]}`
}
