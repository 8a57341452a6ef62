// Words of the method's track record. Numbers arrive as formatted text.
export const TRACK_RECORD = {
  title: 'Track record: the method held against 2014 to 2024',
  how: 'Standing in a past year, the pledge of Wales (2 % of GDP by 2024) is projected for an ally with what was not sure about it: how far it may go is the spread of the other allies. Dots are what became of it.',
  ally: 'Ally',
  standing: 'Standing in',
  ofAlly: (name: string, from: number) => `${name}, seen from ${from}`,
  ofAll: 'All allies, all standing years',
  columns: {
    horizon: 'Years ahead', count: 'Cases', inside90: 'In 5–95', inside50: 'In 25–75', bias: 'Mean error', error: 'Mean size',
  },
  points: 'points',
  errorNote: 'Mean error: actual less median; mean size: the same without its sign.',
} as const

/** Words of the figure. */
export const TRACK_RECORD_FIGURE = {
  unit: '% of GDP',
  computing: 'How the method did in the past is being computed.',
  noBands: (name: string, from: number) => `${name} has no share on record in ${from} to stand on.`,
  headline: (name: string, from: number, inside: number, of: number) => `${name}, seen from ${from}: ${inside} of ${of} later shares lie inside the 5th to 95th percentile`,
  subtitle: (from: number) => `Core spending, % of GDP. Standing in ${from}, the pledge of Wales (2 % by 2024) is projected with what was not sure about it: how far an ally may go is the spread of the others. Dots are what became of it.`,
  note: (name: string, from: number) => `${name === '' ? '' : `${name}, `}% of GDP, seen from ${from}`,
  description: (headline: string) => `Fan chart of what was projected in a past year, with what came: ${headline}.`,
  key: 'Wide band: 5th to 95th percentile; narrow band: 25th to 75th; line: median. Filled dots: years known then; open dots: what came.',
  /** Above the plot, longest first. */
  rates: (wide: string, narrow: string) => [
    `All allies, all standing years: ${wide} % inside the wide band (90 would be right), ${narrow} % inside the narrow one (50)`,
    `All allies: ${wide} % inside the wide band (of 90), ${narrow} % inside the narrow (of 50)`,
    `All allies: ${wide} % and ${narrow} % inside (of 90 and 50)`,
    `${wide} % and ${narrow} % inside`,
  ],
  verdict: {
    narrow: (wide: string, narrow: string, cases: string) => `The bands are too narrow as measured: over all ${cases} cases ${wide} % of the actual shares lay inside the wide band, where 90 % should, and ${narrow} % inside the narrow one, where 50 % should. Bands of today’s projections are made the same way.`,
    wide: (wide: string, narrow: string, cases: string) => `Over all ${cases} cases ${wide} % of the actual shares lay inside the wide band, where 90 % should, and ${narrow} % inside the narrow one, where 50 % should.`,
  },
  flatters: 'That the decade as a whole is known helps the method and flatters the result.',
  made: (draws: string, seed: number) => `${draws} draws, seed ${seed}.`,
  whatever: 'The record is the same whatever the scenario.',
  names: {
    whole: { p95: '95th percentile', p75: '75th percentile', p50: 'Median', p25: '25th percentile', p5: '5th percentile', actual: 'What came' },
    short: { p95: '95th', p75: '75th', p50: 'Median', p25: '25th', p5: '5th', actual: 'Came' },
  },
  columns: { year: 'Year', actual: 'Actual', p5: '5th', p25: '25th', p50: 'Median', p75: '75th', p95: '95th' },
} as const
