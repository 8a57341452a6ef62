// "When the lead changes hands" as a row of the figure table.
import { yearOfMonth } from '../../engine/production/months'
import { ChanceColumns } from '../chance-columns/chance-columns'
import { columnAt, layoutColumns } from '../chance-columns/layout'
import { columnsDomain } from '../chance-columns/model'
import type { FigureDefinition } from '../figure'
import { buildLead, type LeadModel } from './state'
import { leadTable, leadWords } from './words'

export const LEAD_CHANGES: FigureDefinition<LeadModel> = {
  id: 'lead-changes',
  ofChance: true,
  ofProduction: true,
  minWidth: 320,
  minHeight: 140,
  build: buildLead,
  domain: columnsDomain,
  words: leadWords,
  table: leadTable,
  plot: (props) => layoutColumns(props).plot,
  yearAt: (x, y, props) => {
    const place = columnAt(x, y, props)
    return place === null ? null : yearOfMonth(place)
  },
  monthAt: columnAt,
  // Parts of the draws are no series of the projection.
  series: { under: () => null, drawn: () => [] },
  chart: ChanceColumns,
}
