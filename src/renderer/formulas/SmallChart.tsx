// A formula's values over the years, small: the course, and the year that is told.
import { formatFree } from '../../shared/figures/format'
import { FORMULA_TEXT } from '../../shared/text/formulas'

const WIDTH = 120
const HEIGHT = 28
const EDGE = 3

export function SmallChart({ name, values, place }: { readonly name: string; readonly values: Float64Array; readonly place: number }) {
  const finite = [...values].filter(Number.isFinite)
  if (finite.length === 0) return <span className="small-chart" />
  const [least, most] = [Math.min(...finite), Math.max(...finite)]
  const x = (t: number) => EDGE + (t / (values.length - 1)) * (WIDTH - 2 * EDGE)
  const y = (value: number) => HEIGHT - EDGE - (most > least ? (value - least) / (most - least) : 0.5) * (HEIGHT - 2 * EDGE)
  const points = [...values].map((value, t) => (Number.isFinite(value) ? `${x(t).toFixed(1)},${y(value).toFixed(1)}` : null))
  const parts = points.reduce<string[][]>((all, point) => (point === null ? [...all, []] : [...all.slice(0, -1), [...all.at(-1)!, point]]), [[]])
  const now = values[place]!
  return (
    <svg className="small-chart" width={WIDTH} height={HEIGHT} role="img" aria-label={FORMULA_TEXT.chartOf(name, formatFree(finite[0]!), formatFree(finite.at(-1)!))}>
      {parts.filter((part) => part.length > 1).map((part) => (
        <polyline key={part[0]} points={part.join(' ')} fill="none" stroke="var(--t2)" strokeWidth="1.5" />
      ))}
      {Number.isFinite(now) && <circle cx={x(place)} cy={y(now)} r="2.5" fill="var(--acc)" />}
    </svg>
  )
}
