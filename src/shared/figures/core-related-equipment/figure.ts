// "Core, related and equipment" as a row of the figure table.
import type { ChartProps, FigureDefinition } from '../figure'
import { PARTS_SERIES } from './drawn-series'
import { CoreRelatedEquipment } from './core-related-equipment'
import { layoutParts } from './layout'
import { buildParts, partsDomain, type PartsModel } from './state'
import { partsTable, partsWords } from './words'

/** The year whose column is nearest to a point of the plot; null beside it. */
function yearAt(px: number, py: number, props: ChartProps<PartsModel>): number | null {
  const { plot, axis } = layoutParts(props)
  if (px < plot.left || px > plot.right || py < 0 || py > plot.bottom + 24) return null
  return axis.years[axis.placeAt(px)] ?? null
}

export const CORE_RELATED_EQUIPMENT: FigureDefinition<PartsModel> = {
  id: 'core-related-equipment',
  minWidth: 280,
  minHeight: 130,
  build: buildParts,
  domain: partsDomain,
  words: partsWords,
  table: partsTable,
  plot: (props) => layoutParts(props).plot,
  yearAt,
  series: PARTS_SERIES,
  chart: CoreRelatedEquipment,
}
