// "Gap league" in words and as a table.
import { percent, shortUnit } from '../../text/figures'
import { LEAGUE_WORDS } from '../../text/figures-league'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind, plainNumber } from '../format'
import { NO_GAP, type LeagueModel } from './state'

export function leagueWords(model: LeagueModel): FigureWords {
  const headline = leagueHeadline(model)
  const unit = shortUnit(model.unit.text)
  return {
    headline,
    subtitle: LEAGUE_WORDS.subtitle(percent(plainNumber(model.target)), model.unit.text),
    note: LEAGUE_WORDS.note(unit),
    description: LEAGUE_WORDS.description(headline, model.allies.length),
    readAs: [LEAGUE_WORDS.readAs.marks(model.baseYear), LEAGUE_WORDS.readAs.sums],
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

/** A row an ally or group: share, points and money in the base year and in the last. */
export function leagueTable({ allies, groups, unit, years, baseYear, lastYear }: LeagueModel): DataTable {
  const places = [baseYear, lastYear].map((year) => ({ year, place: years.indexOf(year) }))
  return {
    columns: [
      { label: LEAGUE_WORDS.columnAlly, unit: '' },
      ...places.flatMap(({ year }) => [
        { label: LEAGUE_WORDS.columnShare(year), unit: '% of GDP' },
        { label: LEAGUE_WORDS.columnPoints(year), unit: LEAGUE_WORDS.points },
        { label: LEAGUE_WORDS.columnMoney(year), unit: unit.text },
      ]),
    ],
    rows: [...allies, ...groups].map(({ name, share, points, money }) => [
      name,
      ...places.flatMap(({ place }) => [finiteOrNull(share[place]), finiteOrNull(points[place]), finiteOrNull(money[place])]),
    ]),
  }
}
