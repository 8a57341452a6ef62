// A formula over the years, drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import { EndMarks } from '../compare/end-marks-view'
import { scenarioKey } from '../compare/scenarios'
import type { ChartProps } from '../figure'
import { Axes, Flag } from '../marks/axes'
import { EventMarks } from '../marks/event-marks'
import { Label } from '../marks/label'
import { DASHES, Line } from '../marks/line'
import { Marker } from '../marks/marker'
import { PlotClip } from '../marks/plot-clip'
import { TimeGround } from '../marks/time-ground'
import { SCHEMES, textColour } from '../theme'
import { layoutOwnFormula } from './layout'
import type { OwnFormulaModel } from './state'

export function OwnFormulaChart(props: ChartProps<OwnFormulaModel>): ReactElement {
  const layout = layoutOwnFormula(props)
  const scheme = SCHEMES[props.scheme]
  const { plot, clipped, lines, head, cursor } = layout
  const id = (name: string) => `${props.idPrefix}-${name}`
  return (
    <g id={id('chart')}>
      {clipped && <PlotClip id={id('plot-clip')} plot={plot} beside={layout.axis.isPart ? 0 : 6} />}
      <TimeGround part={props.time} plot={plot} scheme={scheme} id={id('ground')} />
      <Axes {...layout} scheme={scheme} id={id('axes')} />
      {cursor && <line x1={cursor.x} x2={cursor.x} y1={plot.top - 6} y2={plot.bottom + 2} stroke={scheme.acc} />}
      <EventMarks events={layout.events} plot={plot} scheme={scheme} props={props} />
      <g id={id('lines')} {...(clipped && { clipPath: `url(#${id('plot-clip')})` })}>
        {[...lines].reverse().map(({ line: { lead }, recorded, projected, cursor: at }) => {
          const colour = scheme[lead.colour]
          const weight = lead.place === 0 ? 2.5 : 2
          return (
            <g key={lead.place} id={id(`line-${scenarioKey('formula', lead)}`)}>
              <Line points={projected} colour={colour} weight={weight * 0.8} dash={DASHES.projected} />
              <Line points={recorded} colour={colour} weight={weight} />
              {at && <Marker shape={lead.marker} x={at[0]} y={at[1]} radius={3} colour={colour} hollow={scheme.bg1} />}
            </g>
          )
        })}
      </g>
      {lines.map(({ line, ends }) => ends.length > 0 && <EndMarks key={line.lead.place} ends={ends} scheme={scheme} radius={3.2} />)}
      <g id={id('labels')}>
        {layout.empty && <Label {...layout.empty} fill={scheme.t3} />}
        {head && <Label {...head} fill={cursor ? scheme.acc : scheme.t3} />}
        {lines.map(({ line: { lead }, row, value, name }) => (
          <g key={lead.place}>
            {name && <Marker shape={lead.marker} x={row.x} y={row.y} radius={3.2} colour={scheme[lead.colour]} />}
            <Label {...value} fill={scheme.t1} />
            {name && <Label {...name} fill={textColour(scheme, lead.colour)} />}
          </g>
        ))}
      </g>
      {cursor && <Flag cursor={cursor} scheme={scheme} id={id('cursor')} />}
    </g>
  )
}
