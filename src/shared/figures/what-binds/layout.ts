// The band under "What binds" in pixels: a row a producer, a box a run of months with one limit.
import type { ChartProps } from '../figure'
import { firstThatFits } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes } from '../placing/drawing-sizes'
import type { Box } from '../placing/free-spot'
import type { MonthlyLayout } from '../monthly/layout'
import { producerNames } from '../monthly/producers'
import type { BindsModel, Limit, LimitRow } from './state'

export interface PlacedLimits {
  readonly row: LimitRow
  readonly name: PlacedText
  readonly boxes: readonly { readonly limit: Limit; readonly box: Box }[]
}

const GAP = 4

function rowHeight({ style, width }: ChartProps<BindsModel>): number {
  return drawingSizes(style, width).text + 3
}

/** Rows that have room: the lines above keep the larger part of the height. */
function shownRows(props: ChartProps<BindsModel>): readonly LimitRow[] {
  const most = Math.floor((props.height * 0.35) / (rowHeight(props) + GAP))
  const { rows, producer } = props.model
  if (rows.length <= most) return rows
  return rows.filter((row) => row.producer === producer).slice(0, Math.max(0, most))
}

/** Height of the band, px. */
export function bandHeight(props: ChartProps<BindsModel>): number {
  const rows = shownRows(props).length
  return rows === 0 ? 0 : rows * (rowHeight(props) + GAP) + GAP
}

/** The rows under the axis of a plot; a month takes the room from the middle before it to the middle after it. */
export function layoutBand(props: ChartProps<BindsModel>, { plot, axis }: Pick<MonthlyLayout, 'plot' | 'axis'>): readonly PlacedLimits[] {
  const { model, width, height, style } = props
  const sizes = drawingSizes(style, width)
  const tall = rowHeight(props)
  const x = (month: number) => round2(Math.min(plot.right, Math.max(plot.left, axis.place(month))))
  const top = height - bandHeight(props) + GAP
  return shownRows(props).map((row, place) => {
    const y = round2(top + place * (tall + GAP))
    const lettering = { size: sizes.text, weight: row.producer === model.producer ? 600 : 400 } as const
    return {
      row,
      name: { ...lettering, text: firstThatFits(producerNames(row.producer), width - plot.right - 12, lettering), x: plot.right + 10, y: baselineFor(y + tall / 2, sizes.text) },
      boxes: row.runs.map(({ from, to, limit }) => ({ limit, box: { x: x(from - 0.5), y, width: round2(x(to + 0.5) - x(from - 0.5)), height: tall } })),
    }
  })
}
