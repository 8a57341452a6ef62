// An exported figure in pixels: mark, title, subtitle, chart, notes, footer. Everything is measured before it is placed,
// and the chart takes the room that is left; notes give way to it, in their shorter wordings.
import type { ScenarioLook } from '../compare/scenarios'
import { textWidth, wrapBalanced, wrapText, type Weight } from '../lettering/measure'
import type { PlacedText } from '../marks/label'
import type { Box } from '../placing/free-spot'
import type { FrameNotes, Note } from './notes'

/** The size for which type was chosen: 160 × 108 mm. Larger pictures are drawn larger, smaller ones set tighter. */
const FULL_WIDTH = 945
const FULL_HEIGHT = 640
/** Width and height below which a picture is set tighter. */
const COLUMN = 600
const LOW = 470
/** Width and height below which type is not set any tighter: a smaller picture is drawn smaller as a whole. */
const LEAST_WIDTH = 420
const LEAST_HEIGHT = 390
/** The part of the height for charts that ask for none. */
const LEAST_CHART = 0.4
/** px that a scenario's mark takes before its note, and from there to the mark's middle. */
const MARK_ROOM = 12
const MARK_MIDDLE = 4
/** Letter spacing of the handling mark, em. */
export const MARK_SPACING = 0.06

export interface FrameText {
  readonly mark: string | null
  readonly title: string
  /** Longest first; the shorter ones are for pictures in which the chart gets too little room. */
  readonly subtitles: readonly [string, ...string[]]
  readonly notes: FrameNotes
  /** Part of the height that the chart keeps before notes give way. */
  readonly leastChart?: number
  /** Nothing around it: the document in which it stands has margins. */
  readonly bare?: true | undefined
}

export interface FrameLayout {
  /** User units of the picture: its size over `scale`. */
  readonly width: number
  readonly height: number
  readonly marks: readonly PlacedText[]
  readonly title: readonly PlacedText[]
  readonly subtitle: readonly PlacedText[]
  readonly chart: Box
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number }
  readonly noteHeads: readonly PlacedText[]
  readonly noteLines: readonly PlacedText[]
  /** Marks of scenarios before the notes that speak of them. */
  readonly noteMarks: readonly { readonly look: ScenarioLook; readonly x: number; readonly y: number }[]
  readonly footer: readonly PlacedText[]
}

interface Type {
  readonly size: number
  readonly line: number
  readonly weight: Weight
}

interface FrameType {
  readonly margin: number
  readonly mark: Type
  readonly title: Type
  readonly subtitle: Type
  readonly note: Type
  readonly noteIndent: number
  /** Between blocks, px. */
  readonly gap: number
}

const FULL: FrameType = {
  margin: 32,
  mark: { size: 12, line: 18, weight: 600 },
  title: { size: 20, line: 26, weight: 600 },
  subtitle: { size: 12.5, line: 18, weight: 400 },
  note: { size: 11.5, line: 16, weight: 400 },
  noteIndent: 104,
  gap: 14,
}
const NARROW: FrameType = {
  margin: 16,
  mark: { size: 11, line: 15, weight: 600 },
  title: { size: 15, line: 19, weight: 600 },
  subtitle: { size: 11, line: 14, weight: 400 },
  note: { size: 11, line: 13.5, weight: 400 },
  noteIndent: 62,
  gap: 8,
}

/** How much larger than the reference size a picture is drawn; below 1 only where it is too small for any setting. */
export function frameScale(width: number, height: number): number {
  const larger = Math.min(width / FULL_WIDTH, height / FULL_HEIGHT)
  return larger > 1 ? larger : Math.min(1, width / LEAST_WIDTH, height / LEAST_HEIGHT)
}

/** Lay a picture of `pixelWidth` × `pixelHeight` out. */
export function layoutFrame(pixelWidth: number, pixelHeight: number, text: FrameText): FrameLayout {
  const layouts = text.subtitles.map((subtitle) => layoutWith(pixelWidth, pixelHeight, text, subtitle))
  const roomy = layouts.find(({ chart, height }) => chart.height >= height * ((text.leastChart ?? LEAST_CHART) - 0.02))
  return roomy ?? layouts.at(-1)!
}

function layoutWith(pixelWidth: number, pixelHeight: number, text: FrameText, subtitleText: string): FrameLayout {
  const scale = frameScale(pixelWidth, pixelHeight)
  const width = pixelWidth / scale
  const height = pixelHeight / scale
  const standard = width < COLUMN || height < LOW ? NARROW : FULL
  const type = text.bare ? { ...standard, margin: 0 } : standard
  const inner = width - 2 * type.margin
  const left = type.margin

  let y = type.margin * 0.7
  const block = (lines: readonly string[], { size, line, weight }: Type, x = left): readonly PlacedText[] =>
    lines.map((words) => {
      y += line
      return { text: words, x, y: y - line * 0.28, size, weight }
    })
  const markLines = text.mark === null ? [] : wrapText(text.mark, inner / (1 + MARK_SPACING * 1.7), type.mark)
  const marks = block(markLines, type.mark, width / 2).map((line): PlacedText => ({ ...line, anchor: 'middle' }))
  const title = block(wrapBalanced(text.title, inner, type.title), type.title)
  y += 2
  const subtitle = block(wrapBalanced(subtitleText, inner, type.subtitle), type.subtitle)
  const chartTop = y + type.gap

  const foot = placeFooter(text.notes.footers, markLines, width, height, type)
  const room = foot.top - type.gap * 2.6 - chartTop
  const lines = fitNotes(text.notes.notes, inner - type.noteIndent, type.note, room - height * (text.leastChart ?? LEAST_CHART))
  const notesHeight = lines.reduce((sum, { texts }) => sum + texts.length * type.note.line + 3, 0)
  const ruleY = Math.round(foot.top - type.gap - notesHeight - type.gap * 0.6)
  y = ruleY + type.gap * 0.6
  const placed = lines.map(({ head, look, texts }) => {
    const first = y
    const noteLines = block(texts, type.note, left + type.noteIndent + (look === undefined ? 0 : MARK_ROOM))
    y += 3
    return {
      heads: head === '' ? [] : [{ text: head, x: left, y: first + type.note.line * 0.72, size: type.note.size, weight: 600 } as const],
      marks: look === undefined ? [] : [{ look, x: left + type.noteIndent + MARK_MIDDLE, y: first + type.note.line * 0.72 - type.note.size * 0.364 }],
      noteLines,
    }
  })
  return {
    width,
    height,
    marks: [...marks, ...foot.marks],
    title,
    subtitle,
    chart: { x: left, y: chartTop, width: inner, height: Math.max(40, ruleY - type.gap - chartTop) },
    rule: { x1: left, x2: left + inner, y: ruleY },
    noteHeads: placed.flatMap(({ heads }) => heads),
    noteMarks: placed.flatMap(({ marks }) => marks),
    noteLines: placed.flatMap(({ noteLines }) => noteLines),
    footer: foot.footer,
  }
}

/** Footer at the left, mark at the right of its last line; the footer goes above where both do not fit side by side. */
function placeFooter(
  footers: readonly string[],
  mark: readonly string[],
  width: number,
  height: number,
  { margin, note, mark: markType }: FrameType,
): { readonly footer: readonly PlacedText[]; readonly marks: readonly PlacedText[]; readonly top: number } {
  const inner = width - 2 * margin
  const bottom = height - margin * 0.7
  const markWidth = Math.max(0, ...mark.map((line) => markedWidth(line, markType)))
  const besideMark = mark.length <= 1 ? footers.find((footer) => textWidth(footer, note) + 24 + markWidth <= inner) : undefined
  const beside = besideMark !== undefined
  const lines = beside ? [besideMark] : wrapText(footers[0] ?? '', inner, note)
  const markTop = bottom - mark.length * markType.line
  const footerBottom = beside ? bottom : markTop
  const footerTop = footerBottom - lines.length * note.line
  return {
    top: Math.min(footerTop, markTop),
    footer: lines.map((text, index) => ({
      text, x: margin, y: footerTop + note.line * (index + 0.72), size: note.size, weight: note.weight,
    })),
    marks: mark.map((text, index) => ({
      text, x: width - margin, y: markTop + markType.line * (index + 0.72), size: markType.size, weight: markType.weight, anchor: 'end',
    })),
  }
}

/** Width of a handling mark with its letter spacing. */
export function markedWidth(text: string, type: { readonly size: number; readonly weight: Weight }): number {
  return textWidth(text, type) + Array.from(text).length * type.size * MARK_SPACING
}

/** Each note in its longest wording; while they are too high together, the longest note gives way. */
function fitNotes(
  notes: readonly Note[],
  width: number,
  type: Type,
  room: number,
): readonly { readonly head: string; readonly look: ScenarioLook | undefined; readonly texts: readonly string[] }[] {
  const wrapped = notes.map(({ head, look, wordings }) => ({ head, look, choices: wordings.map((words) => wrapText(words, look === undefined ? width : width - MARK_ROOM, type)) }))
  const taken = wrapped.map(() => 0)
  const linesOf = (index: number) => wrapped[index]!.choices[taken[index]!]?.length ?? 0
  for (;;) {
    const lines = wrapped.reduce((sum, _, index) => sum + linesOf(index), 0)
    const canShorten = wrapped.flatMap(({ choices }, index) => (taken[index]! < choices.length - 1 ? [index] : []))
    if (lines * type.line + notes.length * 3 <= room || canShorten.length === 0) break
    const longest = canShorten.reduce((a, b) => (linesOf(b) > linesOf(a) ? b : a))
    taken[longest]! += 1
  }
  return wrapped.map(({ head, look, choices }, index) => ({ head, look, texts: choices[taken[index]!] ?? [] }))
}
