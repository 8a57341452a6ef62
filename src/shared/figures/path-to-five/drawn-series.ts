// The series that "Path to 5 %" draws: core spending of those picked, and with related spending for the one in question.
import type { ChartProps } from '../figure'
import { nearestLine } from '../placing/nearest-line'
import type { FigureSeries } from '../why/figure-series'
import { namedSeries, type NamedSeries } from '../why/series-name'
import { layoutPathToFive } from './layout'
import type { PathSeries } from './series'
import type { PathModel } from './state'

/** Null for what is no series of the projection: another scenario's line. */
function seriesOf({ kind }: PathModel, { role, actorId, actorName, key }: PathSeries): NamedSeries | null {
  if (key !== `${role}.${actorId}` || (role !== 'core' && role !== 'total')) return null
  const kinds = kind === 'percentOfGdp' ? { core: 'coreShare', total: 'totalShare' } : { core: 'core', total: 'spending' }
  return namedSeries(`${kinds[role]}.${actorId}`, () => actorName)
}

export const PATH_SERIES: FigureSeries<ChartProps<PathModel>, PathModel> = {
  under: (x, y, props) => {
    const lines = layoutPathToFive(props).series.filter(({ series }) => seriesOf(props.model, series) !== null)
    const found = nearestLine(lines, ({ recorded, projected }) => [recorded, projected], x, y)
    return found && seriesOf(props.model, found.series)
  },
  // The one in question is drawn last.
  drawn: (model) => [...model.series].reverse().flatMap((line) => seriesOf(model, line) ?? []),
}
