// "Gap league" in pixels: a row an ally with its gap as ring (base year) and bar (the year looked at), numbers beside.
import { shortUnit } from '../../text/figures'
import { LEAGUE_WORDS } from '../../text/figures-league'
import { placeScenarioKey, type ScenarioKey } from '../compare/scenario-key'
import { scenarioLook, type ScenarioLook } from '../compare/scenarios'
import type { ChartProps } from '../figure'
import { formatNumber, formatPoints } from '../format'
import { ellipsis, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes } from '../placing/drawing-sizes'
import type { Box } from '../placing/free-spot'
import { leagueDomain, NO_GAP, type LeagueModel, type LeagueRow } from './state'

export interface PlacedLeagueRow {
  readonly id: string
  /** `rest` sums the allies that did not fit; groups stand under a line. */
  readonly kind: 'ally' | 'rest' | 'group'
  readonly cells: readonly PlacedText[]
  /** Gap in the year looked at; null where there is none. */
  readonly bar: Box | null
  /** Gap in the base year, px; null without one. */
  readonly ring: { readonly x: number; readonly y: number } | null
  /** Gaps in the year looked at under compared scenarios, the active one's last; none where nothing is compared. */
  readonly marks: readonly PlacedScenarioMark[]
}

export interface PlacedScenarioMark {
  readonly look: ScenarioLook
  readonly x: number
  readonly y: number
}

export interface LeagueLayout {
  readonly key: ScenarioKey
  readonly heads: readonly PlacedText[]
  /** Marks of scenarios over the columns that are theirs. */
  readonly headMarks: readonly PlacedScenarioMark[]
  readonly rules: readonly { readonly x1: number; readonly x2: number; readonly y: number }[]
  /** Where the bars start and end, px; null where only numbers fit. */
  readonly track: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } | null
  readonly rows: readonly PlacedLeagueRow[]
}

const GAP = 10
/** Narrower bars tell nothing. */
const LEAST_TRACK = 48
const RING = 3.2
/** Room for a mark before the words of a head, px. */
const HEAD_MARK = 15

interface Column {
  readonly heads: readonly string[]
  readonly text: (row: LeagueRow) => string
  readonly width: number
  /** Whether several allies together have such a number. */
  readonly sums: boolean
  /** The scenario whose column it is, where several are compared; absent where it is not said. */
  readonly look?: ScenarioLook
  /** Columns give way in this order where width is short. */
  readonly givesWay: number
}

/** Lay the figure out in `width` × `height` px: as many allies as fit, the rest summed, the groups last. */
export function layoutLeague(props: ChartProps<LeagueModel>): LeagueLayout {
  const { model, width, height, style } = props
  const sizes = drawingSizes(style, width)
  const year = Math.max(model.baseYear, props.cursorYear ?? model.lastYear)
  const [base, place] = [model.years.indexOf(model.baseYear), Math.max(0, model.years.indexOf(year))]
  const rowHeight = sizes.text + 5
  const key = placeScenarioKey(model.key, 0, width, height, sizes.text)
  const headTop = key.height === 0 ? 0 : key.height + 4
  const top = headTop + rowHeight * 2 + 5
  const plain = { size: sizes.text, weight: 400 } as const
  const widest = (texts: readonly string[]) => Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, { size: sizes.text, weight: 600, tabular: true }))))
  const everyone = [...model.allies, ...model.groups]
  const points = (at: number) => (row: LeagueRow) => (row.points[at]! < NO_GAP ? LEAGUE_WORDS.met : formatPoints(row.points[at]!))
  const money = (at: number) => (row: LeagueRow) => formatNumber(row.money[at]!, model.unit.kind === 'money' ? 1 : 2)
  const together = sumOf(model.allies)
  const column = (heads: readonly string[], text: (row: LeagueRow) => string, sums: boolean, givesWay: number, look?: ScenarioLook): Column => ({
    heads, text, sums, givesWay, ...(look && { look }),
    width: Math.max(widest([...heads, ...(sums ? [...everyone, together] : everyone).map(text)]), look && heads[0] !== '' ? widest(heads.slice(0, 1)) + HEAD_MARK : 0),
  })
  const unit = shortUnit(model.unit.text)
  const compares = model.others.length > 0
  const isBase = year === model.baseYear
  const scenarioColumns = model.others.map(({ lead }) => {
    const rows = new Map([...lead.allies, ...lead.groups].map((row) => [row.id, row]))
    return column(['', LEAGUE_WORDS.points], (row) => points(place)(rows.get(row.id) ?? row), false, 5 - lead.place, lead)
  })
  const wanted = [
    ...(isBase && compares ? [] : [column(LEAGUE_WORDS.pointsHead(model.baseYear), points(base), false, 0)]),
    column(LEAGUE_WORDS.moneyHead(model.baseYear, unit), money(base), true, isBase && compares ? 1 : compares ? -1 : 0),
    ...(isBase && !compares ? [] : [column(LEAGUE_WORDS.pointsHead(year), points(place), false, compares ? 6 : 0, compares ? scenarioLook(0) : undefined)]),
    ...scenarioColumns,
    ...(isBase ? [] : [column(LEAGUE_WORDS.moneyHead(year, unit), money(place), true, compares ? 1 : 0, compares ? scenarioLook(0) : undefined)]),
  ]
  const nameWidth = Math.min(widest([...LEAGUE_WORDS.caption, ...everyone.map(({ name }) => name)]), Math.floor(width * 0.42))
  // With too little width the first columns give way: the year looked at and its money count most. Of compared scenarios the
  // points of all come first.
  let columns = wanted
  while (columns.length > 1 && nameWidth + columns.reduce((sum, { width: own }) => sum + own + GAP, 0) > width) {
    const least = columns.reduce((first, candidate) => (candidate.givesWay < first.givesWay ? candidate : first))
    columns = columns.filter((candidate) => candidate !== least)
  }
  const numbers = columns.reduce((sum, { width: own }) => sum + own + GAP, 0)
  const trackWidth = width - nameWidth - GAP * 2 - numbers
  const [trackLeft, trackRight] = [nameWidth + GAP, nameWidth + GAP + trackWidth]
  const domain = props.domain ?? leagueDomain(model)
  const x = (value: number) => trackLeft + RING + (Math.min(value, domain[1]) / domain[1]) * (trackWidth - RING * 2)
  const hasTrack = trackWidth >= LEAST_TRACK

  const leads = model.others.map(({ lead }) => ({ look: lead, rows: new Map([...lead.allies, ...lead.groups].map((row) => [row.id, row])) }))
  const capacity = Math.max(1, Math.floor((height - top - 2) / rowHeight))
  const groups = model.groups.slice(0, Math.max(0, Math.min(model.groups.length, capacity - 2)))
  const room = capacity - groups.length
  const shown = model.allies.length <= room ? model.allies : model.allies.slice(0, Math.max(0, room - 1))
  const rest = model.allies.slice(shown.length)

  const placeRow = (row: LeagueRow, kind: PlacedLeagueRow['kind'], index: number): PlacedLeagueRow => {
    const middle = top + rowHeight * (index + 0.5)
    const y = baselineFor(middle, sizes.text)
    const name = { size: sizes.text, weight: kind === 'group' ? 600 : 400 } as const
    let right = width
    const cells: PlacedText[] = []
    for (const { text, width: own, sums } of [...columns].reverse()) {
      if (kind !== 'rest' || sums) cells.push({ text: text(row), x: right, y, size: sizes.text, weight: kind === 'group' ? 600 : 500, tabular: true, anchor: 'end' })
      right -= own + GAP
    }
    const [now, then] = [row.points[base]!, row.points[place]!]
    return {
      id: row.id,
      kind,
      cells: [{ ...name, text: ellipsis(row.name, nameWidth, name), x: 0, y }, ...cells],
      bar: hasTrack && kind !== 'rest' && then >= NO_GAP ? { x: round2(x(0)), y: round2(middle - 4), width: round2(x(then) - x(0)), height: 8 } : null,
      ring: hasTrack && kind !== 'rest' && now >= NO_GAP ? { x: round2(x(now)), y: round2(middle) } : null,
      marks: !hasTrack || kind === 'rest' || !compares ? [] : [...leads.map(({ look, rows }) => ({ look, value: rows.get(row.id)?.points[place] ?? Number.NaN })).reverse(), { look: scenarioLook(0), value: then }]
        .flatMap(({ look, value }) => (value >= NO_GAP ? [{ look, x: round2(x(value)), y: round2(middle) }] : [])),
    }
  }

  const restRow = { ...sumOf(rest), name: LEAGUE_WORDS.others(rest.length) }
  const first = shown.length + (rest.length > 0 ? 1 : 0)
  let right = width
  const headMarks: PlacedScenarioMark[] = []
  const heads = [...columns].reverse().flatMap(({ heads: words, width: own, look }) => {
    const placed = words.flatMap((text, line): readonly PlacedText[] => (text === '' ? [] : [{ ...plain, text, x: right, y: baselineFor(headTop + rowHeight * (line + 0.5), sizes.text), anchor: 'end' }]))
    if (look !== undefined) headMarks.push({ look, x: round2(right - (words[0] === '' ? 5 : textWidth(words[0]!, plain) + HEAD_MARK / 2)), y: round2(headTop + rowHeight * 0.5) })
    right -= own + GAP
    return placed
  })
  return {
    key,
    headMarks,
    heads: [...LEAGUE_WORDS.caption.map((text, line) => ({ ...plain, text: ellipsis(text, nameWidth, plain), x: 0, y: baselineFor(headTop + rowHeight * (line + 0.5), sizes.text) })), ...heads],
    rules: [top - 3, ...(groups.length > 0 ? [top + rowHeight * first] : [])].map((y) => ({ x1: 0, x2: width, y: round2(y) })),
    track: hasTrack ? { left: round2(trackLeft + RING), right: round2(trackRight - RING), top: top - 3, bottom: top + rowHeight * (first + groups.length) } : null,
    rows: [
      ...shown.map((row, index) => placeRow(row, 'ally', index)),
      ...(rest.length > 0 ? [placeRow(restRow, 'rest', shown.length)] : []),
      ...groups.map((row, index) => placeRow(row, 'group', first + index)),
    ],
  }
}

/** Money of several allies together; points of several say nothing. */
function sumOf(rows: readonly LeagueRow[]): LeagueRow {
  const years = rows[0]?.money.length ?? 0
  const nothing = Array.from({ length: years }, () => Number.NaN)
  return { id: 'rest', name: '', points: nothing, share: nothing, money: nothing.map((_, place) => rows.reduce((sum, { money }) => sum + money[place]!, 0)) }
}
