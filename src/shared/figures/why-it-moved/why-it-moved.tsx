// "Why it moved" drawn: a stateless component of its layout. A step is an arrow: filled to the right where it raises the value,
// hollow to the left where it lowers it.
import type { ReactElement } from 'react'
import type { DrawProps } from '../figure'
import { Label, round2 } from '../marks/label'
import { Marker } from '../marks/marker'
import { mix, SCHEMES, type Scheme } from '../theme'
import { layoutMoved, type PlacedEnd, type PlacedStep } from './layout'
import type { MovedModel } from './state'

export function WhyItMoved(props: DrawProps & { readonly model: MovedModel }): ReactElement {
  const { heads, ticks, plot, base, rows, links, notice } = layoutMoved(props)
  const scheme = SCHEMES[props.scheme]
  const id = (name: string) => `${props.idPrefix}-${name}`
  return (
    <g id={id('chart')}>
      <g id={id('axis')}>
        {ticks.map(({ x, label }) => (
          <g key={x}>
            <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} stroke={scheme.grid} />
            {label && <Label {...label} fill={scheme.t3} />}
          </g>
        ))}
        {base !== null && <line x1={base} x2={base} y1={plot.top} y2={plot.bottom} stroke={scheme.line2} />}
        {heads.map((head) => (
          <Label key={head.x} {...head} fill={scheme.t3} />
        ))}
      </g>
      <g id={id('links')}>
        {links.map(({ x, y1, y2 }) => (
          <line key={y1} x1={x} x2={x} y1={y1} y2={y2} stroke={scheme.t3} />
        ))}
      </g>
      {rows.map((row, place) => (
        <g key={row.id} id={id(`row-${place}`)}>
          {row.kind === 'end' ? <EndBar row={row} scheme={scheme} /> : <StepArrow row={row} scheme={scheme} />}
          <Label {...row.name} fill={scheme.t1} />
          {row.number && <Label {...row.number} fill={scheme.t1} />}
          {row.beside.map((text) => (
            <Label key={`${text.x}-${text.y}`} {...text} fill={scheme.t3} />
          ))}
        </g>
      ))}
      {notice.map((line) => (
        <Label key={line.y} {...line} fill={scheme.t2} />
      ))}
    </g>
  )
}

function EndBar({ row: { bar, top, bottom, look, mark, brokenAt }, scheme }: { readonly row: PlacedEnd; readonly scheme: Scheme }): ReactElement {
  const colour = scheme[look.colour]
  return (
    <>
      <Marker shape={look.marker} x={mark.x} y={mark.y} radius={4} colour={colour} />
      {bar && <rect x={Math.min(bar.from, bar.to)} y={top} width={round2(Math.max(1, Math.abs(bar.to - bar.from)))} height={round2(bottom - top)} fill={colour} />}
      {bar && brokenAt !== null && (
        <path d={`M${round2(brokenAt - 4)},${round2(bottom + 2)}L${round2(brokenAt + 2)},${round2(top - 2)}M${round2(brokenAt + 1)},${round2(bottom + 2)}L${round2(brokenAt + 7)},${round2(top - 2)}`} stroke={scheme.bg1} strokeWidth={2} fill="none" />
      )}
    </>
  )
}

/** Part of an arrow's height that its tip takes of its length. */
const TIP = 0.4

function StepArrow({ row: { bar, top, bottom, kind }, scheme }: { readonly row: PlacedStep; readonly scheme: Scheme }): ReactElement {
  const length = bar.to - bar.from
  const colour = kind === 'rest' ? mix(scheme.grey, scheme.bg1, 0.75) : scheme.grey
  // What is shorter than a line is a line: it is there, and where it is.
  if (Math.abs(length) < 1.5) return <line x1={bar.to} x2={bar.to} y1={top} y2={bottom} stroke={colour} strokeWidth={1.5} />
  const tip = Math.sign(length) * Math.min(Math.abs(length), (bottom - top) * TIP)
  const middle = (top + bottom) / 2
  // The outline of a hollow arrow lies inside it, so that filled and hollow ones have the same length.
  const [inset, from, to] = length > 0 ? [0, bar.from, bar.to] : [0.75, bar.from - 0.75, bar.to + 0.75]
  const points = [[from, top + inset], [to - tip, top + inset], [to, middle], [to - tip, bottom - inset], [from, bottom - inset]]
  return <path d={`M${points.map(([px, py]) => `${round2(px!)},${round2(py!)}`).join('L')}Z`} {...(length > 0 ? { fill: colour } : { fill: scheme.bg1, stroke: colour, strokeWidth: 1.5 })} />
}
