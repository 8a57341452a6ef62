// Words of "why it moved": the difference between two scenarios at one value, change by change. Numbers arrive as formatted text.

const NBSP = '\u00a0'

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`
}

export const MOVED_WORDS = {
  title: 'Why it moved',
  /** "212 bn US$ more", "0.14 points less" */
  more: (difference: string) => `${difference} more`,
  less: (difference: string) => `${difference} less`,
  costs: (to: string, actor: string, difference: string, from: string, when: string) => `${to} costs ${actor} ${difference} than ${from} in ${when}`,
  differs: (series: string, to: string, difference: string, from: string, when: string) => `${series}: ${difference} in ${to} than in ${from}, ${when}`,
  alike: (series: string, value: string, to: string, from: string, when: string) => `${series}: ${value} in both ${to} and ${from}, ${when}`,
  noFinding: (series: string, to: string, from: string, when: string) => `${series}: no difference to share out between ${to} and ${from}, ${when}`,
  /** A title and what it comes from. */
  because: (finding: string, cause: string) => `${finding}; ${cause}`,
  all: (cause: string) => `all of it is ${cause}`,
  part: (part: string, cause: string) => `${part} of it is ${cause}`,
  percent: (part: string) => `${part}${NBSP}%`,
  about: (part: string) => `about ${part}`,
  nearlyAll: 'nearly all',
  quarter: 'a quarter',
  third: 'a third',
  half: 'half',
  twoThirds: 'two thirds',
  threeQuarters: 'three quarters',
  against: (cause: string, adds: boolean, part: string, others: number, rest: string) =>
    adds
      ? `${cause} adds ${part}, ${others === 1 ? 'another change takes' : `${others} others take`} ${rest} away`
      : `${cause} takes ${part} away, ${others === 1 ? 'another change adds' : `${others} others add`} ${rest}`,
  cancel: (count: number) => `${count} changes cancel out`,
  ownEntries: 'own countries and groups',
  event: (title: string) => `\u201c${title}\u201d`,
  withoutEvent: (title: string) => `the absence of \u201c${title}\u201d`,
  subtitle: (series: string, unit: string, when: string, from: string, to: string) =>
    `${series}, ${unit}, in ${when}: from ${from} to ${to}, change by change.`,
  note: (series: string, unit: string, when: string) => `${series}, ${unit}, ${when}.`,
  changes,
  smaller: (count: number) => (count === 1 ? '1 smaller change' : `${count} smaller changes`),
  inOneLine: (name: string, what: string) => `${name}: ${what}`,
  share: 'share',
  shareOf: (part: string) => `${part}${NBSP}%`,
  /** A step in a line of text. */
  line: (step: string, share: string | null) => (share === null ? step : `${step} (${share})`),
  error: (error: string) => `±${NBSP}${error}`,
  errorHead: 'error',
  /** Instead of steps. */
  nothing: 'Nothing differs between the two scenarios.',
  allIdle: (count: number) => (count === 1 ? 'The one change between the two does not touch this value.' : count === 2 ? 'Neither of the 2 changes between the two touches this value.' : `None of the ${count} changes between the two touches this value.`),
  noValue: {
    none: (from: string) => `${from} has no value here, so there is no difference to share out.`,
    all: (_from: string, to: string) => `${to} has no value here, so there is no difference to share out.`,
    both: () => 'Neither scenario has a value here.',
    between: () => 'Some of the changes have a value only together with others, so their parts cannot be told.',
  },
  idle: (count: number) => (count === 1 ? '1 other change does not touch this value.' : `${count} other changes do not touch this value.`),
  readAs: 'A step is what a change adds on average over all orders of making the changes (Shapley value).',
  sampled: (count: number, error: string) => `${count} changes have too many orders to try all: orders were drawn by chance, with a standard error of at most ±${NBSP}${error} a step. The steps still add up.`,
  bars: 'A bar is the value in a scenario.',
  arrows: 'Filled, to the right: raises it. Hollow, to the left: lowers it.',
  cut: 'The axis does not begin at zero: both bars are cut, where they are broken.',
  description: (headline: string, from: string, none: string, to: string, all: string, count: number) =>
    `${headline}. Waterfall of ${changes(count)} from ${none} in ${from} to ${all} in ${to}.`,
  emptyDescription: (headline: string, sentence: string) => `${headline}. ${sentence}`,
  change: 'Change',
  inScenario: (scenario: string) => `In ${scenario}`,
  step: 'Part',
  percentOfWhole: 'Share',
  whole: 'Difference',

  /** One sentence to be copied. */
  sentence: (series: string, all: string, when: string, to: string, difference: string, none: string, from: string, list: string) =>
    `${series}, is ${all} in ${when} in ${to}, ${difference} than the ${none} in ${from}: ${list}.`,
  sentenceAlike: (series: string, all: string, when: string, to: string, from: string, list: string) =>
    `${series}, is ${all} in ${when} in both ${to} and ${from}, because what changes cancels out: ${list}.`,
  sentenceSame: (series: string, all: string, when: string, to: string, from: string, reason: string) => `${series}, is ${all} in ${when} in both ${to} and ${from}: ${reason}`,
  adds: (cause: string, values: string, part: string) => `${cause}${values} adds ${part}`,
  takes: (cause: string, values: string, part: string) => `${cause}${values} takes ${part} away`,
  /** Of several changes together. */
  addTogether: (causes: string, _values: string, part: string) => `${causes} add ${part}`,
  takeTogether: (causes: string, _values: string, part: string) => `${causes} take ${part} away`,
  values: (what: string) => `, ${what},`,
  sampledClause: (error: string) => `parts from orders drawn by chance, standard error at most ±${NBSP}${error}`,

  /** In the window. */
  series: 'Series',
  findSeries: 'Find a series by actor and quantity',
  noSeriesFound: 'No series of that name.',
  year: 'Year',
  month: 'Month',
  copy: 'Copy the sentence',
  copied: 'Copied.',
  save: 'Save picture\u2026',
  noSeries: 'Neither scenario has this series.',
  computing: (part: string) => `Computing: ${part}${NBSP}% done.`,
  gone: 'One of the two scenarios is gone.',
} as const
