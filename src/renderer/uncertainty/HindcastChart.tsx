// Bands that were projected from a past year, with what was known then and what came.
import type { HindcastRow } from '../../shared/engine/chance/hindcast'
import { FIRST_YEAR } from '../../shared/engine/years'
import { mix } from '../../shared/figures/theme'
import { TRACK_RECORD as TEXT } from '../../shared/text/track-record'
import { SmallPlot } from './SmallPlot'

interface HindcastChartProps {
  readonly name: string
  readonly from: number
  /** In the order of their years. */
  readonly rows: readonly HindcastRow[]
  /** % of GDP, from the first year to the standing one; NaN where nothing is on record. */
  readonly known: readonly number[]
}

export function HindcastChart({ name, from, rows, known }: HindcastChartProps) {
  const values = [...known, ...rows.flatMap(({ p5, p95, actual }) => [p5, p95, actual])].filter(Number.isFinite)
  const domain = [Math.max(0, Math.floor((Math.min(...values) - 0.1) * 4) / 4), Math.ceil((Math.max(...values) + 0.1) * 4) / 4] as const
  const placeOf = (year: number) => year - FIRST_YEAR
  const last = rows.at(-1)!.year
  const inside = rows.filter(({ p5, actual, p95 }) => p5 <= actual && actual <= p95).length
  // Every band opens where it stands.
  const start = known.at(-1)!
  return (
    <SmallPlot label={TEXT.chart(name, from, inside, rows.length)} unit={TEXT.unit} count={placeOf(last) + 1} labelOf={(place) => String(FIRST_YEAR + place)} domain={domain}>
      {({ x, y, scheme }) => {
        const at = (year: number, value: number) => `${x(placeOf(year)).toFixed(1)} ${y(value).toFixed(1)}`
        const line = (of: (row: HindcastRow) => number) => [at(from, start), ...rows.map((row) => at(row.year, of(row)))]
        const area = (low: (row: HindcastRow) => number, high: (row: HindcastRow) => number) => `M${[...line(high), ...line(low).reverse()].join('L')}Z`
        return (
          <>
            <path d={area(({ p5 }) => p5, ({ p95 }) => p95)} fill={mix(scheme.blue, scheme.bg1, 0.2)} />
            <path d={area(({ p25 }) => p25, ({ p75 }) => p75)} fill={mix(scheme.blue, scheme.bg1, 0.42)} />
            <path d={`M${line(({ p50 }) => p50).join('L')}`} fill="none" stroke={scheme.blue} strokeWidth={2} />
            <line x1={x(placeOf(from))} x2={x(placeOf(from))} y1={y(domain[0])} y2={y(domain[1])} stroke={scheme.t3} strokeDasharray="1 3" strokeLinecap="round" />
            {known.map((value, place) => Number.isFinite(value) && <circle key={place} cx={x(place)} cy={y(value)} r={3.5} fill={scheme.t1} />)}
            {rows.map(({ year, actual }) => (
              <circle key={year} data-actual={year} cx={x(placeOf(year))} cy={y(actual)} r={4} fill={scheme.bg1} stroke={scheme.t1} strokeWidth={1.75} />
            ))}
          </>
        )
      }}
    </SmallPlot>
  )
}
