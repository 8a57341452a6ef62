// "Path to 5 %, ally by ally" drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import { WORDS } from '../../text/figures'
import { EndMarks } from '../compare/end-marks-view'
import { ScenarioKeyView } from '../compare/scenario-key-view'
import type { ChartProps } from '../figure'
import { Label } from '../marks/label'
import { DASHES, Line } from '../marks/line'
import { Marker } from '../marks/marker'
import { SCHEMES, textColour, type Scheme } from '../theme'
import { layoutMultiples, type KeySample, type PlacedPanel } from './layout'
import type { MultiplesModel } from './state'

/** The figure as a `<g>`; everything of an actor has its id. */
export function PathSmallMultiples(props: ChartProps<MultiplesModel>): ReactElement {
  const layout = layoutMultiples(props)
  const scheme = SCHEMES[props.scheme]
  const id = (name: string) => `${props.idPrefix}-${name}`
  const { heads } = layout
  return (
    <g id={id('chart')}>
      <g id={id('key')}>
        {layout.key.map(({ sample, x, y, text }) => (
          <g key={sample}>
            <line x1={x} x2={x + 16} y1={y} y2={y} {...SAMPLES[sample](scheme)} />
            <Label {...text} fill={scheme.t3} />
          </g>
        ))}
        {heads?.before && <Label {...heads.before} fill={scheme.t3} />}
        {heads && <Label {...heads.after} fill={heads.isCursor ? scheme.acc : scheme.t1} />}
        {!heads && <Label text={WORDS.nothingToDraw} x={0} y={props.height / 2} size={11} weight={400} fill={scheme.t3} />}
      </g>
      <ScenarioKeyView {...layout.scenarioKey} scheme={scheme} id={id('scenarios')} />
      {layout.panels.map((placed) => (
        <SmallChart
          key={placed.panel.id}
          placed={placed}
          target={placed.plot.top + layout.targetDrop}
          cursorX={layout.cursorX(placed.plot)}
          clipped={layout.clipped}
          scheme={scheme}
          id={id(placed.panel.id)}
        />
      ))}
      {layout.rest.map((line) => (
        <Label key={line.text} {...line} fill={scheme.t3} />
      ))}
    </g>
  )
}

const SAMPLES: Readonly<Record<KeySample, (scheme: Scheme) => object>> = {
  target: ({ t3 }) => ({ stroke: t3, strokeWidth: 1.25 }),
  recorded: ({ t2 }) => ({ stroke: t2, strokeWidth: 1.75 }),
  projected: ({ t2 }) => ({ stroke: t2, strokeWidth: 1.5, strokeDasharray: DASHES.projected }),
  ghost: ({ t2 }) => ({ stroke: t2, strokeWidth: 1.25, strokeDasharray: DASHES.ghost }),
}

interface SmallChartProps {
  readonly placed: PlacedPanel
  /** y of the target, px. */
  readonly target: number
  readonly cursorX: number | null
  readonly clipped: boolean
  readonly scheme: Scheme
  readonly id: string
}

function SmallChart({ placed, target, cursorX, clipped, scheme, id }: SmallChartProps): ReactElement {
  const { panel, plot, marker } = placed
  const colour = scheme[panel.colour]
  const weight = panel.isFocus ? 2.25 : 1.75
  return (
    <g id={id}>
      {clipped && (
        <clipPath id={`${id}-clip`}>
          <rect x={plot.left - 3} y={plot.top - 2} width={plot.right - plot.left + 6} height={plot.bottom - plot.top + 4} />
        </clipPath>
      )}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={scheme.line2} />
      {target >= plot.top && <line x1={plot.left} x2={plot.right} y1={target} y2={target} stroke={scheme.t3} />}
      {cursorX !== null && <line x1={cursorX} x2={cursorX} y1={plot.top} y2={plot.bottom} stroke={scheme.acc} />}
      <g {...(clipped && { clipPath: `url(#${id}-clip)` })}>
        <Line points={placed.ghost} colour={placed.ends.length > 0 ? scheme.grey : colour} weight={1.25} dash={DASHES.ghost} />
        {[...placed.others].reverse().map(({ look, recorded, projected }) => (
          <g key={look.place}>
            <Line points={projected} colour={scheme[look.colour]} weight={weight * 0.75} dash={DASHES.projected} />
            <Line points={recorded} colour={scheme[look.colour]} weight={weight * 0.85} />
          </g>
        ))}
        <Line points={placed.projected} colour={colour} weight={weight * 0.85} dash={DASHES.projected} />
        <Line points={placed.recorded} colour={colour} weight={weight} />
        {placed.estimates.map(([x, y]) => (
          <Marker key={x} shape="circle" x={x} y={y} radius={1.8} colour={colour} hollow={scheme.bg1} />
        ))}
        {marker && <Marker shape="circle" x={marker.at[0]} y={marker.at[1]} radius={2.4} colour={colour} hollow={marker.hollow ? scheme.bg1 : undefined} />}
        <EndMarks ends={placed.ends} scheme={scheme} radius={2.2} />
        {placed.cursor && <Marker shape="circle" x={placed.cursor[0]} y={placed.cursor[1]} radius={2.4} colour={scheme.acc} />}
      </g>
      <Label {...placed.name} fill={textColour(scheme, panel.colour)} />
      {placed.before && <Label {...placed.before} fill={scheme.t3} />}
      <Label {...placed.after} fill={scheme.t1} />
      {[...placed.ticks, ...placed.years].map((label) => (
        <Label key={`${label.x} ${label.text}`} {...label} fill={label.weight === 600 ? scheme.t1 : scheme.t3} />
      ))}
    </g>
  )
}
