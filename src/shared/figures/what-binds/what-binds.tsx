// "What binds" drawn: the lines of one producer, and under them the band of all.
import type { ReactElement } from 'react'
import type { ChartProps } from '../figure'
import { layoutMonthly } from '../monthly/layout'
import { MonthlyChart } from '../monthly/monthly-chart'
import { Label } from '../marks/label'
import { columnPaints, ColumnPatterns, type Paint } from '../marks/patterns'
import { SCHEMES, textColour } from '../theme'
import { bandHeight, layoutBand } from './layout'
import type { BindsModel, Limit } from './state'

export function WhatBinds(props: ChartProps<BindsModel>): ReactElement {
  const scheme = SCHEMES[props.scheme]
  const foot = bandHeight(props)
  const rows = layoutBand(props, layoutMonthly(props, foot))
  return (
    <MonthlyChart {...props} foot={foot}>
      <g id={`${props.idPrefix}-band`}>
        {rows.map(({ row, name, boxes }) => {
          const prefix = `${props.idPrefix}-limit-${row.producer}`
          const colour = scheme[row.colour]
          const paints = columnPaints(prefix, colour, scheme)
          const paint: Readonly<Record<Limit, Paint>> = { money: paints.extra, capacity: paints.held, unknown: paints.taken }
          return (
            <g key={row.producer}>
              <ColumnPatterns idPrefix={prefix} colour={colour} scheme={scheme} />
              {boxes.map(({ limit, box }) => (
                <rect key={box.x} {...box} {...paint[limit]} strokeWidth={0.75} />
              ))}
              <Label {...name} fill={textColour(scheme, row.colour)} />
            </g>
          )
        })}
      </g>
    </MonthlyChart>
  )
}
