// "When the lead changes hands" in words and as a table.
import { MONTHS } from '../../engine/production/months'
import { CHANCE_COLUMNS, LEAD_CHANGES as TEXT } from '../../text/figures-chances'
import { categoryInSentence, PRODUCTION_CATEGORY_TEXT } from '../../text/production'
import { drawWords } from '../chances-by-year/words'
import { partWords, shareOfDraws } from '../chance-columns/model'
import type { DataTable, FigureWords } from '../figure'
import { monthInWords } from '../format'
import type { LeadModel } from './state'

export function leadWords(model: LeadModel): FigureWords {
  const { category, never, parts, nothing, sources } = model
  const headline = headlineOf(model)
  const told = Number.isNaN(never) ? [] : [TEXT.readAs.never(partWords(never))]
  return {
    headline,
    subtitle: TEXT.subtitle(categoryInSentence(category)),
    note: TEXT.note(PRODUCTION_CATEGORY_TEXT[category]),
    description: [TEXT.description(headline), ...told].join(' '),
    readAs: [...(parts === null ? [nothing] : [TEXT.readAs.columns]), ...told, ...(Number.isNaN(never) ? [] : drawWords(model))],
    productionSources: sources,
  }
}

function headlineOf({ scenarioName, category, never, median }: LeadModel): string {
  const what = categoryInSentence(category)
  if (Number.isNaN(never)) return TEXT.headline.none(scenarioName, what)
  return median === null ? TEXT.headline.never(scenarioName, what, partWords(never)) : TEXT.headline.median(scenarioName, what, monthInWords(median))
}

/** A row a month in which it comes in any draw, then those in which it never comes. */
export function leadTable({ parts, never }: LeadModel): DataTable {
  const { month, inMonth, byMonth } = CHANCE_COLUMNS.columns
  let by = 0
  const months = (parts ?? []).flatMap((part, place): readonly (readonly [string, number, number])[] => {
    by += part
    return part > 0 ? [[monthInWords(MONTHS[place]!), shareOfDraws(part)!, shareOfDraws(by)!]] : []
  })
  return {
    columns: [{ label: month, unit: '' }, { label: inMonth, unit: '%' }, { label: byMonth, unit: '%' }],
    rows: [...months, ...(Number.isNaN(never) ? [] : [[TEXT.notBy, shareOfDraws(never), null] as const])],
  }
}
