// "Path to 5 %" in words and as a table: the finding, the subtitle, how to read it, the numbers behind it.
import {
  amount,
  listInWords,
  PATH_WORDS,
  percent,
  READ_AS,
  statusSentence,
  WORDS,
} from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { findingOf, levelHeadline } from '../compare/finding'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatBn, formatPoints, formatShare, rounded } from '../format'
import type { PathSeries } from './series'
import type { PathModel } from './state'

/** Title, subtitle, description and reading notes of the figure. */
export function pathWords(model: PathModel): FigureWords {
  const { years, baseYear, kind, unit, series } = model
  const headline = pathHeadline(model)
  const estimates = estimateYears(model)
  const compares = model.scenarios.length > 0
  const name = model.focus?.name ?? ''
  const what = kind === 'money' ? PATH_WORDS.subtitleMoney(unit) : PATH_WORDS.subtitleShare
  const note = kind === 'money' ? PATH_WORDS.noteMoney(unit) : PATH_WORDS.noteShare
  const total = series.findLast(({ role }) => role === 'total')
  const relatedBase = total && model.focus ? relatedAtBase(model, total) : Number.NaN
  return {
    headline,
    subtitle: `${compares ? COMPARE_WORDS.actorFirst(name, what) : what} ${statusSentence(years[0]!, baseYear, years.at(-1)!, estimates, model.estimatesByNato)}`,
    note: compares ? COMPARE_WORDS.actorFirst(name, note) : note,
    description: PATH_WORDS.description(headline, listInWords(series.map(({ names }) => names[0]!))),
    readAs: [
      ...(compares ? [COMPARE_WORDS.marks, COMPARE_WORDS.lines] : [READ_AS.lines]),
      ...(series.some(({ scenarios }) => scenarios !== undefined && scenarios.length > 1) ? [COMPARE_WORDS.joined] : []),
      ...(model.scenariosLeftOut.length > 0 ? [COMPARE_WORDS.leftOut(listInWords(model.scenariosLeftOut))] : []),
      ...(total ? [READ_AS.related(Number.isFinite(relatedBase) ? percent(formatShare(relatedBase)) : null, baseYear)] : []),
      ...(model.ghostName === null ? [] : [READ_AS.ghost(model.ghostName)]),
      ...(series.some(({ actorId }) => actorId === 'RUS') ? [READ_AS.russia] : []),
      ...(model.leftOut.length > 0 ? [READ_AS.leftOut(listInWords(model.leftOut))] : []),
      ...(kind === 'money' ? [READ_AS.rates] : []),
      ...(estimates.length > 0 ? [READ_AS.hollow] : []),
      ...(model.hasGroups ? [READ_AS.groups] : []),
    ],
  }
}

/** Years that any drawn actor has as estimates, ascending. */
export function estimateYears({ series, years }: PathModel): readonly number[] {
  const places = new Set(series.flatMap(({ estimates }) => estimates))
  return years.filter((_, place) => places.has(place))
}

/** The related share of the actor in question in its base year, % of GDP; NaN when money is shown, or where scenarios differ in it. */
function relatedAtBase(model: PathModel, total: PathSeries): number {
  const place = model.years.indexOf(model.baseYear)
  const differ = model.series.some(({ role, values }) => role === 'total' && !Object.is(values[place], total.values[place]))
  if (model.kind === 'money' || differ) return Number.NaN
  const core = model.series.findLast(({ role, actorId }) => role === 'core' && actorId === total.actorId)
  return (total.values[place] ?? Number.NaN) - (core?.values[place] ?? Number.NaN)
}

function pathHeadline(model: PathModel): string {
  const { focus, series, scenarioName, years, kind, unit, coreTarget } = model
  // Of compared scenarios the active one's, which is drawn last.
  const core = series.findLast(({ role, actorId }) => role === 'core' && actorId === focus?.id)
  const year = years.at(-1) ?? 0
  const compared = model.scenarios.length > 0 ? comparedHeadline(model, year) : null
  if (compared !== null) return compared
  const value = core?.values.at(-1) ?? Number.NaN
  const name = focus?.name ?? ''
  if (!Number.isFinite(value)) return PATH_WORDS.noFinding(scenarioName, name)
  if (kind === 'money') return PATH_WORDS.takesTo(scenarioName, name, amount(formatBn(value), unit), year)
  const base = core?.values[core.basePlace] ?? Number.NaN
  const short = rounded(coreTarget, 2) - rounded(value, 2)
  const shown = percent(formatShare(value))
  if (short > 0.004) return PATH_WORDS.leaves(scenarioName, name, shown, year, formatPoints(short))
  const say = rounded(base, 2) === rounded(value, 2) ? PATH_WORDS.keeps : PATH_WORDS.brings
  return say(scenarioName, name, shown, year)
}

/** How far apart the scenarios end; null where only one of them has a number. */
function comparedHeadline({ series, focus, kind, unit }: PathModel, year: number): string | null {
  const isMoney = kind === 'money'
  const measured = [...series].reverse().flatMap(({ role, scenarios = [], values }) => (role === 'core' ? scenarios.map(({ name }) => ({ name, value: values.at(-1)! })) : []))
  return levelHeadline(findingOf(measured, isMoney ? 0 : 2), {
    actor: focus?.name ?? '',
    when: String(year),
    value: (value) => (isMoney ? COMPARE_WORDS.aYear(amount(formatBn(value), unit)) : COMPARE_WORDS.ofGdp(formatShare(value))),
    short: (value) => (isMoney ? amount(formatBn(value), unit) : percent(formatShare(value))),
    difference: (value) => (isMoney ? COMPARE_WORDS.aYear(amount(formatBn(value), unit)) : COMPARE_WORDS.points(formatPoints(value))),
  })
}

/** A row a year, a column a line and, of a line that several scenarios share, a scenario; and the status of each year. */
export function pathTable(model: PathModel): DataTable {
  const { years, baseYear, unit } = model
  const estimates = new Set(estimateYears(model))
  const status = (year: number) => (year > baseYear ? WORDS.projected : estimates.has(year) ? WORDS.estimate : WORDS.recorded)
  const series = model.scenarios.length > 0 ? [...model.series].reverse() : model.series
  const columns = series.flatMap((line) => {
    const label = columnName(line, model.ghostName)
    return line.scenarios ? line.scenarios.map(({ name }) => ({ label: COMPARE_WORDS.ofScenario(label, name), values: line.values })) : [{ label, values: line.values }]
  })
  return {
    columns: [
      { label: WORDS.year, unit: '' },
      { label: WORDS.status, unit: '' },
      ...columns.map(({ label }) => ({ label, unit })),
    ],
    rows: years.map((year, place) => [year, status(year), ...columns.map(({ values }) => finiteOrNull(values[place]))]),
  }
}

function columnName({ role, actorName }: PathSeries, ghostName: string | null): string {
  if (role === 'core') return PATH_WORDS.columnCore(actorName)
  return role === 'total' ? PATH_WORDS.columnTotal(actorName) : PATH_WORDS.columnGhost(actorName, ghostName ?? '')
}
