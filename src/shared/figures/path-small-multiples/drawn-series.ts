// The series behind the small charts of "Path to 5 %, ally by ally".
import type { ChartProps } from '../figure'
import type { FigureSeries } from '../why/figure-series'
import { namedSeries } from '../why/series-name'
import { layoutMultiples } from './layout'
import type { MultiplesModel, Panel } from './state'

const seriesOf = ({ id, name }: Panel) => namedSeries(`coreShare.${id}`, () => name)

export const MULTIPLES_SERIES: FigureSeries<ChartProps<MultiplesModel>, MultiplesModel> = {
  under: (x, y, props) => {
    const under = layoutMultiples(props).panels.find(({ plot, name }) => x >= plot.left && x <= plot.right && y >= name.y - name.size && y <= plot.bottom + 2)
    return under ? seriesOf(under.panel) : null
  },
  drawn: ({ panels }) => [...panels.filter(({ isFocus }) => isFocus), ...panels.filter(({ isFocus }) => !isFocus)].map(seriesOf),
}
