// "How sure the path is" drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import type { ChartProps } from '../figure'
import { Axes, Flag } from '../marks/axes'
import { EventMarks } from '../marks/event-marks'
import { Label, plateOf } from '../marks/label'
import { DASHES, Line } from '../marks/line'
import { PlotClip } from '../marks/plot-clip'
import { TimeGround } from '../marks/time-ground'
import { mix, SCHEMES, textColour } from '../theme'
import { layoutBands } from './layout'
import type { BandsModel } from './state'

/** Strengths of the bands, the wide one first; paler while they are of an older scenario. */
const TINTS = [0.2, 0.42] as const
const OLD = 0.45

export function PathInBands(props: ChartProps<BandsModel>): ReactElement {
  const layout = layoutBands(props)
  const { plot, target, cursor } = layout
  const { colour, isCurrent } = props.model
  const scheme = SCHEMES[props.scheme]
  const id = (name: string) => `${props.idPrefix}-${name}`
  const clip = layout.clipped && { clipPath: `url(#${id('plot-clip')})` }
  return (
    <g id={id('chart')}>
      {layout.clipped && <PlotClip id={id('plot-clip')} plot={plot} beside={layout.axis.isPart ? 0 : 1} />}
      <TimeGround part={props.time} plot={plot} scheme={scheme} id={id('ground')} />
      <g id={id('bands')} {...clip}>
        {layout.areas.map((outline, place) => outline !== '' && <path key={place} d={outline} fill={mix(scheme[colour], scheme.bg1, TINTS[place]! * (isCurrent ? 1 : OLD))} />)}
      </g>
      <Axes {...layout} scheme={scheme} id={id('axes')} />
      {target && <line x1={plot.left} x2={plot.right} y1={target.y} y2={target.y} stroke={scheme.t2} />}
      {cursor && <line x1={cursor.x} x2={cursor.x} y1={plot.top - 6} y2={plot.bottom + 2} stroke={scheme.acc} />}
      <EventMarks events={layout.events} plot={plot} scheme={scheme} props={props} />
      <g id={id('lines')} {...clip}>
        <Line points={layout.median} colour={scheme.bg1} weight={4.5} />
        <Line points={layout.median} colour={scheme[colour]} weight={2.5} />
        <Line points={layout.plain} colour={scheme.t1} weight={1.25} dash={DASHES.projected} />
        <Line points={layout.recorded} colour={scheme[colour]} weight={2.5} />
      </g>
      {target && <rect {...plateOf(target.words)} fill={scheme.bg1} fillOpacity={0.85} />}
      {target && <Label {...target.words} fill={scheme.t1} />}
      <g id={id('said')}>
        {layout.said.map((line) => (
          <g key={line.y}>
            <rect {...plateOf(line)} fill={scheme.bg1} fillOpacity={0.85} />
            <Label {...line} fill={scheme.t2} />
          </g>
        ))}
      </g>
      <g id={id('labels')}>
        {layout.head && <Label {...layout.head.text} fill={layout.head.isCursor ? scheme.acc : scheme.t3} />}
        {layout.labels.map(({ key, name, value, lead, isMedian }) => (
          <g key={key}>
            <path d={lead} fill="none" stroke={scheme.line2} />
            <Label {...name} fill={isMedian ? textColour(scheme, colour) : scheme.t2} />
            <Label {...value} fill={scheme.t1} />
          </g>
        ))}
      </g>
      {cursor && <Flag cursor={cursor} scheme={scheme} id={id('cursor')} />}
    </g>
  )
}
