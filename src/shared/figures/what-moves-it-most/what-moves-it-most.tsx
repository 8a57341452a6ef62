// "What moves it most" drawn: a stateless component of its layout. In the window each row names its place, so that a click
// leads to what can be changed.
import type { ReactElement } from 'react'
import type { ChartProps } from '../figure'
import { Label } from '../marks/label'
import { mix, SCHEMES } from '../theme'
import { layoutTornado } from './layout'
import type { TornadoModel } from './state'

export function WhatMovesItMost(props: ChartProps<TornadoModel>): ReactElement {
  const { rows, ticks, track, plainAt, plainWords, head, said } = layoutTornado(props)
  const { colour, isCurrent } = props.model
  const scheme = SCHEMES[props.scheme]
  const strength = isCurrent ? 1 : 0.45
  const fill = mix(scheme[colour], scheme.bg1, 0.75 * strength)
  const id = (name: string) => `${props.idPrefix}-${name}`
  const isOnScreen = props.style === 'screen'
  return (
    <g id={id('chart')}>
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <line x1={at} x2={at} y1={track.top} y2={track.bottom} stroke={scheme.grid} />
          <Label {...label} fill={scheme.t3} />
        </g>
      ))}
      {rows.map(({ row, place, box, name, range, correlation, low, high }) => (
        <g key={place} id={id(`row-${place}`)} {...(isOnScreen && { 'data-row': place, style: { cursor: 'pointer' } })}>
          {isOnScreen && <rect {...box} fill={place === props.pickedRow ? scheme.accBg : 'transparent'} />}
          {low && <rect {...low} fill={scheme.bg1} stroke={fill} strokeWidth={1.25} />}
          {high && <rect {...high} fill={fill} stroke={fill} strokeWidth={1.25} />}
          <Label {...name} fill={place === props.pickedRow ? scheme.acc : scheme.t1} />
          {range && <Label {...range} fill={scheme.t3} />}
          {correlation && <Label {...correlation} fill={scheme.t1} />}
          {isOnScreen && <title>{row.origin}</title>}
        </g>
      ))}
      {head && <Label {...head} fill={scheme.t3} />}
      {rows.length > 0 && (
        <>
          {Number.isFinite(plainAt) && <line x1={plainAt} x2={plainAt} y1={track.top - 2} y2={track.bottom} stroke={scheme.t1} />}
          <Label {...plainWords} fill={scheme.t1} />
        </>
      )}
      {said && <Label {...said} fill={scheme.t3} />}
    </g>
  )
}
