// Caps over a column: what compared scenarios say of its year, each in its colour and with its mark.
import type { ReactElement } from 'react'
import { round2 } from '../marks/label'
import { Marker } from '../marks/marker'
import type { Scheme } from '../theme'
import type { ScenarioLook } from './scenarios'
import { memoPart } from '../marks/memo-part'

/** Columns narrower than this have caps without marks, px. */
const LEAST_WIDTH = 7

interface ScenarioCapsProps {
  readonly caps: readonly { readonly look: ScenarioLook; readonly y: number }[]
  /** Left side and width of the column, px. */
  readonly left: number
  readonly width: number
  readonly scheme: Scheme
}

export const ScenarioCaps = memoPart(function ScenarioCaps({ caps, left, width, scheme }: ScenarioCapsProps): ReactElement {
  const ends = { x1: round2(left - 1), x2: round2(left + width + 1) }
  return (
    <>
      {caps.map(({ look, y }) => (
        <g key={look.place}>
          <line {...ends} y1={y} y2={y} stroke={scheme.bg1} strokeWidth={3.5} />
          <line {...ends} y1={y} y2={y} stroke={scheme[look.colour]} strokeWidth={2} />
          {width >= LEAST_WIDTH && <Marker shape={look.marker} x={left + width / 2} y={y} radius={2.6} colour={scheme[look.colour]} />}
        </g>
      ))}
    </>
  )
})

/** The same as a swatch beside a value. */
export function CapSample({ look, x, y, scheme }: { readonly look: ScenarioLook; readonly x: number; readonly y: number; readonly scheme: Scheme }): ReactElement {
  return (
    <>
      <line x1={x - 1} x2={x + 11} y1={y} y2={y} stroke={scheme[look.colour]} strokeWidth={2} />
      <Marker shape={look.marker} x={x + 5} y={y} radius={2.8} colour={scheme[look.colour]} />
    </>
  )
}
