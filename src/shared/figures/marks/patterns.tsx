// How parts of a column are painted: recorded, estimate, held, extra, related. Patterns tell them apart without colour.
import type { ReactElement } from 'react'
import { mix, type Scheme } from '../theme'
import { memoPart } from './memo-part'

/** Paint of a rectangle. */
export interface Paint {
  readonly fill: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly strokeDasharray?: string
}

export interface ColumnPaints {
  readonly recorded: Paint
  readonly estimate: Paint
  readonly held: Paint
  readonly extra: Paint
  readonly taken: Paint
  readonly related: Paint
}

/** The paints of one colour; patterns are those of `ColumnPatterns` with the same prefix. */
export function columnPaints(idPrefix: string, colour: string, scheme: Scheme): ColumnPaints {
  return {
    recorded: { fill: colour },
    estimate: { fill: mix(colour, scheme.bg1, 0.45), stroke: colour },
    held: { fill: mix(colour, scheme.bg1, 0.18) },
    extra: { fill: `url(#${idPrefix}-hatch)`, stroke: colour },
    taken: { fill: scheme.bg1, stroke: colour, strokeDasharray: '2 2' },
    related: { fill: `url(#${idPrefix}-dots)`, stroke: colour, strokeWidth: 0.75 },
  }
}

/** Hatch 45°, 5 px pitch (projected), and dots (related: an assumption). */
export const ColumnPatterns = memoPart(function ColumnPatterns({ idPrefix, colour, scheme }: { readonly idPrefix: string; readonly colour: string; readonly scheme: Scheme }): ReactElement {
  return (
    <defs>
      <pattern id={`${idPrefix}-hatch`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} fill={scheme.bg1} />
        <line x1={0} x2={0} y1={0} y2={5} stroke={colour} strokeWidth={2.4} />
      </pattern>
      <pattern id={`${idPrefix}-dots`} width={4} height={4} patternUnits="userSpaceOnUse">
        <rect width={4} height={4} fill={scheme.bg1} />
        <circle cx={1} cy={1} r={0.7} fill={colour} />
        <circle cx={3} cy={3} r={0.7} fill={colour} />
      </pattern>
    </defs>
  )
})
