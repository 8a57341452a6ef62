// A finished picture as SVG text: the same for the window's export, the command line and the tests. The window should
// load this file only when it exports, because it brings React's server renderer with it.
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReferenceData } from '../domain/reference-data'
import type { Scenario } from '../domain/scenario'
import type { Projection } from '../engine/projection'
import type { FigureId, FigureOptions } from './figure'
import { FIGURES } from './figure-table'
import { FigureFrame } from './frame/figure-frame'
import { frameNotes } from './frame/notes'
import { targetsOf } from './scenario-words'
import type { SchemeName } from './theme'

export interface PictureOptions {
  readonly projection: Projection
  readonly scenario: Scenario
  /** Where the numbers come from: sources and data version are named in the picture. */
  readonly reference: ReferenceData
  /** What is drawn; scenario name and targets are the scenario's unless given. */
  readonly options: Omit<FigureOptions, 'scenarioName' | 'targets'> & Partial<Pick<FigureOptions, 'scenarioName' | 'targets'>>
  readonly theme: SchemeName
  /** px; see `PICTURE_SIZES`. */
  readonly width: number
  readonly height: number
  /** Handling mark, such as OFFICIAL. */
  readonly mark?: string | undefined
  /** Title and subtitle of the user's own, in place of the figure's. */
  readonly title?: string | undefined
  readonly subtitle?: string | undefined
  /** ISO 8601 day, from the caller's clock. */
  readonly madeOn: string
  readonly appVersion: string
}

/** Sizes that exports offer, px: a report's full width (160 × 108 mm), a slide, a square, a column (80 × 68 mm). */
export const PICTURE_SIZES = {
  report: { width: 945, height: 640 },
  slide: { width: 1600, height: 900 },
  square: { width: 640, height: 640 },
  column: { width: 480, height: 408 },
} as const

/** Characters that no XML document may hold; a name typed by a user may. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The complete SVG document of a figure. Text stays text; nothing is measured by a browser. */
export function renderFigureSvg(figureId: FigureId, picture: PictureOptions): string {
  const { projection, scenario, width, height, theme, mark } = picture
  const options: FigureOptions = { scenarioName: scenario.name, targets: targetsOf(scenario), ...picture.options }
  const figure = FIGURES[figureId].open(projection, options)
  const words = figure.words()
  const svg = renderToStaticMarkup(
    <FigureFrame
      figure={figure}
      width={width}
      height={height}
      scheme={theme}
      text={{
        mark: mark === undefined || mark.trim() === '' ? null : mark.trim(),
        title: picture.title ?? words.headline,
        subtitles: picture.subtitle === undefined ? [words.subtitle, words.note] : [picture.subtitle],
        notes: frameNotes(words, { ...picture, options }),
      }}
    />,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace(NOT_XML, '')}\n`
}
