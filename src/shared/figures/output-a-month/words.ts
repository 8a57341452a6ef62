// "Output a month" in words: who makes more, and how the lines are to be read.
import { listInWords } from '../../text/figures'
import { MONTHLY_WORDS, OUTPUT_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName, PRODUCTION_CATEGORY_TEXT } from '../../text/production'
import type { FigureWords } from '../figure'
import { formatUnits, monthInWords } from '../format'
import { RUSSIA } from '../monthly/producers'
import type { OutputModel } from './state'

export function outputWords(model: OutputModel): FigureWords {
  const headline = headlineOf(model)
  const category = PRODUCTION_CATEGORY_TEXT[model.category]
  return {
    headline,
    subtitle: OUTPUT_WORDS.subtitle(category),
    note: OUTPUT_WORDS.note(category),
    description: MONTHLY_WORDS.description(headline, listInWords(model.lines.map(({ names }) => names[0]!))),
    readAs: [
      MONTHLY_WORDS.newOnly,
      ...(model.spreads.length > 0 ? [MONTHLY_WORDS.spread] : []),
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
