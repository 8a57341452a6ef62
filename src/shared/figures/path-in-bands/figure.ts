// "How sure the path is" as a row of the figure table.
import type { ChartProps, FigureDefinition } from '../figure'
import { nearestLine } from '../placing/nearest-line'
import { namedSeries } from '../why/series-name'
import { layoutBands } from './layout'
import { PathInBands } from './path-in-bands'
import { bandsDomain, buildBands, type BandsModel } from './state'
import { bandsTable, bandsWords } from './words'

/** The nearest year under a point of the plot; null beside it. */
function yearAt(px: number, py: number, props: ChartProps<BandsModel>): number | null {
  const { plot, axis } = layoutBands(props)
  if (px < plot.left - 8 || px > plot.right + 8 || py < 0 || py > props.height) return null
  return axis.years[axis.placeAt(px)] ?? null
}

const seriesOf = ({ seriesId, name }: BandsModel) => namedSeries(seriesId, () => name)

export const PATH_IN_BANDS: FigureDefinition<BandsModel> = {
  id: 'path-in-bands',
  ofChance: true,
  minWidth: 320,
  minHeight: 160,
  build: buildBands,
  domain: bandsDomain,
  words: bandsWords,
  table: bandsTable,
  plot: (props) => layoutBands(props).plot,
  yearAt,
  // The path as set is a series of the projection; percentiles are none.
  series: {
    under: (x, y, props) => {
      const { recorded, plain } = layoutBands(props)
      return nearestLine([[recorded, plain]], (lines) => lines, x, y) && seriesOf(props.model)
    },
    drawn: (model) => (model.plain === null ? [] : [seriesOf(model)]),
  },
  chart: PathInBands,
}
