// What a brief is on its way to a file: a heading and blocks in their order, every word in them finished. Owns the form and the
// geometry of its pages; what it says is made in figures/brief, how it looks in the two writers.

export const BRIEF_FORMATS = ['pdf', 'html'] as const
export type BriefFormat = (typeof BRIEF_FORMATS)[number]

/** Points, upright. */
export const PAPERS = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const
export type Paper = keyof typeof PAPERS
export const PAPER_NAMES = Object.keys(PAPERS) as readonly Paper[]

/** What may be left out beside the figures. Without the list of sources each figure names its own. */
export const BRIEF_PARTS = ['indicators', 'timeline', 'assumptions', 'sources'] as const
export type BriefParts = Readonly<Record<(typeof BRIEF_PARTS)[number], boolean>>
export const ALL_BRIEF_PARTS: BriefParts = { indicators: true, timeline: true, assumptions: true, sources: true }

/** Points: from the edges of the paper to what stands on the page; header and footer lie outside. */
export const BRIEF_MARGINS = { side: 54, top: 58, bottom: 50 } as const
/** Points of a page for a pixel of a figure: its smallest letters are read at arm's length. */
export const FIGURE_POINTS = 0.59
/** Points that a section's heading takes at the head of a page, and what stands around a figure: caption, sources, distance. */
export const SECTION_HEAD = 34
export const AROUND_FIGURE = 50

/** Width and height between the margins, points. */
export function pageRoom(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = PAPERS[paper]
  return { width: width - 2 * BRIEF_MARGINS.side, height: height - BRIEF_MARGINS.top - BRIEF_MARGINS.bottom }
}

/** Pixels of a figure that takes a part of a page below its section's heading: half of it, or all. */
export function briefFigureSize(paper: Paper, part: 'half' | 'whole'): { readonly width: number; readonly height: number } {
  const { width, height } = pageRoom(paper)
  const room = height - SECTION_HEAD
  return { width: Math.floor(width / FIGURE_POINTS), height: Math.floor(((part === 'half' ? room / 2 : room) - AROUND_FIGURE) / FIGURE_POINTS) }
}

export interface BriefColumn {
  readonly label: string
  /** Part of the table's width; all of them are 1. */
  readonly share: number
  readonly numeric?: boolean | undefined
}

export interface BriefTable {
  readonly caption: string
  /** The heading above it says the same: the caption is for those who do not see it. */
  readonly quiet: boolean
  readonly columns: readonly BriefColumn[]
  /** As many cells as columns; the first one names its row. */
  readonly rows: readonly (readonly string[])[]
}

export interface BriefFigure {
  readonly id: string
  /** "Figure 3. Gap league": what an outline and a reference call it. */
  readonly name: string
  /** For people who do not see it. */
  readonly description: string
  /** The picture, as `renderFigureSvg` writes it. */
  readonly svg: string
  /** "Sources: 1–3."; empty where the picture says it. */
  readonly sources: string
  /** The numbers behind it; null where a table of the brief holds them. */
  readonly data: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } | null
}

export type BriefBlock =
  /** `page`: it begins one. */
  | { readonly kind: 'section'; readonly text: string; readonly page: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly soft: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly soft: boolean }
  | { readonly kind: 'table'; readonly table: BriefTable }
  | { readonly kind: 'figure'; readonly figure: BriefFigure }

/** "#RRGGBB". */
export interface BriefColours {
  readonly ground: string
  readonly text: string
  readonly soft: string
  readonly faint: string
  readonly line: string
}

export interface BriefContent {
  readonly format: BriefFormat
  readonly paper: Paper
  readonly title: string
  /** Under the title: scenarios, data, the day, the app. */
  readonly about: readonly string[]
  /** Handling mark; null: none. */
  readonly mark: string | null
  readonly colours: BriefColours
  readonly blocks: readonly BriefBlock[]
  /** The words that writers add: "Page 2 of 9", and the head of the numbers behind a figure. */
  readonly words: { readonly page: string; readonly of: string; readonly data: string }
  /** ISO 8601 day: the only date in the file. */
  readonly madeOn: string
  /** The text of `pictureText` that it carries; null: a clean copy. */
  readonly document: string | null
}
