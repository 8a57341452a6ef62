// "Gap league" drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import { actorColour } from '../actor-style'
import { ScenarioKeyView } from '../compare/scenario-key-view'
import { scenarioLook } from '../compare/scenarios'
import type { ChartProps } from '../figure'
import { Label } from '../marks/label'
import { Marker } from '../marks/marker'
import { mix, SCHEMES, type Scheme } from '../theme'
import { layoutLeague, type PlacedScenarioMark } from './layout'
import type { LeagueModel } from './state'

export function GapLeague(props: ChartProps<LeagueModel>): ReactElement {
  const { key, heads, headMarks, rules, track, rows } = layoutLeague(props)
  const scheme = SCHEMES[props.scheme]
  const compares = props.model.scenarios.length > 0
  const colour = scheme[compares ? scenarioLook(0).colour : actorColour('EUROPE_CANADA')]
  const id = (name: string) => `${props.idPrefix}-${name}`
  return (
    <g id={id('chart')}>
      <ScenarioKeyView {...key} scheme={scheme} id={id('scenarios')} />
      <g id={id('heads')}>
        {heads.map((head) => (
          <Label key={`${head.x}-${head.y}`} {...head} fill={scheme.t3} />
        ))}
        {headMarks.map((mark) => <ScenarioMark key={mark.x} {...mark} scheme={scheme} />)}
      </g>
      {track && <line x1={track.left} x2={track.left} y1={track.top} y2={track.bottom} stroke={scheme.line2} />}
      {rules.map(({ x1, x2, y }) => (
        <line key={y} x1={x1} x2={x2} y1={y} y2={y} stroke={scheme.line1} />
      ))}
      {rows.map(({ id: ally, kind, cells, bar, ring, marks }) => (
        <g key={`${kind}-${ally}`} id={id(`row-${ally}`)}>
          {track && ring && <line x1={track.left} x2={ring.x} y1={ring.y} y2={ring.y} stroke={scheme.grid} />}
          {bar && <rect {...bar} fill={kind === 'group' ? colour : mix(colour, scheme.bg1, compares ? 0.3 : 0.55)} />}
          {ring && <circle cx={ring.x} cy={ring.y} r={3.2} fill={scheme.bg1} stroke={compares ? scheme.t3 : colour} strokeWidth={1.5} />}
          {marks.map((mark) => <ScenarioMark key={mark.look.place} {...mark} scheme={scheme} />)}
          {cells.map((cell) => (
            <Label key={cell.x} {...cell} fill={kind === 'rest' ? scheme.t2 : scheme.t1} />
          ))}
        </g>
      ))}
    </g>
  )
}

function ScenarioMark({ look, x, y, scheme }: PlacedScenarioMark & { readonly scheme: Scheme }): ReactElement {
  return <Marker shape={look.marker} x={x} y={y} radius={3.2} colour={scheme[look.colour]} />
}
