// "Gap league" in words and as a table.
import { amount, listInWords, percent, shortUnit } from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { LEAGUE_WORDS } from '../../text/figures-league'
import { countHeadline, findingOf } from '../compare/finding'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind, plainNumber, rounded } from '../format'
import { NO_GAP, type LeagueModel, type LeagueScenario } from './state'

export function leagueWords(model: LeagueModel): FigureWords {
  const headline = comparedHeadline(model) ?? leagueHeadline(model)
  const compares = model.scenarios.length > 0
  const unit = shortUnit(model.unit.text)
  return {
    headline,
    subtitle: LEAGUE_WORDS.subtitle(percent(plainNumber(model.target)), model.unit.text),
    note: LEAGUE_WORDS.note(unit),
    description: LEAGUE_WORDS.description(headline, model.allies.length),
    readAs: [
      ...(compares ? [COMPARE_WORDS.marks, LEAGUE_WORDS.readAs.scenarios(listInWords(model.key[0]!.names), model.baseYear)] : [LEAGUE_WORDS.readAs.marks(model.baseYear)]),
      ...(compares && model.key.length < model.scenarios.length ? [COMPARE_WORDS.joined] : []),
      ...(model.scenariosLeftOut.length > 0 ? [COMPARE_WORDS.leftOut(listInWords(model.scenariosLeftOut))] : []),
      LEAGUE_WORDS.readAs.sums,
    ],
  }
}

function leagueHeadline({ scenarioName, allies, unit, years, baseYear, lastYear }: LeagueModel): string {
  if (allies.length === 0) return LEAGUE_WORDS.noFinding(scenarioName)
  const at = (year: number) => {
    const place = years.indexOf(year)
    const short = allies.filter(({ points }) => points[place]! >= NO_GAP)
    return { count: short.length, money: formatByKind(short.reduce((sum, { money }) => sum + money[place]!, 0), unit.kind) }
  }
  const [now, then] = [at(baseYear), at(lastYear)]
  if (then.count > 0) return LEAGUE_WORDS.leaves(scenarioName, then.money, unit.text, then.count, lastYear)
  return now.count > 0 ? LEAGUE_WORDS.closes(scenarioName, now.count, now.money, unit.text, baseYear, lastYear) : LEAGUE_WORDS.noGap(scenarioName, lastYear)
}

/** How much the allies are short of their targets under each scenario; null where nothing is compared. */
function comparedHeadline({ scenarios, unit, lastYear, years }: LeagueModel): string | null {
  const place = years.indexOf(lastYear)
  const short = ({ allies }: LeagueScenario) => allies.reduce((sum, { points, money }) => (points[place]! >= NO_GAP ? sum + money[place]! : sum), 0)
  const measured = scenarios.map((scenario) => ({ name: scenario.name, value: short(scenario) }))
  const decimals = unit.kind === 'money' ? 0 : 2
  const least = amount(formatByKind(10 ** -decimals, unit.kind), unit.text)
  // What is rounded away is not nothing.
  const zero = measured.some(({ value }) => value > 0 && rounded(value, decimals) === 0) ? LEAGUE_WORDS.lessThan(least) : LEAGUE_WORDS.nothing
  return countHeadline(findingOf(measured, decimals), LEAGUE_WORDS.short(lastYear), (value) => (value === 0 ? zero : amount(formatByKind(value, unit.kind), unit.text)))
}

/** A row an ally or group: share, points and money in the base year and in the last; of compared scenarios for each. */
export function leagueTable({ allies, groups, unit, years, baseYear, lastYear, scenarios }: LeagueModel): DataTable {
  const places = [baseYear, lastYear].map((year) => ({ year, place: years.indexOf(year) }))
  const all = scenarios.length > 0 ? scenarios.map((scenario) => ({ name: scenario.name, rows: [...scenario.allies, ...scenario.groups] })) : [{ name: null, rows: [...allies, ...groups] }]
  const heads = places.flatMap(({ year }) => [
    { label: LEAGUE_WORDS.columnShare(year), unit: '% of GDP' },
    { label: LEAGUE_WORDS.columnPoints(year), unit: LEAGUE_WORDS.points },
    { label: LEAGUE_WORDS.columnMoney(year), unit: unit.text },
  ])
  return {
    columns: [{ label: LEAGUE_WORDS.columnAlly, unit: '' }, ...all.flatMap(({ name }) => heads.map((head) => (name === null ? head : { ...head, label: COMPARE_WORDS.ofScenario(head.label, name) })))],
    rows: [...allies, ...groups].map(({ name }, index) => [
      name,
      ...all.flatMap(({ rows }) => {
        const { share, points, money } = rows[index]!
        return places.flatMap(({ place }) => [finiteOrNull(share[place]), finiteOrNull(points[place]), finiteOrNull(money[place])])
      }),
    ]),
  }
}
