// The axes of a chart over the years drawn, and the cursor's flag.
import type { ReactElement } from 'react'
import type { BaseLine, CursorFlag, PlacedTick, Plot } from '../placing/plot'
import type { Scheme } from '../theme'
import { Label, type PlacedText } from './label'
import { memoPart } from './memo-part'

interface AxesProps {
  readonly plot: Plot
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  readonly base: BaseLine | null
  readonly scheme: Scheme
  readonly id: string
}

/** Of a layout that is given whole, only what axes are made of is compared. */
export function Axes({ plot, valueTicks, yearTicks, unit, base, scheme, id }: AxesProps): ReactElement {
  return <AxesPart plot={plot} valueTicks={valueTicks} yearTicks={yearTicks} unit={unit} base={base} scheme={scheme} id={id} />
}

/** Gridlines, value and year labels, the baseline, the unit, and the dotted line where recording ends. */
const AxesPart = memoPart(function AxesPart({ plot, valueTicks, yearTicks, unit, base, scheme, id }: AxesProps): ReactElement {
  return (
    <g id={id}>
      {valueTicks.filter(({ strong }) => !strong).map(({ at }) => (
        <line key={at} x1={plot.left} x2={plot.right} y1={at} y2={at} stroke={scheme.grid} />
      ))}
      {valueTicks.map(({ at, label, strong }) => label && <Label key={at} {...label} fill={strong ? scheme.t1 : scheme.t3} />)}
      <Label {...unit} fill={scheme.t3} />
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={scheme.line2} />
      {yearTicks.map(({ at, label }) => (
        <g key={at}>
          <line x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + (label ? 5 : 3)} stroke={scheme.line2} />
          {label && <Label {...label} fill={scheme.t3} />}
        </g>
      ))}
      {base && (
        <>
          <line x1={base.x} x2={base.x} y1={plot.top - 22} y2={plot.bottom} stroke={scheme.t3} strokeDasharray="1 3" strokeLinecap="round" />
          {base.words.map((words) => (
            <Label key={words.text} {...words} fill={scheme.t3} />
          ))}
        </>
      )}
    </g>
  )
})

export const Flag = memoPart(function Flag({ cursor, scheme, id }: { readonly cursor: CursorFlag; readonly scheme: Scheme; readonly id: string }): ReactElement {
  return (
    <g id={id}>
      <rect {...cursor.flag} rx={3} fill={scheme.acc} />
      <Label {...cursor.words} fill={scheme.accOn} />
    </g>
  )
})
