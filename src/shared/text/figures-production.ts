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
  spread: 'Ground: between the lowest and the highest of three runs, from low, central and high figures, all else as drawn.',
  undivided: (names: string) => `New and refurbished are not told apart in the sources, so all counts as made: ${names}.`,
  partOfAlliance: (names: string) => `NATO is only those with a figure: ${names}.`,
  levels: (list: string) => `From the published figures marked: ${list}.`,
  level: (level: string) => `From the published figures marked ${level.toLowerCase()}.`,
  ghostNames: (producer: string, scenario: string) => [`${producer}, ${scenario}`, scenario],
  ghost: (scenario: string) => `Dotted: ${scenario}.`,
  newOnly: 'Solid: new and refurbished together. Short dashes: new alone, where the sources tell them apart.',
  crossover: (month: string) => [`Crossover ${month}: NATO stays at or above Russia for twelve months`, `Crossover ${month}`],
  crossoverIn: (month: string, scenario: string) => [`Crossover ${month}, ${scenario}`, `${month}, ${scenario}`],
  exhaustedIn: (name: string, month: string, scenario: string) => [`${name}: storage exhausted ${month}, ${scenario}`, `Storage exhausted ${month}, ${scenario}`, `Exhausted ${month}, ${scenario}`],
  sides: 'Solid: NATO. Dashed: Russia. New and refurbished together.',
  comparedSides: 'Only NATO and Russia are drawn.',
  spreadOf: (scenario: string) => `Ground, of ${scenario} alone (vermilion: Russia): between the lowest and the highest of three runs, from low, central and high figures, all else as drawn.`,
  exhausted: (name: string, month: string) => [`${name}: storage exhausted, ${month}`, `Storage exhausted, ${month}`],
  description: (headline: string, lines: string) => `${headline}. Line chart of ${lines}.`,
} as const

export const OUTPUT_WORDS = {
  fresh: (producer: string, short: string) => [`${producer}, new alone`, `${producer}, new`, `${short}, new`],
  levelWhen: (category: string) => `NATO\u2019s output of ${category} level with Russia\u2019s`,
  fromStart: 'from the start',
  notBy: (month: string) => `not by ${month}`,
  lead: (category: string, month: string) => `NATO\u2019s ${category} a month less Russia\u2019s in ${month}`,
  ofOneSide: (category: string, producer: string, month: string) => `${category} of ${producer} a month in ${month}`,
  columnTotal: (producer: string) => `${producer}, new and refurbished`,
  columnNew: (producer: string) => `${producer}, new`,
  columnRefurbished: (producer: string) => `${producer}, refurbished`,
  subtitle: (category: string) => `${category}, units a month, new and refurbished, June 2025 to December 2035.`,
  note: (category: string) => `${category}, units a month`,
  crosses: (scenario: string, category: string, month: string) => `${scenario} brings NATO\u2019s output of ${category} level with Russia\u2019s in ${month}`,
  always: (scenario: string, category: string, nato: string, russia: string, month: string) =>
    `${scenario} keeps NATO ahead of Russia in ${category}: ${nato} against ${russia} a month in ${month}`,
  never: (scenario: string, category: string, nato: string, russia: string, month: string) =>
    `${scenario} leaves NATO behind Russia in ${category}: ${nato} against ${russia} a month in ${month}`,
  oneSide: (scenario: string, category: string, missing: string) => `${scenario} has no published figure for the ${category} of ${missing} to compare with`,
  claimed: (value: string) => [
    `As claimed: ${value}${NBSP}a month, new and refurbished together; above every estimate found, beyond the axis`,
    `As claimed: ${value}${NBSP}a month, beyond the axis`,
    `Claimed: ${value}`,
  ],
} as const

export const CUMULATIVE_WORDS = {
  subtitle: (category: string) => `${category}, units made since June 2025, new and refurbished, to December 2035.`,
  note: (category: string) => `${category}, units since June 2025`,
  counts: 'Every month\u2019s output added up, new and refurbished together, June 2025 included.',
  level: (month: string) => [`NATO level with Russia since The Hague, ${month}`, `Level, ${month}`],
  levelIn: (month: string, scenario: string) => [`Level ${month}, ${scenario}`, `${month}, ${scenario}`],
  lead: (category: string, month: string) => `NATO\u2019s ${category} since The Hague less Russia\u2019s, to ${month}`,
  ofOneSide: (category: string, producer: string, month: string) => `${category} of ${producer} since The Hague, to ${month}`,
  finding: (scenario: string, category: string, nato: string, russia: string, month: string) =>
    `${scenario} gives NATO ${nato} and Russia ${russia} ${category} between The Hague and ${month}`,
} as const

export const STOCK_WORDS = {
  storage: (producer: string, short: string) => [`${producer}, in storage`, `${short}, in storage`, `${short}, stored`],
  storageIn: (producer: string, scenario: string) => [`${producer}, in storage, ${scenario}`, `${producer} stored, ${scenario}`],
  inService: (category: string, month: string) => `Russia\u2019s ${category} in service in ${month}`,
  comparedReadAs: 'Solid: NATO in service. Dashed: Russia in service. Short dashes: Russia in storage, from which refurbishment draws.',
  columnStock: (producer: string) => `${producer}, in service`,
  columnStorage: (producer: string) => `${producer}, in storage`,
  subtitle: (category: string) => `${category}, units in service and in storage, June 2025 to December 2035.`,
  note: (category: string) => `${category}, units in service and in storage`,
  readAs: 'Solid: in service when the month begins. Short dashes: in storage, from which refurbishment draws.',
  unfollowed: (names: string) => `Not followed, because stock or losses are not published: ${names}.`,
  none: (category: string) => `No published stock of ${category}: type one in the controls.`,
  withoutRussia: (scenario: string, category: string) => `${scenario} has no published figure for Russia\u2019s stock of ${category}`,
  finding: (scenario: string, category: string, first: string, last: string, from: string, to: string, exhausted: string | null) =>
    `${scenario} takes Russia from ${first} ${category} in service in ${from} to ${last} in ${to}${exhausted === null ? '' : `, its storage empty in ${exhausted}`}`,
} as const

export const BINDS_WORDS = {
  of: (category: string, producer: string) => `${category} of ${producer}`,
  capacity: ['What plants can make', 'Capacity'],
  affordable: ['What the money buys', 'Money'],
  output: ['New units made', 'Output'],
  columnCapacity: 'Capacity',
  columnAffordable: 'What the money buys',
  columnOutput: 'New units made',
  columnBinds: 'What binds',
  money: 'money',
  plants: 'capacity',
  unknown: 'capacity, money unknown',
  outputIn: (scenario: string) => [`New units made, ${scenario}`, `Made, ${scenario}`],
  capacityIn: (scenario: string) => [`What plants can make, ${scenario}`, `Capacity, ${scenario}`],
  affordableIn: (scenario: string) => [`What the money buys, ${scenario}`, `Money, ${scenario}`],
  comparedReadAs: (scenario: string) => `Solid: new units made. Of ${scenario} alone: what the plants can make (short dashes), what the budget\u2019s part buys (dash-dot), and the band under the months.`,
  ofProducer: (category: string, producer: string, month: string) => `New ${category} of ${producer} a month in ${month}`,
  key: 'Hatched: money binds. Plain: capacity.',
  subtitle: (category: string, producer: string) => `${category} of ${producer}, new units a month, June 2025 to December 2035.`,
  note: (category: string, producer: string) => `${category}, ${producer}, new units a month`,
  readAs: 'Short dashes: what the plants can make. Dash-dot: what the budget\u2019s part buys at the unit cost. Solid: what is made, behind the ceiling by the lag.',
  ceiling: (ceiling: string) => `Output follows: ${ceiling.toLowerCase()}.`,
  beyond: 'What the money buys is beyond the axis where its line ends.',
  unknownFor: (names: string) => `No price or no procurement budget is published, so money cannot bind: ${names}.`,
  all: (scenario: string, producer: string, what: string) => `${scenario} leaves ${what} as the limit of ${producer} in every month`,
  some: (scenario: string, producer: string, months: string, all: string) => `${scenario} has money limit ${producer} in ${months} of ${all} months, capacity in the others`,
  cannot: (scenario: string, producer: string) => `${scenario} has capacity as the limit of ${producer}; no price or no budget is published for money to be one`,
} as const

export const GLANCE_WORDS = {
  subtitle: 'NATO\u2019s output over Russia\u2019s, new and refurbished units a month, June 2025 to December 2035.',
  note: 'NATO\u2019s units over Russia\u2019s, each month',
  unit: 'NATO over Russia',
  units: ['NATO\u2019s units for each of Russia\u2019s; the scale doubles', 'NATO over Russia, doubling', 'NATO over Russia'],
  head: (month: string) => month,
  readAs: 'Line at 1: as many as Russia makes; above it NATO makes more. The scale doubles, so that twice as many and half as many stand equally far from it.',
  ahead: (month: string, all: number) => `Categories in which NATO is ahead of Russia in ${month}, of ${all}`,
  lacks: (category: string, scenario: string) => `${category} in ${scenario}`,
  missing: (names: string) => [`No published figure: ${names}`, 'No published figure', 'No figure'],
  noRatio: (names: string) => `No ratio, for want of a published figure: ${names}.`,
  partOf: (category: string, who: string) => `${category}, ${who}`,
  partly: (list: string) => `NATO is only the ally with a figure: ${list}.`,
  finding: (scenario: string, ahead: string, all: string, month: string) => `${scenario} has NATO ahead of Russia in ${ahead} of ${all} categories in ${month}`,
  description: (headline: string, count: number) => `${headline}. Line chart of ${count} ratios, a small one a category.`,
} as const
