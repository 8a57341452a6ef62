// Words of the production side of the window: tabs, headline numbers, controls, published figures, indicators.
import type { CountedKind } from '../domain/production-contests'
import type { ProductionRow } from '../domain/production-data'

const NBSP = '\u00a0'

export const PRODUCTION_SIDE = {
  /** The three numbers at the head. */
  aMonth: 'a month',
  made: 'made',
  inService: 'in service',
  sides: (ratio: string, month: string) => `NATO : Russia = ${ratio}, ${month}`,
  sinceTheHague: (month: string) => `The Hague to ${month}`,
  russiaIn: (month: string, storage: string) => `Russia, ${month}; ${storage}`,
  level: (month: string) => `NATO stays level from ${month}`,
  levelAlways: 'NATO ahead from the start',
  levelNever: 'NATO not level before 2036',
  costs: (nato: string, russia: string, year: number) => `New: US$${NBSP}${nato}${NBSP}:${NBSP}${russia}${NBSP}bn in ${year}`,
  storageEmpty: (month: string) => `storage empty ${month}`,
  storageLasts: 'storage lasts',
  storageUnknown: 'storage not published',
  replaces: (months: string, month: string) => `${months} months of output for a year\u2019s losses, both of ${month}`,
  noFigure: 'no published figure',
  fromSpending: 'from the spending side',
  loading: 'The production tables are being read.',
  unread: (why: string) => `The production tables cannot be read: ${why}`,
  indicators: 'All indicators',
  indicatorsOf: (category: string) => `Indicators, ${category}`,
  producer: 'Producer',
  columns: {
    month: (month: string) => `A month, ${month}`,
    cumulative: 'Since The Hague',
    stock: (month: string) => `In service, ${month}`,
    storage: (month: string) => `In storage, ${month}`,
    exhausted: 'Storage empty',
    replace: 'Months to replace a year\u2019s losses',
    cost: (year: number) => `New units, cost in ${year}`,
  },
  costWords: (value: string) => `US$${NBSP}${value}${NBSP}bn`,
  crossover: (category: string, words: string) => `Crossover of ${category}, twelve months held: ${words}.`,
  /** Controls. */
  levers: 'Levers',
  leversNote: 'plants, money, works',
  assumptions: 'Assumptions',
  assumptionsNote: 'where lines start, how they go on',
  line: 'Applies to',
  everyLine: 'Every line',
  lineOf: (producer: string, category: string) => `${producer}, ${category}`,
  typeOne: 'No published figure; type one.',
  month: 'month',
  monthRefused: 'A month from 2010 to 2035, as 2027-06; the value stays as it was.',
  shortStorage: 'Storage must last at least a month of refurbishment, or be 0; the value stays as it was.',
  atLeast: (value: string) => `${value} or more`,
  atMost: (value: string) => `up to ${value}`,
  /** Published figures. */
  figures: 'Published figures',
  levelValue: (level: string, value: string) => `${level} ${value}`,
  rivals: (count: number) => `\u2260${NBSP}${count}`,
  rivalsOf: (count: number, line: string) => `${count} published figures for ${line}, with their sources`,
  counts:
    '\u201cProduced\u201d counts a unit when it leaves the works: new-built, or brought back from storage and refurbished. The two are kept apart here, and only their sum is compared.',
  supported: (what: string, low: string, high: string) => `${low}\u2013${high} ${what}`,
  supportedAll: (ranges: string) => `Published figures support ${ranges}, units a month.`,
  claimed: (value: string) => `${value} a month is claimed; no source found supports it.`,
  used: 'used',
  notRead: 'source known, page not read',
  kinds: { new: 'New', refurbished: 'Refurbished', total: 'All together' } satisfies Readonly<Record<CountedKind, string>>,
  inAll: { new: 'new', refurbished: 'refurbished', total: 'in all' } satisfies Readonly<Record<CountedKind, string>>,
  aMonthUnit: 'a month',
  bases: {
    official: 'official statement', plan: 'plan', estimate: 'estimate', claim: 'claim', synthesis: 'built from several sources', derived: 'derived',
    capacity: 'capacity, not output', index: 'index', historic: 'historic', requirement: 'requirement',
  } satisfies Readonly<Record<ProductionRow['basis'], string>>,
} as const
