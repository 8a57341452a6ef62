// A table drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import type { DrawProps } from '../figure'
import { Label } from '../marks/label'
import { Marker } from '../marks/marker'
import { SCHEMES } from '../theme'
import { layoutTable } from './layout'
import type { DrawnTable } from './state'

export function TableFigure(props: DrawProps & { readonly table: DrawnTable }): ReactElement {
  const { heads, marks, cells, groups, rules, told } = layoutTable(props)
  const scheme = SCHEMES[props.scheme]
  const id = (name: string) => `${props.idPrefix}-${name}`
  return (
    <g id={id('table')}>
      <g id={id('rules')}>
        {rules.map((y, place) => (
          <line key={y} x1={0} x2={props.width} y1={y} y2={y} stroke={place === 0 ? scheme.t3 : scheme.grid} />
        ))}
      </g>
      <g id={id('heads')}>
        {marks.map(({ look, x, y }) => (
          <Marker key={look.place} shape={look.marker} x={x} y={y} radius={4} colour={scheme[look.colour]} />
        ))}
        {heads.map((text) => (
          <Label key={`${text.x}-${text.y}`} {...text} fill={scheme.t1} />
        ))}
      </g>
      <g id={id('cells')}>
        {groups.map((text) => (
          <Label key={text.y} {...text} fill={scheme.t2} />
        ))}
        {cells.map((text) => (
          <Label key={`${text.x}-${text.y}`} {...text} fill={scheme.t1} />
        ))}
      </g>
      {told.map((text) => (
        <Label key={text.y} {...text} fill={scheme.t2} />
      ))}
    </g>
  )
}
