// "All categories at a glance" in words and as a table.
import { listInWords } from '../../text/figures'
import { COMPARE_WORDS, keptTogether } from '../../text/figures-compare'
import { MULTIPLES_WORDS } from '../../text/figures-multiples'
import { GLANCE_WORDS, MONTHLY_WORDS } from '../../text/figures-production'
import { countHeadline, findingOf } from '../compare/finding'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, monthInWords } from '../format'
import type { GlanceModel } from './state'

export function glanceWords(model: GlanceModel): FigureWords {
  const compares = model.scenarios.length > 0
  const headline = (compares ? comparedHeadline(model) : null) ?? headlineOf(model)
  const lacking = model.panels.flatMap(({ byScenario, names }) => byScenario.flatMap((own, place) => (own === null && byScenario.some((other) => other !== null) ? [GLANCE_WORDS.lacks(names[0]!.toLowerCase(), model.scenarios[place]!)] : [])))
  const missing = model.panels.filter(({ ratio, others }) => ratio === null && others.length === 0)
  const partly = model.panels.flatMap(({ partly: who, names }) => (who === null ? [] : [GLANCE_WORDS.partOf(names[0]!.toLowerCase(), who)]))
  return {
    headline,
    subtitle: GLANCE_WORDS.subtitle,
    note: GLANCE_WORDS.note,
    description: GLANCE_WORDS.description(headline, model.panels.length),
    readAs: [
      ...(compares ? [COMPARE_WORDS.marks, COMPARE_WORDS.numbersOf(model.scenarioName)] : []),
      ...(model.panels.some(({ byScenario, others, ratio }) => ratio !== null && others.length + 1 < byScenario.length) ? [MULTIPLES_WORDS.sameLine] : []),
      ...(lacking.length > 0 ? [GLANCE_WORDS.noRatio(listInWords(lacking))] : []),
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

/** In how many categories the alliance is ahead under each scenario; null before the tables are there. */
function comparedHeadline({ scenarios, panels, months, isReady }: GlanceModel): string | null {
  if (!isReady) return null
  const known = panels.filter(({ byScenario }) => byScenario.some((ratio) => ratio !== null))
  const ahead = (place: number) => known.filter(({ byScenario }) => (byScenario[place]?.at(-1) ?? 0) >= 1).length
  return countHeadline(findingOf(scenarios.map((name, place) => ({ name, value: ahead(place) })), 0), GLANCE_WORDS.ahead(keptTogether(monthInWords(months.at(-1)!)), known.length))
}

/** A row a month, a column a category; of compared scenarios one for each. */
export function glanceTable({ months, panels, scenarios }: GlanceModel): DataTable {
  const columns = panels.flatMap(({ names, ratio, byScenario }) =>
    scenarios.length === 0 ? [{ label: names[0]!, values: ratio }] : scenarios.map((scenario, place) => ({ label: COMPARE_WORDS.ofScenario(names[0]!, scenario), values: byScenario[place]! })),
  )
  return {
    columns: [{ label: MONTHLY_WORDS.month, unit: '' }, ...columns.map(({ label }) => ({ label, unit: GLANCE_WORDS.unit }))],
    rows: months.map((month, place) => [month, ...columns.map(({ values }) => finiteOrNull(values?.[place]))]),
  }
}
