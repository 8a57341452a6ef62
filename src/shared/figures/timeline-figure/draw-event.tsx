// Marks of events as the window draws them: the state of an event is a shape before it is a colour.
import type { ReactElement } from 'react'
import { effectStateOf, type EffectState, type EventStatus } from '../../domain/event'
import type { Family } from '../../timeline/family'
import { textWidth } from '../lettering/measure'
import { baselineFor, Label, round2 } from '../marks/label'
import { mix, textColour, type DataColour, type Scheme } from '../theme'
import { PILL_WIDTH, type BarMark, type EventMark, type PointMark } from './event-mark'

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
  /** Height of bars and pills, px. */
  readonly height: number
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

/** The step that marks an event acting on the model, around x, y; thin and pale where its effects are off. */
export function ActsSign({ x, y, state, scheme }: { readonly x: number; readonly y: number; readonly state: EffectState; readonly scheme: Scheme }): ReactElement | null {
  if (state === 'none') return null
  const [left, top, width] = [x - 5, y - 4.5, state === 'acts' ? 2 : 1]
  return (
    <>
      <rect x={round2(left)} y={round2(top)} width={10} height={9} rx={2} fill={scheme.bg1} />
      <path d={`M${round2(left + 1)},${round2(top + 8 - width / 2)}H${round2(x)}V${round2(top + 1 + width / 2)}H${round2(left + 9)}`} fill="none" stroke={state === 'acts' ? scheme.t1 : scheme.t3} strokeWidth={width} />
    </>
  )
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
export function Pill({ x, y, height, count, occurred, family, scheme }: { readonly x: number; readonly y: number; readonly height: number; readonly count: number; readonly occurred: number; readonly family: MarkFamily; readonly scheme: Scheme }): ReactElement {
  const colour = scheme[familyColour(family)]
  const box = { x: round2(x - PILL_WIDTH / 2), y: round2(y - height / 2), width: PILL_WIDTH, height: round2(height), rx: round2(height / 2) }
  const size = count > 999 ? 9 : 11
  return (
    <>
      <rect {...box} fill={scheme.bg1} />
      {occurred > 0 && <path d={pillPart(box.x, y, height, PILL_WIDTH * occurred)} fill={mix(colour, scheme.bg1, 0.22)} />}
      <rect {...box} fill="none" stroke={colour} strokeWidth={1.25} />
      <Label text={String(count)} x={x} y={baselineFor(y, size)} size={size} weight={600} tabular anchor="middle" fill={scheme.t1} />
    </>
  )
}

/** The left `width` px of a pill, as a polygon whose caps follow the round ends. */
function pillPart(left: number, y: number, height: number, width: number): string {
  const radius = height / 2
  const steps = Array.from({ length: 9 }, (_, index) => (index / 8) * radius)
  const ats = [...steps, ...steps.map((step) => PILL_WIDTH - radius + step)].filter((at) => at < width)
  const half = (at: number) => {
    const inCap = Math.max(0, radius - at, at - (PILL_WIDTH - radius))
    return Math.sqrt(Math.max(0, radius ** 2 - inCap ** 2))
  }
  const edge = [...ats, width].map((at) => [left + at, half(at)] as const)
  const points = [...edge.map(([x, up]) => [x, y - up] as const), ...[...edge].reverse().map(([x, up]) => [x, y + up] as const)]
  return `M${points.map(([x, at]) => `${round2(x)},${round2(at)}`).join('L')}Z`
}

/** What lies inside the plot and is cut at its edges: bars, whiskers, lines, ticks. */
export function CutMark(props: MarkProps<EventMark>): ReactElement | null {
  const { mark, left, scheme } = props
  const colour = scheme[familyColour(mark.family)]
  switch (mark.kind) {
    case 'point':
      return mark.whisker && <Whisker from={left + mark.whisker[0] + 0.5} to={left + mark.whisker[1] - 0.5} y={mark.y} colour={colour} doubtful={mark.doubtful} />
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

function Bar({ mark, left, height, scheme, idPrefix }: MarkProps<BarMark>): ReactElement {
  const colour = scheme[familyColour(mark.family)]
  const [x, right, top] = [left + mark.left, left + mark.right, mark.y - height / 2]
  const upright = { y1: round2(top), y2: round2(top + height) }
  const edges = [x + 1, right - 1].map(round2)
  if (mark.status === 'claim') {
    return (
      <>
        <rect x={round2(x)} y={round2(top)} width={round2(right - x)} height={round2(height)} fill={mix(colour, scheme.bg1, 0.13)} />
        {edges.map((at) => (
          <line key={at} x1={at} x2={at} {...upright} stroke={colour} strokeWidth={2} {...(mark.doubtful && { strokeDasharray: DASH })} />
        ))}
      </>
    )
  }
  const fill = { occurred: textColour(scheme, familyColour(mark.family)), projected: `url(#${idPrefix}-hatch-${mark.family})`, scheduled: scheme.bg1, planned: scheme.bg1 }[mark.status]
  const outline = mark.status === 'occurred' ? {} : { stroke: colour, strokeWidth: 1.25 }
  return (
    <>
      <path d={barOutline(x + 0.6, right - 0.6, top + 0.6, height - 1.2, mark.ongoing)} fill={fill} {...outline} {...(mark.status === 'planned' && { strokeDasharray: '4 2.5' })} />
      {mark.doubtful && edges.map((at) => <line key={at} x1={at} x2={at} {...upright} stroke={scheme.bg1} strokeWidth={3} strokeDasharray={DASH} />)}
    </>
  )
}

/** A bar with round corners; without a known end it points on. */
function barOutline(left: number, right: number, top: number, height: number, ongoing: boolean): string {
  const radius = Math.min(2.5, (right - left) / 2)
  const corner = (dx: number, dy: number) => `a${round2(radius)},${round2(radius)} 0 0 1 ${round2(dx * radius)},${round2(dy * radius)}`
  const [bottom, tip] = [top + height, Math.min(height / 2, right - left)]
  const end = ongoing
    ? `H${round2(right - tip)}L${round2(right)},${round2(top + height / 2)}L${round2(right - tip)},${round2(bottom)}`
    : `H${round2(right - radius)}${corner(1, 1)}V${round2(bottom - radius)}${corner(-1, 1)}`
  return `M${round2(left + radius)},${round2(top)}${end}H${round2(left + radius)}${corner(-1, -1)}V${round2(top + radius)}${corner(1, -1)}Z`
}

/** What may reach over the plot's edge by half a mark: markers and pills; and the words. */
export function WholeMark({ mark, left, height, scheme, idPrefix }: MarkProps<EventMark>): ReactElement | null {
  switch (mark.kind) {
    case 'cluster':
      return (
        <>
          <Pill x={left + mark.x} y={mark.y} height={height} count={mark.events.length} occurred={mark.occurred} family={mark.family} scheme={scheme} />
          <ActsSign x={left + mark.x + PILL_WIDTH / 2 + 1} y={mark.y - height / 2 + 1} state={effectStateOf(mark.events)} scheme={scheme} />
        </>
      )
    case 'point':
      return (
        <>
          {mark.x !== null && <PointSign x={left + mark.x} y={mark.y} status={mark.status} family={mark.family} scheme={scheme} idPrefix={idPrefix} />}
          {mark.x !== null && <ActsSign x={left + mark.x + 6} y={mark.y - 5} state={effectStateOf(mark.events)} scheme={scheme} />}
          <MarkLabel mark={mark} left={left} fill={scheme.t1} />
        </>
      )
    case 'bar': {
      const { label } = mark
      const onHatch = label && mark.labelInside && mark.status === 'projected'
      return (
        <>
          {mark.query !== null && <Query x={left + mark.query + 2.5} y={mark.y} family={mark.family} scheme={scheme} />}
          {onHatch && <rect x={round2(left + label.x - 3)} y={round2(mark.y - height / 2 + 1.25)} width={round2(textWidth(label.text, label) + 6)} height={round2(height - 2.5)} fill={scheme.bg1} />}
          <MarkLabel mark={mark} left={left} fill={mark.labelInside && mark.status === 'occurred' ? scheme.bg1 : scheme.t1} />
          {mark.left >= 0 && <ActsSign x={left + mark.left} y={mark.y - height / 2 + 1} state={effectStateOf(mark.events)} scheme={scheme} />}
        </>
      )
    }
    case 'line':
    case 'tick':
      return null
  }
}

function MarkLabel({ mark, left, fill }: { readonly mark: PointMark | BarMark; readonly left: number; readonly fill: string }): ReactElement | null {
  return mark.label && <Label {...mark.label} x={left + mark.label.x} fill={fill} />
}
