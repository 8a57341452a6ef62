// "Why it moved" as a finished picture: in the frame of all figures, with both scenarios and the sources of the series.
import type { ReactElement } from 'react'
import { pairNotes } from '../compare/held-pair'
import { FramedPicture, type PictureSetting } from '../picture'
import type { NamedEvents } from '../scenario-words'
import { openMoved, type Moved } from './open-moved'

export interface MovedPictureOptions extends PictureSetting {
  readonly moved: Moved
  /** Events of the workspace, where scenarios may have some in their own way: the notes name those. */
  readonly events?: NamedEvents | undefined
}

/** Rows need more room than a chart's axes; two scenarios have a note each. */
const LEAST_CHART = 0.44

/** The complete picture as one SVG element. Nothing is measured by a browser. */
export function MovedPicture({ picture }: { readonly picture: MovedPictureOptions }): ReactElement {
  const { moved, ...setting } = picture
  const figure = openMoved(moved, setting.reference)
  const notes = pairNotes(figure.words(), setting, moved, setting.events)
  return <FramedPicture figure={figure} setting={setting} notes={notes} leastChart={LEAST_CHART} />
}
