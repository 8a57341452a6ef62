// What an event on the timeline is. Owns its fields and their closed lists; not how it is drawn or stored.
import type { DayNumber } from './calendar'
import type { Effect } from './effect'
import { fault } from './fault'
import { daySpan, touchesHorizon, type FuzzyDate, type SpanOf } from './fuzzy-date'
import { failed, ok, type Result } from './result'

/** Lanes in the order in which the timeline shows them. */
export const EVENT_CATEGORIES = [
  'pledge',
  'summit',
  'review',
  'budget',
  'production',
  'warning',
  'procurement',
  'conflict',
  'diplomacy',
  'election',
  'legislation',
  'manpower',
  'treaty',
] as const
export type EventCategory = (typeof EVENT_CATEGORIES)[number]

export const EVENT_STATUSES = ['occurred', 'scheduled', 'planned', 'projected', 'claim'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** `found`: the source was read; `recalled`: known, no page read; `own`: made by the user. */
export const PROVENANCES = ['found', 'recalled', 'own'] as const
export type Provenance = (typeof PROVENANCES)[number]

export interface HorizonEvent {
  readonly id: string
  readonly title: string
  readonly start: FuzzyDate
  /** Present for a period. */
  readonly end?: FuzzyDate
  readonly category: EventCategory
  /** ISO 3166 alpha-3, `NATO`, `EU`, or any other actor in words. */
  readonly actors: readonly string[]
  readonly status: EventStatus
  readonly confidence: Confidence
  readonly summary: string
  /** Ids into the list of sources. */
  readonly sources: readonly string[]
  readonly tags: readonly string[]
  readonly provenance: Provenance
  /** The period has no known end; its end date is where the data stop. */
  readonly ongoing?: boolean
  /** Ids of events that this one leads to or answers; absent rather than empty. */
  readonly links?: readonly string[]
  /** What it does to the model; absent rather than empty. */
  readonly effects?: readonly Effect[]
}

/** Ids of all sources that an event and its effects name. */
export function namedSources({ sources, effects = [] }: Pick<HorizonEvent, 'sources' | 'effects'>): readonly string[] {
  return [...new Set([...sources, ...effects.flatMap(({ source }) => source ?? [])])]
}

/** The days from the first possible start to the last possible end. */
export function eventSpan(event: Pick<HorizonEvent, 'start' | 'end'>, spanOf: SpanOf = daySpan): { first: DayNumber; last: DayNumber } {
  return { first: spanOf(event.start).first, last: spanOf(event.end ?? event.start).last }
}

/**
 * Check what the field types cannot say: a title, dates in order and on the timeline.
 * Faults: `event.noTitle`, `date.endBeforeStart`, `date.outsideHorizon`.
 */
export function checkEvent(event: HorizonEvent): Result<HorizonEvent> {
  if (event.title.trim() === '') return failed(fault('event.noTitle', { id: event.id }, 'title'))
  const dates = checkEventDates(event.start, event.end)
  return dates.ok ? ok(event) : dates
}

/** Faults: `date.endBeforeStart`, `date.outsideHorizon`. */
export function checkEventDates(start: FuzzyDate, end: FuzzyDate | undefined): Result<true> {
  if (end !== undefined && daySpan(end).last < daySpan(start).first) {
    return failed(fault('date.endBeforeStart', { start, end }, 'end'))
  }
  for (const date of end === undefined ? [start] : [start, end]) {
    if (!touchesHorizon(date)) return failed(fault('date.outsideHorizon', { date }, 'start'))
  }
  return ok(true)
}

/** Whether an event acts on the model, would if its effects were switched on, or carries none. */
export type EffectState = 'acts' | 'off' | 'none'

export function effectState({ effects }: Pick<HorizonEvent, 'effects'>): EffectState {
  if (effects === undefined || effects.length === 0) return 'none'
  return effects.some(({ enabled }) => enabled) ? 'acts' : 'off'
}

/** The same of several events that stand in one mark: what any of them does. */
export function effectStateOf(events: readonly Pick<HorizonEvent, 'effects'>[]): EffectState {
  let found: EffectState = 'none'
  for (const event of events) {
    const state = effectState(event)
    if (state === 'acts') return 'acts'
    if (state === 'off') found = 'off'
  }
  return found
}

/** How many of some events act on the model. */
export function countActing(events: readonly Pick<HorizonEvent, 'effects'>[]): number {
  return events.reduce((count, event) => (effectState(event) === 'acts' ? count + 1 : count), 0)
}
