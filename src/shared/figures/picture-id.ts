// Everything that can leave as a picture: the figures of the figure table, and beside them what is not drawn from one
// projection: the timeline, which draws events, and why a value moved between two scenarios.
import { FIGURE_TITLES } from '../text/figures'
import { MOVED_WORDS } from '../text/figures-moved'
import { TIMELINE_FIGURE } from '../text/figures-timeline'
import type { FigureId } from './figure'
import { FIGURE_IDS } from './figure-table'

export const TIMELINE_ID = 'timeline'
export const MOVED_ID = 'why-it-moved'

export type PictureId = FigureId | typeof TIMELINE_ID | typeof MOVED_ID

export const PICTURE_IDS: readonly PictureId[] = [...FIGURE_IDS, MOVED_ID, TIMELINE_ID]

export function isPictureId(id: string): id is PictureId {
  return PICTURE_IDS.some((known) => known === id)
}

export function pictureTitle(id: PictureId): string {
  return id === TIMELINE_ID ? TIMELINE_FIGURE.title : id === MOVED_ID ? MOVED_WORDS.title : FIGURE_TITLES[id]
}
