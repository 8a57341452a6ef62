// "Cumulative since The Hague" in words.
import { listInWords } from '../../text/figures'
import { keptTogether } from '../../text/figures-compare'
import { CUMULATIVE_WORDS, MONTHLY_WORDS, OUTPUT_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName, PRODUCTION_CATEGORY_TEXT } from '../../text/production'
import { countHeadline, findingOf } from '../compare/finding'
import type { FigureWords } from '../figure'
import { formatNumber, formatSigned, monthInWords } from '../format'
import { comparedReadAs } from '../monthly/compared-words'
import { RUSSIA } from '../monthly/producers'
import type { CumulativeModel } from './state'

export function cumulativeWords(model: CumulativeModel): FigureWords {
  const compares = model.scenarios.length > 0
  const headline = (compares ? comparedHeadline(model) : null) ?? headlineOf(model)
  const category = PRODUCTION_CATEGORY_TEXT[model.category]
  return {
    headline,
    subtitle: CUMULATIVE_WORDS.subtitle(category),
    note: CUMULATIVE_WORDS.note(category),
    description: MONTHLY_WORDS.description(headline, listInWords(model.lines.map(({ names }) => names[0]!))),
    readAs: [...(compares ? comparedReadAs(model) : []), CUMULATIVE_WORDS.counts, ...(model.ghostName === null ? [] : [MONTHLY_WORDS.ghost(model.ghostName)]), ...model.notes],
    productionSources: model.sources,
  }
}

function headlineOf({ scenarioName, category, nato, russia, months, lines, nothing }: CumulativeModel): string {
  const what = categoryInSentence(category)
  if (lines.length === 0) return nothing
  if (nato === null || russia === null) return OUTPUT_WORDS.oneSide(scenarioName, what, producerName(nato === null ? 'NATO' : RUSSIA))
  return CUMULATIVE_WORDS.finding(scenarioName, what, formatNumber(nato.at(-1)!, 0), formatNumber(russia.at(-1)!, 0), monthInWords(months.at(-1)!))
}

/** How far the two sides are from each other under each scenario; of one side, where the other has no figure. */
function comparedHeadline({ category, scenarios, months }: CumulativeModel): string | null {
  const month = keptTogether(monthInWords(months.at(-1)!))
  const has = (of: 'nato' | 'russia') => scenarios.some((scenario) => Number.isFinite(scenario[of]))
  if (!has('nato') || !has('russia')) {
    const shown = has('nato') ? 'nato' : 'russia'
    const what = CUMULATIVE_WORDS.ofOneSide(PRODUCTION_CATEGORY_TEXT[category], producerName(shown === 'nato' ? 'NATO' : RUSSIA), month)
    return countHeadline(findingOf(scenarios.map((scenario) => ({ name: scenario.name, value: scenario[shown] })), 0), what, (value) => formatNumber(value, 0))
  }
  const finding = findingOf(scenarios.map(({ name, nato, russia }) => ({ name, value: nato - russia })), 0)
  return countHeadline(finding, CUMULATIVE_WORDS.lead(categoryInSentence(category), month), (value) => formatSigned(value, 0))
}
