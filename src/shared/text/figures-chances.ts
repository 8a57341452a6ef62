// Words of the figures that show parts of draws year by year or month by month. Numbers arrive as formatted text.

export const CHANCE_COLUMNS = {
  unit: '% of draws',
  note: '% of draws',
  lessThanOne: '< 1\u00a0%',
  moreThan99: '> 99\u00a0%',
  percent: (part: string) => `${part}\u00a0%`,
  inputs: (count: number, said: number) => `${count} things are drawn, ${said === 0 ? 'all as the record has it' : `${count - said} as the record has it and ${said} as the scenario says`}; draws know nothing of what nobody has thought of.`,
  columns: { year: 'Year', part: 'Draws at the target', month: 'Month', inMonth: 'Draws in that month', byMonth: 'Draws by that month' },
} as const

export const CHANCES_BY_YEAR = {
  headline: (scenario: string, name: string, target: string, year: number, part: string) => `${scenario}: ${name} at ${target}\u00a0% of GDP in ${year} in ${part} of the draws`,
  none: (scenario: string, name: string) => `${scenario}: how likely ${name} is at its target`,
  subtitle: (name: string, target: string) => `Part of the draws in which core spending of ${name} is at ${target}\u00a0% of GDP in that year.`,
  description: (headline: string) => `Column chart of draws by year: ${headline}.`,
  at: (year: number, part: string) => `${year}: ${part} of the draws`,
  readAs: 'A column is the part of the draws that are at the target in that year.',
  noTarget: (name: string) => `${name} has no target.`,
} as const

export const LEAD_CHANGES = {
  headline: {
    median: (scenario: string, category: string, month: string) => `${scenario}: by ${month} NATO makes as many ${category} as Russia in half of the draws`,
    never: (scenario: string, category: string, part: string) => `${scenario}: in ${part} of the draws NATO does not make as many ${category} as Russia by December 2035`,
    none: (scenario: string, category: string) => `${scenario}: when NATO makes as many ${category} as Russia`,
  },
  note: (category: string) => `${category}, % of draws`,
  subtitle: (category: string) => `Month in which NATO makes as many ${category} as Russia, as a part of the draws.`,
  description: (headline: string) => `Column chart of draws by month: ${headline}.`,
  at: (month: string, part: string, by: string) => `${month}: ${part} of the draws; by then ${by}`,
  never: (part: string) => `${part} in no month to December 2035`,
  readAs: {
    columns: 'A column is the part of the draws in which it is that month.',
    never: (part: string) => `In ${part} of the draws it comes in no month to December 2035; they are in no column.`,
  },
  notBy: 'Not by December 2035',
  noCrossover: 'Too little is published to draw it.',
  always: 'There are no months to be drawn: it comes in none of the draws.',
} as const
