// The ground of a small chart in a dialog: grid with values, years under it, and what is drawn between them.
import { scaleLinear } from '@visx/scale'
import { useRef, type ReactNode } from 'react'
import { Label } from '../../shared/figures/marks/label'
import { drawingSizes } from '../../shared/figures/placing/drawing-sizes'
import { roundStep, tickDecimals, ticksInside } from '../../shared/figures/placing/ticks'
import { formatNumber } from '../../shared/figures/format'
import { SCHEMES, TEXT_FAMILY, type Scheme } from '../../shared/figures/theme'
import { useScheme } from '../state/use-scheme'
import { useSize } from '../state/use-size'

/** Where things stand: px of a place on the axis of time, of a value, and the distance between two places. */
export interface SmallScales {
  readonly x: (place: number) => number
  readonly y: (value: number) => number
  readonly step: number
  readonly scheme: Scheme
}

interface SmallPlotProps {
  /** What people hear who do not see it. */
  readonly label: string
  readonly unit: string
  /** Places on the axis of time, of which those with a label get one. */
  readonly count: number
  readonly labelOf: (place: number) => string | null
  readonly domain: readonly [number, number]
  readonly children: (scales: SmallScales) => ReactNode
}

const TOP = 22
const BOTTOM = 22
const LEFT = 46

export function SmallPlot({ label, unit, count, labelOf, domain, children }: SmallPlotProps) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const scheme = SCHEMES[useScheme()]
  return (
    <div className="small-plot" ref={frame}>
      {size && <PlotSvg {...{ label, unit, count, labelOf, domain, children, scheme, ...size }} />}
    </div>
  )
}

function PlotSvg({ label, unit, count, labelOf, domain, children, scheme, width, height }: SmallPlotProps & { readonly scheme: Scheme; readonly width: number; readonly height: number }) {
  const { text } = drawingSizes('screen', width)
  const step = (width - LEFT - 8) / count
  const x = (place: number) => LEFT + (place + 0.5) * step
  const bottom = height - BOTTOM
  const y = scaleLinear<number>({ domain: [...domain], range: [bottom, TOP] })
  const tickStep = roundStep(domain[1] - domain[0], bottom - TOP, 32)
  const ticks = ticksInside(domain[0], domain[1], tickStep)
  const lettering = { size: text, weight: 400, tabular: true } as const
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontFamily={TEXT_FAMILY} role="img" aria-label={label} focusable="false">
      <Label {...lettering} text={unit} x={0} y={text} fill={scheme.t3} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} stroke={tick === domain[0] ? scheme.line2 : scheme.grid} />
          <Label {...lettering} text={formatNumber(tick, tickDecimals(tickStep))} x={LEFT - 8} y={y(tick) + text / 3} anchor="end" fill={scheme.t3} />
        </g>
      ))}
      {Array.from({ length: count }, (_, place) => labelOf(place)).map((words, place) => words !== null && (
        <g key={words}>
          <line x1={x(place)} x2={x(place)} y1={bottom} y2={bottom + 4} stroke={scheme.line2} />
          <Label {...lettering} text={words} x={x(place)} y={height - 4} anchor="middle" fill={scheme.t3} />
        </g>
      ))}
      {children({ x, y, step, scheme })}
    </svg>
  )
}
