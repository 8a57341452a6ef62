// The series that "What it takes" draws: the parts of a year's column, and each ally's extra money in the table beside.
import { yearIndex } from '../../engine/years'
import type { ChartProps } from '../figure'
import { isInside } from '../placing/nearest-line'
import type { FigureSeries, SeriesUnder } from '../why/figure-series'
import { namedSeries, type NamedSeries } from '../why/series-name'
import { layoutWhatItTakes, type TakesLayout } from './layout'
import type { TakesModel } from './state'

function ofFocus({ focus }: TakesModel, kind: 'core' | 'extra' | 'related'): readonly NamedSeries[] {
  return focus === null ? [] : [namedSeries(`${kind}.${focus.id}`, () => focus.name)]
}

function inColumns(model: TakesModel, { columns, plot }: TakesLayout, x: number, y: number): SeriesUnder | null {
  if (x < plot.left || x > plot.right || y > plot.bottom + 24) return null
  const under = columns.find(({ extra, related }) => isInside(x, y, extra?.box ?? null) || isInside(x, y, related))
  const kind = under === undefined ? 'core' : isInside(x, y, under.related) ? 'related' : 'extra'
  return ofFocus(model, kind)[0] ?? null
}

function inTable(model: TakesModel, { table, sizes }: TakesLayout, x: number, y: number): SeriesUnder | null {
  if (table === null || x < table.rule.x1 || x > table.rule.x2) return null
  const row = table.rows.find(({ cells }) => y <= cells[0]!.y + 4 && y > cells[0]!.y - sizes.text - 1)
  const ally = row?.kind === 'ally' ? model.allies.find(({ id }) => id === row.id) : row?.kind === 'sum' ? (model.together ?? undefined) : undefined
  return ally === undefined ? null : { ...namedSeries(`extra.${ally.id}`, () => ally.id === model.focus?.id ? model.focus.name : ally.name), place: yearIndex(model.lastYear) }
}

export const TAKES_SERIES: FigureSeries<ChartProps<TakesModel>, TakesModel> = {
  under: (x, y, props) => {
    const layout = layoutWhatItTakes(props)
    return inColumns(props.model, layout, x, y) ?? inTable(props.model, layout, x, y)
  },
  drawn: (model) => [
    ...ofFocus(model, 'core'), ...ofFocus(model, 'extra'), ...(model.hasRelated ? ofFocus(model, 'related') : []),
    ...model.allies.map(({ id, name }) => namedSeries(`extra.${id}`, () => name)),
  ],
}
