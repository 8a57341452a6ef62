// "Russia beside the alliance" as a row of the figure table.
import type { ChartProps, FigureDefinition } from '../figure'
import { RUSSIA_SERIES } from './drawn-series'
import { layoutRussiaBeside } from './layout'
import { RussiaBeside } from './russia-beside'
import { buildRussiaBeside, russiaDomain, type RussiaModel } from './state'
import { russiaTable, russiaWords } from './words'

/** The nearest year under a point of the plot; null beside it. */
function yearAt(px: number, py: number, props: ChartProps<RussiaModel>): number | null {
  const { plot, axis } = layoutRussiaBeside(props)
  if (px < plot.left - 8 || px > plot.right + 8 || py < 0 || py > props.height) return null
  return axis.years[axis.placeAt(px)] ?? null
}

export const RUSSIA_BESIDE: FigureDefinition<RussiaModel> = {
  id: 'russia-beside',
  minWidth: 320,
  minHeight: 170,
  build: buildRussiaBeside,
  domain: russiaDomain,
  words: russiaWords,
  table: russiaTable,
  plot: (props) => layoutRussiaBeside(props).plot,
  yearAt,
  series: RUSSIA_SERIES,
  chart: RussiaBeside,
}
