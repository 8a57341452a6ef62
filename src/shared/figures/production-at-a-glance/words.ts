// "All categories at a glance" in words and as a table.
import { listInWords } from '../../text/figures'
import { GLANCE_WORDS, MONTHLY_WORDS } from '../../text/figures-production'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, monthInWords } from '../format'
import type { GlanceModel } from './state'

export function glanceWords(model: GlanceModel): FigureWords {
  const headline = headlineOf(model)
  const missing = model.panels.filter(({ ratio }) => ratio === null)
  const partly = model.panels.flatMap(({ partly: who, names }) => (who === null ? [] : [GLANCE_WORDS.partOf(names[0]!.toLowerCase(), who)]))
  return {
    headline,
    subtitle: GLANCE_WORDS.subtitle,
    note: GLANCE_WORDS.note,
    description: GLANCE_WORDS.description(headline, model.panels.length),
    readAs: [
      GLANCE_WORDS.readAs,
      ...(missing.length > 0 ? [GLANCE_WORDS.noRatio(listInWords(missing.map(({ names }) => names[0]!.toLowerCase())))] : []),
      ...(partly.length > 0 ? [GLANCE_WORDS.partly(partly.join('; '))] : []),
      ...(model.ghostName === null ? [] : [MONTHLY_WORDS.ghost(model.ghostName)]),
      MONTHLY_WORDS.projected,
    ],
    productionSources: model.sources,
  }
}

function headlineOf({ scenarioName, panels, months, isReady }: GlanceModel): string {
  if (!isReady) return MONTHLY_WORDS.loading
  const known = panels.filter(({ ratio }) => ratio !== null)
  const ahead = known.filter(({ ratio }) => ratio!.at(-1)! >= 1).length
  return GLANCE_WORDS.finding(scenarioName, String(ahead), String(known.length), monthInWords(months.at(-1)!))
}

/** A row a month, a column a category. */
export function glanceTable({ months, panels }: GlanceModel): DataTable {
  return {
    columns: [{ label: MONTHLY_WORDS.month, unit: '' }, ...panels.map(({ names }) => ({ label: names[0]!, unit: GLANCE_WORDS.unit }))],
    rows: months.map((month, place) => [month, ...panels.map(({ ratio }) => finiteOrNull(ratio?.[place]))]),
  }
}
