// The series that "Russia beside the alliance" draws. Russia at purchasing power is a multiple of its money, no series.
import type { ChartProps } from '../figure'
import { nearestLine } from '../placing/nearest-line'
import type { FigureSeries } from '../why/figure-series'
import { namedSeries, type NamedSeries } from '../why/series-name'
import { layoutRussiaBeside } from './layout'
import type { RussiaLine } from './line'
import type { RussiaModel } from './state'

function seriesOf({ kind }: RussiaModel, { role, key, actorName }: RussiaLine): NamedSeries | null {
  const [, actor, ...rest] = key.split('.')
  if ((role !== 'core' && role !== 'market') || actor === undefined || rest.length > 0) return null
  return namedSeries(`${kind === 'percentOfGdp' ? 'coreShare' : 'core'}.${actor}`, () => actorName)
}

export const RUSSIA_SERIES: FigureSeries<ChartProps<RussiaModel>, RussiaModel> = {
  under: (x, y, props) => {
    const lines = layoutRussiaBeside(props).lines.filter(({ line }) => seriesOf(props.model, line) !== null)
    const found = nearestLine(lines, ({ recorded, projected }) => [recorded, projected], x, y)
    return found && seriesOf(props.model, found.line)
  },
  drawn: (model) => {
    const lines = model.lines.flatMap((line) => {
      const series = seriesOf(model, line)
      return series ? [{ series, isInQuestion: line.actorName === model.actorName }] : []
    })
    return [...lines.filter(({ isInQuestion }) => isInQuestion), ...lines.filter(({ isInQuestion }) => !isInQuestion)].map(({ series }) => series)
  },
}
