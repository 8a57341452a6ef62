// Marker shapes: the second cue beside colour. All have about the same area; drawn filled (recorded) or hollow (estimate).
import type { ReactElement } from 'react'
import type { MarkerShape } from '../actor-style'
import { round2 } from './label'
import { memoPart } from './memo-part'

interface MarkerProps {
  readonly shape: MarkerShape
  readonly x: number
  readonly y: number
  /** Radius of the circle of the same area, px. */
  readonly radius: number
  readonly colour: string
  /** Fill of a hollow marker; absent: filled with `colour`. */
  readonly hollow?: string | undefined
}

/** Outlines around 0, 0 for a circle of radius 1. */
const CORNERS: Readonly<Record<Exclude<MarkerShape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [[-0.92, -0.92], [0.92, -0.92], [0.92, 0.92], [-0.92, 0.92]],
  diamond: [[0, -1.28], [1.28, 0], [0, 1.28], [-1.28, 0]],
  triangle: [[0, -1.3], [1.24, 0.9], [-1.24, 0.9]],
  triangleDown: [[0, 1.3], [1.24, -0.9], [-1.24, -0.9]],
  plus: [
    [-0.45, -1.3], [0.45, -1.3], [0.45, -0.45], [1.3, -0.45], [1.3, 0.45], [0.45, 0.45],
    [0.45, 1.3], [-0.45, 1.3], [-0.45, 0.45], [-1.3, 0.45], [-1.3, -0.45], [-0.45, -0.45],
  ],
  cross: [
    [-1.25, -0.7], [-0.7, -1.25], [0, -0.55], [0.7, -1.25], [1.25, -0.7], [0.55, 0],
    [1.25, 0.7], [0.7, 1.25], [0, 0.55], [-0.7, 1.25], [-1.25, 0.7], [-0.55, 0],
  ],
}

export const Marker = memoPart(function Marker({ shape, x, y, radius, colour, hollow }: MarkerProps): ReactElement {
  const paint = hollow === undefined ? { fill: colour } : { fill: hollow, stroke: colour, strokeWidth: 1.5 }
  if (shape === 'circle') return <circle cx={round2(x)} cy={round2(y)} r={radius} {...paint} />
  const corners = CORNERS[shape].map(([dx, dy]) => `${round2(x + dx * radius)},${round2(y + dy * radius)}`)
  return <path d={`M${corners.join('L')}Z`} {...paint} />
})
