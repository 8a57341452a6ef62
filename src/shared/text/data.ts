// Words of the data behind an ally: the table of years, rival figures, plans.
import type { FigureBasis } from '../domain/competing-figures'
import type { CommitmentRow } from '../domain/reference-data'

export const BASIS_TEXT: Readonly<Record<FigureBasis, string>> = {
  nato2026: 'NATO definition, edition of July 2026',
  nato2025: 'NATO definition, edition of August 2025',
  nationalPlan: 'National basis, as announced',
  sipri: "SIPRI's definition, share of GDP",
  sipriPrinted: "SIPRI's US$ of the day over GDP",
  imf: 'IMF, World Economic Outlook, October 2025',
  worldBank: 'World Bank',
  impliedByNato: "implied by NATO's table: US$ over share",
}

export const PLAN_BASIS_TEXT: Readonly<Record<CommitmentRow['basis'], string>> = {
  'core 3.5': 'core',
  'total 5': 'core and related',
  other: 'another basis',
}

export const DATA_TEXT = {
  open: 'Data',
  title: (name: string) => `Data: ${name}`,
  ally: 'Ally',
  years: 'Year by year',
  year: 'Year',
  share: 'Core share',
  shareUnit: '% of GDP',
  status: 'Status',
  equipment: 'Equipment',
  equipmentUnit: '% of core',
  gdp: 'GDP',
  gdpUnit: 'US$ bn, current',
  growth: 'Growth',
  inflation: 'Inflation',
  rateUnit: '% a year',
  actual: 'actual',
  estimate: 'NATO estimate',
  projected: 'projected',
  editable: 'Growth and inflation of projected years can be typed over; an emptied field goes back to the forecast.',
  cell: (what: string, year: number) => `${what} ${year}`,
  contested: 'Where sources disagree',
  contestedCount: (count: number) => (count === 1 ? '1 contested figure' : `${count} contested figures`),
  contestedYear: (year: number) => `Contested: ${year}`,
  uncontested: 'No rival figure that differs was found.',
  used: 'used',
  notRead: 'not read in the source',
  shareOf: (name: string, year: number) => `${name}, core share ${year}`,
  gdpOf: (name: string, year: number) => `${name}, GDP ${year}`,
  plans: 'What it has announced',
  noPlan: 'No plan of its own in the data.',
  planTarget: (target: string, basis: string, year: string) => `${target} (${basis})${year}`,
  by: (year: number) => ` in ${year}`,
  stance: 'a stance without a number',
  counted: 'counted in "As announced"',
  notCounted: 'not mixed in',
  wales: (percent: string, assumed: boolean) =>
    assumed ? `Way gone after 2014: ${percent} (median of the others, an assumption)` : `Way gone from 2014 to 2024 towards 2 %: ${percent}`,
  sources: 'Sources',
  outside: (min: string, max: string) => `Between ${min} and ${max} % a year; the value stays as it was.`,
  notNumber: 'Type a number, such as 1.5.',
} as const
