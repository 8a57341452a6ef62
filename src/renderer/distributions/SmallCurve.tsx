// A distribution as a small curve over a scale: on the track of a slider, or beside the words of a size. What it says to those who
// see no pictures stands in the words of the control.
import { useMemo } from 'react'
import type { Distribution } from '../../shared/domain/distribution'
import { drawnValues, SMALL_BOX, smallPath } from './small-path'

interface SmallCurveProps {
  readonly className: 'track-curve' | 'size-curve'
  readonly distribution: Distribution
  readonly range: readonly [min: number, max: number]
  /** Values at the left and the right edge. */
  readonly scale: readonly [min: number, max: number]
}

export function SmallCurve({ className, distribution, range: [least, most], scale: [min, max] }: SmallCurveProps) {
  const path = useMemo(() => smallPath(distribution, [least, most], [min, max]), [distribution, least, most, min, max])
  return (
    <svg className={className} viewBox={`0 0 ${SMALL_BOX.width} ${SMALL_BOX.height}`} preserveAspectRatio="none" aria-hidden>
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

/** Of a size, which has no scale: over the values that are drawn. */
export function SizeCurve({ distribution, range }: Pick<SmallCurveProps, 'distribution' | 'range'>) {
  return <SmallCurve className="size-curve" distribution={distribution} range={range} scale={drawnValues(distribution, range)} />
}
