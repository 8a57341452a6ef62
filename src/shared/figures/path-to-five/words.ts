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
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatBn, formatPoints, formatShare, rounded } from '../format'
import type { PathModel, PathSeries } from './state'

/** Title, subtitle, description and reading notes of the figure. */
export function pathWords(model: PathModel): FigureWords {
  const { years, baseYear, kind, unit, series } = model
  const headline = pathHeadline(model)
  const estimates = estimateYears(model)
  const what = kind === 'money' ? PATH_WORDS.subtitleMoney(unit) : PATH_WORDS.subtitleShare
  const total = series.find(({ role }) => role === 'total')
  const relatedBase = total && model.focus ? relatedAtBase(model, total) : Number.NaN
  return {
    headline,
    subtitle: `${what} ${statusSentence(years[0]!, baseYear, years.at(-1)!, estimates, model.estimatesByNato)}`,
    note: kind === 'money' ? PATH_WORDS.noteMoney(unit) : PATH_WORDS.noteShare,
    description: PATH_WORDS.description(headline, listInWords(series.map(({ names }) => names[0]!))),
    readAs: [
      READ_AS.lines,
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

/** The related share of the actor in question in its base year, % of GDP; NaN when money is shown. */
function relatedAtBase(model: PathModel, total: PathSeries): number {
  if (model.kind === 'money') return Number.NaN
  const core = model.series.find(({ role, actorId }) => role === 'core' && actorId === total.actorId)
  const place = model.years.indexOf(model.baseYear)
  return (total.values[place] ?? Number.NaN) - (core?.values[place] ?? Number.NaN)
}

function pathHeadline({ focus, series, scenarioName, years, kind, unit, coreTarget }: PathModel): string {
  const core = series.find(({ role, actorId }) => role === 'core' && actorId === focus?.id)
  const year = years.at(-1) ?? 0
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

/** A row a year, a column a line, and the status of each year. */
export function pathTable({ series, years, baseYear, unit, ...model }: PathModel): DataTable {
  const estimates = new Set(estimateYears({ series, years, baseYear, unit, ...model }))
  const status = (year: number) => (year > baseYear ? WORDS.projected : estimates.has(year) ? WORDS.estimate : WORDS.recorded)
  return {
    columns: [
      { label: WORDS.year, unit: '' },
      { label: WORDS.status, unit: '' },
      ...series.map((line) => ({ label: columnName(line, model.ghostName), unit })),
    ],
    rows: years.map((year, place) => [year, status(year), ...series.map(({ values }) => finiteOrNull(values[place]))]),
  }
}

function columnName({ role, actorName }: PathSeries, ghostName: string | null): string {
  if (role === 'core') return PATH_WORDS.columnCore(actorName)
  return role === 'total' ? PATH_WORDS.columnTotal(actorName) : PATH_WORDS.columnGhost(actorName, ghostName ?? '')
}
