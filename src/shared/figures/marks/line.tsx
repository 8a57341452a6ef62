// Lines of a series: solid where recorded, dashed where projected. A missing value leaves a gap.
import { line } from '@visx/shape'
import type { ReactElement } from 'react'
import type { Point } from '../placing/free-spot'
import { round2 } from './label'
import { memoPart } from './memo-part'

/** Line patterns say what a line is, never who it is. */
export const DASHES = {
  projected: '5 3',
  withRelated: '7 2.5 1.5 2.5',
  ghost: '1.5 2.5',
  part: '3 2',
  /** Russia's, where the colour says the scenario. */
  otherSide: '7 3',
} as const

interface LineProps {
  readonly points: readonly Point[]
  readonly colour: string
  readonly weight: number
  readonly dash?: string | undefined
}

export const Line = memoPart(function Line({ points, colour, weight, dash }: LineProps): ReactElement | null {
  if (!points.some(isDefined)) return null
  return (
    <path
      d={line({ x: xOf, y: yOf, defined: isDefined })(points as Point[]) ?? ''}
      fill="none"
      stroke={colour}
      strokeWidth={round2(weight)}
      strokeLinejoin="round"
      strokeLinecap={dash === undefined ? 'round' : 'butt'}
      {...(dash !== undefined && { strokeDasharray: dash })}
    />
  )
})

// By place: taking points apart by pattern makes an iterator for each.
function xOf(point: Point): number {
  return point[0]
}

function yOf(point: Point): number {
  return point[1]
}

function isDefined(point: Point): boolean {
  return Number.isFinite(point[1])
}
