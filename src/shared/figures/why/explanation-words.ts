// An explanation in words and shown numbers: the card, the copied text and the command line say the same.
import type { ExplainedPart, Explanation } from '../../engine/attribution/explain'
import { FIRST_YEAR } from '../../engine/years'
import { MONTHS } from '../../engine/production/months'
import { WHY } from '../../text/why'
import { formatByKind, formatNumber, monthInWords } from '../format'
import { changeWords } from './change-words'
import { namedSeries, partUnit, valueUnit } from './series-name'
import { MOST_MORE, shownParts } from './shown-parts'

export interface ExplainedRow {
  readonly explained: ExplainedPart
  readonly words: string
  /** Signed, in the explanation's unit. */
  readonly part: string
  /** "± 0.01"; null where nothing was sampled. */
  readonly error: string | null
  /** One sentence that stands alone. */
  readonly sentence: string
}

export interface ExplanationWords {
  /** "Why 2.84 % of GDP?" */
  readonly title: string
  /** "Europe and Canada, core share, 2031" */
  readonly point: string
  readonly rows: readonly ExplainedRow[]
  /** "Preset Pledge met 3.56 → 3.36"; null where there is no difference to share out. */
  readonly ends: string | null
  /** The sum of the parts shown, with its unit; null likewise. */
  readonly sum: string | null
  /** What else must be said, sentence by sentence. */
  readonly notes: readonly string[]
}

/**
 * @param from what the first end is called: "Pledge met"
 * @param nameOf names of actors and groups
 */
export function explanationWords(explanation: Explanation, from: string, nameOf: (id: string) => string): ExplanationWords {
  const { seriesId, unit, sharing, parts, idle, grid, place } = explanation
  const value = WHY.valueWithUnit(formatByKind(sharing.all, unit.kind), valueUnit(seriesId, unit))
  const head = { title: WHY.title(value), point: WHY.point(namedSeries(seriesId, nameOf).name, pointInTime(grid, place)) }
  if (sharing.kind === 'noValue') return { ...head, rows: [], ends: null, sum: null, notes: [WHY.noValue[sharing.where](from)] }
  if (parts.length === 0) {
    return { ...head, rows: [], ends: null, sum: null, notes: [idle.length === 0 ? WHY.nothing(from) : WHY.allIdle(idle.length)] }
  }
  const shown = shownParts(unit.kind, sharing.none, sharing.all, parts.map(({ part }) => part))
  const inUnit = (number: string) => WHY.valueWithUnit(number, partUnit(seriesId, unit))
  const rows = parts.map((explained, at): ExplainedRow => {
    const words = changeWords(explained, nameOf)
    const error = explained.error === null ? null : WHY.error(errorWords(explained.error, shown.decimals))
    const part = shown.parts[at]!
    return { explained, words, part, error, sentence: WHY.row(words, [inUnit(part), ...(error === null ? [] : [error])].join(' ')) }
  })
  return {
    ...head,
    rows,
    ends: WHY.ends(WHY.preset(from), shown.none, shown.all),
    sum: inUnit(shown.sum),
    notes: [...(sharing.errors === null ? [] : [WHY.sampled(parts.length)]), ...(idle.length === 0 ? [] : [WHY.idle(idle.length)])],
  }
}

/** An error with its first digit, never said to be smaller than it is. */
export function errorWords(error: number, decimals: number): string {
  let shown = decimals
  while (error !== 0 && shown < decimals + MOST_MORE && error * 10 ** shown < 1) shown += 1
  return error === 0 ? '0' : formatNumber(Math.ceil(error * 10 ** shown) / 10 ** shown, shown)
}

/** Everything as lines of text. */
export function explanationText({ title, point, rows, ends, sum, notes }: ExplanationWords): string {
  const total = ends === null || sum === null ? [] : [WHY.sum(ends, sum)]
  return [`${title} ${point}`, ...rows.map(({ sentence }) => sentence), ...total, ...notes].join('\n')
}

/** "2031", "Apr 2030". */
export function pointInTime(grid: Explanation['grid'], place: number): string {
  return grid === 'years' ? String(FIRST_YEAR + place) : monthInWords(MONTHS[place]!)
}
