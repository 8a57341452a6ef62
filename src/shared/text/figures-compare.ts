// What figures say when scenarios are compared. Numbers arrive as formatted text.
const NBSP = '\u00a0'

/** Said of scenarios that lie between two ends. */
function othersBetween(count: number): string {
  return count === 0 ? '' : count === 1 ? ', the other between' : ', the others between'
}

/** "Dec 2035" on one line of a title. */
export function keptTogether(month: string): string {
  return month.replaceAll(' ', NBSP)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const COMPARE_WORDS = {
  /** Between the names of scenarios that have one line. */
  same: ' = ',
  sameAsOthers: (name: string, others: number) => `${name} = ${others}${NBSP}others`,
  count: (scenarios: number) => `${scenarios}${NBSP}scenarios`,
  all: (count: number) => (count === 2 ? 'both scenarios' : 'all scenarios'),
  scenarios: (names: string) => `Scenarios: ${names}.`,
  inScenario: (scenario: string, sentence: string) => `${scenario}: ${sentence}`,
  lacking: (list: string) => `No such line: ${list}.`,
  marks: 'Colour and mark say the scenario, as named above.',
  joined: 'Several marks on a line, names joined by \u201c=\u201d: the same in these scenarios, to the last bit.',
  lines: 'Solid: recorded, drawn once where it is the same in all. Dashed: projected.',
  columnsOf: (names: string) => `Columns: ${names}.`,
  caps: 'Caps: core spending in the other scenarios.',
  leftOut: (names: string) => `Not drawn, for want of such numbers in this unit: ${names}.`,
  /** "Europe and Canada: core, % of GDP …" */
  actorFirst: (actor: string, what: string) => `${actor}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  aYear: (money: string) => `${money} a year`,
  withRelated: (scenario: string) => [`${scenario} + related, assumed`, `${scenario} + related`],
  ofScenario: (what: string, scenario: string) => `${what}, ${scenario}`,
  actorIn: (actor: string, scenario: string) => `${actor} in ${scenario}`,
  numbersOf: (scenario: string) => `Numbers are those of ${scenario}.`,
  points: (points: string) => `${points}${NBSP}points of GDP`,
  ofGdp: (share: string) => `${share}${NBSP}% of GDP`,
} as const

/** Findings on a number that each scenario has of one actor. */
export const LEVEL_WORDS = {
  pair: (first: string, actor: string, difference: string, isBelow: boolean, second: string, when: string) =>
    `${first} ${isBelow ? 'leaves' : 'takes'} ${actor} ${difference} ${isBelow ? 'below' : 'above'} ${second} in ${when}`,
  range: (actor: string, low: string, lowest: string, high: string, highest: string, between: number, when: string) =>
    `${capital(actor)} in ${when}: ${low} in ${lowest}, ${high} in ${highest}${othersBetween(between)}`,
  same: (names: string, count: number, actor: string, value: string, when: string) =>
    count === 2 ? `${names} take ${actor} to the same ${value} in ${when}` : `All ${count} scenarios take ${actor} to ${value} in ${when}`,
} as const

/** Findings on something counted, "Allies at 3.5 % of GDP in 2035, of 31". */
export const COUNT_WORDS = {
  pair: (what: string, first: string, inFirst: string, second: string, inSecond: string) => `${what}: ${inFirst} in ${first}, ${inSecond} in ${second}`,
  range: (what: string, low: string, lowest: string, high: string, highest: string, between: number) =>
    `${what}: ${low} in ${lowest}, ${high} in ${highest}${othersBetween(between)}`,
  same: (what: string, value: string, names: string, count: number) => `${what}: ${value} in ${count === 2 ? names : `all ${count} scenarios`}`,
} as const
