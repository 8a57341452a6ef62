// What a comparison of scenarios finds in one number: how far two are apart, between which several lie, or that all are alike.
import { COUNT_WORDS, LEVEL_WORDS } from '../../text/figures-compare'
import { rounded } from '../format'
import { namesOf } from './scenarios'
import { titleName, titleNames } from './scenario-names'

/** A scenario and its number: the active one first. */
export interface Measured {
  readonly name: string
  readonly value: number
}

/** Scenarios whose numbers read the same. */
export interface Alike {
  readonly names: readonly string[]
  readonly value: number
}

export type Finding =
  /** At most one scenario has the number. */
  | { readonly kind: 'none' }
  | { readonly kind: 'same'; readonly all: Alike }
  /** `difference`: the first less the second, of the numbers as they are read. */
  | { readonly kind: 'pair'; readonly first: Measured; readonly second: Measured; readonly difference: number }
  /** `between`: how many scenarios lie between the two ends. */
  | { readonly kind: 'range'; readonly lowest: Alike; readonly highest: Alike; readonly between: number }

/** The finding among scenarios whose numbers are read with so many decimals. */
export function findingOf(measured: readonly Measured[], decimals: number): Finding {
  const all = measured.filter(({ value }) => Number.isFinite(value)).map(({ name, value }): Measured => ({ name, value: rounded(value, decimals) }))
  const [first, second] = all
  if (first === undefined || second === undefined) return { kind: 'none' }
  const alike = (value: number): Alike => ({ names: namesOf(all.filter((one) => one.value === value)), value })
  const [lowest, highest] = [Math.min, Math.max].map((choose) => alike(choose(...all.map(({ value }) => value)))) as [Alike, Alike]
  if (lowest.value === highest.value) return { kind: 'same', all: lowest }
  if (all.length === 2) return { kind: 'pair', first, second, difference: rounded(first.value - second.value, decimals) }
  return { kind: 'range', lowest, highest, between: all.length - lowest.names.length - highest.names.length }
}

/** How a number of one actor is said in a title. */
export interface Level {
  readonly actor: string
  readonly when: string
  readonly value: (value: number) => string
  /** The same beside a value that has said its unit. */
  readonly short: (value: number) => string
  /** Of two values, never below 0. */
  readonly difference: (difference: number) => string
}

/** The finding on an actor's number as a title; null where at most one scenario has the number. */
export function levelHeadline(finding: Finding, { actor, when, value, short, difference }: Level): string | null {
  switch (finding.kind) {
    case 'none':
      return null
    case 'same':
      return LEVEL_WORDS.same(titleNames(finding.all.names), finding.all.names.length, actor, value(finding.all.value), when)
    case 'pair':
      return LEVEL_WORDS.pair(titleName(finding.first.name), actor, difference(Math.abs(finding.difference)), finding.difference < 0, titleName(finding.second.name), when)
    case 'range': {
      const { lowest, highest, between } = finding
      return LEVEL_WORDS.range(actor, value(lowest.value), titleNames(lowest.names), short(highest.value), titleNames(highest.names), between, when)
    }
  }
}

/** The finding on something counted as a title, "Allies at 3.5 % of GDP in 2035, of 31: 4 in Slow start, 31 in Pledge met"; null as above. */
export function countHeadline(finding: Finding, what: string, say: (value: number) => string = String): string | null {
  switch (finding.kind) {
    case 'none':
      return null
    case 'same':
      return COUNT_WORDS.same(what, say(finding.all.value), titleNames(finding.all.names), finding.all.names.length)
    case 'pair':
      return COUNT_WORDS.pair(what, titleName(finding.first.name), say(finding.first.value), titleName(finding.second.name), say(finding.second.value))
    case 'range': {
      const { lowest, highest, between } = finding
      return COUNT_WORDS.range(what, say(lowest.value), titleNames(lowest.names), say(highest.value), titleNames(highest.names), between)
    }
  }
}
