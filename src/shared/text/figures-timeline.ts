// Words of the timeline as a figure.
import type { LanesBy } from '../domain/lane-key'

const NBSP = '\u00a0'

const BY: Readonly<Record<LanesBy, string>> = { category: 'category', actor: 'first actor', status: 'status', tag: 'first tag' }

const events = (count: number) => `${count.toLocaleString('en')}${NBSP}${count === 1 ? 'event' : 'events'}`
const documents = (count: number) => `${count.toLocaleString('en')}${NBSP}${count === 1 ? 'document' : 'documents'}`
const lanes = (count: number) => `${count}${NBSP}${count === 1 ? 'lane' : 'lanes'}`

export const TIMELINE_FIGURE = {
  title: 'Timeline',
  /** "160 events from June 2025 to December 2035, 58 of them still ahead". */
  headline: (count: number, from: string, to: string) => `${events(count)} from ${from} to ${to}`,
  ahead: (headline: string, ahead: number, count: number) =>
    ahead === 0 ? headline : ahead === count ? `${headline}, all still ahead` : `${headline}, ${ahead.toLocaleString('en')} of them still ahead`,
  noEvents: (from: string, to: string) => `No events from ${from} to ${to}`,
  subtitle: (by: LanesBy, count: number) => `${lanes(count)} by ${BY[by]}, with their number of events.`,
  hidden: (hidden: { readonly lanes: number; readonly events: number }) => (hidden.lanes === 0 ? '' : ` Hidden: ${lanes(hidden.lanes)} with ${events(hidden.events)}.`),
  filtered: (filtered: { readonly by: string; readonly events: number }) => (filtered.by === '' ? '' : ` Filter: ${filtered.by}, leaving out ${events(filtered.events)}.`),
  note: (by: LanesBy) => `Lanes by ${BY[by]}`,
  description: (headline: string, names: string) => `${headline}. Timeline chart of the lanes ${names}.`,
  changed: (scenario: string, changes: string) => `${scenario}. Other than elsewhere: ${changes}.`,
  countedChanges: (scenario: string, count: number) => `${scenario}, with ${events(count)} other than elsewhere.`,
  moreLanes: (count: number, inThem: number) => [`+${lanes(count)} with ${events(inThem)}, for which there is no room`, `+${lanes(count)}, ${events(inThem)}`, `+${events(inThem)}`],
  legend: { several: 'Several', spans: 'All possible days', doubt: 'About or uncertain', ongoing: 'No end known', acts: 'Acts on the model', off: 'Effects off', line: 'Period', tick: 'Event of a folded lane' },
  readAs: {
    marks: 'A mark stands in the middle of the days on which its event may fall. A number counts events too close to draw apart; its filled part has occurred.',
    names: 'Names are left out where there is no room.',
    families: 'Blue: pledges, budgets, laws. Orange: warnings, conflict. Green: procurement, production, manpower. Purple: summits, reviews, elections, diplomacy, treaties.',
    bands: 'Grey bands: review in 2029, deadline in 2035.',
  },
  /** "215 documents of 162 publishers, most often NATO." */
  sources: (count: number, publishers: number, most: string) => `${documents(count)} of ${publishers.toLocaleString('en')} publishers, most often ${most}.`,
  sourceCount: (count: number) => `${documents(count)}.`,
  own: (count: number) => `${events(count)} entered by the user.`,
  noSources: 'No source stated.',
  columnEvent: 'Event',
  columnDate: 'Date',
  columnLane: 'Lane',
  columnStatus: 'Status',
} as const
