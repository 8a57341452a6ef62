// "Path to 5 %, ally by ally" in words and as a table: how many reach the target, how to read it, the numbers behind it.
import { listInWords, percent, READ_AS, statusSentence, WORDS } from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { MULTIPLES_WORDS } from '../../text/figures-multiples'
import { countHeadline, findingOf, levelHeadline } from '../compare/finding'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatPoints, formatShare, plainNumber } from '../format'
import { baseValue, isMet, type MultiplesModel, type Panel } from './state'

/** Title, subtitle, description and reading notes of the figure. */
export function multiplesWords(model: MultiplesModel): FigureWords {
  const { years, panels, baseYear } = model
  const headline = multiplesHeadline(model)
  const last = years.at(-1) ?? 0
  const estimates = estimateYears(model)
  const compares = model.scenarios.length > 0
  const lacking = panels.flatMap(({ name, byScenario }) => byScenario.flatMap((values, place) => (Array.from(values).some(Number.isFinite) ? [] : [COMPARE_WORDS.actorIn(name, model.scenarios[place]!)])))
  const status = baseYear === null ? [] : [statusSentence(years[0]!, baseYear, last, estimates, panels.every(({ kind }) => kind !== 'own'))]
  return {
    headline,
    subtitle: [MULTIPLES_WORDS.subtitle, ...(model.isRanked ? [MULTIPLES_WORDS.ranked(baseYear)] : []), ...status].join(' '),
    note: MULTIPLES_WORDS.note,
    description: MULTIPLES_WORDS.description(headline, panels.length),
    readAs: [
      ...(compares ? [COMPARE_WORDS.marks, COMPARE_WORDS.lines] : [READ_AS.lines]),
      ...(panels.some(({ others, byScenario }) => others.length + 1 < byScenario.length) ? [MULTIPLES_WORDS.sameLine] : []),
      MULTIPLES_WORDS.target(plainNumber(model.target)),
      MULTIPLES_WORDS.numbers(baseYear, last),
      ...(compares ? [COMPARE_WORDS.numbersOf(model.scenarioName)] : []),
      ...(lacking.length > 0 ? [MULTIPLES_WORDS.without(listInWords(lacking))] : []),
      ...(model.ghostName === null ? [] : [READ_AS.ghost(model.ghostName)]),
      ...(panels.some(({ id }) => id === 'RUS') ? [MULTIPLES_WORDS.russia] : []),
      ...(model.without.length > 0 ? [MULTIPLES_WORDS.without(listInWords(model.without))] : []),
      ...(estimates.length > 0 ? [READ_AS.hollow] : []),
      MULTIPLES_WORDS.alwaysShare,
      ...(panels.some(({ kind }) => kind === 'group' || kind === 'ownGroup') ? [READ_AS.groups] : []),
    ],
  }
}

/** Years that are estimates for any panel, ascending. */
function estimateYears({ panels, years }: MultiplesModel): readonly number[] {
  const places = new Set(panels.flatMap(({ estimates }) => estimates))
  return years.filter((_, place) => places.has(place))
}

function multiplesHeadline(model: MultiplesModel): string {
  const { scenarioName, panels, target, years, baseYear } = model
  const last = years.at(-1) ?? 0
  const known = panels.filter(({ values }) => Number.isFinite(values.at(-1)))
  const allies = known.filter(({ kind }) => kind === 'ally')
  const [only] = known
  if (only === undefined) return MULTIPLES_WORDS.noFinding(scenarioName)
  const compared = comparedHeadline(model, known, last)
  if (compared !== null) return compared
  if (known.length === 1 && Number.isFinite(baseValue(only))) {
    return MULTIPLES_WORDS.one(scenarioName, only.name, formatShare(only.values.at(-1)!), last, formatShare(baseValue(only)), only.baseYear)
  }
  const count = (of: typeof known, met: (panel: (typeof known)[number]) => number | undefined) =>
    of.filter((panel) => isMet(met(panel), target)).length
  const shown = plainNumber(target)
  if (allies.length === 0) {
    return MULTIPLES_WORDS.bringsOthers(scenarioName, count(known, ({ values }) => values.at(-1)), known.length, shown, last)
  }
  const before = MULTIPLES_WORDS.were(count(allies, baseValue), baseYear)
  return MULTIPLES_WORDS.brings(scenarioName, count(allies, ({ values }) => values.at(-1)), allies.length, shown, last, before)
}

/** How many reach the target under each scenario, or where the only one drawn ends; null where nothing is compared. */
function comparedHeadline({ scenarios, target }: MultiplesModel, known: readonly Panel[], year: number): string | null {
  const lastOf = ({ byScenario }: Panel, place: number) => byScenario[place]?.[byScenario[place].length - 1]
  const [only] = known
  if (known.length === 1) {
    return levelHeadline(findingOf(scenarios.map((name, place) => ({ name, value: lastOf(only!, place) ?? Number.NaN })), 2), {
      actor: only!.name, when: String(year), value: (value) => COMPARE_WORDS.ofGdp(formatShare(value)), short: (value) => percent(formatShare(value)), difference: (value) => COMPARE_WORDS.points(formatPoints(value)),
    })
  }
  const allies = known.filter(({ kind }) => kind === 'ally')
  const counted = allies.length > 0 ? allies : known
  const finding = findingOf(scenarios.map((name, place) => ({ name, value: counted.filter((panel) => isMet(lastOf(panel, place), target)).length })), 0)
  return countHeadline(finding, MULTIPLES_WORDS.met(plainNumber(target), year, counted.length, allies.length > 0))
}

/** A row a year, a column an actor, those included that a small picture has no room for. */
export function multiplesTable(model: MultiplesModel): DataTable {
  const { panels, years, baseYear, ghostName, scenarios } = model
  const estimates = new Set(estimateYears(model))
  const base = baseYear ?? Math.max(...panels.map((panel) => panel.baseYear), years[0] ?? 0)
  const status = (year: number) => (year > base ? WORDS.projected : estimates.has(year) ? WORDS.estimate : WORDS.recorded)
  const columns = panels.flatMap(({ name, unit, values, ghost, byScenario }) => [
    ...(scenarios.length === 0
      ? [{ label: MULTIPLES_WORDS.columnCore(name), unit, values }]
      : scenarios.map((scenario, place) => ({ label: COMPARE_WORDS.ofScenario(MULTIPLES_WORDS.columnCore(name), scenario), unit, values: byScenario[place]! }))),
    ...(ghost ? [{ label: MULTIPLES_WORDS.columnGhost(name, ghostName ?? ''), unit, values: ghost }] : []),
  ])
  return {
    columns: [{ label: WORDS.year, unit: '' }, { label: WORDS.status, unit: '' }, ...columns.map(({ label, unit }) => ({ label, unit }))],
    rows: years.map((year, place) => [year, status(year), ...columns.map(({ values }) => finiteOrNull(values[place]))]),
  }
}
