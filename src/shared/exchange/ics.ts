// Events as iCalendar, to and from calendars. Our own files carry everything in X-HORIZON properties; a foreign calendar gives
// title, days and text. Days are those of the calendar's own zone: nothing is moved to the zone of this machine.
import ICAL from 'ical.js'
import { addDays, calendarDay, dayNumber, type DayNumber } from '../domain/calendar'
import { MOST_EVENTS_AT_ONCE } from '../domain/command'
import { EVENT_CATEGORIES, type HorizonEvent } from '../domain/event'
import { newId } from '../domain/event-id'
import { fault } from '../domain/fault'
import { daySpan, fuzzyDateOf } from '../domain/fuzzy-date'
import type { Source } from '../domain/reference-data'
import { failed, ok, type Result } from '../domain/result'
import { cellsOf, COLUMNS, eventOfCells, ownSourcesOf, type Cells, type Column } from './fields'
import { type EventsRead, type ExchangeNote, type LineFault, type ReadEvent } from './read-file'

const PRODUCT = '-//Hague Horizon//Events//EN'

/** What stands in the calendar's own properties as well: title and text. */
const OWN_PROPERTIES: Readonly<Partial<Record<Column, string>>> = { title: 'summary', summary: 'description' }

function propertyOf(column: Column): string {
  return OWN_PROPERTIES[column] ?? `x-horizon-${column.toLowerCase()}`
}

/** A calendar; `stamp` is the day on which it is made, ISO 8601. */
export function writeIcs(events: readonly HorizonEvent[], own: Readonly<Record<string, Source>>, stamp: string): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', PRODUCT)
  calendar.addPropertyWithValue('version', '2.0')
  for (const event of events) calendar.addSubcomponent(componentOf(event, own, stamp))
  return `${calendar.toString()}\r\n`
}

function componentOf(event: HorizonEvent, own: Readonly<Record<string, Source>>, stamp: string): ICAL.Component {
  const component = new ICAL.Component('vevent')
  const span = { first: daySpan(event.start).first, last: daySpan(event.end ?? event.start).last }
  component.addPropertyWithValue('uid', `${event.id}@hague-horizon`)
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${stamp}T00:00:00Z`))
  component.addPropertyWithValue('dtstart', dateOf(span.first))
  component.addPropertyWithValue('dtend', dateOf(addDays(span.last, 1)))
  component.addPropertyWithValue('categories', event.category)
  const cells = cellsOf(event, own)
  for (const column of COLUMNS) {
    if (cells[column] === '') continue
    const property = new ICAL.Property(propertyOf(column))
    property.resetType('text')
    property.setValue(cells[column])
    component.addProperty(property)
  }
  return component
}

function dateOf(day: DayNumber): ICAL.Time {
  return new ICAL.Time({ ...calendarDay(day), isDate: true }, undefined as never)
}

/** Read a calendar. Faults: `file.format` for what is no calendar, `exchange.empty`, `exchange.tooMany`; the rest by line. */
export function readIcs(text: string, file: string, taken: (id: string) => boolean): Result<EventsRead> {
  let components: readonly ICAL.Component[]
  try {
    const parsed = ICAL.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown[]
    const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]) as never[]
    components = calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'))
  } catch {
    return failed(fault('file.format', { file, format: '' }))
  }
  if (components.length === 0) return failed(fault('exchange.empty'))
  if (components.length > MOST_EVENTS_AT_ONCE) return failed(fault('exchange.tooMany', { most: MOST_EVENTS_AT_ONCE, count: components.length }))
  const lines = text.split(/\r\n|\n|\r/).flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []))
  const events: ReadEvent[] = []
  const faults: LineFault[] = []
  const notes: ExchangeNote[] = []
  const ids = new Set<string>()
  const sources = new Map<string, Source>()
  let withoutCategory = 0
  components.forEach((component, index) => {
    const line = lines[index] ?? 1
    const isTaken = (id: string) => ids.has(id) || taken(id)
    const own = textOf(component, propertyOf('start')) !== ''
    const cells = own ? ownCells(component) : cellsOfForeign(component, isTaken)
    if (!cells.ok) {
      faults.push({ line, fault: cells.fault })
      return
    }
    const read = eventOfCells(cells.value, isTaken)
    const brought = ownSourcesOf(cells.value.ownSources ?? '')
    if (!read.ok) faults.push({ line, fault: read.fault })
    else if (!brought.ok) faults.push({ line, fault: brought.fault })
    else if (ids.has(read.value.event.id)) faults.push({ line, fault: fault('event.exists', { id: read.value.event.id }, 'id') })
    else {
      ids.add(read.value.event.id)
      events.push({ event: read.value.event, line })
      faults.push(...read.value.faults.map((found) => ({ line, fault: found })))
      for (const source of brought.value) sources.set(source.id, source)
      if (component.hasProperty('rrule')) notes.push({ code: 'firstOccurrence', line, title: read.value.event.title.slice(0, 60) })
      if (!own && categoryOf(component) === null) withoutCategory += 1
    }
  })
  if (withoutCategory > 0) notes.push({ code: 'noCategory', count: withoutCategory })
  return ok({ events, faults, notes, sources: [...sources.values()] })
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}

function ownCells(component: ICAL.Component): Result<Cells> {
  return ok(Object.fromEntries(COLUMNS.map((column) => [column, textOf(component, propertyOf(column))])))
}

/** The category that a foreign calendar names by chance; null where it names none of ours. */
function categoryOf(component: ICAL.Component): string | null {
  const named = component.getAllProperties('categories').flatMap((property) => property.getValues().map((value: unknown) => String(value).toLowerCase()))
  return EVENT_CATEGORIES.find((category) => named.includes(category)) ?? null
}

/** The parser tells of a date that is none by throwing when it is asked for. */
function cellsOfForeign(component: ICAL.Component, taken: (id: string) => boolean): Result<Cells> {
  try {
    return foreignCells(component, taken)
  } catch {
    return failed(fault('exchange.noDate', {}, 'start'))
  }
}

function foreignCells(component: ICAL.Component, taken: (id: string) => boolean): Result<Cells> {
  const start: unknown = component.getFirstPropertyValue('dtstart')
  if (!(start instanceof ICAL.Time)) return failed(fault('exchange.noDate', {}, 'start'))
  const first = dayOf(start)
  const last = Math.max(first, lastDayOf(component, start)) as DayNumber
  const title = textOf(component, 'summary').trim()
  const uid = textOf(component, 'uid').replace(/@.*$/, '')
  return ok({
    id: newId(/^[A-Za-z0-9_-]{1,60}$/.test(uid) ? uid : title, taken),
    title,
    start: fuzzyDateOf(first, 'day'),
    end: last > first ? fuzzyDateOf(last, 'day') : '',
    category: categoryOf(component) ?? 'review',
    status: textOf(component, 'status').toLowerCase() === 'confirmed' ? 'scheduled' : 'planned',
    summary: textOf(component, 'description'),
  })
}

function dayOf({ year, month, day }: ICAL.Time): DayNumber {
  return dayNumber(year, month, day)
}

/** Ends are exclusive: midnight, and the day of an all-day event, belong to the day before. */
function lastDayOf(component: ICAL.Component, start: ICAL.Time): DayNumber {
  const end: unknown = component.getFirstPropertyValue('dtend')
  const duration: unknown = component.getFirstPropertyValue('duration')
  const until = end instanceof ICAL.Time ? end : duration instanceof ICAL.Duration ? plus(start, duration) : null
  if (until === null) return dayOf(start)
  const exclusive = until.isDate || (until.hour === 0 && until.minute === 0 && until.second === 0)
  return addDays(dayOf(until), exclusive ? -1 : 0)
}

function plus(start: ICAL.Time, duration: ICAL.Duration): ICAL.Time {
  const until = start.clone()
  until.addDuration(duration)
  return until
}
