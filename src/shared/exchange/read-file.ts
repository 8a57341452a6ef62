// What every reader of an events file gives back, whatever the form of the file.
import type { HorizonEvent } from '../domain/event'
import type { Fault } from '../domain/fault'
import type { Source } from '../domain/reference-data'

/** An event with the line of the file in which it begins, counted from 1. */
export interface ReadEvent {
  readonly event: HorizonEvent
  readonly line: number
}

/** What is wrong with the event that begins in a line. */
export interface LineFault {
  readonly line: number
  readonly fault: Fault
}

/** Told, but nothing is left out for it. */
export type ExchangeNote =
  | { readonly code: 'unknownColumn'; readonly name: string }
  | { readonly code: 'delimiter'; readonly name: string }
  | { readonly code: 'firstOccurrence'; readonly line: number; readonly title: string }
  | { readonly code: 'noCategory'; readonly count: number }

export interface EventsRead {
  readonly events: readonly ReadEvent[]
  readonly faults: readonly LineFault[]
  readonly notes: readonly ExchangeNote[]
  /** Sources of the user's own that the file brings along. */
  readonly sources: readonly Source[]
}
