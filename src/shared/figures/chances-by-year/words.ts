// "Chances by year" in words and as a table.
import { CHANCE_FIGURE } from '../../text/figures-chance'
import { CHANCE_COLUMNS, CHANCES_BY_YEAR as TEXT } from '../../text/figures-chances'
import { partWords, shareOfDraws } from '../chance-columns/model'
import type { DrawsMade } from '../draws-made'
import type { DataTable, FigureWords } from '../figure'
import { formatNumber } from '../format'
import { heldSentences } from '../why/held-names'
import type { TargetChancesModel } from './state'

export function targetChancesWords(model: TargetChancesModel): FigureWords {
  const { scenarioName, name, target, years, parts } = model
  const headline = parts === null ? TEXT.none(scenarioName, name) : TEXT.headline(scenarioName, name, target, years.at(-1)!, partWords(parts.at(-1)!))
  return {
    headline,
    subtitle: TEXT.subtitle(name, target),
    note: CHANCE_COLUMNS.note,
    description: TEXT.description(headline),
    readAs: parts === null ? [model.nothing] : [TEXT.readAs, ...drawWords(model)],
  }
}

/** How the draws were made, sentence by sentence. */
export function drawWords({ done, draws, seed, inputs, said, held }: DrawsMade): readonly string[] {
  const { readAs } = CHANCE_FIGURE
  return [readAs.draws(formatNumber(done, 0), formatNumber(draws, 0), seed), CHANCE_COLUMNS.inputs(inputs, said), ...heldSentences(held), readAs.active]
}

/** A row a year, the part of the draws as per cent. */
export function targetChancesTable({ years, parts }: TargetChancesModel): DataTable {
  return {
    columns: [{ label: CHANCE_COLUMNS.columns.year, unit: '' }, { label: CHANCE_COLUMNS.columns.part, unit: '%' }],
    rows: years.map((year, place) => [year, shareOfDraws(parts?.[place])]),
  }
}
