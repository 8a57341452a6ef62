// The marks of scenarios at the ends of lines, drawn.
import type { ReactElement } from 'react'
import { Marker } from '../marks/marker'
import type { DataColour, Scheme } from '../theme'
import type { EndMark } from './end-marks'

interface EndMarksProps {
  readonly ends: readonly EndMark[]
  readonly scheme: Scheme
  /** px */
  readonly radius: number
  /** Of all marks; absent: each in its scenario's. */
  readonly colour?: DataColour
}

export function EndMarks({ ends, scheme, radius, colour }: EndMarksProps): ReactElement {
  return (
    <>
      {ends.map(({ look, at }) => (
        <Marker key={`${look.place} ${at[0]} ${at[1]}`} shape={look.marker} x={at[0]} y={at[1]} radius={radius} colour={scheme[colour ?? look.colour]} />
      ))}
    </>
  )
}
