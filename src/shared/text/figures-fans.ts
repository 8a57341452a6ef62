// Words of the figures of how sure production is, month by month. Numbers arrive as formatted text.

const NBSP = '\u00a0'
const joined = (parts: readonly string[]) => parts.join('; ')

export const FAN_WORDS = {
  of: (name: string, what: string) => `${name}, ${what}`,
  /** The long wording and the short one. */
  p95: ['95th percentile', '95th'],
  p5: ['5th percentile', '5th'],
  plain: ['with nothing drawn', 'as set'],
  median: ['median', 'median'],
  /** Of storage, whose colour says the rest. */
  stored: 'Stored',
  /** Of the draws that are made: "1,000 of 1,000 draws". */
  said: (progress: string) => [
    `${progress}. No track record: the data have no past months to hold the bands against.`,
    `${progress}. No track record: no past months in the data.`,
    `${progress}. No track record.`,
    progress,
  ],
  noRecord: 'No track record: the data have no output, stocks or losses of past months, so these bands have never been held against what came.',
  bands: 'Dark band: half of the draws; with the light one nine of ten. Thick: median. Dashed: with nothing drawn. Each month has its own percentiles, so that no draw need follow an edge.',
  storage: 'Vermilion: Russia in service when the month begins. Orange: in storage, from which refurbishment draws.',
  subtitle: (subtitle: string) => `${subtitle} What the draws make of all that is not sure.`,
  note: (note: string) => `${note}, median and bands of draws`,
  headline: {
    none: (scenario: string, category: string) => `${scenario}: how sure the ${category} are`,
    part: (name: string, median: string, low: string, high: string) => (low === high ? `${name}${NBSP}${median} in nine draws of ten` : `${name}${NBSP}${median}, in nine draws of ten from ${low} to ${high}`),
    total: (scenario: string, category: string, month: string, parts: readonly string[]) => `${scenario}: ${category} a month in ${month}, ${joined(parts)}`,
    cumulative: (scenario: string, category: string, month: string, parts: readonly string[]) => `${scenario}: ${category} made from The Hague to ${month}, ${joined(parts)}`,
    stock: (scenario: string, category: string, month: string, parts: readonly string[]) => `${scenario}: ${category} in service in ${month}, ${joined(parts)}`,
    storage: (scenario: string, category: string, month: string, parts: readonly string[]) => `${scenario}: ${category} in storage in ${month}, ${joined(parts)}`,
  },
} as const
