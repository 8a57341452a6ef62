// Everything that can leave as a picture: the figures of the figure table, and the timeline beside them, which draws
// events and needs no projection.
import { FIGURE_TITLES } from '../text/figures'
import { TIMELINE_FIGURE } from '../text/figures-timeline'
import type { FigureId } from './figure'
import { FIGURE_IDS } from './figure-table'

export const TIMELINE_ID = 'timeline'

export type PictureId = FigureId | typeof TIMELINE_ID

export const PICTURE_IDS: readonly PictureId[] = [...FIGURE_IDS, TIMELINE_ID]

export function isPictureId(id: string): id is PictureId {
  return PICTURE_IDS.some((known) => known === id)
}

export function pictureTitle(id: PictureId): string {
  return id === TIMELINE_ID ? TIMELINE_FIGURE.title : FIGURE_TITLES[id]
}
