// The curve of a distribution, small, with nine of ten values tinted.
import type { Distribution } from '../../shared/domain/distribution'
import { curveOf } from '../../shared/engine/chance/curve'
import { formatNumber } from '../../shared/figures/format'
import { HOW_SURE } from '../../shared/text/how-sure'

const SIZE = { width: 300, height: 64, points: 96 }

interface CurvePictureProps {
  readonly distribution: Distribution
  readonly range: readonly [number, number]
  readonly decimals: number
  /** After a number. */
  readonly unit: string
  /** The distribution in words, with its unit. */
  readonly words: string
}

export function CurvePicture({ distribution, range, decimals, unit, words }: CurvePictureProps) {
  const { quantile, density } = curveOf(distribution, range)
  const [from, low, high, to] = [0.001, 0.05, 0.95, 0.999].map(quantile) as [number, number, number, number]
  const room = (to - from) * 0.06 || 1
  const [left, right] = [from - room, to + room]
  const x = (value: number) => ((value - left) / (right - left)) * SIZE.width
  const at = (start: number, end: number) => Array.from({ length: SIZE.points + 1 }, (_, step) => start + ((end - start) * step) / SIZE.points).map((value) => [value, density(value)] as const)
  const all = at(left, right)
  const most = Math.max(...all.map(([, height]) => height)) || 1
  const y = (height: number) => SIZE.height - 4 - (height / most) * (SIZE.height - 10)
  const path = (points: readonly (readonly [number, number])[]) => points.map(([value, height], place) => `${place === 0 ? 'M' : 'L'}${x(value).toFixed(1)} ${y(height).toFixed(1)}`).join('')
  const ends = [low, high].map((value) => formatNumber(value, decimals)) as [string, string]
  return (
    <>
      <svg className="curve" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={HOW_SURE.curve(words, ...ends, unit)}>
        <path className="curve-area" d={`M${x(low).toFixed(1)} ${y(0)}${path(at(low, high)).replace('M', 'L')}L${x(high).toFixed(1)} ${y(0)}Z`} />
        <path className="curve-line" d={path(all)} />
        <line className="curve-ground" x1={0} x2={SIZE.width} y1={y(0)} y2={y(0)} />
      </svg>
      <p className="note num">{HOW_SURE.between(...ends, unit)}</p>
    </>
  )
}
