// Parts of the draws drawn as columns: a stateless component of their layout.
import type { ReactElement } from 'react'
import type { ChartProps } from '../figure'
import { Axes, Flag } from '../marks/axes'
import { EventMarks } from '../marks/event-marks'
import { Label } from '../marks/label'
import { PlotClip } from '../marks/plot-clip'
import { TimeGround } from '../marks/time-ground'
import { mix, SCHEMES } from '../theme'
import { layoutColumns } from './layout'
import type { ColumnsModel } from './model'

/** Strength of the columns while they are of an older scenario. */
const OLD = 0.45

export function ChanceColumns(props: ChartProps<ColumnsModel>): ReactElement {
  const layout = layoutColumns(props)
  const { plot, columns, labels, above, nothing, cursor } = layout
  const scheme = SCHEMES[props.scheme]
  const id = (name: string) => `${props.idPrefix}-${name}`
  const fill = props.model.isCurrent ? scheme.blue : mix(scheme.blue, scheme.bg1, OLD)
  return (
    <g id={id('chart')}>
      <PlotClip id={id('plot-clip')} plot={plot} beside={layout.beside} below={0} />
      <TimeGround part={props.time} plot={plot} scheme={scheme} id={id('ground')} />
      <Axes {...layout} base={null} scheme={scheme} id={id('axes')} />
      <g id={id('columns')} clipPath={`url(#${id('plot-clip')})`}>
        {columns.map((column, place) => column.height > 0 && <rect key={props.model.places[place]} {...column} fill={fill} />)}
      </g>
      {cursor && <line x1={cursor.x} x2={cursor.x} y1={plot.top - 6} y2={plot.bottom + 2} stroke={scheme.acc} />}
      <EventMarks events={layout.events} plot={plot} scheme={scheme} props={props} />
      <g id={id('labels')}>
        {labels.map((label) => <Label key={label.x} {...label} fill={scheme.t1} />)}
      </g>
      {above && <Label {...above} fill={scheme.t2} />}
      {nothing && <Label {...nothing} fill={scheme.t2} />}
      {cursor && <Flag cursor={cursor} scheme={scheme} id={id('cursor')} />}
    </g>
  )
}
