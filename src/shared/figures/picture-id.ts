// Everything that can leave as a picture: the figures of the figure table, and beside them what is not drawn from one
// projection: the timeline, which draws events, and what stands between two scenarios: values, what differs, why a value moved.
import { FIGURE_TITLES } from '../text/figures'
import { MOVED_WORDS } from '../text/figures-moved'
import { DIFFERS_WORDS, VARIANCE_WORDS } from '../text/figures-tables'
import { TIMELINE_FIGURE } from '../text/figures-timeline'
import type { FigureId } from './figure'
import { FIGURE_IDS } from './figure-table'

export const TIMELINE_ID = 'timeline'
export const MOVED_ID = 'why-it-moved'

export const VARIANCE_ID = 'variance'
export const DIFFERS_ID = 'what-differs'

/** Pictures that stand between two scenarios. */
export const COMPARISON_IDS = [DIFFERS_ID, VARIANCE_ID, MOVED_ID] as const
export type ComparisonId = (typeof COMPARISON_IDS)[number]

export type PictureId = FigureId | typeof TIMELINE_ID | ComparisonId

export const PICTURE_IDS: readonly PictureId[] = [...FIGURE_IDS, ...COMPARISON_IDS, TIMELINE_ID]

export function isPictureId(id: string): id is PictureId {
  return PICTURE_IDS.some((known) => known === id)
}

export function isComparisonId(id: string): id is ComparisonId {
  return COMPARISON_IDS.some((known) => known === id)
}

const OTHER_TITLES: Readonly<Record<ComparisonId | typeof TIMELINE_ID, string>> = {
  [TIMELINE_ID]: TIMELINE_FIGURE.title, [MOVED_ID]: MOVED_WORDS.title, [VARIANCE_ID]: VARIANCE_WORDS.title, [DIFFERS_ID]: DIFFERS_WORDS.title,
}

export function pictureTitle(id: PictureId): string {
  return id === TIMELINE_ID || isComparisonId(id) ? OTHER_TITLES[id] : FIGURE_TITLES[id]
}
