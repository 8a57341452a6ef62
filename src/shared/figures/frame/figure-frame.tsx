// The exported picture: a chart in its frame of title, notes and footer, as one complete SVG.
import type { ReactElement } from 'react'
import type { OpenFigure } from '../figure'
import { Label, round2, type PlacedText } from '../marks/label'
import { Marker } from '../marks/marker'
import type { TimePart } from '../placing/time-axis'
import { SCHEMES, TEXT_FAMILY, type SchemeName } from '../theme'
import { layoutFrame, MARK_SPACING, type FrameText } from './frame-layout'

/** What the frame needs of a figure, in the figure table or beside it. */
export type FramedFigure = Pick<OpenFigure, 'words' | 'chart'> & { readonly id: string }

export interface FigureFrameProps {
  readonly figure: FramedFigure
  /** Size of the picture in px. */
  readonly width: number
  readonly height: number
  readonly scheme: SchemeName
  readonly text: FrameText
  /** A part of time instead of all of the figure's. */
  readonly time?: TimePart | undefined
}

export function FigureFrame({ figure, width, height, scheme: schemeName, text, time }: FigureFrameProps): ReactElement {
  const layout = layoutFrame(width, height, text)
  const scheme = SCHEMES[schemeName]
  const { id } = figure
  const { chart, rule } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${round2(layout.width)} ${round2(layout.height)}`}
      fontFamily={TEXT_FAMILY}
      textRendering="geometricPrecision"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      focusable="false"
    >
      <title id={`${id}-title`}>{text.title}</title>
      <desc id={`${id}-description`}>{figure.words().description}</desc>
      <rect id={`${id}-ground`} width={round2(layout.width)} height={round2(layout.height)} fill={scheme.bg1} />
      {layout.marks.length > 0 && (
        <g id={`${id}-mark`} letterSpacing={`${MARK_SPACING}em`}>
          <Texts texts={layout.marks} fill={scheme.t1} />
        </g>
      )}
      <g id={`${id}-heading`}>
        <Texts texts={layout.title} fill={scheme.t1} />
        <Texts texts={layout.subtitle} fill={scheme.t2} />
      </g>
      <g transform={`translate(${round2(chart.x)},${round2(chart.y)})`}>
        {figure.chart({ width: chart.width, height: chart.height, scheme: schemeName, style: 'export', idPrefix: id, time })}
      </g>
      <g id={`${id}-notes`}>
        <line x1={rule.x1} x2={round2(rule.x2)} y1={rule.y} y2={rule.y} stroke={scheme.line2} />
        <Texts texts={layout.noteHeads} fill={scheme.t1} />
        {layout.noteMarks.map(({ look, x, y }) => (
          <Marker key={y} shape={look.marker} x={x} y={y} radius={3} colour={scheme[look.colour]} />
        ))}
        <Texts texts={layout.noteLines} fill={scheme.t2} />
        <Texts texts={layout.footer} fill={scheme.t3} />
      </g>
    </svg>
  )
}

function Texts({ texts, fill }: { readonly texts: readonly PlacedText[]; readonly fill: string }): ReactElement {
  return (
    <>
      {texts.map((text) => (
        <Label key={`${text.x}-${text.y}`} {...text} fill={fill} />
      ))}
    </>
  )
}
