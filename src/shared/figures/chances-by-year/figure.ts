// "Chances by year" as a row of the figure table.
import { ChanceColumns } from '../chance-columns/chance-columns'
import { columnAt, layoutColumns } from '../chance-columns/layout'
import { columnsDomain } from '../chance-columns/model'
import type { FigureDefinition } from '../figure'
import { buildTargetChances, type TargetChancesModel } from './state'
import { targetChancesTable, targetChancesWords } from './words'

export const CHANCES_BY_YEAR: FigureDefinition<TargetChancesModel> = {
  id: 'chances-by-year',
  ofChance: true,
  minWidth: 320,
  minHeight: 140,
  build: buildTargetChances,
  domain: columnsDomain,
  words: targetChancesWords,
  table: targetChancesTable,
  plot: (props) => layoutColumns(props).plot,
  yearAt: (x, y, props) => {
    const place = columnAt(x, y, props)
    return place === null ? null : props.model.years[place]!
  },
  // Parts of the draws are no series of the projection.
  series: { under: () => null, drawn: () => [] },
  chart: ChanceColumns,
}
