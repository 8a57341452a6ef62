// The same form as `eventSchema`, checked by hand: a workspace of tens of thousands of events opens in a fraction of the time.
// Says only whether an event is sound; what is wrong with one that is not, the schema tells.
import { MOST_EFFECTS } from '../effect'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES, type HorizonEvent } from '../event'
import { EVENT_ID_FORM, EVENT_LIMITS, isFuzzyDate, isWholeEffect } from './event-schema'
import { isSoundText } from './sound-text'

/** An event of which nothing is known yet. */
export type UncheckedEvent = { readonly [Field in keyof HorizonEvent]: unknown }

/** Make a check that accepts what `eventSchema` accepts. It remembers the dates that it has seen: few differ, however many events. */
export function makeEventCheck(): (value: UncheckedEvent) => value is UncheckedEvent & HorizonEvent {
  const categories = new Set<unknown>(EVENT_CATEGORIES)
  const statuses = new Set<unknown>(EVENT_STATUSES)
  const confidences = new Set<unknown>(CONFIDENCES)
  const provenances = new Set<unknown>(PROVENANCES)
  const dates = new Set<unknown>()
  const isDate = (value: unknown): boolean => {
    if (dates.has(value)) return true
    if (!isFuzzyDate(value)) return false
    dates.add(value)
    return true
  }
  return (value): value is UncheckedEvent & HorizonEvent => {
    const { end, ongoing, links, effects } = value
    const optional = Number(end !== undefined) + Number(ongoing !== undefined) + Number(links !== undefined) + Number(effects !== undefined)
    return (
      Object.keys(value).length === NEEDED + optional &&
      isEventId(value.id) && isText(value.title, EVENT_LIMITS.title) && isText(value.summary, EVENT_LIMITS.summary) &&
      isDate(value.start) && (end === undefined || isDate(end)) &&
      categories.has(value.category) && statuses.has(value.status) && confidences.has(value.confidence) && provenances.has(value.provenance) &&
      isListOf(value.actors, isWord) && isListOf(value.sources, isWord) && isListOf(value.tags, isWord) &&
      (ongoing === undefined || typeof ongoing === 'boolean') &&
      (links === undefined || (isListOf(links, isEventId) && links.length > 0)) &&
      (effects === undefined || (isListOf(effects, isWholeEffect, MOST_EFFECTS) && effects.length > 0))
    )
  }
}

/** How many fields no event is without. */
const NEEDED = 11

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length <= longest && isSoundText(value)
}

function isWord(value: unknown): boolean {
  return isText(value, EVENT_LIMITS.word) && value !== ''
}

function isEventId(value: unknown): boolean {
  return typeof value === 'string' && EVENT_ID_FORM.test(value)
}

function isListOf(value: unknown, isEntry: (entry: unknown) => boolean, most: number = EVENT_LIMITS.list): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= most && value.every(isEntry)
}
