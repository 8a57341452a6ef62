// "Track record" drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import type { ChartProps } from '../figure'
import { Axes } from '../marks/axes'
import { Label } from '../marks/label'
import { Line } from '../marks/line'
import { mix, SCHEMES } from '../theme'
import { layoutTrack } from './layout'
import type { TrackModel } from './state'

/** Strengths of the bands, the wide one first: those of "How sure the path is". */
const TINTS = [0.2, 0.42] as const

export function TrackRecord(props: ChartProps<TrackModel>): ReactElement {
  const layout = layoutTrack(props)
  const { plot, standing, above, nothing } = layout
  const { rows } = props.model
  const scheme = SCHEMES[props.scheme]
  const id = (name: string) => `${props.idPrefix}-${name}`
  return (
    <g id={id('chart')}>
      <g id={id('bands')}>
        {layout.areas.map((outline, place) => <path key={place} d={outline} fill={mix(scheme.blue, scheme.bg1, TINTS[place]!)} />)}
      </g>
      <Axes {...layout} base={null} scheme={scheme} id={id('axes')} />
      {standing !== null && <line x1={standing} x2={standing} y1={plot.top} y2={plot.bottom} stroke={scheme.t3} strokeDasharray="1 3" strokeLinecap="round" />}
      <g id={id('lines')}>
        <Line points={layout.median} colour={scheme.bg1} weight={4.5} />
        <Line points={layout.median} colour={scheme.blue} weight={2.5} />
      </g>
      <g id={id('shares')}>
        {layout.known.map(([x, y]) => <circle key={x} cx={x} cy={y} r={3.5} fill={scheme.t1} />)}
        {layout.actual.map(([x, y], place) => (
          <circle key={x} {...(props.style === 'screen' && { 'data-actual': rows[place]!.year })} cx={x} cy={y} r={4} fill={scheme.bg1} stroke={scheme.t1} strokeWidth={1.75} />
        ))}
      </g>
      <g id={id('labels')}>
        {layout.labels.map(({ key, name, value, lead }) => (
          <g key={key}>
            <path d={lead} fill="none" stroke={scheme.line2} />
            <Label {...name} fill={key === 'actual' ? scheme.t1 : scheme.t2} />
            <Label {...value} fill={scheme.t1} />
          </g>
        ))}
      </g>
      {above && <Label {...above} fill={scheme.t2} />}
      {nothing && <Label {...nothing} fill={scheme.t2} />}
    </g>
  )
}
