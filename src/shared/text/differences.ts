// What differs between two scenarios, in words: what it is, and how each has it.
import type { Difference } from '../domain/differences'
import type { EventChange, Money } from '../domain/scenario'
import { distributionWords } from './chance'
import { formatLongFuzzyDate } from './dates'
import { effectInWords } from './effects'
import { parameterName, parameterValueText } from './parameter-words'
import { producerName } from './production'

export const DIFFERENCES = {
  none: 'They differ in nothing.',
  head: (a: string, b: string) => `${a} and ${b} differ in:`,
  line: (what: string, a: string, b: string) => `${what}: ${a} \u2192 ${b}`,
  likeAll: 'as for all',
  notThere: 'none',
  howSure: (parameter: string) => `how sure ${parameter} is`,
  notSaid: 'not said',
  asItStands: 'as it stands',
  off: 'does nothing',
  noEffects: 'no effects',
  event: (title: string) => `event "${title}"`,
  actor: (name: string) => `country ${name}`,
  group: (name: string) => `group ${name}`,
  formula: (name: string) => `formula ${name}`,
  money: 'money',
  seed: 'seed of chance',
  moneyBasis: (basis: string, year: number) => (basis === 'constant' ? `prices of ${year}` : basis === 'current' ? 'current prices' : '% of GDP'),
  actorWords: (share: string, gdp: string) => `core ${share} % of GDP, GDP ${gdp} bn`,
  variance: (series: string, unit: string) => `${series}, ${unit === '' ? 'no unit' : unit}`,
  varianceHead: ['year', 'A', 'B', 'B \u2212 A', '%', 'added up'],
} as const

export interface DifferenceWords {
  readonly what: string
  readonly a: string
  readonly b: string
}

interface Names {
  readonly actor?: (id: string) => string
  /** Title of an event of the workspace. */
  readonly event?: (id: string) => string
}

/** A difference in words. */
export function differenceWords(difference: Difference, { actor = producerName, event = (id) => id }: Names = {}): DifferenceWords {
  const both = <T>(of: { readonly a: T | null; readonly b: T | null }, what: string, words: (value: T) => string, missing: string = DIFFERENCES.notThere): DifferenceWords => ({
    what, a: of.a === null ? missing : words(of.a), b: of.b === null ? missing : words(of.b),
  })
  switch (difference.kind) {
    case 'parameter':
      return both(difference, parameterName(difference.id, actor), (value) => parameterValueText(difference.id, value, true), DIFFERENCES.likeAll)
    case 'distribution':
      return both(difference, DIFFERENCES.howSure(parameterName(difference.id, actor)), distributionWords, DIFFERENCES.notSaid)
    case 'eventChange':
      return both(difference, DIFFERENCES.event(event(difference.id)), (change) => changeWords(change, actor), DIFFERENCES.asItStands)
    case 'event':
      return both(difference, DIFFERENCES.event((difference.a ?? difference.b)!.title), ({ start, effects }) => changeWords({ start, effects }, actor))
    case 'actor':
      return both(difference, DIFFERENCES.actor((difference.a ?? difference.b)!.name), ({ coreShare, gdp }) => DIFFERENCES.actorWords(last(coreShare), last(gdp)))
    case 'group':
      return both(difference, DIFFERENCES.group((difference.a ?? difference.b)!.name), ({ members }) => members.map(actor).join(', '))
    case 'formula':
      return both(difference, DIFFERENCES.formula(difference.id), ({ expression }) => expression)
    case 'money':
      return both(difference, DIFFERENCES.money, ({ basis, baseYear }: Money) => DIFFERENCES.moneyBasis(basis, baseYear))
    case 'seed':
      return both(difference, DIFFERENCES.seed, String)
  }
}

function changeWords({ start, end, effects, off }: EventChange, nameOf: (id: string) => string): string {
  const dates = start === undefined ? [] : [end === undefined ? formatLongFuzzyDate(start) : `${formatLongFuzzyDate(start)} to ${formatLongFuzzyDate(end)}`]
  if (off) return [...dates, DIFFERENCES.off].join(', ')
  const acts = effects === undefined ? [] : effects.length === 0 ? [DIFFERENCES.noEffects] : effects.map((effect) => effectInWords(effect, nameOf).replace(/\.$/, ''))
  return [...dates, ...acts].join('; ')
}

/** The figure of the last year given. */
function last(byYear: Readonly<Record<string, number>>): string {
  const year = Object.keys(byYear).sort().at(-1)
  return year === undefined ? '\u2013' : `${byYear[year]} (${year})`
}
