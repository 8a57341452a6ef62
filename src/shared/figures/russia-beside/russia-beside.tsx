// "Russia beside the alliance" drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import { EndMarks } from '../compare/end-marks-view'
import type { ChartProps } from '../figure'
import { Axes, Flag } from '../marks/axes'
import { EventMarks } from '../marks/event-marks'
import { Label, round2 } from '../marks/label'
import { DASHES, Line } from '../marks/line'
import { Marker } from '../marks/marker'
import { PlotClip } from '../marks/plot-clip'
import { TimeGround } from '../marks/time-ground'
import { mix, SCHEMES, textColour, type Scheme } from '../theme'
import type { RussiaLabel } from './labels'
import { layoutRussiaBeside } from './layout'
import type { RussiaLine } from './line'
import type { PlacedLine } from './placed'
import type { RussiaModel } from './state'

/** Strength of the ground between Russia's two readings: that of a contested range. */
const BAND_TINT = 0.11

/** The figure as a `<g>`; everything of a line has the line's key in its id. */
export function RussiaBeside(props: ChartProps<RussiaModel>): ReactElement {
  const layout = layoutRussiaBeside(props)
  const scheme = SCHEMES[props.scheme]
  const { plot, labels, clipped, cursor, band } = layout
  const id = (name: string) => `${props.idPrefix}-${name}`
  const clip = clipped && { clipPath: `url(#${id('plot-clip')})` }
  return (
    <g id={id('chart')}>
      {clipped && <PlotClip id={id('plot-clip')} plot={plot} beside={layout.axis.isPart ? 0 : 6} />}
      <TimeGround part={props.time} plot={plot} scheme={scheme} id={id('ground')} />
      {band.length > 0 && (
        <g id={id('band')} {...clip}>
          {band.map((outline) => (
            <path key={outline} d={outline} fill={mix(scheme.verm, scheme.bg1, BAND_TINT)} />
          ))}
        </g>
      )}
      <Axes {...layout} scheme={scheme} id={id('axes')} />
      {cursor && <line x1={cursor.x} x2={cursor.x} y1={plot.top - 6} y2={plot.bottom + 2} stroke={scheme.acc} />}
      <EventMarks events={layout.events} plot={plot} scheme={scheme} props={props} />
      <g id={id('leads')} {...clip}>
        {labels.rows.map(({ lead, line }) => lead && <line key={line.key} x1={lead.x1} x2={lead.x2} y1={lead.y} y2={lead.y} stroke={scheme[line.colour]} strokeDasharray="1 4" />)}
      </g>
      <g id={id('lines')} {...clip}>
        {layout.lines.map((placed) => (
          <LineOf key={placed.line.key} placed={placed} scheme={scheme} id={id(`line-${placed.line.key.replace('.', '-')}`)} />
        ))}
      </g>
      {layout.lines.map(({ line, ends }) => ends.length > 0 && <EndMarks key={line.key} ends={ends} scheme={scheme} radius={3.2} {...(line.role === 'power' && { colour: line.colour })} />)}
      <g id={id('labels')}>
        {labels.rows.map((row) => (
          <Row key={row.line.key} row={row} scheme={scheme} id={id(`label-${row.line.key.replace('.', '-')}`)} />
        ))}
        {labels.heads.map(({ text, isCursor }) => (
          <Label key={text.x} {...text} fill={isCursor ? scheme.acc : scheme.t3} />
        ))}
        {labels.more && <Label {...labels.more} fill={scheme.t3} />}
      </g>
      {cursor && <Flag cursor={cursor} scheme={scheme} id={id('cursor')} />}
    </g>
  )
}

/** Pattern and weight of what is not recorded: the projected part, what was before the move, the purchasing-power reading. */
function stroke({ role, weight }: RussiaLine): { readonly dash: string; readonly weight: number } {
  if (role === 'power') return { dash: DASHES.withRelated, weight: 1.5 }
  return role === 'ghost' ? { dash: DASHES.ghost, weight: weight * 0.6 } : { dash: DASHES.projected, weight: weight * 0.8 }
}

function LineOf({ placed, scheme, id }: { readonly placed: PlacedLine; readonly scheme: Scheme; readonly id: string }): ReactElement {
  const { line, marker, recorded, projected, cursor } = placed
  const colour = scheme[line.colour]
  const paint = stroke(line)
  return (
    <g id={id}>
      {line.role !== 'power' && line.role !== 'market' && <Line points={projected} colour={colour} {...paint} />}
      {line.role === 'power' ? (
        <Line points={recorded} colour={colour} {...paint} />
      ) : (
        <Line points={recorded} colour={colour} weight={line.weight} />
      )}
      {placed.estimates.map(([x, y]) => (
        <Marker key={x} shape="circle" x={x} y={y} radius={2.5} colour={colour} hollow={scheme.bg1} />
      ))}
      {marker && <Marker shape={line.marker} x={marker.at[0]} y={marker.at[1]} radius={3.4} colour={colour} hollow={marker.hollow ? scheme.bg1 : undefined} />}
      {cursor && <Marker shape={line.scenarios?.[0]?.marker ?? 'circle'} x={cursor[0]} y={cursor[1]} radius={3} colour={colour} hollow={scheme.bg1} />}
    </g>
  )
}

function Row({ row, scheme, id }: { readonly row: RussiaLabel; readonly scheme: Scheme; readonly id: string }): ReactElement {
  const { line } = row
  const colour = scheme[line.colour]
  const paint = stroke(line)
  return (
    <g id={id}>
      <path d={row.curve} fill="none" stroke={colour} />
      {line.role === 'core' || line.role === 'market' ? (
        <Marker shape={line.marker} x={row.glyphX} y={row.y} radius={3.2} colour={colour} />
      ) : (
        <line x1={row.glyphX - 9} x2={row.glyphX + 5} y1={row.y} y2={row.y} stroke={colour} strokeWidth={round2(paint.weight)} strokeDasharray={paint.dash} />
      )}
      {line.role === 'power' && line.scenarios?.[0] && <Marker shape={line.scenarios[0].marker} x={row.glyphX - 2} y={row.y} radius={2.6} colour={colour} />}
      <Label {...row.name} fill={textColour(scheme, line.colour)} />
      {row.detail && <Label {...row.detail} fill={scheme.t2} />}
      {row.atCursor && <Label {...row.atCursor} fill={scheme.t1} />}
      {row.atEnd && <Label {...row.atEnd} fill={row.atCursor ? scheme.t2 : scheme.t1} />}
    </g>
  )
}
