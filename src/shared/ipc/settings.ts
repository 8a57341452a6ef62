// What the app remembers about how it is looked at: not part of the workspace, never undone.
import { ALL_BRIEF_PARTS, type BriefFormat, type BriefParts, type Paper } from '../domain/brief-content'
import { GROWTH_CORRELATION, STANDARD_DRAWS } from '../domain/draw-request'
import type { EventFilter } from '../domain/event-filter'
import type { LanesBy } from '../domain/lane-key'
import { ALL_PARTS, type PictureFormat, type PictureParts } from '../domain/picture-content'
import { PICTURE_SIZES, type SizeName, type SizeUnit } from '../domain/picture-size'
import type { ProductionCategory } from '../domain/production-categories'
import type { MoneyBasis } from '../domain/scenario'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Timeline and figures beside each other, or the timeline over the figures on one time axis. */
export const PANES = ['beside', 'stacked'] as const
export type Panes = (typeof PANES)[number]

export const BASKETS = ['core', 'coreAndTotal'] as const
export type Baskets = (typeof BASKETS)[number]

/** The sides of the calculator. */
export const SIDES = ['spending', 'production', 'formulas', 'uncertainty'] as const
export type Side = (typeof SIDES)[number]

/** How events are shown: in lanes over time, or as a list. */
export const EVENTS_AS = ['lanes', 'list'] as const
export type EventsAs = (typeof EVENTS_AS)[number]

/** A filter that the user has named. */
export interface SavedFilter {
  readonly name: string
  readonly filter: EventFilter
}

/** A window of time that the user has named: days, both included. */
export interface Bookmark {
  readonly name: string
  readonly from: number
  readonly to: number
}

export const PICTURE_THEMES = ['light', 'dark'] as const
export type PictureTheme = (typeof PICTURE_THEMES)[number]

/** What a picture shows of time. */
export const SPANS = ['horizon', 'view'] as const
export type Span = (typeof SPANS)[number]

/** Raised when the meaning of a choice changes; choices of another version are not read. */
export const EXPORT_SETTINGS_VERSION = 1

/** What was chosen in the export dialog last. Title, subtitle and file name belong to one picture and are not kept. */
export interface ExportSettings {
  readonly version: typeof EXPORT_SETTINGS_VERSION
  readonly format: PictureFormat
  readonly size: SizeName | 'own'
  /** In which unit a size of one's own is shown and typed. */
  readonly unit: SizeUnit
  /** px of the SVG, of a size of one's own. */
  readonly width: number
  readonly height: number
  /** Dots an inch of a PNG. */
  readonly dpi: number
  readonly theme: PictureTheme
  readonly parts: PictureParts
  readonly span: Span
  readonly mark: string
}

/** Raised when the meaning of a choice changes; choices of another version are not read. */
export const BRIEF_SETTINGS_VERSION = 1

/** What was chosen for a brief last; the handling mark is that of all exports. Title and file name belong to one brief, and its figures begin with those that are open. */
export interface BriefSettings {
  readonly version: typeof BRIEF_SETTINGS_VERSION
  readonly format: BriefFormat
  readonly paper: Paper
  readonly theme: PictureTheme
  readonly parts: BriefParts
  /** Of the timeline. */
  readonly span: Span
}

export interface Settings {
  readonly theme: Theme
  /** Timeline pane's part of the window, %; 20…80. */
  readonly timelinePart: number
  readonly panes: Panes
  /** Timeline pane's part of the height where panes are stacked, %; 20…80. */
  readonly stackedPart: number
  /** Whether figures beside the timeline show its part of time. */
  readonly linked: boolean
  /** Whether the controls are shown beside stacked figures. */
  readonly controlsShown: boolean
  /** What the figures show: % of GDP, constant or current money. */
  readonly basis: MoneyBasis
  /** Whether "Path to 5 %" draws core spending alone, or core and related together as well. */
  readonly baskets: Baskets
  /** Actors drawn in "Path to 5 %". */
  readonly picks: readonly string[]
  /** Whether small charts show every ally, or those picked. */
  readonly everyAlly: boolean
  /** The actor or group in question, in figures that show one. */
  readonly focus: string
  /** What the figures of production count. */
  readonly category: ProductionCategory
  /** Whose line is in question, in figures and controls of production that show one. */
  readonly producer: string
  readonly side: Side
  /** Name of the formula that figures show; empty: the first one. */
  readonly formula: string
  /** Draws of what is not sure, and how far growth of allies moves together in them, 0…1. */
  readonly draws: number
  readonly growthCorrelation: number
  /** Ids of the figures that are open beside the controls of spending, one to four, of production and of uncertainty. */
  readonly figures: readonly string[]
  readonly productionFigures: readonly string[]
  readonly uncertaintyFigures: readonly string[]
  /** Lanes that are folded. */
  readonly foldedLanes: readonly string[]
  readonly lanesBy: LanesBy
  /** Lanes that the user has put first, in his order. */
  readonly laneOrder: readonly string[]
  readonly hiddenLanes: readonly string[]
  /** Whether the lane of effects is unfolded. */
  readonly effectsLane: boolean
  readonly eventsAs: EventsAs
  readonly savedFilters: readonly SavedFilter[]
  readonly bookmarks: readonly Bookmark[]
  readonly export: ExportSettings
  readonly brief: BriefSettings
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  timelinePart: 50,
  panes: 'beside',
  stackedPart: 42,
  linked: false,
  controlsShown: false,
  basis: 'share',
  baskets: 'coreAndTotal',
  picks: ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL'],
  everyAlly: true,
  focus: 'EUROPE_CANADA',
  category: 'mbt',
  producer: 'NATO_EUROPE',
  side: 'spending',
  formula: '',
  figures: ['path-to-5', 'what-it-takes'],
  productionFigures: ['output-a-month', 'stocks-and-storage'],
  uncertaintyFigures: ['path-in-bands', 'what-moves-it-most'],
  draws: STANDARD_DRAWS,
  growthCorrelation: GROWTH_CORRELATION,
  foldedLanes: [],
  lanesBy: 'category',
  laneOrder: [],
  hiddenLanes: [],
  effectsLane: true,
  eventsAs: 'lanes',
  savedFilters: [],
  bookmarks: [],
  export: { version: EXPORT_SETTINGS_VERSION, format: 'png', size: 'report', unit: 'cm', ...PICTURE_SIZES.report, dpi: 300, theme: 'light', parts: ALL_PARTS, span: 'horizon', mark: '' },
  brief: { version: BRIEF_SETTINGS_VERSION, format: 'pdf', paper: 'a4', theme: 'light', parts: ALL_BRIEF_PARTS, span: 'horizon' },
}
