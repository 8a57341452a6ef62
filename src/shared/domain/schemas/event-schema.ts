// The form of an event as it comes over the door or out of the workspace file. What the form cannot say (dates in
// order, a title that is not blank) stays with `checkEvent`. zod is for main and the command line, never the window.
import { z } from 'zod'
import { MOST_EFFECTS, readEffect, type Effect } from '../effect'
import type { Source } from '../reference-data'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES, type HorizonEvent } from '../event'
import { LONGEST_DATE, parseFuzzyDate, type FuzzyDate } from '../fuzzy-date'
import { isSoundText, UNSOUND_TEXT } from './sound-text'

/** Ids start with a letter or digit: no id may be spelled like a property that every object has. */
export const EVENT_ID_FORM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/
/** The most of what an event has: letters, and entries of its lists. */
export const EVENT_LIMITS = { title: 400, summary: 20_000, word: 120, list: 100 } as const

export const eventIdSchema = z.string().regex(EVENT_ID_FORM)

export function isFuzzyDate(value: unknown): value is FuzzyDate {
  return typeof value === 'string' && value.length <= LONGEST_DATE && parseFuzzyDate(value).ok
}

export const fuzzyDateSchema = z.custom<FuzzyDate>(isFuzzyDate, 'not a date')

const words = z.array(z.string().min(1).max(EVENT_LIMITS.word).refine(isSoundText, UNSOUND_TEXT)).max(EVENT_LIMITS.list)

/** A source of the user's own, as it is stored. */
export const ownSourceSchema: z.ZodType<Source> = z.strictObject({
  id: eventIdSchema,
  title: z.string().min(1).max(400),
  publisher: z.string().max(200),
  date: z.string().min(1).max(40).nullable(),
  url: z.string().regex(/^https?:\/\/\S+$/).max(2000).nullable(),
  note: z.string().max(4000),
})

/** An effect, by the one reader that files have as well; nothing in it may be missing. */
export function isWholeEffect(value: unknown): value is Effect {
  const read = readEffect(value, '')
  return read.ok && JSON.stringify(Object.keys(read.value).sort()) === JSON.stringify(Object.keys(value as object).sort())
}

export const effectSchema = z.custom<Effect>(isWholeEffect, 'not an effect')

export const eventSchema: z.ZodType<HorizonEvent> = z.strictObject({
  id: eventIdSchema,
  title: z.string().max(EVENT_LIMITS.title).refine(isSoundText, UNSOUND_TEXT),
  start: fuzzyDateSchema,
  end: fuzzyDateSchema.exactOptional(),
  category: z.enum(EVENT_CATEGORIES),
  actors: words,
  status: z.enum(EVENT_STATUSES),
  confidence: z.enum(CONFIDENCES),
  summary: z.string().max(EVENT_LIMITS.summary).refine(isSoundText, UNSOUND_TEXT),
  sources: words,
  tags: words,
  provenance: z.enum(PROVENANCES),
  ongoing: z.boolean().exactOptional(),
  links: z.array(eventIdSchema).min(1).max(EVENT_LIMITS.list).exactOptional(),
  effects: z.array(effectSchema).min(1).max(MOST_EFFECTS).exactOptional(),
})
