// Words of the uncertainty side: headline numbers, how draws are made, how far they are.
export const UNCERTAINTY = {
  computing: '…',
  /** After the part of the draws. */
  atTarget: (target: string, year: number) => `reach ${target} % by ${year}`,
  noTarget: (name: string) => `${name} has no target.`,
  /** After a month: the median of when NATO makes as many a month as Russia. */
  level: 'NATO level',
  never: 'Not by 2035',
  neverPart: (part: string) => `with Russia, median; ${part} later`,
  neverMostly: (part: string) => `with Russia, in ${part} of draws`,
  noOutput: 'Too little is published to draw it.',
  lessThanOne: '< 1 %',
  moreThan99: '> 99 %',
  inputs: (count: number, said: number) => (said === 0 ? `${count} inputs drawn` : `${count} inputs drawn, ${said} set here`),
  draws: 'Draws',
  seed: 'Seed',
  correlation: 'Growth correlation',
  correlationShort: 'Correlation',
  drawsRange: (min: string, max: string) => `A whole number from ${min} to ${max}; it stays as it was.`,
  seedRange: 'A whole number from 0 to 9,007,199,254,740,991; it stays as it was.',
  correlationRange: 'A number from 0 (each by itself) to 1 (all alike); it stays as it was.',
  status: (done: string, of: string) => `Drawing: ${done} of ${of}`,
  waiting: 'Drawing: the tables are being read',
  whole: (of: string) => `${of} draws made`,
  rating: (of: string) => `${of} draws made; holding the method against 2014 to 2024`,
} as const
