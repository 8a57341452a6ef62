// Words of goal seek in the window. Numbers arrive as formatted text.

const INDICATORS: Readonly<Record<string, string>> = {
  yearsToTarget: 'years to the target', pointsPerYear: 'points a year still needed', realGrowthNeeded: 'real growth needed', averageExtra: 'extra money a year, mean', totalExtra: 'extra money, sum',
  crossover: 'when NATO makes as many as Russia', storageExhausted: 'when storage is empty', monthsToReplace: 'months to replace losses',
}

export const SEEK = {
  button: 'Seek a goal',
  heading: 'Which value reaches a goal?',
  outcome: 'The number',
  findOutcome: 'Find another number',
  lever: 'The lever',
  findLever: 'Find another lever',
  nothing: 'Nothing has such a name.',
  indicator: (kind: string) => INDICATORS[kind] ?? kind,
  year: 'In',
  december: (year: number) => `December ${year}`,
  goal: 'Goal',
  month: 'year-month',
  seek: 'Seek',
  seeking: 'Seeking.',
  goalNumber: 'The goal takes a number; nothing was sought.',
  goalMonth: 'The goal takes a month such as 2029-06; nothing was sought.',
  reached: (lever: string, value: string, outcome: string) => `${lever} at ${value} reaches ${outcome}.`,
  nearest: (goal: string, lever: string, value: string, outcome: string) => `${goal} is out of reach of ${lever} alone. The nearest is ${value}, which gives ${outcome}.`,
  noValue: (outcome: string, lever: string) => `${outcome} has no value, whatever ${lever} is.`,
  failed: 'It could not be sought; nothing was changed.',
  noMonth: 'no month',
  others: (values: string) => `So does ${values}.`,
  now: (value: string | null, outcome: string) => (value === null ? `Now it is each one’s own, which gives ${outcome}.` : `Now it is ${value}, which gives ${outcome}.`),
  apply: (value: string) => `Set it to ${value}`,
  applyNote: 'One step, to be undone as one. A value that is set alone is taken as sure.',
} as const
