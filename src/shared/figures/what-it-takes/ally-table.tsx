// The ally table of "What it takes" drawn.
import type { ReactElement } from 'react'
import { Label } from '../marks/label'
import { Marker } from '../marks/marker'
import { mix, type Scheme } from '../theme'
import type { AllyTable } from './ally-table-layout'

interface AllyTableProps {
  readonly table: AllyTable
  readonly colour: string
  readonly scheme: Scheme
  readonly id: string
}

export function AllyTableView({ table, colour, scheme, id }: AllyTableProps): ReactElement {
  const { heads, marks, rule, rows } = table
  return (
    <g id={id}>
      {heads.map((head) => (
        <Label key={`${head.x}-${head.y}`} {...head} fill={scheme.t3} />
      ))}
      {marks.map(({ look, x, y }) => <Marker key={look.place} shape={look.marker} x={x} y={y} radius={3.2} colour={scheme[look.colour]} />)}
      <line x1={rule.x1} x2={rule.x2} y1={rule.y} y2={rule.y} stroke={scheme.line1} />
      {rows.map(({ id: ally, cells, bar, kind }) => (
        <g key={`${kind}-${ally}`} id={`${id}-${kind === 'sum' ? 'sum' : ally}`}>
          {cells.map((cell) => (
            <Label key={cell.x} {...cell} fill={kind === 'rest' ? scheme.t2 : scheme.t1} />
          ))}
          {bar && <rect {...bar.box} {...(bar.adds ? { fill: mix(colour, scheme.bg1, 0.55) } : { fill: 'none', stroke: colour })} />}
        </g>
      ))}
    </g>
  )
}
