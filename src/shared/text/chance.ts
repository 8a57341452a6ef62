// Words of what is not sure: where a distribution comes from, what a seek found, how a hindcast is read.
import type { Distribution } from '../domain/distribution'
import { listInWords } from './figures'

/** Evidence as the engine names it: a code with the numbers of its sentence. */
interface Told {
  readonly code: string
  readonly data?: Readonly<Record<string, string | number>>
}

const number = (value: string | number | undefined, decimals = 2) => (typeof value === 'number' ? Number(value.toFixed(decimals)).toString() : String(value))

const FIGURES: Readonly<Record<string, string>> = { output: 'output a month', refurbished: 'refurbishment a month', storage: 'units in storage', stock: 'units in service', losses: 'losses a month' }

const ORIGINS: Readonly<Record<string, (data: Readonly<Record<string, string | number>>) => string>> = {
  scenario: () => 'The scenario says so.',
  walesDecade: (d) =>
    `Of the way from its share of 2014 to the 2 % pledged in Wales for 2024, each of ${d.allies} allies that were below went between ${number(d.low)} and ${number(d.high)} (counted to 1.5 at most, median ${number(d.median)}); every value in between is taken as equally likely, for each ally by itself.`,
  shareRevisions: (d) =>
    `Between its editions of August 2025 and July 2026 NATO revised its estimates of the share in ${d.year} by ${number(d.sd)} points of GDP (root mean square of ${d.count} allies); a normal distribution about no revision, for each ally by itself.`,
  growthErrors: (d) =>
    `Growth in ${d.year} became ${number(d.sd)} points more or less than the IMF had forecast in October 2025 (root mean square of ${d.count} allies, against the World Bank's figures); a normal distribution about no error, and that such an error lasts is an assumption.`,
  publishedRange: (d) => `The published figures for ${FIGURES[String(d.figure)] ?? d.figure}: ${number(d.low)} at the least, ${number(d.central)} in the middle, ${number(d.high)} at the most; nothing beyond them.`,
  effectRange: (d) => `The effect's own range: ${number(d.low)} to ${number(d.high)} around ${number(d.central)}.`,
}

/** Where a distribution comes from, in a sentence. */
export function originSentence({ code, data = {} }: Told): string {
  return ORIGINS[code]?.(data) ?? ''
}

/** "Compliance, Growth (Germany) and 3 more": no more than `most` by name. */
function firstNames(names: readonly string[], most: number): string {
  if (names.length <= most) return listInWords(names)
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** Of what is set and therefore not drawn, though the record would draw it; small at the beginning. */
export function takenAsSure(names: readonly string[], most: number): string {
  return `taken as sure, because set: ${firstNames(names, most)}`
}

/** The same as a sentence. */
export function takenAsSureSentence(names: readonly string[], most = 6): string {
  const words = takenAsSure(names, most)
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
}

/** "pert 0.4, 0.8, 1.1", "normal 90 % 0.5 to 1.5". */
export function distributionWords(distribution: Distribution): string {
  const { kind, note: _note, source: _source, ...fields } = distribution
  return `${kind} ${Object.entries(fields).map(([name, value]) => `${name} ${number(value, 4)}`).join(', ')}`
}

/** Names of kinds that the numbers alone do not tell apart. */
const NAMED_KINDS: Readonly<Partial<Record<Distribution['kind'], string>>> = { pert: ' (PERT)', normal: ' (normal)', lognormal: ' (lognormal)' }

/** "between 0.3 and 0.7, most likely 0.5", "90 % between 0.3 and 0.7 (normal)"; `say` words a value, such as "\u00d7 0.5", `width` how far values spread. */
export function spreadInWords(distribution: Distribution, say: (value: number) => string = (value) => number(value, 4), width: (value: number) => string = (value) => number(value, 4)): string {
  const kind = NAMED_KINDS[distribution.kind] ?? ''
  if ('mean' in distribution) return `about ${say(distribution.mean)}, standard deviation ${width(distribution.sd)}${kind}`
  if ('median' in distribution) return `median ${say(distribution.median)}, standard deviation of the logarithm ${number(distribution.sigma, 4)}${kind}`
  const { low, high, interval } = distribution
  const part = interval === undefined ? '' : `${number(interval, 1)}\u00a0% `
  const how = 'mode' in distribution ? `, most likely ${say(distribution.mode)}` : distribution.kind === 'uniform' ? ', each value as likely' : ''
  return `${part}between ${say(low)} and ${say(high)}${how}${kind}`
}

export const CHANCE_TEXT = {
  reached: (what: string, value: string, outcome: string, goal: string) => `${what} = ${value} gives ${outcome} ${goal}.`,
  now: (value: string, outcome: string) => `Now it is ${value}, which gives ${outcome}.`,
  others: (values: string) => `So do ${values}.`,
  nearest: (goal: string, what: string, min: string, max: string, value: string, outcome: string) => `${goal} cannot be reached with ${what} from ${min} to ${max}; the nearest is ${value}, which gives ${outcome}.`,
  passed: (goal: string, what: string, value: string, outcome: string) => `No value of ${what} gives exactly ${goal}; the nearest is ${value}, which gives ${outcome}.`,
  noValue: (outcome: string, what: string) => `${outcome} has no value, whatever ${what} is.`,
  hindcastHead: 'Standing in 2014 to 2023, the pledge of 2 % by 2024 projected for each ally; how far it may go is the spread of the other allies. 90 % of the actual shares should lie between the 5th and the 95th percentile, 50 % between the quartiles.',
  hindcastColumns: ['years ahead', 'cases', 'in 5–95', 'in 25–75', 'mean error', 'mean size'],
  tornadoHead: (outcome: string, plain: string) => `${outcome}: ${plain} as the scenario has it. Each input alone at its 10th and 90th percentile, and its rank correlation over the draws.`,
  tornadoColumns: ['input', '10th', '90th', 'gives', 'and', 'swing', 'correlation'],
} as const
