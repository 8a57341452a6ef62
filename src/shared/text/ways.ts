// Words of what would have to be true.

/** "1 in 5 of the record": the part that goes as far. */
function oneIn(part: number, whole = 'the record'): string {
  if (part >= 0.5) return `${Math.round(part * 100)} % of ${whole}`
  return part < 0.001 ? `less than 1 in 1,000 of ${whole}` : `1 in ${Math.round(1 / part).toLocaleString('en')} of ${whole}`
}

/** How unusual a step is, held against the record, or against what the scenario itself holds for likely. Null: there is neither. */
export function recordWords(asFar: number | null, isOwn = false): string {
  if (isOwn && asFar !== null) return asFar > 0 ? `${oneIn(asFar, 'the scenario’s own draws')} go as far` : 'beyond all of the scenario’s own draws'
  return asFar === null ? 'nothing on record to hold it against' : asFar > 0 ? `${oneIn(asFar)} went as far` : 'beyond all that is on record'
}

/** Words of the dialog. Numbers arrive as formatted text. */
export const WAYS_DIALOG = {
  button: 'What would have to be true',
  outcomeNow: (outcome: string, value: string) => `${outcome} is ${value} as the scenario is.`,
  levers: 'What may change',
  leversNote: 'At most three together are looked for, among the twelve that help most.',
  findLever: 'Add another lever',
  all: 'All',
  none: 'None',
  dateOf: (title: string) => `Date of “${title}”`,
  look: 'Look for it',
  looking: (part: string) => `Looking: ${part} % of the sets are tried.`,
  noLever: 'Nothing may change, so nothing was looked for: tick at least one lever.',
  noLevers: 'No levers are usual for this; add one below.',
  failed: 'It could not be looked for; nothing was changed.',
  way: (place: number, outcome: string) => `${place}. Gives ${outcome}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  aboutRecord: (lever: string) => `Record of ${lever}`,
  info: 'the record',
  use: 'Use these',
  takeOf: (place: number) => `Use these, way ${place}`,
  useNote: 'All values of a way as one step, to be undone as one. A date moves in this scenario alone; a value that is set alone is taken as sure.',
  unmoved: 'A date would leave the years 2025 to 2035 or come after the event’s end; nothing was changed.',
} as const

export const WAYS_TEXT = {
  now: (outcome: string, value: string | null) => (value === null ? `${outcome} has no value as the scenario is.` : `${outcome} is ${value} as the scenario is.`),
  /** What is to be reached. */
  aim: (side: 'atLeast' | 'atMost', isMonth: boolean, goal: string) => (isMonth ? `${goal} or ${side === 'atMost' ? 'earlier' : 'later'}` : `${side === 'atLeast' ? 'at least' : 'at most'} ${goal}`),
  already: (aim: string) => `That is ${aim} already: nothing would have to change.`,
  head: (aim: string) => `For ${aim} one of these would have to be true, the least unusual first:`,
  none: (aim: string) => `No three of these levers, as far as they go, give ${aim}.`,
  step: (what: string, now: string, value: string, asFar: number | null, isOwn: boolean) => `${what} from ${now} to ${value} (${recordWords(asFar, isOwn)})`,
  record: (what: string, sentence: string) => `The record of ${what}: ${sentence}`,
  idle: (names: string) => `Of no help, whichever way they go: ${names}.`,
  leftOut: (names: string) => `Left out, for twelve others help more: ${names}.`,
} as const
