// Words of a brief: its sections, indicators as sentences, tables, the dialog that makes one. Numbers arrive as formatted text.
import type { BriefFormat, BRIEF_PARTS, Paper } from '../domain/brief-content'
import { percent } from './figures'

const events = (count: number) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`)

export const BRIEF_WORDS = {
  title: (names: string, several: boolean) => (several ? `${names} compared` : names),
  scenarios: (names: string) => `Scenarios: ${names}.`,
  scenario: (name: string) => `Scenario: ${name}.`,
  subject: (actor: string, money: string) => `Actor in question: ${actor}. Money: ${money}.`,
  money: { constant: (year: number) => `prices and exchange rates of ${year}`, current: () => 'current prices', share: () => '% of GDP' },
  data: (date: string, hash: string) => `Data of ${date} (version ${hash}).`,
  made: (day: string, version: string) => `Made ${day} with Hague Horizon ${version}.`,
  page: 'Page',
  of: 'of',
  sections: {
    indicators: 'Key numbers', care: 'How to read the numbers', figures: 'Figures', timeline: 'Timeline', assumptions: 'Assumptions', sources: 'Sources',
  },
  figure: (number: number, title: string) => `Figure ${number}. ${title}`,
  sourcesOf: (numbers: string) => `Sources: ${numbers}.`,
  restsOn: (numbers: string) => `Recorded values behind these numbers: sources ${numbers}. Later values are the model\u2019s.`,
  dataBehind: 'The numbers behind it',
  coreShare: (actor: string, value: string, year: number, before: string, base: number, isEstimate: boolean) =>
    `Core defence spending of ${actor} is ${percent(value)} of GDP in ${year}; it was ${percent(before)} in ${base}${isEstimate ? ' (estimate)' : ''}.`,
  noShare: (actor: string) => `There is no projection of core defence spending for ${actor}.`,
  totalShare: (value: string, year: number) => `With related spending, which starts from an assumption, it is ${percent(value)} of GDP in ${year}.`,
  allies: (count: number, all: number, target: string, year: number) => `${count} of ${all} allies spend at least ${percent(target)} of GDP on core defence in ${year}.`,
  reached: (actor: string, year: number) => `${actor}: the core target is reached in ${year}.`,
  reachedNot: (actor: string, why: string) => `${actor}: the core target is not reached (${why}).`,
  pace: (points: string, base: number, year: number) => `The way from ${base} to the target of ${year} is ${points} points of GDP a year.`,
  growth: (value: string, year: number) => `The same target asks core spending to grow by ${percent(value)} a year in real terms until ${year}.`,
  atTarget: (base: number) => `The recorded share of ${base} is at the target already.`,
  extra: (total: string, mean: string, base: number, first: number, unit: string) =>
    `Compared with holding the share of ${base}, core spending is ${total} higher in sum from ${first} to 2035, ${mean} a year on average (${unit}).`,
  less: (total: string, mean: string, base: number, first: number, unit: string) =>
    `Compared with holding the share of ${base}, core spending is ${total} lower in sum from ${first} to 2035, ${mean} a year on average (${unit}).`,
  output: (category: string, month: string, nato: string, russia: string) => `${category} a month in ${month}, new and refurbished: NATO ${nato}, Russia ${russia}.`,
  line: (category: string, producer: string) => `${category} of ${producer}`,
  elseAs: (scenario: string, own: number) => (own === 0 ? `All of it as in ${scenario}.` : `All else as in ${scenario}.`),
  storage: (category: string, words: string) => `${category} of Russia: ${words}.`,
  events: 'Events',
  eventsHead: ['Date', 'Event', 'What it is', 'Sources'],
  eventsListed: (listed: number, all: number, from: string, to: string) =>
    listed < all
      ? `${listed} of ${events(all)} from ${from} to ${to}: all that act on the numbers, then the surest of those still to come.`
      : `All ${events(all)} from ${from} to ${to}.`,
  noEvents: (from: string, to: string) => `There are no events from ${from} to ${to}.`,
  acts: 'acts on the numbers',
  ofScenario: (name: string) => `event of the scenario ${name}`,
  changedHead: ['Assumption', 'Preset', 'Scenario', 'Unit', 'Rests on'],
  setsHead: ['Assumption', 'Standard', 'Preset', 'Unit', 'Rests on'],
  actingHead: ['Event', 'Date', 'What it does', 'Rests on'],
  standingHead: ['Assumption', 'Value', 'Unit', 'Why', 'Rests on'],
  changed: (scenario: string, preset: string) => `What ${scenario} changes in the preset ${preset}`,
  sets: (preset: string) => `What the preset ${preset} sets`,
  acting: (scenario: string) => `Events that act in ${scenario}`,
  standing: (scenario: string) => `Standing assumptions, as ${scenario} has them`,
  unchanged: (name: string) => `${name} is a preset with nothing changed.`,
  basedOn: (name: string, preset: string, count: number) => `${name} is based on the preset ${preset} and changes ${count === 1 ? '1 thing' : `${count} things`} in it.`,
  judgement: 'judgement',
  source: (numbers: string) => `source ${numbers}`,
  eachOwn: 'each its own',
  sourcesHead: ['No.', 'Publisher and title', 'Date', 'Address', 'Id'],
  sourcesNote: 'Numbers in the text and under figures lead here. What is called a judgement rests on no source.',
  noSources: 'No source is named.',
  undated: 'undated',
  noAddress: 'none known',
} as const

export const BRIEF_DIALOG = {
  heading: 'Make a brief',
  figures: 'Figures',
  allFigures: 'All',
  noFigures: 'None',
  chosen: (count: number) => (count === 1 ? '1 figure' : `${count} figures`),
  format: 'Format',
  formats: { pdf: 'PDF', html: 'HTML' } satisfies Record<BriefFormat, string>,
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' } satisfies Record<Paper, string>,
  parts: 'In the brief',
  partNames: { indicators: 'Key numbers', timeline: 'Timeline', assumptions: 'Assumptions', sources: 'Sources' } satisfies Record<(typeof BRIEF_PARTS)[number], string>,
  partsNote: 'Without the list, each figure names its own sources.',
  formatNotes: { pdf: 'Pages with text that can be searched.', html: 'One file that opens in any browser, offline, with the numbers behind each figure.' } satisfies Record<BriefFormat, string>,
  title: 'Title',
  save: 'Save brief…',
  progress: (done: number, all: number, title: string) => `${done} of ${all} drawn. Now: ${title}`,
  drawing: 'Figures drawn',
  writing: 'All figures are drawn. The file is being written.',
  stop: 'Stop',
  stopped: 'Stopped; nothing was written.',
  saved: (path: string) => `Saved as ${path}`,
  empty: 'Choose a figure or another part.',
} as const
