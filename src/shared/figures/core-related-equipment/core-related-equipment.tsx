// "Core, related and equipment" drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import { CapSample, ScenarioCaps } from '../compare/scenario-caps'
import type { ChartProps } from '../figure'
import { ColumnAxes, ColumnCursorView } from '../marks/column-axes'
import { EventMarks } from '../marks/event-marks'
import { Label } from '../marks/label'
import { PlotClip } from '../marks/plot-clip'
import { TimeGround } from '../marks/time-ground'
import { columnPaints, ColumnPatterns, type ColumnPaints, type Paint } from '../marks/patterns'
import { mix, SCHEMES, textColour, type Scheme } from '../theme'
import type { ColumnState } from '../what-it-takes/state'
import { layoutParts, type Part, type PartLabel } from './layout'
import type { PartsModel } from './state'

/** Equipment is the strongest part, related spending the one with dots; estimates are paler and outlined. */
function paintOf(part: Part, state: ColumnState, paints: ColumnPaints, colour: string, { bg1 }: Scheme): Paint {
  if (part === 'related') return paints.related
  if (part === 'equipment') return state === 'recorded' ? paints.recorded : state === 'estimate' ? { fill: mix(colour, bg1, 0.7), stroke: colour } : paints.extra
  return state === 'recorded' ? { fill: mix(colour, bg1, 0.5) } : state === 'estimate' ? { fill: mix(colour, bg1, 0.28), stroke: colour } : paints.held
}

export function CoreRelatedEquipment(props: ChartProps<PartsModel>): ReactElement {
  const layout = layoutParts(props)
  const scheme = SCHEMES[props.scheme]
  const { plot, clipped, cursor } = layout
  const id = (name: string) => `${props.idPrefix}-${name}`
  const colour = scheme[props.model.colour]
  const paints = columnPaints(props.idPrefix, colour, scheme)
  return (
    <g id={id('chart')}>
      <ColumnPatterns idPrefix={props.idPrefix} colour={colour} scheme={scheme} />
      {clipped && <PlotClip id={id('plot-clip')} plot={plot} beside={0} below={0} />}
      <TimeGround part={props.time} plot={plot} scheme={scheme} id={id('ground')} />
      <ColumnAxes axes={layout} scheme={scheme} id={id('axes')} />
      <g id={id('columns')} {...(clipped && { clipPath: `url(#${id('plot-clip')})` })}>
        {layout.columns.map(({ column, boxes, caps }) => (
          <g key={column.year} id={id(`column-${column.year}`)}>
            {boxes.map(({ part, box }) => (
              <rect key={part} {...box} {...paintOf(part, column.state, paints, colour, scheme)} />
            ))}
            <ScenarioCaps caps={caps} left={layout.columnLeft(column.year)} width={layout.columnWidth} scheme={scheme} />
          </g>
        ))}
      </g>
      <EventMarks events={layout.events} plot={plot} scheme={scheme} props={props} />
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={scheme.line2} />
      <g id={id('parts')}>
        {layout.labels.map((label) => (
          <PartName key={`${label.part}${label.look?.place ?? ''}`} label={label} paint={paintOf(label.part === 'total' ? 'rest' : label.part, 'projected', paints, colour, scheme)} scheme={scheme} />
        ))}
      </g>
      {cursor && <ColumnCursorView cursor={cursor} scheme={scheme} id={id('cursor')} />}
    </g>
  )
}

function PartName({ label, paint, scheme }: { readonly label: PartLabel; readonly paint: Paint; readonly scheme: Scheme }): ReactElement {
  return (
    <g>
      {label.look ? <CapSample look={label.look} x={label.swatchX} y={label.y} scheme={scheme} /> : <rect x={label.swatchX} y={label.y - 5} width={10} height={10} {...paint} />}
      {label.lines.map((line, place) => (
        <Label key={line.y + line.text} {...line} fill={place === 0 ? scheme.t1 : label.look ? textColour(scheme, label.look.colour) : scheme.t3} />
      ))}
    </g>
  )
}
