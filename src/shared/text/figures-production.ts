// Every word of the figures of production. Numbers arrive as formatted text.

const NBSP = '\u00a0'

/** What every figure over the months says alike. */
export const MONTHLY_WORDS = {
  more: (count: number) => `+${count} more`,
  month: 'Month',
  unitsAMonth: 'units a month',
  units: 'units',
  loading: 'The production tables are being read.',
  noFigure: (category: string) => `No published figure for ${category}: type one in the controls.`,
  noFigureFor: (names: string) => `No published figure: ${names}.`,
  projected: 'Every month is the model\u2019s, from the figure published for June 2025 or the nearest month.',
  spread: 'Ground: from the lowest to the highest published figure, everything else as drawn.',
  undivided: (names: string) => `New and refurbished are not told apart in the sources, so all counts as made: ${names}.`,
  partOfAlliance: (names: string) => `NATO is only those with a figure: ${names}.`,
  level: (level: string) => `From the published figures marked ${level.toLowerCase()}.`,
  compared: (scenario: string) => `Dotted: ${scenario}, for comparison.`,
  newOnly: 'Solid: new and refurbished together. Short dashes: new alone, where the sources tell them apart.',
  crossover: (month: string) => [`Crossover ${month}: NATO stays at or above Russia for twelve months`, `Crossover ${month}`],
  exhausted: (name: string, month: string) => [`${name}: storage exhausted, ${month}`, `Storage exhausted, ${month}`],
  description: (headline: string, lines: string) => `${headline}. Line chart of ${lines}.`,
} as const

export const OUTPUT_WORDS = {
  /** A long name gives up its allies beyond the sea where it has no room. */
  total: (producer: string) => [producer, producer.replace(' and Canada', '')],
  fresh: (producer: string) => [`${producer}, new alone`, `${producer}, new`, 'new'],
  comparedTo: (producer: string, scenario: string) => [`${producer}, ${scenario}`, scenario],
  columnTotal: (producer: string) => `${producer}, new and refurbished`,
  columnNew: (producer: string) => `${producer}, new`,
  columnRefurbished: (producer: string) => `${producer}, refurbished`,
  columnCompared: (producer: string, scenario: string) => `${producer}, ${scenario}`,
  subtitle: (category: string) => `${category}, units a month, new and refurbished, June 2025 to December 2035.`,
  note: (category: string) => `${category}, units a month`,
  crosses: (scenario: string, category: string, month: string) => `${scenario} brings NATO\u2019s output of ${category} level with Russia\u2019s in ${month}`,
  always: (scenario: string, category: string, nato: string, russia: string, month: string) =>
    `${scenario} keeps NATO ahead of Russia in ${category}: ${nato} against ${russia} a month in ${month}`,
  never: (scenario: string, category: string, nato: string, russia: string, month: string) =>
    `${scenario} leaves NATO behind Russia in ${category}: ${nato} against ${russia} a month in ${month}`,
  oneSide: (scenario: string, category: string, missing: string) => `${scenario} has no published figure for the ${category} of ${missing} to compare with`,
  none: (category: string) => `No published figure for ${category}`,
  claimed: (value: string) => [
    `As claimed: ${value}${NBSP}a month, new and refurbished together; above every estimate found, beyond the axis`,
    `As claimed: ${value}${NBSP}a month, beyond the axis`,
    `Claimed: ${value}`,
  ],
} as const
