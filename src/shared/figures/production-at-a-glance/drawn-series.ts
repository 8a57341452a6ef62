// The series behind "All categories at a glance": a ratio is no series of the projection, the two outputs that make it are.
import type { ChartProps } from '../figure'
import type { FigureSeries } from '../why/figure-series'
import { namedSeries } from '../why/series-name'
import { ALLIANCE, RUSSIA } from '../monthly/producers'
import { layoutGlance } from './layout'
import type { GlanceModel, GlancePanel } from './state'

const outputOf = ({ category }: GlancePanel, producer: string) => namedSeries(`total.${category}.${producer}`, () => producer)

export const GLANCE_SERIES: FigureSeries<ChartProps<GlanceModel>, GlanceModel> = {
  under: (x, y, props) => {
    const under = layoutGlance(props).panels.find(({ plot, name }) => x >= plot.left && x <= plot.right && y >= name.y - name.size && y <= plot.bottom + 2)
    return under?.panel.ratio ? outputOf(under.panel, ALLIANCE) : null
  },
  drawn: ({ panels }) => panels.filter(({ ratio }) => ratio !== null).flatMap((panel) => [outputOf(panel, ALLIANCE), outputOf(panel, RUSSIA)]),
}
