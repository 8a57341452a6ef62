// Words of events that come in from files and go out to them.
import type { HorizonEvent } from '../domain/event'

const count = (many: number, one: string, more = `${one}s`) => `${many.toLocaleString('en')} ${many === 1 ? one : more}`
const events = (many: number) => count(many, 'event')

export const EXCHANGE = {
  importTitle: 'Import events',
  importAction: 'Import events…',
  choose: 'Choose a file',
  chooseOther: 'Another file',
  what: 'CSV with a line of column names, JSON (hague-horizon/events) or iCalendar (ICS), at most 50 MB. You see what would come in before anything changes.',
  reading: 'Reading …',
  fresh: (many: number) => `${events(many)} new`,
  doubles: (many: number) => `${events(many)} here already, but different`,
  same: (many: number) => `${events(many)} here already, the same`,
  faults: (many: number) => `${count(many, 'fault')}`,
  /** An event comes in without an effect that is faulty. */
  leaveOut: (many: number, effects: number) =>
    `Import without the ${[...(many > 0 ? [events(many)] : []), ...(effects > 0 ? [count(effects, 'effect')] : [])].join(' and ').replace(/^1 (\w+)$/, '$1')} that ${many + effects === 1 ? 'is' : 'are'} faulty`,
  faultsHead: 'What cannot be read',
  line: 'Line',
  field: 'Field',
  reason: 'Why',
  date: 'Date',
  moreFaults: (many: number) => `and ${many.toLocaleString('en')} more`,
  doublesHead: 'Which to keep',
  freshHead: 'What comes in',
  moreFresh: (many: number) => `and ${events(many)} more`,
  mine: 'Here',
  theirs: 'In the file',
  nothing: '(nothing)',
  yes: 'yes',
  no: 'no',
  choices: { keep: 'Keep here', replace: 'Replace', both: 'Both' },
  choiceOf: (title: string) => `What to do with ${title}`,
  choiceOfAll: 'For all of them',
  apply: (many: number) => (many === 0 ? 'Nothing to import' : `Import ${events(many)}`),
  encoding: (encoding: string) => `The file is not UTF-8; it was read as ${encoding}. Look whether letters with accents are right.`,
  place: (line: number, field: string | undefined) => (field === undefined ? `line ${line}` : `line ${line}, ${field}`),
  unknownColumn: (name: string) => `"${name}" is not known here and is left out.`,
  delimiter: (name: string) => `Columns are parted by ${name === 'tab' ? 'tabs' : `"${name}"`}.`,
  firstOccurrence: (line: number, title: string) => `"${title}" (line ${line}) repeats; only the first time comes in.`,
  otherSource: (title: string) => `Your own source "${title}" has other details in the file; it stays as it is here.`,
  unknownSources: (ids: readonly string[]) => `${count(ids.length, 'source')} that the events name ${ids.length === 1 ? 'is' : 'are'} not known here: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}.`,
  noCategory: (many: number) => `${events(many)} without one of our categories: put under Reviews.`,
  exportTitle: 'Export events',
  exportAction: 'Export events…',
  pictureAction: 'Export as a picture…',
  which: 'Which events',
  all: (many: number) => `All (${many.toLocaleString('en')})`,
  shown: (many: number) => `Those that pass the filter (${many.toLocaleString('en')})`,
  selected: (many: number) => `The selection (${many.toLocaleString('en')})`,
  form: 'As',
  forms: { csv: 'CSV', json: 'JSON', ics: 'iCalendar', html: 'List to print' },
  formNotes: {
    csv: 'For spreadsheets. Can be imported again without loss.',
    json: 'Whole, with your own sources. Can be imported again without loss.',
    ics: 'For calendars. An uncertain date covers all its possible days; the date as you wrote it stands beside.',
    html: 'One page for any browser, to read and to print, with sources.',
  },
  fileName: 'File name',
  save: 'Save',
  saved: (path: string) => `Saved: ${path}`,
  cancel: 'Cancel',
  close: 'Close',
} as const

/** What the parts of an event are called, in the order in which they are told. */
export const FIELD_TEXT: Readonly<Partial<Record<keyof HorizonEvent, string>>> = {
  title: 'Title', start: 'Start', end: 'End', category: 'Category', actors: 'Actors', status: 'Status', confidence: 'Confidence',
  summary: 'Summary', sources: 'Sources', tags: 'Tags', provenance: 'Known from', ongoing: 'No end known', links: 'Links', effects: 'Effects',
}

export const PRINT_LIST = {
  title: 'Events',
  subtitle: (many: number, made: string, version: string) => `${events(many)}, printed on ${made} from Hague Horizon ${version}.`,
  source: 'Sources',
} as const
