// The reader for a file of events, chosen by its name and, where that says nothing, by what it begins with.
import type { Result } from '../domain/result'
import { readCsv } from './csv'
import { readIcs } from './ics'
import { readJson } from './json'
import type { EventsRead } from './read-file'

export const EVENT_FORMS = ['csv', 'json', 'ics'] as const
export type EventForm = (typeof EVENT_FORMS)[number]

/** The form of a file. */
export function eventForm(name: string, text: string): EventForm {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  const named = EVENT_FORMS.find((form) => form === ending)
  if (named) return named
  const start = text.slice(0, 200).trimStart()
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ics'
  return start.startsWith('{') || start.startsWith('[') ? 'json' : 'csv'
}

/** Read events; ids that the file leaves out are made beside those that are `taken`. Faults: those of the readers. */
export function readEventsText(name: string, text: string, taken: (id: string) => boolean): Result<EventsRead> {
  switch (eventForm(name, text)) {
    case 'csv':
      return readCsv(text, taken)
    case 'json':
      return readJson(text, name)
    case 'ics':
      return readIcs(text, name, taken)
  }
}
