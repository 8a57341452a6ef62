// The series that figures over the months draw. Spreads of published figures and compared lines are none of the projection.
import type { ProductionCategory } from '../../domain/production-categories'
import type { ChartProps } from '../figure'
import { nearestLine } from '../placing/nearest-line'
import type { FigureSeries } from '../why/figure-series'
import { namedSeries, type NamedSeries } from '../why/series-name'
import { layoutMonthly } from './layout'
import type { MonthlyLine, MonthlyModel } from './model'

export type OfCategory = MonthlyModel & { readonly category: ProductionCategory }

/** The first word of a line's key and the kind of series that it is. */
const KINDS: Readonly<Record<string, string>> = {
  total: 'total', new: 'output', output: 'output', cumulative: 'cumulative', stock: 'stock', storage: 'storage', capacity: 'capacity', affordable: 'affordable',
}

function seriesOf({ category }: OfCategory, { key }: MonthlyLine): NamedSeries | null {
  const [word = '', producer, ...rest] = key.split('.')
  const kind = KINDS[word]
  return kind === undefined || producer === undefined || rest.length > 0 ? null : namedSeries(`${kind}.${category}.${producer}`, () => producer)
}

/** `foot` px under the axis are the chart's own. */
export function monthlySeries<Model extends OfCategory>(foot: (props: ChartProps<Model>) => number): FigureSeries<ChartProps<Model>, Model> {
  return {
    under: (x, y, props) => {
      const lines = layoutMonthly(props, foot(props)).lines.filter(({ line }) => seriesOf(props.model, line) !== null)
      const found = nearestLine(lines, ({ points }) => [points], x, y)
      return found && seriesOf(props.model, found.line)
    },
    // What matters most is drawn last.
    drawn: (model) => [...model.lines].reverse().flatMap((line) => seriesOf(model, line) ?? []),
  }
}
