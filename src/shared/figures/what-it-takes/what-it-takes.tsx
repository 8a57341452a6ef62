// "What it takes" drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import { CapSample, ScenarioCaps } from '../compare/scenario-caps'
import type { ChartProps } from '../figure'
import { Label, round2 } from '../marks/label'
import { DASHES } from '../marks/line'
import { columnPaints, ColumnPatterns, type ColumnPaints } from '../marks/patterns'
import { SCHEMES, textColour, type Scheme } from '../theme'
import { ColumnAxes, ColumnCursorView } from '../marks/column-axes'
import { EventMarks } from '../marks/event-marks'
import { PlotClip } from '../marks/plot-clip'
import { TimeGround } from '../marks/time-ground'
import { AllyTableView } from './ally-table'
import { layoutWhatItTakes, type PlacedColumn } from './layout'
import type { TakesModel } from './state'
import type { ValueRow } from './values-layout'
import { memoPart } from '../marks/memo-part'

/** The figure as a `<g>`; everything of a year has the year in its id. */
export function WhatItTakes(props: ChartProps<TakesModel>): ReactElement {
  const layout = layoutWhatItTakes(props)
  const scheme = SCHEMES[props.scheme]
  const { plot, clipped, table, cursor } = layout
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
        {layout.columns.map((column) => (
          <YearBars
            key={column.column.year}
            placed={column}
            width={layout.columnWidth}
            paints={paints}
            colour={colour}
            scheme={scheme}
            id={id(`column-${column.column.year}`)}
          />
        ))}
      </g>
      <EventMarks events={layout.events} plot={plot} scheme={scheme} props={props} />
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={scheme.line2} />
      <g id={id('values')}>
        {layout.values.map((row) => (
          <Value key={`${row.swatch}${row.look?.place ?? ''}`} row={row} paints={paints} colour={colour} scheme={scheme} />
        ))}
      </g>
      {table && <AllyTableView table={table} colour={colour} scheme={scheme} id={id('allies')} />}
      {cursor && <ColumnCursorView cursor={cursor} scheme={scheme} id={id('cursor')} />}
    </g>
  )
}

interface YearBarsProps {
  readonly placed: PlacedColumn
  readonly width: number
  readonly paints: ColumnPaints
  readonly colour: string
  readonly scheme: Scheme
  readonly id: string
}

const YearBars = memoPart(function YearBars({ placed, width, paints, colour, scheme, id }: YearBarsProps): ReactElement {
  const { column, whole, held, extra, related, cap, caps } = placed
  const x = (whole ?? held ?? extra?.box)?.x ?? 0
  const capEnds = { x1: round2(x - 1), x2: round2(x + width + 1) }
  return (
    <g id={id}>
      {whole && <rect {...whole} {...(column.state === 'estimate' ? paints.estimate : paints.recorded)} />}
      {held && <rect {...held} {...paints.held} />}
      {extra && <rect {...extra.box} {...(extra.adds ? paints.extra : paints.taken)} />}
      {related && <rect {...related} {...paints.related} />}
      {cap !== null && (
        <>
          <line {...capEnds} y1={cap} y2={cap} stroke={scheme.bg1} strokeWidth={3} />
          <line {...capEnds} y1={cap} y2={cap} stroke={colour} strokeWidth={1.75} strokeDasharray={DASHES.ghost} />
        </>
      )}
      <ScenarioCaps caps={caps} left={x} width={width} scheme={scheme} />
    </g>
  )
})

interface ValueProps {
  readonly row: ValueRow
  readonly paints: ColumnPaints
  readonly colour: string
  readonly scheme: Scheme
}

const Value = memoPart(function Value({ row, paints, colour, scheme }: ValueProps): ReactElement {
  const swatch = { x: row.swatchX, y: row.y - 5, width: 10, height: 10 }
  return (
    <g>
      {row.look ? (
        <CapSample look={row.look} x={swatch.x} y={row.y} scheme={scheme} />
      ) : row.swatch === 'ghost' || row.swatch === 'scenario' ? (
        <line x1={swatch.x} x2={swatch.x + 11} y1={row.y} y2={row.y} stroke={colour} strokeWidth={1.5} strokeDasharray={DASHES.ghost} />
      ) : (
        <rect {...swatch} {...paints[row.swatch]} />
      )}
      <Label {...row.value} fill={scheme.t1} />
      <Label {...row.caption} fill={row.look ? textColour(scheme, row.look.colour) : row.isActive ? scheme.t1 : scheme.t3} />
    </g>
  )
})
