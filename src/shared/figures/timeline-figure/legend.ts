// The legend of the picture: only what is drawn, in as many lines as its words need.
import { effectStateOf, EVENT_STATUSES, type EventStatus } from '../../domain/event'
import { TIMELINE_FIGURE } from '../../text/figures-timeline'
import { STATUS_TEXT } from '../../text/timeline'
import { textWidth } from '../lettering/measure'
import { baselineFor, type PlacedText } from '../marks/label'
import type { EventMark } from './event-mark'

export type LegendKey = EventStatus | keyof typeof TIMELINE_FIGURE.legend

export interface LegendEntry {
  readonly key: LegendKey
  /** Left edge and middle of the sign, px. */
  readonly x: number
  readonly y: number
  readonly label: PlacedText
}

const SIGN = 12
const SIGN_WIDTHS: Readonly<Partial<Record<LegendKey, number>>> = { several: 26, spans: 24, doubt: 24, ongoing: 18, line: 18, tick: 4 }
const GAP = 16

/** Room of a sign, px. */
export function signWidth(key: LegendKey): number {
  return SIGN_WIDTHS[key] ?? SIGN
}

/** What these marks need explained. */
export function legendKeys(marks: readonly EventMark[]): readonly LegendKey[] {
  const has = (test: (mark: EventMark) => boolean) => marks.some(test)
  const statuses = EVENT_STATUSES.filter((status) => has((mark) => (mark.kind === 'point' || mark.kind === 'bar') && mark.status === status))
  return [
    ...statuses,
    ...(has(({ kind }) => kind === 'cluster') ? (['several'] as const) : []),
    ...(has((mark) => mark.kind === 'point' && mark.whisker !== null && !mark.doubtful) ? (['spans'] as const) : []),
    ...(has((mark) => (mark.kind === 'point' || mark.kind === 'bar') && mark.doubtful) ? (['doubt'] as const) : []),
    ...(has((mark) => mark.kind === 'bar' && mark.ongoing) ? (['ongoing'] as const) : []),
    ...(['acts', 'off'] as const).filter((state) => has((mark) => mark.kind !== 'line' && mark.kind !== 'tick' && effectStateOf(mark.events) === state)),
    ...(has(({ kind }) => kind === 'line') ? (['line'] as const) : []),
    ...(has(({ kind }) => kind === 'tick') ? (['tick'] as const) : []),
  ]
}

/** Entries from the top left, wrapped at `width`; and the height they take. */
export function placeLegend(keys: readonly LegendKey[], width: number, top: number, text: number): { readonly entries: readonly LegendEntry[]; readonly height: number } {
  const line = text + 6
  const lettering = { size: text, weight: 400 } as const
  let [x, row] = [0, 0]
  const entries = keys.map((key): LegendEntry => {
    const words = key in STATUS_TEXT ? STATUS_TEXT[key as EventStatus] : TIMELINE_FIGURE.legend[key as keyof typeof TIMELINE_FIGURE.legend]
    const needed = signWidth(key) + 5 + textWidth(words, lettering)
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1]
    const y = top + line * (row + 0.5)
    const entry = { key, x, y, label: { ...lettering, text: words, x: x + signWidth(key) + 5, y: baselineFor(y, text) } }
    x += needed + GAP
    return entry
  })
  return { entries, height: keys.length === 0 ? 0 : line * (row + 1) }
}
