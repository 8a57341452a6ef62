// "All categories at a glance" drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import { EndMarks } from '../compare/end-marks-view'
import { ScenarioKeyView } from '../compare/scenario-key-view'
import { scenarioLook } from '../compare/scenarios'
import type { ChartProps } from '../figure'
import { Label } from '../marks/label'
import { DASHES, Line } from '../marks/line'
import { Marker } from '../marks/marker'
import { SCHEMES, type Scheme } from '../theme'
import { layoutGlance, type PlacedGlance } from './layout'
import type { GlanceModel } from './state'

export function ProductionAtAGlance(props: ChartProps<GlanceModel>): ReactElement {
  const layout = layoutGlance(props)
  const scheme = SCHEMES[props.scheme]
  const id = (name: string) => `${props.idPrefix}-${name}`
  return (
    <g id={id('chart')}>
      <Label {...layout.unit} fill={scheme.t3} />
      {layout.panels.length > 0 && <Label {...layout.head.text} fill={layout.head.isCursor ? scheme.acc : scheme.t3} />}
      <ScenarioKeyView {...layout.key} scheme={scheme} id={id('scenarios')} />
      {layout.panels.map((panel) => (
        <Panel key={panel.panel.category} panel={panel} colour={scheme[props.model.scenarios.length > 0 ? scenarioLook(0).colour : 'blue']} scheme={scheme} id={id(panel.panel.category)} />
      ))}
      {layout.rest && <Label {...layout.rest} fill={scheme.t2} />}
      {layout.nothing && <Label {...layout.nothing} fill={scheme.t2} />}
    </g>
  )
}

function Panel({ panel, colour, scheme, id }: { readonly panel: PlacedGlance; readonly colour: string; readonly scheme: Scheme; readonly id: string }): ReactElement {
  const { plot, parity, points, ghost, cursor } = panel
  return (
    <g id={id}>
      <clipPath id={`${id}-clip`}>
        <rect x={plot.left} y={plot.top - 2} width={plot.right - plot.left + 2} height={plot.bottom - plot.top + 4} />
      </clipPath>
      <Label {...panel.name} fill={scheme.t1} />
      {panel.value && <Label {...panel.value} fill={scheme.t1} />}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={scheme.line2} />
      {panel.years.map(({ at }) => <line key={at} x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + 3} stroke={scheme.line2} />)}
      {panel.missing ? <Label {...panel.missing} fill={scheme.t2} /> : <line x1={plot.left} x2={plot.right} y1={parity} y2={parity} stroke={scheme.t3} />}
      <g clipPath={`url(#${id}-clip)`}>
        <Line points={ghost} colour={panel.ends.length > 0 ? scheme.grey : colour} weight={1.5} dash={DASHES.ghost} />
        {[...panel.others].reverse().map(({ look, points: own }) => <Line key={look.place} points={own} colour={scheme[look.colour]} weight={1.5} />)}
        <Line points={points} colour={colour} weight={2} />
      </g>
      <EndMarks ends={panel.ends} scheme={scheme} radius={2.4} />
      {cursor && <line x1={cursor[0]} x2={cursor[0]} y1={plot.top} y2={plot.bottom} stroke={scheme.acc} />}
      {cursor && <Marker shape="circle" x={cursor[0]} y={cursor[1]} radius={2.5} colour={colour} hollow={scheme.bg1} />}
      {panel.scale.map((words) => <Label key={words.text} {...words} fill={scheme.t3} />)}
      {panel.years.map(({ label }) => label && <Label key={label.text} {...label} fill={scheme.t3} />)}
    </g>
  )
}
