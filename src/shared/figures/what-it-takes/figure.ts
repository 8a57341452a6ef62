// "What it takes" as a row of the figure table.
import type { ChartProps, FigureDefinition } from '../figure'
import { TAKES_SERIES } from './drawn-series'
import { layoutWhatItTakes } from './layout'
import { buildWhatItTakes, takesDomain, type TakesModel } from './state'
import { WhatItTakes } from './what-it-takes'
import { takesTable, takesWords } from './words'

/** The year whose column is nearest to a point of the plot; null beside it. */
function yearAt(px: number, py: number, props: ChartProps<TakesModel>): number | null {
  const { plot, axis } = layoutWhatItTakes(props)
  if (px < plot.left || px > plot.right || py < 0 || py > plot.bottom + 24) return null
  return axis.years[axis.placeAt(px)] ?? null
}

export const WHAT_IT_TAKES: FigureDefinition<TakesModel> = {
  id: 'what-it-takes',
  minWidth: 280,
  minHeight: 130,
  build: buildWhatItTakes,
  domain: takesDomain,
  words: takesWords,
  table: takesTable,
  plot: (props) => layoutWhatItTakes(props).plot,
  yearAt,
  series: TAKES_SERIES,
  chart: WhatItTakes,
}
