// Dates as people type them: "24 June 2029", "Q2 2029", "about 2029", "some time from 2027 to 2029", and the stored forms.
// The other way of dates.ts: what that writes is read back as the same date.
import { fault } from '../domain/fault'
import { parseFuzzyDate, withDoubt, type DateDoubt, type FuzzyDate } from '../domain/fuzzy-date'
import { failed, ok, type Result } from '../domain/result'
import { monthName } from './dates'

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase())

/** Read a typed date. Fault `date.invalid` with what was typed. */
export function readDate(typed: string): Result<FuzzyDate> {
  const text = typed.trim().replace(/\s+/g, ' ').replace(/[\u2013\u2014]/g, '-')
  const bad = failed(fault('date.invalid', { text: typed.slice(0, 40) }))
  const stored = parseFuzzyDate(text.toUpperCase())
  if (stored.ok) return stored
  const range = /^(?:some time from|from|between|one of) (.+?) (?:to|and) (.+)$/i.exec(text)
  if (range) {
    const [from, to] = [readSure(range[1]!), readSure(range[2]!)]
    const between = from && to ? parseFuzzyDate(withDoubt(from, 'oneOf', to)) : bad
    return between.ok ? between : bad
  }
  const about = /^(?:about|around|ca\.?|c\.) (.+)$/i.exec(text)
  const uncertain = /^(.+?) ?(?:\(uncertain\)|\?)$/i.exec(about ? about[1]! : text)
  const sure = readSure(uncertain ? uncertain[1]! : about ? about[1]! : text)
  if (!sure) return bad
  const doubt: DateDoubt = about && uncertain ? 'both' : about ? 'about' : uncertain ? 'uncertain' : 'none'
  return ok(withDoubt(sure, doubt))
}

function readSure(text: string): FuzzyDate | null {
  const date = parseFuzzyDate(storedForm(text))
  return date.ok && /^[0-9Q-]+$/.test(date.value) ? date.value : null
}

function storedForm(text: string): string {
  const quarter = /^Q([1-4]),? (\d{4})$/i.exec(text)
  if (quarter) return `${quarter[2]}-Q${quarter[1]}`
  const month = /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(text)
  if (month) {
    const number = monthNumber(month[2]!)
    if (number === 0) return text
    return [month[3], two(number), ...(month[1] ? [two(Number(month[1]))] : [])].join('-')
  }
  const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (day) return `${day[3]}-${two(Number(day[2]))}-${two(Number(day[1]))}`
  return text.toUpperCase()
}

/** 1…12 of a month's name or its first letters, at least three; 0 for anything else. */
function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
