// Words of the timeline: lanes, states, dates as they are known, moves, keys.
import { effectState, type Confidence, type EffectState, type EventCategory, type EventStatus, type HorizonEvent, type Provenance } from '../domain/event'
import { datePrecision } from '../domain/fuzzy-date'
import { laneKey } from '../domain/lane-key'
import type { SnapUnit } from '../domain/move-event-dates'
import { formatDateRange, formatLongFuzzyDate } from './dates'

export const CATEGORY_TEXT: Readonly<Record<EventCategory, string>> = {
  pledge: 'Pledge', summit: 'Summits', review: 'Reviews', budget: 'Budgets', production: 'Production', warning: 'Warnings',
  procurement: 'Procurement', conflict: 'Conflict', diplomacy: 'Diplomacy', election: 'Elections',
  legislation: 'Legislation', manpower: 'Manpower', treaty: 'Treaties',
}

/** The name of a lane, from its id; `names` are those of actors. */
export function laneName(id: string, names: ReadonlyMap<string, string>): string {
  const [by, key] = id.includes(':') ? [id.slice(0, id.indexOf(':')), laneKey(id)] : ['category', id]
  switch (by) {
    case 'actor':
      return key === '' ? TIMELINE.noActor : (names.get(key) ?? key)
    case 'status':
      return STATUS_TEXT[key as EventStatus]
    case 'tag':
      return key === '' ? TIMELINE.noTag : key
    default:
      return CATEGORY_TEXT[key as EventCategory]
  }
}

export const STATUS_TEXT: Readonly<Record<EventStatus, string>> = {
  occurred: 'Occurred', scheduled: 'Scheduled', planned: 'Planned', projected: 'Projected', claim: 'Claim',
}

export const CONFIDENCE_TEXT: Readonly<Record<Confidence, string>> = {
  high: 'Confidence high', medium: 'Confidence medium', low: 'Confidence low',
}

export const PROVENANCE_TEXT: Readonly<Record<Provenance, string>> = {
  found: 'Source read', recalled: 'Recalled, no page read', own: 'Your own event',
}

const KNOWN_TO: Readonly<Record<string, string>> = {
  year: ', known to the year', quarter: ', known to the quarter', month: ', known to the month', day: '',
}

export const UNIT_TEXT: Readonly<Record<SnapUnit, string>> = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' }

/** "2029, known to the year"; "1 January 2026 to 31 December 2026". */
export function eventDateInWords(event: Pick<HorizonEvent, 'start' | 'end' | 'ongoing'>): string {
  if (event.end === undefined) return `${formatLongFuzzyDate(event.start)}${KNOWN_TO[datePrecision(event.start)]}`
  if (event.ongoing) return `since ${formatLongFuzzyDate(event.start)}, no end known`
  return `${formatDateRange(event.start, event.end)}${KNOWN_TO[datePrecision(event.start)]}`
}

/** What the mark of an event's effects says. */
export const EFFECT_STATE_TEXT: Readonly<Record<Exclude<EffectState, 'none'>, string>> = { acts: 'acts on the model', off: 'effects switched off' }

/** What a screen reader says of an event. */
export function spokenEvent(event: HorizonEvent): string {
  const state = effectState(event)
  return `${event.title}, ${eventDateInWords(event)}, ${STATUS_TEXT[event.status].toLowerCase()}, ${CATEGORY_TEXT[event.category]}${state === 'none' ? '' : `, ${EFFECT_STATE_TEXT[state]}`}`
}

/** Words that the drawing already says are dropped: "Claim: Russia …" stands beside a question mark. */
export function eventLabel(title: string): string {
  return title.replace(/^(Claim|Projected|Planned): /, '').replace(/^./, (first) => first.toUpperCase())
}

/** "+9 months", "−1 year". */
export function movedBy(steps: number, unit: SnapUnit): string {
  const count = Math.abs(steps)
  return `${steps < 0 ? '\u2212' : '+'}${count} ${UNIT_TEXT[unit]}${count === 1 ? '' : 's'}`
}

export const TIMELINE = {
  title: 'Timeline',
  events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  more: 'Import and export',
  hague: 'The Hague',
  today: 'Today',
  review: 'Review',
  deadline: 'Deadline',
  overview: 'Overview',
  overviewNote: 'starts a quarter',
  overviewFrom: 'First day in view',
  overviewTo: 'Last day in view',
  fold: (lane: string) => `Fold ${lane}`,
  unfold: (lane: string) => `Unfold ${lane}`,
  cluster: (count: number, span: string, acting: number) =>
    `${count} events, ${span}${acting === 0 ? '' : acting === 1 ? ', 1 acts on the model' : `, ${acting} act on the model`}: click to zoom in`,
  legend: {
    several: 'Several, click opens',
    knownToYear: 'Known to the year',
    acts: 'Acts on the model',
    off: 'Effects off',
  },
  noActor: 'No actor',
  noTag: 'No tag',
  edgeAt: (edge: 'start' | 'end', date: string) => (edge === 'start' ? `from ${date}` : `to ${date}`),
  snapsTo: (unit: SnapUnit) => `snaps to ${UNIT_TEXT[unit]}s`,
  moved: (title: string, by: string, date: string) => `${title} moved ${by} to ${date}`,
  instructions: 'Arrow keys walk the events in time order, Enter opens one, Escape leads back and closes it, E edits it, Alt with arrows moves it, Shift and Alt with arrows move its end, N makes one, Control with D duplicates, plus and minus zoom.',
  empty: 'There are no events. Undo brings back what was removed.',
  details: 'Details of the event',
  date: 'Date',
  actors: 'Actors',
  known: 'Known from',
  effects: 'Effects',
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  noSource: 'No source stated.',
  copyAddress: 'Copy address',
  copied: 'Address copied',
  noAddress: 'no address known',
  undated: 'undated',
  selectHint: 'Select an event to read it here.',
  moveHint: 'Drag the selected event to move it, or use Alt with the arrow keys.',
  remove: 'Remove event',
  close: 'Close details',
} as const
