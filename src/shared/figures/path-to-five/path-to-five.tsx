// "Path to 5 %" drawn: a stateless component of its layout.
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
import { SCHEMES, textColour, type Scheme } from '../theme'
import type { LabelRow } from './label-column'
import { layoutPathToFive, type PathLayout } from './layout'
import type { PlacedSeries } from './placed'
import type { PathSeries } from './series'
import type { PathModel } from './state'

/** The figure as a `<g>`; everything of a line has the line's key in its id. */
export function PathToFive(props: ChartProps<PathModel>): ReactElement {
  const layout = layoutPathToFive(props)
  const scheme = SCHEMES[props.scheme]
  const { plot, labels, clipped } = layout
  const id = (name: string) => `${props.idPrefix}-${name}`
  return (
    <g id={id('chart')}>
      {clipped && <PlotClip id={id('plot-clip')} plot={plot} beside={layout.axis.isPart ? 0 : 6} />}
      <TimeGround part={props.time} plot={plot} scheme={scheme} id={id('ground')} />
      <Axes {...layout} scheme={scheme} id={id('axes')} />
      {layout.cursor && <line x1={layout.cursor.x} x2={layout.cursor.x} y1={plot.top - 6} y2={plot.bottom + 2} stroke={scheme.acc} />}
      <EventMarks events={layout.events} plot={plot} scheme={scheme} props={props} />
      <Targets layout={layout} scheme={scheme} id={id('targets')} />
      <g id={id('lines')} {...(clipped && { clipPath: `url(#${id('plot-clip')})` })}>
        {layout.series.map((line) => (
          <SeriesLine key={line.series.key} line={line} scheme={scheme} id={id(`line-${line.series.key.replace('.', '-')}`)} />
        ))}
      </g>
      {layout.series.map(({ series, ends }) => ends.length > 0 && <EndMarks key={series.key} ends={ends} scheme={scheme} radius={3.2} />)}
      <g id={id('labels')}>
        {labels.rows.map((row) => (
          <Row key={row.series.key} row={row} scheme={scheme} id={id(`label-${row.series.key.replace('.', '-')}`)} />
        ))}
        {labels.heads.map(({ text, isCursor }) => (
          <Label key={text.x} {...text} fill={isCursor ? scheme.acc : scheme.t3} />
        ))}
        {labels.more && <Label {...labels.more} fill={scheme.t3} />}
        {labels.key && (
          <>
            <Marker shape="circle" x={labels.key.glyphX} y={labels.key.y} radius={2.5} colour={scheme.t3} hollow={scheme.bg1} />
            <Label {...labels.key.text} fill={scheme.t3} />
          </>
        )}
      </g>
      {layout.cursor && <Flag cursor={layout.cursor} scheme={scheme} id={id('cursor')} />}
    </g>
  )
}

interface PartProps {
  readonly layout: PathLayout
  readonly scheme: Scheme
  readonly id: string
}

function Targets({ layout: { plot, targets }, scheme, id }: PartProps): ReactElement {
  return (
    <g id={id}>
      {targets.map(({ key, y }) => (
        <line key={key} x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={scheme.t3} strokeWidth={1.25} />
      ))}
      {targets.map(({ key, plate, words }) => (
        <g key={key}>
          <rect x={round2(plate.x - 3)} y={round2(plate.y)} width={round2(plate.width + 6)} height={plate.height} fill={scheme.bg1} fillOpacity={0.85} />
          <Label {...words} fill={scheme.t2} />
        </g>
      ))}
    </g>
  )
}

/** Pattern and weight of the projected part. */
function projectedStroke({ role, weight }: PathSeries): { readonly dash: string; readonly weight: number } {
  if (role === 'total') return { dash: DASHES.withRelated, weight: weight * 0.7 }
  return role === 'ghost' ? { dash: DASHES.ghost, weight: weight * 0.6 } : { dash: DASHES.projected, weight: weight * 0.8 }
}

function SeriesLine({ line, scheme, id }: { readonly line: PlacedSeries; readonly scheme: Scheme; readonly id: string }): ReactElement {
  const { series, marker } = line
  const colour = scheme[series.colour]
  return (
    <g id={id}>
      <Line points={line.projected} colour={colour} {...projectedStroke(series)} />
      <Line points={line.recorded} colour={colour} weight={series.weight} />
      {line.estimates.map(([x, y]) => (
        <Marker key={x} shape="circle" x={x} y={y} radius={2.5} colour={colour} hollow={scheme.bg1} />
      ))}
      {marker && (
        <Marker shape={series.marker} x={marker.at[0]} y={marker.at[1]} radius={3.4} colour={colour} hollow={marker.hollow ? scheme.bg1 : undefined} />
      )}
      {line.cursor && <Marker shape={series.scenarios ? series.marker : 'circle'} x={line.cursor[0]} y={line.cursor[1]} radius={3} colour={colour} hollow={scheme.bg1} />}
    </g>
  )
}

function Row({ row, scheme, id }: { readonly row: LabelRow; readonly scheme: Scheme; readonly id: string }): ReactElement {
  const { series } = row
  const colour = scheme[series.colour]
  const stroke = projectedStroke(series)
  return (
    <g id={id}>
      {row.lead && <line x1={row.lead.x1} x2={row.lead.x2} y1={row.lead.y} y2={row.lead.y} stroke={colour} strokeDasharray="1 4" />}
      <path d={row.curve} fill="none" stroke={colour} />
      {series.role === 'core' ? (
        <Marker shape={series.marker} x={row.glyphX} y={row.y} radius={3.2} colour={colour} />
      ) : (
        <line x1={row.glyphX - 8} x2={row.glyphX + 7} y1={row.y} y2={row.y} stroke={colour} strokeWidth={round2(stroke.weight)} strokeDasharray={stroke.dash} />
      )}
      {series.scenarios && series.role === 'total' && <Marker shape={series.marker} x={row.glyphX} y={row.y} radius={2.6} colour={colour} />}
      <Label {...row.name} fill={textColour(scheme, series.colour)} />
      {row.atCursor && <Label {...row.atCursor} fill={scheme.t1} />}
      {row.atEnd && <Label {...row.atEnd} fill={row.atCursor ? scheme.t2 : scheme.t1} />}
    </g>
  )
}
