// A figure over the months drawn: a stateless component of its layout.
import type { ReactElement, ReactNode } from 'react'
import { EndMarks } from '../compare/end-marks-view'
import type { ChartProps } from '../figure'
import { Axes, Flag } from '../marks/axes'
import { EventMarks } from '../marks/event-marks'
import { Label, plateOf, round2 } from '../marks/label'
import { DASHES, Line } from '../marks/line'
import { Marker } from '../marks/marker'
import { PlotClip } from '../marks/plot-clip'
import { TimeGround } from '../marks/time-ground'
import { mix, SCHEMES, textColour, type Scheme } from '../theme'
import type { MonthlyLabel } from './labels'
import { layoutMonthly } from './layout'
import type { MonthlyModel } from './model'

/** Strength of the ground of a spread: that of a contested range. */
const SPREAD_TINT = 0.11

interface MonthlyChartProps extends ChartProps<MonthlyModel> {
  /** px under the axis for `children`. */
  readonly foot?: number
  readonly children?: ReactNode
}

/** The figure as a `<g>`; everything of a line has the line's key in its id. */
export function MonthlyChart({ foot = 0, children, ...props }: MonthlyChartProps): ReactElement {
  const layout = layoutMonthly(props, foot)
  const scheme = SCHEMES[props.scheme]
  const { plot, labels, cursor } = layout
  const id = (name: string) => `${props.idPrefix}-${name.replaceAll('.', '-')}`
  const clip = layout.clipped && { clipPath: `url(#${id('plot-clip')})` }
  return (
    <g id={id('chart')}>
      {layout.clipped && <PlotClip id={id('plot-clip')} plot={plot} beside={layout.axis.isPart ? 0 : 1} />}
      <TimeGround part={props.time} plot={plot} scheme={scheme} id={id('ground')} />
      <g id={id('spreads')} {...clip}>
        {layout.spreads.map(({ key, colour, strength, outline }) =>
          outline === '' ? null
          : strength === undefined ? <path key={key} d={outline} fill={mix(scheme[colour], scheme.bg1, SPREAD_TINT)} />
          : <path key={key} d={outline} fill={scheme[colour]} fillOpacity={strength} />)}
      </g>
      <Axes {...layout} base={null} scheme={scheme} id={id('axes')} />
      {cursor && <line x1={cursor.x} x2={cursor.x} y1={plot.top - 6} y2={plot.bottom + 2} stroke={scheme.acc} />}
      <EventMarks events={layout.events} plot={plot} scheme={scheme} props={props} />
      <g id={id('lines')} {...clip}>
        {layout.lines.map(({ line, points, cursor: at }) => (
          <g key={line.key} id={id(`line-${line.key}`)}>
            <Line points={points} colour={scheme[line.colour]} weight={line.weight} dash={line.dash && DASHES[line.dash]} />
            {at && <Marker shape={line.scenarios ? line.marker : 'circle'} x={at[0]} y={at[1]} radius={3} colour={scheme[line.colour]} hollow={scheme.bg1} />}
          </g>
        ))}
      </g>
      <g id={id('marks')}>
        {layout.marks.map(({ mark, at, words }) => (
          <g key={mark.key}>
            <line x1={at[0]} x2={at[0]} y1={at[1]} y2={plot.bottom} stroke={scheme[mark.colour]} strokeDasharray="1 3" />
            <Marker shape={mark.marker ?? 'circle'} x={at[0]} y={at[1]} radius={4} colour={scheme[mark.colour]} hollow={scheme.bg1} />
            {words && <Label {...words} fill={textColour(scheme, mark.colour)} />}
          </g>
        ))}
      </g>
      <EndMarks ends={layout.ends} scheme={scheme} radius={3} />
      {layout.beyond && (layout.events.length > 0 || layout.spreads.some(({ strength }) => strength !== undefined)) && <rect {...plateOf(layout.beyond)} fill={scheme.bg1} fillOpacity={0.85} />}
      {layout.beyond && <Label {...layout.beyond} fill={scheme.t2} />}
      {layout.nothing && <Label {...layout.nothing} fill={scheme.t2} />}
      <g id={id('labels')}>
        {labels.rows.map((row) => (
          <Row key={row.line.key} row={row} scheme={scheme} id={id(`label-${row.line.key}`)} />
        ))}
        {labels.heads.map(({ text, isCursor }) => (
          <Label key={text.x} {...text} fill={isCursor ? scheme.acc : scheme.t3} />
        ))}
        {labels.more && <Label {...labels.more} fill={scheme.t3} />}
      </g>
      {children}
      {cursor && <Flag cursor={cursor} scheme={scheme} id={id('cursor')} />}
    </g>
  )
}

function Row({ row, scheme, id }: { readonly row: MonthlyLabel; readonly scheme: Scheme; readonly id: string }): ReactElement {
  const { line } = row
  const colour = scheme[line.colour]
  return (
    <g id={id}>
      <path d={row.curve} fill="none" stroke={colour} />
      {line.dash === undefined ? (
        <Marker shape={line.marker} x={row.glyphX} y={row.y} radius={3.2} colour={colour} />
      ) : (
        <line x1={row.glyphX - 9} x2={row.glyphX + 5} y1={row.y} y2={row.y} stroke={colour} strokeWidth={round2(line.weight)} strokeDasharray={DASHES[line.dash]} />
      )}
      {line.scenarios && line.dash !== undefined && <Marker shape={line.marker} x={row.glyphX - 2} y={row.y} radius={2.6} colour={colour} />}
      <Label {...row.name} fill={textColour(scheme, line.colour)} />
      {row.atCursor && <Label {...row.atCursor} fill={scheme.t1} />}
      {row.atEnd && <Label {...row.atEnd} fill={row.atCursor ? scheme.t2 : scheme.t1} />}
    </g>
  )
}
