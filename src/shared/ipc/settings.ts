// What the app remembers about how it is looked at: not part of the workspace, never undone.
import type { MoneyBasis } from '../domain/scenario'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface Settings {
  readonly theme: Theme
  /** Timeline pane's part of the window, %; 20…80. */
  readonly timelinePart: number
  /** What the figures show: % of GDP, constant or current money. */
  readonly basis: MoneyBasis
  /** Actors drawn in "Path to 5 %". */
  readonly picks: readonly string[]
  /** The actor or group in question, in figures that show one. */
  readonly focus: string
  /** Ids of the figures that are open, one to four. */
  readonly figures: readonly string[]
  /** Lanes that are folded. */
  readonly foldedLanes: readonly string[]
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  timelinePart: 50,
  basis: 'share',
  picks: ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL'],
  focus: 'EUROPE_CANADA',
  figures: ['path-to-5', 'what-it-takes'],
  foldedLanes: [],
}
