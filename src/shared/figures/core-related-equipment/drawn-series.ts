// The series behind the parts of a column of "Core, related and equipment". The part that buys equipment is a series in money;
// in % of GDP it is the equipment share that moves it.
import type { ChartProps } from '../figure'
import { isInside } from '../placing/nearest-line'
import type { FigureSeries } from '../why/figure-series'
import { namedSeries } from '../why/series-name'
import { layoutParts, type Part } from './layout'
import type { PartsModel } from './state'

function kindOf({ unit }: PartsModel, part: Part): string {
  const inShares = unit.kind === 'percentOfGdp'
  switch (part) {
    case 'equipment':
      return inShares ? 'equipmentShare' : 'procurement'
    case 'rest':
      return inShares ? 'coreShare' : 'core'
    case 'related':
      return inShares ? 'relatedShare' : 'related'
  }
}

export const PARTS_SERIES: FigureSeries<ChartProps<PartsModel>, PartsModel> = {
  under: (x, y, props) => {
    const { model } = props
    const { columns, plot } = layoutParts(props)
    const focus = model.focus
    if (focus === null || x < plot.left || x > plot.right) return null
    const part = columns.flatMap(({ boxes }) => boxes).find(({ box }) => isInside(x, y, box))?.part ?? 'rest'
    return namedSeries(`${kindOf(model, part)}.${focus.id}`, () => focus.name)
  },
  drawn: (model) => {
    const { focus } = model
    return focus === null ? [] : (['rest', 'related', 'equipment'] as const).map((part) => namedSeries(`${kindOf(model, part)}.${focus.id}`, () => focus.name))
  },
}
