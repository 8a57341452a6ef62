// Words of what would have to be true.

/** "1 in 5": the part of the record that goes as far. */
function oneIn(part: number): string {
  if (part >= 0.5) return `${Math.round(part * 100)} % of the record`
  return part < 0.001 ? 'less than 1 in 1,000 of the record' : `1 in ${Math.round(1 / part).toLocaleString('en')} of the record`
}

export const WAYS_TEXT = {
  now: (outcome: string, value: string | null) => (value === null ? `${outcome} has no value as the scenario is.` : `${outcome} is ${value} as the scenario is.`),
  /** What is to be reached. */
  aim: (side: 'atLeast' | 'atMost', isMonth: boolean, goal: string) => (isMonth ? `${goal} or ${side === 'atMost' ? 'earlier' : 'later'}` : `${side === 'atLeast' ? 'at least' : 'at most'} ${goal}`),
  already: (aim: string) => `That is ${aim} already: nothing would have to change.`,
  head: (aim: string) => `For ${aim} one of these would have to be true, the least unusual first:`,
  none: (aim: string) => `No three of these levers, as far as they go, give ${aim}.`,
  step: (what: string, now: string, value: string, asFar: number | null) => `${what} from ${now} to ${value} (${asFar === null ? 'nothing on record to hold it against' : asFar > 0 ? `${oneIn(asFar)} went as far` : 'beyond all that is on record'})`,
  record: (what: string, sentence: string) => `The record of ${what}: ${sentence}`,
  idle: (names: string) => `Of no help, whichever way they go: ${names}.`,
  leftOut: (names: string) => `Left out, for twelve others help more: ${names}.`,
} as const
