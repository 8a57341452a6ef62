// The signs of the legend: the marks themselves, in grey.
import type { ReactElement } from 'react'
import { round2 } from '../marks/label'
import { mix, type Scheme } from '../theme'
import { ActsSign, Pill, PointSign, Whisker } from './draw-event'
import { signWidth, type LegendKey } from './legend'

interface LegendSignProps {
  readonly sign: LegendKey
  /** Left edge and middle, px. */
  readonly x: number
  readonly y: number
  readonly scheme: Scheme
  readonly idPrefix: string
}

export function LegendSign({ sign, x, y, scheme, idPrefix }: LegendSignProps): ReactElement {
  const end = x + signWidth(sign)
  switch (sign) {
    case 'several':
      return <Pill x={(x + end) / 2} y={y} height={14} count={7} occurred={0.5} family="ink" scheme={scheme} />
    case 'spans':
    case 'doubt':
      return <Whisker from={x} to={end} y={y} colour={scheme.grey} doubtful={sign === 'doubt'} />
    case 'ongoing':
      return <path d={`M${round2(x)},${round2(y - 5)}H${round2(end - 5)}L${round2(end)},${round2(y)}L${round2(end - 5)},${round2(y + 5)}H${round2(x)}Z`} fill="none" stroke={scheme.grey} />
    case 'acts':
    case 'off':
      return <ActsSign x={x + 6} y={y} state={sign} scheme={scheme} />
    case 'line':
      return <rect x={round2(x)} y={round2(y - 1)} width={signWidth(sign)} height={2} fill={mix(scheme.grey, scheme.bg1, 0.6)} />
    case 'tick':
      return <rect x={round2(x + 1)} y={round2(y - 3.5)} width={2} height={7} fill={scheme.grey} />
    case 'occurred':
    case 'scheduled':
    case 'planned':
    case 'projected':
    case 'claim':
      return <PointSign x={x + 6} y={y} status={sign} family="ink" scheme={scheme} idPrefix={idPrefix} />
  }
}
