// Words of the two tables that are drawn: values of a series in two scenarios, and what differs between them.

export const VARIANCE_WORDS = {
  title: 'Values compared',
  subtitle: (series: string, unit: string, addedUp: boolean, a: string, b: string) => `${series}, ${unit}, ${addedUp ? 'added up over the years' : 'year by year'}: A is ${a}, B is ${b}.`,
  note: (series: string, unit: string) => `${series}, ${unit}.`,
  addedUpTo: (first: number, last: string) => `${first}\u2013${last} together`,
  description: (headline: string, rows: number) => `${headline}. Table of ${rows === 1 ? '1 year' : `${rows} years`}.`,
  /** Rows without room, longest first. */
  quietYears: (count: number, first: string, last: string) =>
    count === 1 ? `${first} is not shown: A and B do not differ there.` : `${count} earlier years, ${first}\u2013${last}, are not shown: A and B do not differ there.`,
  leftYears: (count: number, first: string, last: string) => (count === 1 ? `${first} has no room here.` : `${count} earlier years, ${first}\u2013${last}, have no room here.`),
  leftShort: (count: number) => `+${count} earlier`,
  noValue: (series: string) => `${series}: A and B cannot be held against each other`,
  columnSum: 'B \u2212 A, added up',
} as const

export const DIFFERS_WORDS = {
  title: 'What differs',
  headline: (count: number, a: string, b: string) => (count === 0 ? `Nothing differs between ${a} and ${b}` : `${count === 1 ? '1 thing differs' : `${count} things differ`} between ${a} and ${b}`),
  subtitle: (a: string, b: string) => `Values, events, countries, groups and formulas as each has them: A is ${a}, B is ${b}. What is alike is not listed.`,
  note: 'What differs between two scenarios.',
  description: (headline: string) => `${headline}. Table of both values of each.`,
  readAs: '\u201cAs for all\u201d: nothing is said of this one, and the general value holds; \u201cas in the data\u201d: the published figure does.',
  what: 'What',
  part: 'Part',
  key: 'Id',
  left: (count: number) => [`${count === 1 ? '1 more thing differs that has' : `${count} more things differ that have`} no room here.`, `+${count}`] as const,
} as const
