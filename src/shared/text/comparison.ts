// Words of the dialog that holds two scenarios against each other.
import type { Difference } from '../domain/differences'
import { listInWords } from './figures'

/** The parts of the list of what differs, in its order. */
export const DIFFERENCE_GROUPS = ['spending', 'production', 'events', 'countries', 'groups', 'formulas', 'money', 'chance'] as const
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number]

/** Parameters of production stand apart from the others: `production` says which one it is. */
export function groupOf({ kind }: Difference, production: boolean): DifferenceGroup {
  switch (kind) {
    case 'parameter':
      return production ? 'production' : 'spending'
    case 'eventChange':
    case 'event':
      return 'events'
    case 'actor':
      return 'countries'
    case 'group':
      return 'groups'
    case 'formula':
      return 'formulas'
    case 'money':
      return 'money'
    case 'distribution':
    case 'seed':
      return 'chance'
  }
}

export const COMPARISON = {
  title: 'Two scenarios compared',
  ends: { from: 'A', to: 'B' },
  endLabels: { from: 'Scenario A', to: 'Scenario B' },
  exchange: 'Exchange A and B',
  tabs: { label: 'What is compared', differs: 'What differs', values: 'Values', moved: 'Why it moved' },

  same: 'These two are the same: no value, event, country, group or formula differs.',
  count: (count: number) => (count === 1 ? '1 thing differs.' : `${count} things differ.`),
  differsTable: 'What differs between A and B',
  groups: {
    spending: 'Spending and economy', production: 'Production', events: 'Events and effects', countries: 'Countries of your own',
    groups: 'Groups of your own', formulas: 'Formulas', money: 'Money', chance: 'Chance',
  } satisfies Readonly<Record<DifferenceGroup, string>>,
  head: { what: 'What', takeOver: 'Take over' },
  named: (end: string, name: string) => `${end}: ${name}`,
  into: { a: 'Into A', b: 'Into B' },
  takeInto: (what: string, value: string, target: string) => `Take ${what} over into ${target}: ${value}`,
  inherited: (end: string, basis: string) => `In ${end} it comes from what that is based on, ${basis}: there it can be changed, but not removed.`,
  saidAlready: (target: string) => `${target} says the same value for itself; it cannot be left unsaid.`,
  ofAll: (value: string) => `as for all: ${value}`,
  asInTheData: (value: string) => `as in the data: ${value}`,
  asItStands: (date: string) => `as everywhere: ${date}`,
  taken: (what: string, target: string, value: string) => `${what} in ${target}: ${value}.`,
  copied: (preset: string, copy: string) => `${preset} is a preset and stays as it is; this went into a copy, "${copy}", which is shown now.`,
  followed: (names: readonly string[]) => `Changed with it: ${listInWords(names)}.`,
  undo: 'Undo',

  values: {
    kind: 'Series',
    category: 'Category',
    whom: 'Of',
    spending: 'Spending',
    production: 'Production',
    formulas: 'Formulas',
    how: 'Counted',
    byYear: 'Year by year',
    addedUp: 'Added up',
    copy: 'Copy as text',
    copied: 'Copied.',
    year: 'Year',
    difference: 'B \u2212 A',
    percent: '%',
    sum: 'B \u2212 A, added up',
    table: (name: string) => `Values of ${name} in A and B`,
    otherwise: 'This formula reads otherwise in B; the text of A counts for both.',
    unit: (unit: string) => (unit === '' ? 'A number without unit.' : `Counted in ${unit}.`),
    summed: 'Months are summed into years; 2025 counts June to December.',
    lastMonth: 'Of the months the value at the end of each year stands here.',
    notAdded: 'Not added up over the years: this is no amount of one year.',
    addedFrom: (year: number) => `Added up from ${year}, the first year in which both have a value.`,
    rounded: '% is of A. Differences are of the values before they are rounded.',
    money: (basis: string) => `Money in both: ${basis}.`,
    missing: (end: string, years: string) => `\u2013: ${end} has no value in ${years}: nothing is recorded or projected there.`,
    zero: (years: string) => `No % in ${years}: A is 0.`,
    onlyIn: (end: string, other: string) => `Only ${end} has this series; there is nothing in ${other} to hold against it.`,
    otherUnits: (a: string, b: string) => `A counts it in ${a}, B in ${b}: they cannot be held against each other.`,
    loading: 'The tables of production are being read.',
    none: 'Neither has a series.',
  },
} as const
