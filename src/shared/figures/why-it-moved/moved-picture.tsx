// "Why it moved" as a finished picture: in the frame of all figures, with both scenarios and the sources of the series.
import type { ReactElement } from 'react'
import { FigureFrame } from '../frame/figure-frame'
import { frameNotes } from '../frame/notes'
import { markText, type PictureSetting } from '../picture'
import { comparedScenario } from '../scenario-words'
import { openMoved, type Moved } from './open-moved'

export interface MovedPictureOptions extends PictureSetting {
  readonly moved: Moved
}

/** Rows need more room than a chart's axes; two scenarios have a note each. */
const LEAST_CHART = 0.44

/** The complete picture as one SVG element. Nothing is measured by a browser. */
export function MovedPicture({ picture }: { readonly picture: MovedPictureOptions }): ReactElement {
  const { width, height, theme, mark, title, subtitle, parts, moved, reference, madeOn, appVersion } = picture
  const figure = openMoved(moved, reference)
  const words = figure.words()
  const [first, second] = moved.scenarios
  const options = { scenarioName: first.name, picks: [], compared: [comparedScenario(second, moved.projections[1])] }
  return (
    <FigureFrame
      figure={figure}
      width={width}
      height={height}
      scheme={theme}
      text={{
        mark: markText(mark),
        title: title ?? words.headline,
        subtitles: subtitle === undefined ? [words.subtitle, words.note] : [subtitle],
        leastChart: LEAST_CHART,
        notes: frameNotes(words, { projection: moved.projections[0], scenario: first, reference, options, compared: [second], madeOn, appVersion, parts }),
      }}
    />
  )
}
