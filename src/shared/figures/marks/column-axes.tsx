// What column charts have around their columns: gridlines with values, years, the unit, the cursor.
import type { ReactElement } from 'react'
import type { ColumnCursor } from '../placing/column-cursor'
import type { Scheme } from '../theme'
import { Label, type PlacedText } from './label'
import { memoPart } from './memo-part'

export interface PlacedColumnAxes {
  readonly plot: { readonly left: number; readonly right: number }
  readonly valueTicks: readonly { readonly at: number; readonly label: PlacedText }[]
  readonly yearTicks: readonly PlacedText[]
  readonly unit: PlacedText
}

interface ColumnAxesProps {
  readonly axes: PlacedColumnAxes
  readonly scheme: Scheme
  readonly id: string
}

/** Of a layout that is given whole, only what axes are made of is compared. */
export function ColumnAxes({ axes: { plot, valueTicks, yearTicks, unit }, scheme, id }: ColumnAxesProps): ReactElement {
  return <AxesPart plot={plot} valueTicks={valueTicks} yearTicks={yearTicks} unit={unit} scheme={scheme} id={id} />
}

const AxesPart = memoPart(function AxesPart({ plot, valueTicks, yearTicks, unit, scheme, id }: PlacedColumnAxes & Pick<ColumnAxesProps, 'scheme' | 'id'>): ReactElement {
  return (
    <g id={id}>
      {valueTicks.map(({ at, label }) => (
        <g key={at}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} stroke={scheme.grid} />
          <Label {...label} fill={scheme.t3} />
        </g>
      ))}
      {yearTicks.map((label) => (
        <Label key={label.text} {...label} fill={scheme.t3} />
      ))}
      <Label {...unit} fill={scheme.t3} />
    </g>
  )
})

interface ColumnCursorProps {
  readonly cursor: ColumnCursor
  readonly scheme: Scheme
  readonly id: string
}

export const ColumnCursorView = memoPart(function ColumnCursorView({ cursor, scheme, id }: ColumnCursorProps): ReactElement {
  return (
    <g id={id}>
      <rect {...cursor.outline} rx={2} fill="none" stroke={scheme.acc} strokeWidth={1.25} />
      {cursor.plate && <rect {...cursor.plate} fill={scheme.bg1} fillOpacity={0.85} />}
      {cursor.value && <Label {...cursor.value} fill={scheme.acc} />}
      {cursor.note && <Label {...cursor.note} fill={scheme.t2} />}
      <rect {...cursor.flag} rx={3} fill={scheme.acc} />
      <Label {...cursor.year} fill={scheme.accOn} />
    </g>
  )
})
