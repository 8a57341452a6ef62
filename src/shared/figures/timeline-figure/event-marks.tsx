// Marks of events as the window draws them: the state of an event is a shape before it is a colour.
import type { ReactElement } from 'react'
import type { EventStatus } from '../../domain/event'
import type { Family } from '../../timeline/family'
import { Label, round2 } from '../marks/label'
import { mix, textColour, type DataColour, type Scheme } from '../theme'
import { PILL, type BarMark, type ClusterMark, type EventMark, type PointMark } from './place-events'

const BAR = 13
const DASH = '2 2'

export type MarkFamily = Family | 'ink'

/** Lanes that gather by something else than category are grey, as in the window. */
export function familyColour(family: MarkFamily): DataColour {
  return family === 'ink' ? 'grey' : family
}

interface MarkProps<Mark> {
  readonly mark: Mark
  /** px from the drawing's edge to the plot's. */
  readonly left: number
  readonly scheme: Scheme
  readonly idPrefix: string
}

/** Hatches of projected events, one pair a colour. */
export function HatchPatterns({ families, scheme, idPrefix }: { readonly families: readonly MarkFamily[]; readonly scheme: Scheme; readonly idPrefix: string }): ReactElement {
  return (
    <>
      {families.map((family) => {
        const colour = scheme[familyColour(family)]
        return (
          <pattern key={family} id={`${idPrefix}-hatch-${family}`} width={3} height={3} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={3} height={3} fill={scheme.bg1} />
            <line x1={0.5} x2={0.5} y1={0} y2={3} stroke={colour} />
          </pattern>
        )
      })}
    </>
  )
}

/** The mark of an event known to a day, around x, y. */
export function PointSign({ x, y, status, family, scheme, idPrefix }: { readonly x: number; readonly y: number; readonly status: EventStatus; readonly family: MarkFamily; readonly scheme: Scheme; readonly idPrefix: string }): ReactElement {
  const colour = scheme[familyColour(family)]
  const [cx, cy] = [round2(x), round2(y)]
  if (status === 'claim') {
    return (
      <>
        <rect x={round2(x - 5.5)} y={round2(y - 5.5)} width={11} height={11} rx={3} fill={scheme.bg1} stroke={colour} />
        <Query x={x} y={y} family={family} scheme={scheme} />
      </>
    )
  }
  if (status === 'occurred') return <circle cx={cx} cy={cy} r={4.5} fill={colour} />
  const fill = status === 'projected' ? `url(#${idPrefix}-hatch-${family})` : scheme.bg1
  return <circle cx={cx} cy={cy} r={4} fill={fill} stroke={colour} strokeWidth={status === 'projected' ? 1 : 1.75} {...(status === 'planned' && { strokeDasharray: '2.6 1.59' })} />
}

function Query({ x, y, family, scheme }: { readonly x: number; readonly y: number; readonly family: MarkFamily; readonly scheme: Scheme }): ReactElement {
  return <Label text="?" x={x} y={y + 3.3} size={9} weight={600} anchor="middle" fill={textColour(scheme, familyColour(family))} />
}

/** All the days on which an event may fall, its ends upright; dashed where even these are in doubt. */
export function Whisker({ from, to, y, colour, doubtful }: { readonly from: number; readonly to: number; readonly y: number; readonly colour: string; readonly doubtful: boolean }): ReactElement {
  const ends = `M${round2(from + 0.5)},${round2(y - 3.5)}v7M${round2(to - 0.5)},${round2(y - 3.5)}v7`
  return (
    <>
      <line x1={round2(from)} x2={round2(to)} y1={round2(y)} y2={round2(y)} stroke={colour} {...(doubtful && { strokeDasharray: DASH })} />
      <path d={ends} fill="none" stroke={colour} {...(doubtful && { strokeDasharray: '1.5 1.25' })} />
    </>
  )
}

/** The pill of a cluster, filled as far as its events have occurred. */
export function Pill({ x, y, count, occurred, family, scheme }: { readonly x: number; readonly y: number; readonly count: number; readonly occurred: number; readonly family: MarkFamily; readonly scheme: Scheme }): ReactElement {
  const colour = scheme[familyColour(family)]
  const [left, top, radius] = [round2(x - PILL.width / 2), round2(y - PILL.height / 2), PILL.height / 2]
  const width = round2(PILL.width * occurred)
  const size = count > 999 ? 9 : 11
  return (
    <>
      <rect x={left} y={top} width={PILL.width} height={PILL.height} rx={radius} fill={scheme.bg1} />
      {occurred > 0 && <path d={filledPill(left, top, width)} fill={mix(colour, scheme.bg1, 0.22)} />}
      <rect x={left} y={top} width={PILL.width} height={PILL.height} rx={radius} fill="none" stroke={colour} strokeWidth={1.25} />
      <Label text={String(count)} x={x} y={y + size * 0.364} size={size} weight={600} tabular anchor="middle" fill={scheme.t1} />
    </>
  )
}

/** The left `width` px of a pill. */
function filledPill(left: number, top: number, width: number): string {
  const radius = PILL.height / 2
  const half = (at: number) => Math.sqrt(Math.max(0, radius ** 2 - (radius - at) ** 2))
  const rightCap = PILL.width - radius
  const end = width <= radius ? half(width) : width < rightCap ? radius : half(PILL.width - width)
  const start = `M${round2(left + Math.min(width, radius))},`
  const middle = top + radius
  if (width <= radius) return `${start}${round2(middle - end)}A${radius},${radius} 0 0 0 ${round2(left + width)},${round2(middle + end)}Z`
  const leftCap = `${start}${round2(top)}A${radius},${radius} 0 0 0 ${round2(left + radius)},${round2(top + PILL.height)}`
  if (width <= rightCap) return `${leftCap}H${round2(left + width)}V${round2(top)}Z`
  return `${leftCap}H${round2(left + rightCap)}A${radius},${radius} 0 0 0 ${round2(left + width)},${round2(middle + end)}V${round2(middle - end)}A${radius},${radius} 0 0 0 ${round2(left + rightCap)},${round2(top)}Z`
}

/** What lies inside the plot and is cut at its edges: bars, whiskers, lines, ticks. */
export function CutMark(props: MarkProps<EventMark>): ReactElement | null {
  const { mark, left, scheme } = props
  const colour = scheme[familyColour(mark.family)]
  switch (mark.kind) {
    case 'point':
      return mark.whisker && <Whisker from={left + mark.whisker[0]} to={left + mark.whisker[1]} y={mark.y} colour={colour} doubtful={mark.doubtful} />
    case 'bar':
      return <Bar {...props} mark={mark} />
    case 'line':
      return <rect x={round2(left + mark.left)} y={round2(mark.y - 1)} width={round2(mark.right - mark.left)} height={2} fill={mix(colour, scheme.bg1, 0.6)} />
    case 'tick':
      return <rect x={round2(left + mark.x - 1)} y={round2(mark.y - 3.5)} width={2} height={7} fill={colour} />
    case 'cluster':
      return null
  }
}

function Bar({ mark, left, scheme, idPrefix }: MarkProps<BarMark>): ReactElement {
  const colour = scheme[familyColour(mark.family)]
  const [x, right, top] = [left + mark.left, left + mark.right, mark.y - BAR / 2]
  const box = { x: round2(x), y: round2(top), width: round2(Math.max(2, right - x)), height: BAR }
  const edge = (at: number) => <line x1={round2(at)} x2={round2(at)} y1={round2(top)} y2={round2(top + BAR)} stroke={colour} strokeWidth={2} />
  const inner = { x: round2(x + 0.6), y: round2(top + 0.6), width: round2(Math.max(1, right - x - 1.25)), height: BAR - 1.25, rx: 2.5 }
  return (
    <>
      {mark.status === 'claim' ? (
        <>
          <rect {...box} fill={mix(colour, scheme.bg1, 0.13)} />
          {edge(x + 1)}
          {edge(right - 1)}
        </>
      ) : mark.status === 'occurred' ? (
        <rect {...box} rx={3} fill={textColour(scheme, familyColour(mark.family))} />
      ) : (
        <rect
          {...inner}
          fill={mark.status === 'projected' ? `url(#${idPrefix}-hatch-${mark.family})` : scheme.bg1}
          stroke={colour}
          strokeWidth={1.25}
          {...(mark.status === 'planned' && { strokeDasharray: '4 2.5' })}
        />
      )}
      {mark.doubtful && [x + 1, right - 1].map((at) => <line key={at} x1={round2(at)} x2={round2(at)} y1={round2(top)} y2={round2(top + BAR)} stroke={scheme.bg1} strokeWidth={3} strokeDasharray={DASH} />)}
    </>
  )
}

/** What may reach over the plot's edge by half a mark: markers and pills; and the words. */
export function WholeMark({ mark, left, scheme, idPrefix }: MarkProps<EventMark>): ReactElement | null {
  switch (mark.kind) {
    case 'cluster':
      return <Cluster mark={mark} left={left} scheme={scheme} />
    case 'point':
      return (
        <>
          {mark.x !== null && <PointSign x={left + mark.x} y={mark.y} status={mark.status} family={mark.family} scheme={scheme} idPrefix={idPrefix} />}
          <MarkLabel mark={mark} left={left} fill={scheme.t1} />
        </>
      )
    case 'bar': {
      const { label } = mark
      const onHatch = label && mark.labelInside && mark.status === 'projected'
      return (
        <>
          {mark.query !== null && <Query x={left + mark.query + 2.5} y={mark.y} family={mark.family} scheme={scheme} />}
          {onHatch && <rect x={round2(left + label.x - 3)} y={round2(mark.y - BAR / 2 + 1.25)} width={round2(mark.labelWidth + 6)} height={BAR - 2.5} fill={scheme.bg1} />}
          <MarkLabel mark={mark} left={left} fill={mark.labelInside && mark.status === 'occurred' ? scheme.bg1 : scheme.t1} />
        </>
      )
    }
    case 'line':
    case 'tick':
      return null
  }
}

function Cluster({ mark, left, scheme }: { readonly mark: ClusterMark; readonly left: number; readonly scheme: Scheme }): ReactElement {
  return <Pill x={left + mark.x} y={mark.y} count={mark.events.length} occurred={mark.occurred} family={mark.family} scheme={scheme} />
}

function MarkLabel({ mark, left, fill }: { readonly mark: PointMark | BarMark; readonly left: number; readonly fill: string }): ReactElement | null {
  return mark.label && <Label {...mark.label} x={left + mark.label.x} fill={fill} />
}
