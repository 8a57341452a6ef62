// "Cumulative since The Hague" in words.
import { listInWords } from '../../text/figures'
import { CUMULATIVE_WORDS, MONTHLY_WORDS, OUTPUT_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName, PRODUCTION_CATEGORY_TEXT } from '../../text/production'
import type { FigureWords } from '../figure'
import { formatNumber, monthInWords } from '../format'
import { RUSSIA } from '../monthly/producers'
import type { CumulativeModel } from './state'

export function cumulativeWords(model: CumulativeModel): FigureWords {
  const headline = headlineOf(model)
  const category = PRODUCTION_CATEGORY_TEXT[model.category]
  return {
    headline,
    subtitle: CUMULATIVE_WORDS.subtitle(category),
    note: CUMULATIVE_WORDS.note(category),
    description: MONTHLY_WORDS.description(headline, listInWords(model.lines.map(({ names }) => names[0]!))),
    readAs: [CUMULATIVE_WORDS.counts, ...(model.ghostName === null ? [] : [MONTHLY_WORDS.ghost(model.ghostName)]), ...model.notes],
    productionSources: model.sources,
  }
}

function headlineOf({ scenarioName, category, nato, russia, months, lines, nothing }: CumulativeModel): string {
  const what = categoryInSentence(category)
  if (lines.length === 0) return nothing
  if (nato === null || russia === null) return OUTPUT_WORDS.oneSide(scenarioName, what, producerName(nato === null ? 'NATO' : RUSSIA))
  return CUMULATIVE_WORDS.finding(scenarioName, what, formatNumber(nato.at(-1)!, 0), formatNumber(russia.at(-1)!, 0), monthInWords(months.at(-1)!))
}
