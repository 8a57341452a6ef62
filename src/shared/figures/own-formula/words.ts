// A formula over the years in words and as a table.
import { listInWords, WORDS } from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { MONTHLY_WORDS } from '../../text/figures-production'
import { OWN_FORMULA_WORDS } from '../../text/formulas'
import { findingOf, levelHeadline } from '../compare/finding'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatFree, freeDecimals } from '../format'
import { drawnSides, type OwnFormulaModel } from './state'

export function ownFormulaWords(model: OwnFormulaModel): FigureWords {
  const { formula, unit, baseYear, compares, lines, leftOut, restsOn, sources } = model
  const headline = headlineOf(model)
  const { spending, categories } = drawnSides(model)
  return {
    headline,
    subtitle: OWN_FORMULA_WORDS.subtitle(formula?.name ?? '', unit),
    note: OWN_FORMULA_WORDS.note(unit),
    description: OWN_FORMULA_WORDS.description(headline, formula?.name ?? ''),
    readAs: [
      ...(formula === null ? [] : [`${OWN_FORMULA_WORDS.expression(formula.name, formula.expression)}.`]),
      ...(compares ? [COMPARE_WORDS.marks] : []),
      ...(lines.some(({ scenarios }) => scenarios.length > 1) ? [COMPARE_WORDS.joined] : []),
      ...(leftOut.length > 0 ? [COMPARE_WORDS.leftOut(listInWords(leftOut))] : []),
      baseYear === null ? OWN_FORMULA_WORDS.allProjected : OWN_FORMULA_WORDS.readAs(baseYear),
    ],
    ...(restsOn.some((id) => id.endsWith('.RUS')) && { alsoDrawn: ['RUS'] }),
    ...(categories.length > 0 && { productionSources: sources, ...(spending && { alsoSpending: true as const }) }),
  }
}

function headlineOf({ scenarioName, formula, unit, grid, years, lines }: OwnFormulaModel): string {
  const when = OWN_FORMULA_WORDS.last(years.at(-1)!, grid === 'months')
  const name = formula?.name ?? ''
  const withUnit = (value: number) => (unit === '' ? formatFree(value) : `${formatFree(value)}\u00a0${unit}`)
  const value = lines[0]?.values.at(-1) ?? Number.NaN
  const measured = lines.flatMap(({ scenarios, values }) => scenarios.map((scenario) => ({ ...scenario, value: values.at(-1)! }))).sort((a, b) => a.place - b.place)
  const decimals = Math.max(0, ...measured.filter((one) => Number.isFinite(one.value)).map((one) => freeDecimals(one.value)))
  const compared = levelHeadline(findingOf(measured, decimals), { actor: name, when, value: withUnit, short: formatFree, difference: withUnit })
  if (compared !== null) return compared
  if (!Number.isFinite(value)) return OWN_FORMULA_WORDS.nothing(scenarioName, name)
  return OWN_FORMULA_WORDS.headline(scenarioName, name, withUnit(value), when)
}

/** A row a year or month, a column a scenario. */
export function ownFormulaTable({ formula, unit, grid, years, months, lines, compares }: OwnFormulaModel): DataTable {
  const name = formula?.name ?? ''
  const columns = lines.flatMap(({ scenarios, values }) => scenarios.map((scenario) => ({ scenario, values }))).sort((a, b) => a.scenario.place - b.scenario.place)
  return {
    columns: [{ label: grid === 'months' ? MONTHLY_WORDS.month : WORDS.year, unit: '' }, ...columns.map(({ scenario }) => ({ label: compares ? COMPARE_WORDS.ofScenario(name, scenario.name) : name, unit }))],
    rows: (grid === 'months' ? months : years).map((when, place) => [when, ...columns.map(({ values }) => finiteOrNull(values[place]))]),
  }
}
