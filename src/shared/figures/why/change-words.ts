// A change between two ends in words: "Compliance, Germany: 1.00 → 0.80", "Ceasefire: tempo of the war × 0.10".
import type { ParameterValue } from '../../domain/parameter-key'
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

/** One clause, without what it adds. */
export function changeWords({ change, from, to }: Pick<ExplainedPart, 'change' | 'from' | 'to'>, nameOf: NameOf): string {
  switch (change.kind) {
    case 'parameter':
      return WHY.changed(parameterName(change, nameOf), wordsOf(change, from, typeof to !== 'number'), wordsOf(change, to, true))
    case 'effect':
      return effectChangeWords(change, nameOf)
    case 'own':
      return WHY.own
  }
}

/** "Compliance, Germany", "Lag, Russia, main battle tanks". */
export function parameterName({ parts: { id, scope, category, year } }: ParameterChange, nameOf: NameOf): string {
  const who = scope === undefined ? [] : [isProductionParameter(id) ? producerName(scope) : nameOf(scope)]
  return WHY.seriesName([PARAMETER_TEXT[id].label, ...who, ...(category === undefined ? [] : [categoryInSentence(category)]), ...(year === undefined ? [] : [String(year)])])
}

/** Units that say what 1 means say nothing here. */
const OF_ONE: readonly ParameterUnit[] = ['ofPlan', 'tempo', 'part', 'factor']

function wordsOf({ parts: { id, scope, category } }: ParameterChange, value: ParameterValue | null, withUnit: boolean): string {
  if (value !== null) return valueWords(id, value, withUnit && !OF_ONE.includes(parameterRow(id).unit))
  return scope !== undefined && category !== undefined ? WHY.noFigure : WHY.eachOwn
}

function effectChangeWords({ title, from, to }: EffectChange, nameOf: NameOf): string {
  if (to === null) return WHY.without(title, effectClause(from!, nameOf))
  const now = effectClause(to, nameOf)
  if (from === null) return WHY.acts(title, now)
  if (from.from !== to.from) return WHY.moved(title, formatFuzzyDate(from.event.start), formatFuzzyDate(to.event.start), now)
  return WHY.changedEffect(title, effectClause(from, nameOf), now)
}

/** "Russia’s refurbishment × 0.40". */
function effectClause({ effect: { target, scope, categories, op, size } }: ActingEffect, nameOf: NameOf): string {
  const series = categories === undefined ? EFFECT_TARGET_TEXT[target] : `${EFFECT_TARGET_TEXT[target]} (${listInWords(categories.map(categoryInSentence))})`
  const what = scope.length === 0 ? series : WHY.ofWhom(listInWords(scope.map(nameOf)), series)
  return op === 'multiply' ? WHY.times(what, formatFactor(size)) : WHY.plus(what, `${size < 0 ? '\u2212' : '+'}${plainNumber(Math.abs(size))}`, effectUnit(target))
}
