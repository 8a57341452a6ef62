// "Path to 5 %" as a row of the figure table.
import type { ChartProps, FigureDefinition } from '../figure'
import { PATH_SERIES } from './drawn-series'
import { layoutPathToFive } from './layout'
import { PathToFive } from './path-to-five'
import { buildPathToFive, pathDomain, type PathModel } from './state'
import { pathTable, pathWords } from './words'

/** The nearest year under a point of the plot; null beside it. */
function yearAt(px: number, py: number, props: ChartProps<PathModel>): number | null {
  const { plot, axis } = layoutPathToFive(props)
  if (px < plot.left - 8 || px > plot.right + 8 || py < 0 || py > props.height) return null
  return axis.years[axis.placeAt(px)] ?? null
}

export const PATH_TO_FIVE: FigureDefinition<PathModel> = {
  id: 'path-to-5',
  minWidth: 320,
  minHeight: 160,
  build: buildPathToFive,
  domain: pathDomain,
  words: pathWords,
  table: pathTable,
  plot: (props) => layoutPathToFive(props).plot,
  yearAt,
  series: PATH_SERIES,
  chart: PathToFive,
}
