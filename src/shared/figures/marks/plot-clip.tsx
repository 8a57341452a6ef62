// Cuts off what leaves a plot: values above an axis that is held, years and months beside the part of time in view.
import type { ReactElement } from 'react'
import type { Plot } from '../placing/plot'
import { memoPart } from './memo-part'

interface PlotClipProps {
  readonly id: string
  readonly plot: Plot
  /** px beyond the sides in which markers may stand; none where only a part of time is in view. */
  readonly beside: number
  readonly below?: number
}

export const PlotClip = memoPart(function PlotClip({ id, plot, beside, below = 3 }: PlotClipProps): ReactElement {
  return (
    <clipPath id={id}>
      <rect x={plot.left - beside} y={plot.top - 3} width={plot.right - plot.left + 2 * beside} height={plot.bottom - plot.top + 3 + below} />
    </clipPath>
  )
})
