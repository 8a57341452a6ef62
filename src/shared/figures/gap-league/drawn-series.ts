// The series behind the rows of "Gap league", in the year that the rows show.
import { yearIndex } from '../../engine/years'
import type { ChartProps } from '../figure'
import type { FigureSeries } from '../why/figure-series'
import { namedSeries } from '../why/series-name'
import { layoutLeague } from './layout'
import type { LeagueModel } from './state'

export const LEAGUE_SERIES: FigureSeries<ChartProps<LeagueModel>, LeagueModel> = {
  under: (x, y, props) => {
    const { model } = props
    const row = layoutLeague(props).rows.find(({ cells }) => Math.abs(cells[0]!.y - cells[0]!.size * 0.36 - y) <= cells[0]!.size * 0.7)
    const named = [...model.allies, ...model.groups].find(({ id }) => id === row?.id)
    if (named === undefined || x < 0 || x > props.width) return null
    return { ...namedSeries(`gapPoints.${named.id}`, () => named.name), place: yearIndex(Math.max(model.baseYear, props.cursorYear ?? model.lastYear)) }
  },
  drawn: ({ allies, groups }) => [...groups, ...allies].flatMap(({ id, name }) => ['gapPoints', 'gapMoney'].map((kind) => namedSeries(`${kind}.${id}`, () => name))),
}
