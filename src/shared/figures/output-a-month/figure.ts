// "Output a month" as a row of the figure table.
import { yearOfMonth } from '../../engine/production/months'
import type { FigureDefinition } from '../figure'
import { layoutMonthly } from '../monthly/layout'
import { monthlyDomain } from '../monthly/model'
import { MonthlyChart } from '../monthly/monthly-chart'
import { monthlyTable } from '../monthly/table'
import { buildOutput, type OutputModel } from './state'
import { outputWords } from './words'

export const OUTPUT_A_MONTH: FigureDefinition<OutputModel> = {
  id: 'output-a-month',
  ofProduction: true,
  minWidth: 320,
  minHeight: 170,
  build: buildOutput,
  domain: monthlyDomain,
  words: outputWords,
  table: monthlyTable,
  yearAt: (x, y, props) => {
    const month = layoutMonthly(props).monthAt(x, y)
    return month === null ? null : yearOfMonth(month)
  },
  monthAt: (x, y, props) => layoutMonthly(props).monthAt(x, y),
  chart: MonthlyChart,
}
