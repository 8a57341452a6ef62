// "Stocks and storage" in words.
import { listInWords } from '../../text/figures'
import { keptTogether } from '../../text/figures-compare'
import { MONTHLY_WORDS, STOCK_WORDS } from '../../text/figures-production'
import { categoryInSentence, PRODUCTION_CATEGORY_TEXT } from '../../text/production'
import { countHeadline, findingOf } from '../compare/finding'
import type { FigureWords } from '../figure'
import { formatNumber, monthInWords } from '../format'
import { comparedReadAs } from '../monthly/compared-words'
import type { StocksModel } from './state'

export function stocksWords(model: StocksModel): FigureWords {
  const compares = model.scenarios.length > 0
  const headline = (compares ? comparedHeadline(model) : null) ?? headlineOf(model)
  const category = PRODUCTION_CATEGORY_TEXT[model.category]
  return {
    headline,
    subtitle: STOCK_WORDS.subtitle(category),
    note: STOCK_WORDS.note(category),
    description: MONTHLY_WORDS.description(headline, listInWords(model.lines.map(({ names }) => names[0]!))),
    readAs: [
      ...(compares ? comparedReadAs(model, STOCK_WORDS.comparedReadAs) : [STOCK_WORDS.readAs]),
      ...(model.unfollowed.length > 0 ? [STOCK_WORDS.unfollowed(listInWords(model.unfollowed))] : []),
      ...(model.ghostName === null ? [] : [MONTHLY_WORDS.ghost(model.ghostName)]),
      ...model.notes,
    ],
    productionSources: model.sources,
  }
}

function headlineOf({ scenarioName, category, russia, exhausted, months, lines, nothing }: StocksModel): string {
  if (lines.length === 0) return nothing
  const what = categoryInSentence(category)
  if (russia === null) return STOCK_WORDS.withoutRussia(scenarioName, what)
  const [first, last] = [formatNumber(russia[0]!, 0), formatNumber(russia.at(-1)!, 0)]
  return STOCK_WORDS.finding(scenarioName, what, first, last, monthInWords(months[0]!), monthInWords(months.at(-1)!), exhausted)
}

/** What is left to Russia under each scenario; null where its stock is not followed. */
function comparedHeadline({ category, scenarios, months }: StocksModel): string | null {
  const finding = findingOf(scenarios.map(({ name, russia }) => ({ name, value: russia })), 0)
  return countHeadline(finding, STOCK_WORDS.inService(categoryInSentence(category), keptTogether(monthInWords(months.at(-1)!))), (value) => formatNumber(value, 0))
}
