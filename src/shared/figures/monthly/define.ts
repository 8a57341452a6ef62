// A figure over the months as a row of the figure table: what such rows have in common.
import { yearOfMonth } from '../../engine/production/months'
import type { ChartProps, FigureDefinition } from '../figure'
import { monthlySeries, type OfCategory } from './drawn-series'
import { layoutMonthly } from './layout'
import { monthlyDomain } from './model'
import { MonthlyChart } from './monthly-chart'
import { monthlyTable } from './table'

type Own<Model extends OfCategory> = Pick<FigureDefinition<Model>, 'id' | 'build' | 'words'> & Partial<Pick<FigureDefinition<Model>, 'chart' | 'table'>>

/** The row; `foot` px under the axis are the chart's own. */
export function monthlyFigure<Model extends OfCategory>(own: Own<Model>, foot: (props: ChartProps<Model>) => number = () => 0): FigureDefinition<Model> {
  const monthAt = (x: number, y: number, props: ChartProps<Model>) => layoutMonthly(props, foot(props)).monthAt(x, y)
  return {
    ofProduction: true,
    minWidth: 320,
    minHeight: 170,
    domain: monthlyDomain,
    table: monthlyTable,
    plot: (props) => layoutMonthly(props, foot(props)).plot,
    monthAt,
    yearAt: (x, y, props) => {
      const month = monthAt(x, y, props)
      return month === null ? null : yearOfMonth(month)
    },
    series: monthlySeries(foot),
    chart: MonthlyChart,
    ...own,
  }
}
