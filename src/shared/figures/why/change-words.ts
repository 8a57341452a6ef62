// A change between two ends in words: "Compliance, Germany: 1.00 → 0.80", "Ceasefire: tempo of the war × 0.10".
import type { ParameterKeyParts, ParameterValue } from '../../domain/parameter-key'
import { isProductionParameter, parameterRow, type ParameterUnit } from '../../domain/parameter-table'
import type { EffectChange, ParameterChange } from '../../engine/attribution/changes'
import type { ExplainedPart } from '../../engine/attribution/explain'
import type { ActingEffect } from '../../engine/effects'
import { formatFuzzyDate } from '../../text/dates'
import { EFFECT_TARGET_TEXT, effectUnit } from '../../text/effects'
import { listInWords } from '../../text/figures'
import { PARAMETER_TEXT } from '../../text/parameters'
import { categoryInSentence, producerName } from '../../text/production'
import { WHY } from '../../text/why'
import { formatFactor, plainNumber } from '../format'
import { valueWords } from '../scenario-words'

type NameOf = (id: string) => string
type Changed = Pick<ExplainedPart, 'change' | 'from' | 'to'>

/** A change, part by part, for tables and labels of two lines. */
export interface ChangeParts {
  /** "Compliance, Germany", "Ceasefire, Mar 2027 → Jan 2028" */
  readonly name: string
  /** "1.00 → 0.80", "tempo of the war × 0.10"; empty where the name says it all. */
  readonly what: string
  /** What it is at each end, with its unit. */
  readonly from: string
  readonly to: string
}

/** One clause, without what it adds. */
export function changeWords(explained: Changed, nameOf: NameOf): string {
  const { name, what } = changeParts(explained, nameOf)
  return what === '' ? name : WHY.changed(name, what)
}

export function changeParts({ change, from, to }: Changed, nameOf: NameOf): ChangeParts {
  switch (change.kind) {
    case 'parameter':
      return {
        name: parameterName(change, nameOf), what: WHY.fromTo(wordsOf(change, from, typeof to !== 'number'), wordsOf(change, to, true)),
        from: wordsOf(change, from, true), to: wordsOf(change, to, true),
      }
    case 'effect':
      return effectParts(change, nameOf)
    case 'own':
      return { name: WHY.own, what: '', from: WHY.ownFrom, to: WHY.ownTo }
  }
}

/** "Compliance, Germany", "Lag, Russia, main battle tanks". */
export function parameterName({ parts }: ParameterChange, nameOf: NameOf): string {
  return inputName(parts, nameOf)
}

/** The same of a key's parts. */
export function inputName({ id, scope, category, year }: ParameterKeyParts, nameOf: NameOf): string {
  const who = scope === undefined ? [] : [isProductionParameter(id) ? producerName(scope) : nameOf(scope)]
  return WHY.seriesName([PARAMETER_TEXT[id].label, ...who, ...(category === undefined ? [] : [categoryInSentence(category)]), ...(year === undefined ? [] : [String(year)])])
}

/** Units that say what 1 means say nothing here. */
const OF_ONE: readonly ParameterUnit[] = ['ofPlan', 'tempo', 'part', 'factor']

function wordsOf({ parts: { id, scope, category } }: ParameterChange, value: ParameterValue | null, withUnit: boolean): string {
  if (value !== null) return valueWords(id, value, withUnit && !OF_ONE.includes(parameterRow(id).unit))
  return scope !== undefined && category !== undefined ? WHY.noFigure : WHY.eachOwn
}

function effectParts({ title, from, to }: EffectChange, nameOf: NameOf): ChangeParts {
  const clauses = { from: from === null ? WHY.noEffect : effectClause(from, nameOf), to: to === null ? WHY.noEffect : effectClause(to, nameOf) }
  if (to === null) return { name: WHY.without(title), what: clauses.from, ...clauses }
  if (from === null) return { name: title, what: clauses.to, ...clauses }
  if (from.from === to.from) return { name: title, what: WHY.fromTo(clauses.from, clauses.to), ...clauses }
  const [before, after] = [formatFuzzyDate(from.event.start), formatFuzzyDate(to.event.start)]
  return { name: WHY.moved(title, before, after), what: clauses.to, from: WHY.since(clauses.from, before), to: WHY.since(clauses.to, after) }
}

/** "Russia’s refurbishment × 0.40". */
function effectClause({ effect: { target, scope, categories, op, size } }: ActingEffect, nameOf: NameOf): string {
  const series = categories === undefined ? EFFECT_TARGET_TEXT[target] : `${EFFECT_TARGET_TEXT[target]} (${listInWords(categories.map(categoryInSentence))})`
  const what = scope.length === 0 ? series : WHY.ofWhom(listInWords(scope.map(nameOf)), series)
  return op === 'multiply' ? WHY.times(what, formatFactor(size)) : WHY.plus(what, `${size < 0 ? '\u2212' : '+'}${plainNumber(Math.abs(size))}`, effectUnit(target))
}
