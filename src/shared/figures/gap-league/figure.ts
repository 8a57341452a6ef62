// "Gap league" as a row of the figure table. It has no axis of years: the year comes from the shared cursor.
import type { FigureDefinition } from '../figure'
import { LEAGUE_SERIES } from './drawn-series'
import { GapLeague } from './gap-league'
import { buildLeague, leagueDomain, type LeagueModel } from './state'
import { leagueTable, leagueWords } from './words'

export const GAP_LEAGUE: FigureDefinition<LeagueModel> = {
  id: 'gap-league',
  minWidth: 280,
  minHeight: 130,
  build: buildLeague,
  domain: leagueDomain,
  words: leagueWords,
  table: leagueTable,
  yearAt: () => null,
  series: LEAGUE_SERIES,
  chart: GapLeague,
}
