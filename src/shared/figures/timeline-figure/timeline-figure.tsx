// The timeline figure drawn: a stateless component of its layout.
import type { ReactElement } from 'react'
import { Label, round2, textBox } from '../marks/label'
import { mix, SCHEMES, type Scheme } from '../theme'
import { CutMark, familyColour, HatchPatterns, WholeMark } from './draw-event'
import { layoutTimeline, type TimelineChartProps, type TimelineLayout } from './layout'
import { LegendSign } from './legend-sign'

export function TimelineFigure(props: TimelineChartProps): ReactElement {
  const layout = layoutTimeline(props)
  const { plot, axis, lanes, legend, left } = layout
  const scheme = SCHEMES[props.scheme]
  const { idPrefix } = props
  const id = (name: string) => `${idPrefix}-${name}`
  const families = [...new Set([...lanes.flatMap(({ marks }) => marks.map(({ family }) => family)), 'ink' as const])].sort()
  return (
    <g id={id('chart')}>
      <defs>
        <HatchPatterns families={families} scheme={scheme} idPrefix={idPrefix} />
        <clipPath id={id('plot')}>
          <rect x={round2(plot.left)} y={round2(plot.top)} width={round2(plot.right - plot.left)} height={round2(Math.max(0, plot.bottom - plot.top))} />
        </clipPath>
      </defs>
      <Ground layout={layout} scheme={scheme} idPrefix={idPrefix} />
      <g id={id('axis')}>
        {[...axis.years, ...axis.fine].map((words) => (
          <Label key={`${words.x}-${words.y}`} {...words} fill={words.weight === 500 ? scheme.t1 : scheme.t3} />
        ))}
        {axis.keys.map(({ strong, ...words }) => (
          <Label key={words.text} {...words} fill={strong ? scheme.t1 : scheme.t3} />
        ))}
      </g>
      {lanes.map((lane, index) => (
        <g key={lane.id} id={id(`lane-${index + 1}`)}>
          <rect x={0} y={round2(lane.top + 1)} width={3} height={round2(lane.height - 2)} fill={scheme[familyColour(lane.family)]} />
          <Label {...lane.name} fill={lane.form === 'folded' ? scheme.t2 : scheme.t1} />
          <Label {...lane.count} fill={scheme.t3} />
          <g clipPath={`url(#${id('plot')})`}>
            {lane.marks.map((mark) => (
              <CutMark key={`${mark.kind}-${mark.events[0]!.id}`} mark={mark} left={plot.left} height={layout.markHeight} scheme={scheme} idPrefix={idPrefix} />
            ))}
          </g>
          {lane.marks.map((mark) => (
            <WholeMark key={`${mark.kind}-${mark.events[0]!.id}`} mark={mark} left={plot.left} height={layout.markHeight} scheme={scheme} idPrefix={idPrefix} />
          ))}
        </g>
      ))}
      {left && <Label {...left} fill={scheme.t2} />}
      <g id={id('legend')}>
        {legend.map(({ key, x, y, label }) => (
          <g key={key}>
            <LegendSign sign={key} x={x} y={y} scheme={scheme} idPrefix={idPrefix} />
            <Label {...label} fill={scheme.t2} />
          </g>
        ))}
      </g>
    </g>
  )
}

/** What lies under the events. The lines of The Hague and of today are interrupted where a label stands. */
function Ground({ layout, scheme, idPrefix }: { readonly layout: TimelineLayout; readonly scheme: Scheme; readonly idPrefix: string }): ReactElement {
  const { plot, axis, lanes } = layout
  const labels = lanes.flatMap(({ marks }) => marks.flatMap((mark) => ('label' in mark && mark.label ? [{ ...textBox(mark.label), x: textBox(mark.label).x + plot.left }] : [])))
  return (
    <g id={`${idPrefix}-ground-lines`}>
      {axis.bands.map(({ left, width }) => (
        <rect key={left} x={round2(left)} y={round2(plot.top - 18)} width={round2(width)} height={round2(plot.bottom - plot.top + 18)} fill={mix(scheme.grey, scheme.bg1, 0.09)} />
      ))}
      {axis.grid.map((x) => (
        <line key={x} x1={round2(x)} x2={round2(x)} y1={round2(plot.top)} y2={round2(plot.bottom)} stroke={scheme.grid} />
      ))}
      {[plot.top, ...lanes.map(({ top, height }) => top + height)].map((y) => (
        <line key={y} x1={0} x2={round2(plot.right)} y1={round2(y)} y2={round2(y)} stroke={scheme.line1} />
      ))}
      {axis.lines.flatMap(({ kind, x }) =>
        segments(plot.top, plot.bottom, labels.filter((box) => box.x - 2 < x && box.x + box.width + 2 > x).map(({ y, height }) => [y, y + height] as const)).map(([from, to]) => (
          <line key={`${kind}-${from}`} x1={round2(x)} x2={round2(x)} y1={round2(from)} y2={round2(to)} stroke={kind === 'today' ? scheme.t1 : scheme.grey} strokeWidth={kind === 'today' ? 1.25 : 2} />
        )),
      )}
    </g>
  )
}

/** From top to bottom without the gaps. */
function segments(top: number, bottom: number, gaps: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let from = top
  for (const [start, end] of [...gaps].sort((a, b) => a[0] - b[0])) {
    if (start > from) found.push([from, start])
    from = Math.max(from, end)
  }
  return bottom > from ? [...found, [from, bottom]] : found
}
