// Words of the method's track record. Numbers arrive as formatted text.
export const TRACK_RECORD = {
  title: 'Track record: the method held against 2014 to 2024',
  how: 'Standing in a past year, the pledge of Wales (2 % of GDP by 2024) is projected for an ally with what was not sure about it: how far it may go is the spread of the other allies. Dots are what became of it.',
  computing: 'How the method did in the past is being computed.',
  ally: 'Ally',
  standing: 'Standing in',
  unit: '% of GDP',
  chart: (name: string, from: number, inside: number, of: number) => `${name}, seen from ${from}: ${inside} of ${of} later shares lie inside the 5th to 95th percentile.`,
  noBands: (name: string, from: number) => `${name} has no share on record in ${from} to stand on.`,
  key: 'Wide band: 5th to 95th percentile; narrow band: 25th to 75th; line: median. Filled dots: years known then; open dots: what came.',
  verdict: {
    narrow: (wide: string, narrow: string, cases: string) => `The bands are too narrow as measured: over all ${cases} cases ${wide} % of the actual shares lay inside the wide band, where 90 % should, and ${narrow} % inside the narrow one, where 50 % should. Bands of today’s projections are made the same way.`,
    wide: (wide: string, narrow: string, cases: string) => `Over all ${cases} cases ${wide} % of the actual shares lay inside the wide band, where 90 % should, and ${narrow} % inside the narrow one, where 50 % should.`,
    flatters: 'That the decade as a whole is known helps the method and flatters the result.',
  },
  ofAlly: (name: string, from: number) => `${name}, seen from ${from}`,
  ofAll: 'All allies, all standing years',
  columns: {
    year: 'Year', actual: 'Actual', p5: '5th', p25: '25th', p50: 'Median', p75: '75th', p95: '95th', horizon: 'Years ahead', count: 'Cases', inside90: 'In 5–95', inside50: 'In 25–75', bias: 'Mean error', error: 'Mean size',
  },
  points: 'points',
  errorNote: 'Mean error: actual less median; mean size: the same without its sign.',
} as const

/** Words of chances by year. Numbers arrive as formatted text. */
export const CHANCES = {
  title: 'Chances by year',
  computing: 'Being drawn.',
  target: (name: string, target: string) => `${name} at ${target} % of GDP`,
  targetUnit: '% of draws',
  targetChart: (name: string, target: string, part: string, year: number) => `Column chart by year: the part of the draws in which ${name} is at ${target} %; ${part} % in ${year}.`,
  targetNote: 'The part of the draws in which it is at its target in that year.',
  crossover: (category: string) => `Month in which NATO makes as many ${category} as Russia`,
  crossoverChart: (never: string) => `Column chart by month: the part of the draws in which it is that month; in ${never} % it comes in no month to December 2035.`,
  never: (never: string) => `In ${never} % of the draws it comes in no month to December 2035; they are in no column.`,
  noCrossover: 'Too little is published to draw it.',
  always: 'There are no months to be drawn: it comes in none of the draws.',
  noTarget: (name: string) => `${name} has no target.`,
  columns: { year: 'Year', part: 'Draws at the target', month: 'Month', inMonth: 'Draws in that month', byMonth: 'Draws by that month' },
  notBy: 'Not by December 2035',
  draws: (done: string, of: string) => `${done} of ${of} draws.`,
} as const
