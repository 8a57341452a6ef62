// Values of one series in two scenarios as a finished picture, with both scenarios and the sources of the series.
import type { ReactElement } from 'react'
import { pairNotes } from '../compare/held-pair'
import { FramedPicture, type PictureSetting } from '../picture'
import type { NamedEvents } from '../scenario-words'
import { openVariance, type VarianceQuestion } from './open-variance'

export interface VariancePictureOptions extends PictureSetting {
  readonly question: VarianceQuestion
  /** Events of the workspace, where scenarios may have some in their own way: the notes name those. */
  readonly events?: NamedEvents | undefined
}

/** Rows need more room than a chart's axes. */
const LEAST_CHART = 0.52

/** The complete picture as one SVG element. Nothing is measured by a browser. */
export function VariancePicture({ picture }: { readonly picture: VariancePictureOptions }): ReactElement {
  const figure = openVariance(picture.question, picture.reference)
  return <FramedPicture figure={figure} setting={picture} notes={pairNotes(figure.words(), picture, picture.question.pair, picture.events)} leastChart={LEAST_CHART} />
}
