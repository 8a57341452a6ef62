// "Output a month" in words: who makes more, and how the lines are to be read.
import { listInWords } from '../../text/figures'
import { keptTogether } from '../../text/figures-compare'
import { MONTHLY_WORDS, OUTPUT_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName, PRODUCTION_CATEGORY_TEXT } from '../../text/production'
import { countHeadline, findingOf } from '../compare/finding'
import type { FigureWords } from '../figure'
import { formatSigned, formatUnits, monthInWords } from '../format'
import { comparedReadAs } from '../monthly/compared-words'
import { RUSSIA } from '../monthly/producers'
import type { OutputModel } from './state'

export function outputWords(model: OutputModel): FigureWords {
  const compares = model.scenarios.length > 0
  const headline = (compares ? comparedHeadline(model) : null) ?? headlineOf(model)
  const category = PRODUCTION_CATEGORY_TEXT[model.category]
  return {
    headline,
    subtitle: OUTPUT_WORDS.subtitle(category),
    note: OUTPUT_WORDS.note(category),
    description: MONTHLY_WORDS.description(headline, listInWords(model.lines.map(({ names }) => names[0]!))),
    readAs: [
      ...(compares ? comparedReadAs(model) : [MONTHLY_WORDS.newOnly]),
      ...(model.spreads.length > 0 ? [compares ? MONTHLY_WORDS.spreadOf(model.scenarioName) : MONTHLY_WORDS.spread] : []),
      ...(model.ghostName === null ? [] : [MONTHLY_WORDS.ghost(model.ghostName)]),
      ...model.notes,
    ],
    productionSources: model.sources,
  }
}

function headlineOf({ scenarioName, category, nato, russia, crossover, months, lines, nothing }: OutputModel): string {
  const what = categoryInSentence(category)
  if (lines.length === 0) return nothing
  if (nato === null || russia === null) return OUTPUT_WORDS.oneSide(scenarioName, what, producerName(nato === null ? 'NATO' : RUSSIA))
  const last = [formatUnits(nato.at(-1)!), formatUnits(russia.at(-1)!), monthInWords(months.at(-1)!)] as const
  if (crossover === 0) return OUTPUT_WORDS.always(scenarioName, what, ...last)
  return crossover === null ? OUTPUT_WORDS.never(scenarioName, what, ...last) : OUTPUT_WORDS.crosses(scenarioName, what, monthInWords(months[crossover]!))
}

/** When the two sides are level under each scenario; where that tells nothing apart, how far they are from each other. */
function comparedHeadline({ category, scenarios, months }: OutputModel): string | null {
  const what = categoryInSentence(category)
  const month = keptTogether(monthInWords(months.at(-1)!))
  const side = (of: 'nato' | 'russia') => scenarios.map((scenario) => ({ name: scenario.name, value: scenario[of] }))
  const has = (of: 'nato' | 'russia') => scenarios.some((scenario) => Number.isFinite(scenario[of]))
  if (!has('nato') || !has('russia')) {
    const shown = has('nato') ? 'nato' : 'russia'
    return countHeadline(findingOf(side(shown), 1), OUTPUT_WORDS.ofOneSide(PRODUCTION_CATEGORY_TEXT[category], producerName(shown === 'nato' ? 'NATO' : RUSSIA), month), formatUnits)
  }
  const never = months.length
  const level = findingOf(scenarios.map(({ name, nato, russia, crossover }) => ({ name, value: Number.isFinite(nato - russia) ? (crossover ?? never) : Number.NaN })), 0)
  if (level.kind !== 'same' || (level.all.value > 0 && level.all.value < never)) {
    return countHeadline(level, OUTPUT_WORDS.levelWhen(what), (place) => (place === never ? OUTPUT_WORDS.notBy(month) : place === 0 ? OUTPUT_WORDS.fromStart : keptTogether(monthInWords(months[place]!))))
  }
  return countHeadline(findingOf(scenarios.map(({ name, nato, russia }) => ({ name, value: nato - russia })), 1), OUTPUT_WORDS.lead(what, month), (value) => formatSigned(value, 1))
}
