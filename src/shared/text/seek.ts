// Words of goal seek in the window. Numbers arrive as formatted text.

const INDICATORS: Readonly<Record<string, string>> = {
  yearsToTarget: 'years to the target', pointsPerYear: 'points a year still needed', realGrowthNeeded: 'real growth needed', averageExtra: 'extra money a year, mean', totalExtra: 'extra money, sum',
  crossover: 'when NATO makes as many as Russia', storageExhausted: 'when storage is empty', monthsToReplace: 'months to replace losses',
}

export const SEEK = {
  button: 'Seek a goal',
  heading: 'Which value or date reaches a goal?',
  outcome: 'The number',
  findOutcome: 'Find another number',
  lever: 'The lever or date',
  findLever: 'Find another lever or event',
  nothing: 'Nothing has such a name.',
  noDates: 'No event acts on the model, so there is no date to seek.',
  indicator: (kind: string) => INDICATORS[kind] ?? kind,
  year: 'In',
  december: (year: number) => `December ${year}`,
  goal: 'Goal',
  month: 'year-month',
  seek: 'Seek',
  seeking: 'Seeking.',
  goalNumber: 'The goal takes a number; nothing was sought.',
  goalRange: (min: string, max: string) => `The goal takes a number from ${min} to ${max}; nothing was sought.`,
  goalMonth: 'The goal takes a month such as 2029-06; nothing was sought.',
  reached: (lever: string, value: string, outcome: string) => `${lever} at ${value} reaches ${outcome}.`,
  nearest: (goal: string, lever: string, value: string, outcome: string) => `${goal} is out of reach of ${lever} alone. The nearest is ${value}, which gives ${outcome}.`,
  /** The value in force is the nearest. */
  stays: (goal: string, lever: string, outcome: string) => `${goal} is out of reach of ${lever} alone: no other value comes nearer than ${outcome}.`,
  /** There are outcomes on both sides of the goal. */
  passed: (goal: string, lever: string, value: string, outcome: string) => `No value of ${lever} gives ${goal} exactly. The nearest is ${value}, which gives ${outcome}.`,
  noValue: (outcome: string, lever: string) => `${outcome} has no value, whatever ${lever} is.`,
  stopped: 'It took too long and was stopped; nothing was changed.',
  failed: 'It could not be sought; nothing was changed.',
  noMonth: 'no month',
  /** Years or months that follow each other. */
  stretch: (first: string, last: string) => `${first} to ${last}`,
  others: (values: string) => `So does ${values}.`,
  now: (value: string | null, outcome: string) => (value === null ? `Now it is each one’s own, which gives ${outcome}.` : `Now it is ${value}, which gives ${outcome}.`),
  apply: (value: string) => `Set it to ${value}`,
  applyNote: 'One step, to be undone as one. A value that is set alone is taken as sure.',
  /** Where the date of an event is sought. */
  date: {
    reached: (title: string, month: string, outcome: string) => `“${title}” in ${month} reaches ${outcome}.`,
    nearest: (goal: string, title: string, month: string, outcome: string) => `${goal} is out of reach of the date of “${title}” alone. The nearest is ${month}, which gives ${outcome}.`,
    stays: (goal: string, title: string, outcome: string) => `${goal} is out of reach of the date of “${title}” alone: no other month comes nearer than ${outcome}.`,
    passed: (goal: string, title: string, month: string, outcome: string) => `No month of “${title}” gives ${goal} exactly. The nearest is ${month}, which gives ${outcome}.`,
    noValue: (outcome: string, title: string) => `${outcome} has no value, whenever “${title}” comes.`,
    apply: (month: string) => `Move it to ${month}`,
    applyNote: 'One step, to be undone as one. The event moves in this scenario alone; of a preset a copy is made.',
  },
} as const
