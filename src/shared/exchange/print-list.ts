// Events as a page to print: by year, each with its date in words, what it is, who, and its sources. One file, no script,
// nothing fetched.
import { calendarDay, type DayNumber } from '../domain/calendar'
import { eventSpan, type HorizonEvent } from '../domain/event'
import { daySpan, type FuzzyDate } from '../domain/fuzzy-date'
import type { Source } from '../domain/reference-data'
import { formatLongFuzzyDate } from '../text/dates'
import { PRINT_LIST } from '../text/exchange'
import { CATEGORY_TEXT, CONFIDENCE_TEXT, eventDateInWords, STATUS_TEXT } from '../text/timeline'

export interface PrintSetting {
  /** Every source that an event may name, by id. */
  readonly sources: ReadonlyMap<string, Source>
  /** Names of actors, by id. */
  readonly names: ReadonlyMap<string, string>
  /** ISO 8601 day. */
  readonly madeOn: string
  readonly appVersion: string
}

const STYLE = `
@page { margin: 16mm 14mm; }
:root { color-scheme: light; }
body { font: 10.5pt/1.4 "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b232c; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 18pt; margin: 0; }
h2 { font-size: 13pt; margin: 1.6em 0 .4em; border-bottom: 1px solid #c6cdd4; break-after: avoid; }
article { break-inside: avoid; margin: .7em 0; }
h3 { font-size: 10.5pt; margin: 0; }
p { margin: .15em 0; }
.date, .note, footer { color: #56626e; }
.sources { font-size: 8.5pt; color: #56626e; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`

/** The page, in time order. */
export function writePrintList(events: readonly HorizonEvent[], setting: PrintSetting): string {
  const years = new Map<number, HorizonEvent[]>()
  for (const event of inOrder(events)) {
    const { year } = calendarDay(daySpan(event.start).first)
    const same = years.get(year)
    if (same) same.push(event)
    else years.set(year, [event])
  }
  const body = [...years].map(([year, list]) => `<section>\n<h2>${year}</h2>\n${list.map((event) => article(event, setting)).join('\n')}\n</section>`)
  const subtitle = PRINT_LIST.subtitle(events.length, formatLongFuzzyDate(setting.madeOn as FuzzyDate), setting.appVersion)
  return [
    '<!doctype html>', '<html lang="en">', '<head>', '<meta charset="utf-8">',
    // The page may show text and its own style, and nothing else.
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="viewport" content="width=device-width">', `<title>${escape(PRINT_LIST.title)}</title>`, `<style>${STYLE}</style>`, '</head>', '<body>',
    `<h1>${escape(PRINT_LIST.title)}</h1>`, `<p class="note">${escape(subtitle)}</p>`, ...body, '</body>', '</html>', '',
  ].join('\n')
}

function inOrder(events: readonly HorizonEvent[]): readonly HorizonEvent[] {
  const firsts = new Map<string, DayNumber>(events.map((event) => [event.id, eventSpan(event).first]))
  return [...events].sort((a, b) => firsts.get(a.id)! - firsts.get(b.id)! || (a.id < b.id ? -1 : 1))
}

function article(event: HorizonEvent, { sources, names }: PrintSetting): string {
  const what = [CATEGORY_TEXT[event.category], STATUS_TEXT[event.status], CONFIDENCE_TEXT[event.confidence], ...event.actors.map((id) => names.get(id) ?? id), ...event.tags.map((tag) => `#${tag}`)]
  const named = event.sources.map((id) => sourceInWords(sources.get(id), id))
  return [
    '<article>', `<h3>${escape(event.title)}</h3>`, `<p class="date">${escape(eventDateInWords(event))}</p>`, `<p class="note">${escape(what.join(' · '))}</p>`,
    ...(event.summary === '' ? [] : event.summary.split('\n').map((line) => `<p>${escape(line)}</p>`)),
    ...(named.length === 0 ? [] : [`<p class="sources">${escape(`${PRINT_LIST.source}: ${named.join('; ')}`)}</p>`]), '</article>',
  ].join('\n')
}

function sourceInWords(source: Source | undefined, id: string): string {
  return source === undefined ? id : [source.publisher, source.title, source.date, source.url].filter((part) => Boolean(part)).join(', ')
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
