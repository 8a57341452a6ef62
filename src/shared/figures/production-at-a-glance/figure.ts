// "All categories at a glance" as a row of the figure table.
import { yearOfMonth } from '../../engine/production/months'
import type { ChartProps, FigureDefinition } from '../figure'
import { GLANCE_SERIES } from './drawn-series'
import { layoutGlance } from './layout'
import { ProductionAtAGlance } from './production-at-a-glance'
import { buildGlance, glanceDomain, type GlanceModel } from './state'
import { glanceTable, glanceWords } from './words'

const monthAt = (x: number, y: number, props: ChartProps<GlanceModel>) => layoutGlance(props).monthAt(x, y)

export const PRODUCTION_AT_A_GLANCE: FigureDefinition<GlanceModel> = {
  id: 'production-at-a-glance',
  ofProduction: true,
  minWidth: 280,
  minHeight: 150,
  build: buildGlance,
  domain: glanceDomain,
  words: glanceWords,
  table: glanceTable,
  monthAt,
  yearAt: (x, y, props) => {
    const month = monthAt(x, y, props)
    return month === null ? null : yearOfMonth(month)
  },
  series: GLANCE_SERIES,
  chart: ProductionAtAGlance,
}
