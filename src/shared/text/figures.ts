// Every word on a figure: titles, findings, axis and label words, how to read it. Numbers arrive as formatted text;
// a no-break space keeps a number with its unit.
import { PRESET_IDS, PRESETS, type PresetId } from '../domain/scenario'

const NBSP = '\u00a0'

/** "3.56 %", kept on one line. */
export function percent(value: string): string {
  return `${value}${NBSP}%`
}

/** "2029 to 2035", or the one year. */
export function yearRange(first: number, last: number): string {
  return first === last ? `${first}` : `${first} to ${last}`
}

/** "2025", "2025 and 2026", "2024, 2025 and 2026". */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Money in a sentence: "US$ 1,222 bn" (the price basis stands in the subtitle); other units after the number. */
export function amount(value: string, unit: string): string {
  const currency = currencyOf(unit)
  return currency === null ? `${value}${NBSP}${unit}` : `${currency}${NBSP}${value}${NBSP}bn`
}

/** "US$" of "bn constant 2026 US$"; null where the unit is no money. */
export function currencyOf(unit: string): string | null {
  return /^bn (?:constant \d{4}|current) (.+)$/.exec(unit)?.[1] ?? null
}

/** Which years are what: "Recorded 2014 to 2026 (2025 and 2026 are NATO estimates), projected 2027 to 2035." */
export function statusSentence(first: number, base: number, last: number, estimates: readonly number[], byNato: boolean): string {
  const named = listInWords(estimates.map(String))
  const by = byNato ? 'NATO ' : ''
  const one = byNato ? 'a NATO estimate' : 'an estimate'
  const note = estimates.length === 0 ? '' : estimates.length === 1 ? ` (${named} is ${one})` : ` (${named} are ${by}estimates)`
  const ahead = base < last ? `, projected ${yearRange(base + 1, last)}` : ''
  return `Recorded ${yearRange(first, base)}${note}${ahead}.`
}

/** How the marks are to be read; the same sentences in every figure. */
export const READ_AS = {
  lines: 'Solid line: recorded. Dashed: projected.',
  hollow: 'Hollow mark: estimate.',
  ghost: (scenario: string) => `Dotted: ${scenario}.`,
  groups: "Groups are total spending over total GDP of today’s members, without Iceland.",
  rates: 'Exchange rates are held at the base year.',
  related: (base: string | null, year: number) =>
    base === null
      ? 'Dash-dot: with related spending, which starts from an assumption; NATO publishes no table for it.'
      : `Dash-dot: with related spending, from an assumed ${base} in ${year}; NATO publishes no table for it.`,
  russia: 'Russia is recorded only, on SIPRI’s definition, which is not comparable with NATO’s.',
  leftOut: (names: string) => `Not drawn, because their money is in another currency: ${names}.`,
  columns: (base: number, years: string) =>
    `Solid column: recorded. Tint: core spending if ${base} shares were held. Hatched: what the path adds to that; the title sums it, ${years}.`,
  columnParts: (base: number) => `Solid column: recorded. Tint: core spending if ${base} shares were held. Hatched: what the path adds to that.`,
  estimateColumns: 'Paler, outlined: estimate.',
  relatedColumns: 'Dotted: related spending, which starts from an assumption; NATO publishes no table for it.',
  cap: (scenario: string) => `Dotted cap: ${scenario}.`,
} as const

export const FIGURE_TITLES = {
  'path-to-5': 'Path to 5 %',
  'what-it-takes': 'What it takes',
  'gap-league': 'Gap league',
  'core-related-equipment': 'Core, related and equipment',
  'russia-beside': 'Russia beside the alliance',
  'path-small-multiples': 'Path to 5 %, ally by ally',
  'own-formula': 'Own formula',
  'output-a-month': 'Output a month',
  'cumulative-output': 'Cumulative since The Hague',
  'stocks-and-storage': 'Stocks and storage',
  'what-binds': 'What binds',
  'production-at-a-glance': 'All categories at a glance',
  'path-in-bands': 'How sure the path is',
  'output-in-bands': 'How sure output is',
  'cumulative-in-bands': 'How sure cumulative output is',
  'stocks-in-bands': 'How sure stocks are',
  'what-moves-it-most': 'What moves it most',
  'chances-by-year': 'Chances by year',
  'lead-changes': 'When the lead changes hands',
  'track-record': 'Track record',
} as const

export const WORDS = {
  recorded: 'recorded',
  estimate: 'estimate',
  projected: 'projected',
  year: 'Year',
  status: 'Status',
  percentOfGdp: '% of GDP',
  nothingToDraw: 'There is nothing to draw.',
} as const

export const PATH_WORDS = {
  core: 'core',
  coreTarget: (target: string) => [`${percent(target)} core`],
  /** Longest first; the first that fits is taken. */
  totalTarget: (target: string) => [`${percent(target)} pledge, core + related`, `${percent(target)} core + related`, `${percent(target)} pledge`],
  /** Longest first; the first that fits is taken. */
  totalNames: (actor: string) => [
    `${actor} + related, assumed`,
    'Core + related, assumed',
    '+ related, assumed',
  ],
  ghostNames: (actor: string, scenario: string) => [`${actor}, ${scenario}`, scenario],
  estimateKeys: (years: readonly string[], byNato: boolean) =>
    byNato ? [`NATO estimate, ${listInWords(years)}`, 'NATO estimate'] : [`Estimate, ${listInWords(years)}`, 'Estimate'],
  more: (count: number) => `+${count} more`,
  subtitleShare: 'Core defence expenditure, % of GDP, NATO definition.',
  subtitleMoney: (unit: string) => `Core defence expenditure, ${unit}, NATO definition.`,
  /** For beside a heading. */
  noteShare: 'Core, % of GDP, NATO definition',
  noteMoney: (unit: string) => `Core, ${unit}, NATO definition`,
  brings: (scenario: string, actor: string, value: string, year: number) =>
    `${scenario} brings ${actor} to ${value} of GDP in ${year}`,
  leaves: (scenario: string, actor: string, value: string, year: number, short: string) =>
    `${scenario} leaves ${actor} at ${value} of GDP in ${year}, ${short}${NBSP}points short`,
  keeps: (scenario: string, actor: string, value: string, year: number) => `${scenario} keeps ${actor} at ${value} of GDP until ${year}`,
  /** A line that ends before the last year. */
  endsIn: (actor: string, year: number) => [`${actor}, to ${year}`],
  takesTo: (scenario: string, actor: string, value: string, year: number) =>
    `${scenario} takes ${actor} to ${value} a year in ${year}`,
  noFinding: (scenario: string, actor: string) => `${scenario}: no projection for ${actor}`,
  columnCore: (actor: string) => `${actor}, core`,
  columnTotal: (actor: string) => `${actor}, core + related (assumed)`,
  columnGhost: (actor: string, scenario: string) => `${actor}, core, ${scenario}`,
  description: (headline: string, lines: string) => `${headline}. Line chart of ${lines}.`,
} as const

export const TAKES_WORDS = {
  subtitle: (unit: string) => `Core defence expenditure, ${unit}.`,
  subtitleTotal: (unit: string) => `Core and related spending, ${unit}.`,
  note: (actor: string, unit: string) => `${actor}, core, ${unit}`,
  noteTotal: (actor: string, unit: string) => `${actor}, core and related, ${unit}`,
  adds: (scenario: string, actor: string, value: string, year: number) =>
    `${scenario} adds ${value} to the core spending of ${actor} by ${year}`,
  takesAway: (scenario: string, actor: string, value: string, year: number) =>
    `${scenario} takes ${value} from the core spending of ${actor} by ${year}`,
  addsMore: (first: string, value: string, isMore: boolean, actor: string, year: number, second: string) =>
    `${first} adds ${value} ${isMore ? 'more' : 'less'} to the core spending of ${actor} by ${year} than ${second}`,
  extraBy: (actor: string, year: number) => `Added to the core spending of ${actor} by ${year}`,
  addsNothing: (scenario: string, actor: string, year: number) => `${scenario} adds nothing to the core spending of ${actor} by ${year}`,
  noFinding: (scenario: string, actor: string) => `${scenario}: no money for ${actor}`,
  description: (headline: string, actor: string, first: number, last: number) =>
    `${headline}. Column chart of the spending of ${actor}, ${first} to ${last}.`,
  thisPath: ['this path, core', 'this path'],
  pathIsHeld: (year: number) => [`this path: ${year} shares held`, `${year} shares held`, `${year} shares`],
  isHeld: (year: number) => (scenario: string) => [`${scenario}: ${year} shares held`, scenario],
  heldShares: (year: number) => [`${year} shares held`, `${year} shares`],
  withRelated: ['with related, assumed', '+ related, assumed', '+ related'],
  recorded: (year: number) => `recorded ${year}`,
  extraOf: (value: string) => `of it ${value} extra`,
  tableCaption: ['By ally, ranked', 'by extra money'],
  tableShare: (year: number) => [`${year}`, '% GDP'],
  /** On the path as it is drawn; what the target asks for is the indicator `pointsPerYear`. */
  tablePoints: (year: number) => ['pts a year', `to ${year}`],
  tableExtra: (year: number, unit: string) => [`extra in ${year},`, unit],
  others: (count: number) => (count === 1 ? '1 other' : `${count} others`),
  together: 'Together',
  columnCore: 'Core',
  columnHeld: (year: number) => `Core at ${year} shares`,
  columnExtra: 'Extra over held shares',
  columnRelated: 'Related (assumed)',
} as const

/** A unit short enough for a table head: "bn constant 2026 US$" → "US$ bn". */
export function shortUnit(unit: string): string {
  const currency = currencyOf(unit)
  return currency === null ? unit : `${currency}${NBSP}bn`
}

export const PRESET_NAMES = Object.fromEntries(PRESET_IDS.map((id) => [id, PRESETS[id].name])) as Readonly<Record<PresetId, string>>

/** The notes under an exported figure. */
export const FRAME_WORDS = {
  scenario: 'Scenario',
  scenarios: 'Scenarios',
  named: (name: string) => `${name}.`,
  readAs: 'Read as',
  sources: 'Sources',
  copyOf: (name: string, preset: string) => `${name}, a copy of ${preset}.`,
  preset: (name: string) => `${name}, nothing changed.`,
  presetSets: (values: string) => `The preset sets ${values}.`,
  changed: (changes: string) => `Changed: ${changes}.`,
  change: (name: string, value: string, before: string) => `${name} ${value} (${before})`,
  notSure: (change: string, spread: string) => `${change}, drawn from ${spread}`,
  ofActor: (name: string, actor: string) => `${name} of ${actor}`,
  eachOwn: 'each ally\u2019s own',
  moreChanges: (count: number) => `${count} more`,
  countedChanges: (parameters: number, events: number) =>
    `${[...(parameters > 0 || events === 0 ? [parameters === 1 ? '1 parameter' : `${parameters} parameters`] : []), ...(events > 0 ? [events === 1 ? '1 event' : `${events} events`] : [])].join(' and ')} changed.`,
  path: (core: string, related: string, year: number) =>
    `Core ${percent(core)} and related ${percent(related)} of GDP by ${year}, `,
  holds: (target: string) => `Allies above ${percent(target)} hold their share.`,
  comesDown: (target: string) => `Allies above ${percent(target)} come down to it.`,
  actingEvent: (title: string, date: string) => `${title}, ${date}`,
  acting: (events: string, more: number) => `Events that act: ${events}${more > 0 ? `; ${more} more` : ''}.`,
  ownEntries: (names: string) => `Entered by the user: ${names}.`,
  defence: (sources: string) => `Defence: ${sources}.`,
  economy: (sources: string) => `GDP: ${sources}.`,
  russia: (sources: string) => `Russia: ${sources}.`,
  assumptions: (sources: string) => `Assumptions: ${sources}.`,
  amongSources: (sources: string, more: number) => `${sources} and ${more} more, named in the app`,
  productionSources: (sources: string) => `Production: ${sources}.`,
  production: (realisation: string, tempo: string, ceiling: string, own: readonly string[]) =>
    [`Announced growth of capacity comes true to ${realisation}`, ...own, `war at ${tempo} of today\u2019s tempo`, `output follows ${ceiling}`].join('; ') + '.',
  shownPart: (first: string, last: string) => `Shown: ${first} to ${last}.`,
  laterGrowth: (year: number) => `Growth after ${year}: its last forecast held (assumption).`,
  /** Longest first. */
  footers: (data: string, hash: string, made: string, version: string) => [
    `Data of ${data} (${hash}). Made ${made} with Hague Horizon ${version}.`,
    `Data of ${data}. Made ${made}, Hague Horizon ${version}.`,
    `Data ${data}, made ${made}, version ${version}`,
  ],
} as const
