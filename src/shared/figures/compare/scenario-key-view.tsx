// The key of the scenarios drawn: a line with the scenario's mark, and its name.
import type { ReactElement } from 'react'
import { Label } from '../marks/label'
import { Marker } from '../marks/marker'
import { textColour, type Scheme } from '../theme'
import { KEY_SAMPLE, type ScenarioKey } from './scenario-key'

export function ScenarioKeyView({ entries, scheme, id }: Pick<ScenarioKey, 'entries'> & { readonly scheme: Scheme; readonly id: string }): ReactElement | null {
  if (entries.length === 0) return null
  return (
    <g id={id}>
      {entries.map(({ look, x, y, text }) => (
        <g key={look.place}>
          <line x1={x} x2={x + KEY_SAMPLE} y1={y} y2={y} stroke={scheme[look.colour]} strokeWidth={look.place === 0 ? 2.25 : 1.75} />
          <Marker shape={look.marker} x={x + KEY_SAMPLE / 2} y={y} radius={3.2} colour={scheme[look.colour]} />
          <Label {...text} fill={textColour(scheme, look.colour)} />
        </g>
      ))}
    </g>
  )
}
