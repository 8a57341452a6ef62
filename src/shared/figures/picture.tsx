// A finished picture: a figure in its frame, with everything that its notes say. The window shows it as a preview,
// render-figure-svg.ts writes it as text.
import type { ReactElement } from 'react'
import type { ReferenceData } from '../domain/reference-data'
import type { Scenario } from '../domain/scenario'
import type { Projection } from '../engine/projection'
import { isComparison } from './compare/scenarios'
import type { FigureId, FigureOptions } from './figure'
import { FIGURES } from './figure-table'
import { FigureFrame } from './frame/figure-frame'
import { frameNotes } from './frame/notes'
import { purchasingPowerOf, targetsOf, type NamedEvents } from './scenario-words'
import type { SchemeName } from './theme'

/** What every picture is told, whatever it shows. */
export interface PictureSetting {
  /** Where the facts come from: sources and data version are named in the picture. */
  readonly reference: ReferenceData
  readonly theme: SchemeName
  /** px; see `PICTURE_SIZES`. */
  readonly width: number
  readonly height: number
  /** Handling mark, such as OFFICIAL. */
  readonly mark?: string | undefined
  /** A title of the user's own, in place of the figure's. */
  readonly title?: string | undefined
  /** ISO 8601 day, from the caller's clock. */
  readonly madeOn: string
  readonly appVersion: string
}

export interface PictureOptions extends PictureSetting {
  readonly projection: Projection
  readonly scenario: Scenario
  /** What is drawn; scenario name and targets are the scenario's unless given. */
  readonly options: Omit<FigureOptions, 'scenarioName' | 'targets'> & Partial<Pick<FigureOptions, 'scenarioName' | 'targets'>>
  /** The scenarios of `options.compared`, in their order: what the notes say of them. */
  readonly compared?: readonly Scenario[] | undefined
  /** Events of the workspace, where scenarios may have some in their own way: the notes name those. */
  readonly events?: NamedEvents | undefined
  /** A subtitle of the user's own. */
  readonly subtitle?: string | undefined
}

/** Smaller pictures hold no figure, px. */
export const LEAST_PICTURE = { width: 200, height: 150 } as const
/** px of the SVG: at four times the resolution, what can be drawn. */
export const LARGEST_SIDE = 3000

/** Sizes that exports offer, px: a report's full width (160 × 108 mm), a slide, a square, a column (80 × 68 mm). */
export const PICTURE_SIZES = {
  report: { width: 945, height: 640 },
  slide: { width: 1600, height: 900 },
  square: { width: 640, height: 640 },
  column: { width: 480, height: 408 },
} as const

/** Part of the height that a chart of several scenarios keeps before notes give way: each of them has a note. */
const COMPARED_CHART = 0.47

/** A blank mark is no mark. */
export function markText(mark: string | undefined): string | null {
  return mark?.trim() || null
}

/** The complete picture as one SVG element. Nothing is measured by a browser. */
export function Picture({ figureId, picture }: { readonly figureId: FigureId; readonly picture: PictureOptions }): ReactElement {
  const { projection, scenario, width, height, theme, mark } = picture
  const options: FigureOptions = {
    scenarioName: scenario.name,
    targets: targetsOf(scenario),
    russiaPurchasingPower: purchasingPowerOf(scenario),
    ...picture.options,
    // Draws are made of one scenario.
    ...(FIGURES[figureId].ofChance && { compared: undefined }),
  }
  const figure = FIGURES[figureId].open(projection, options)
  const words = figure.words()
  return (
    <FigureFrame
      figure={figure}
      width={width}
      height={height}
      scheme={theme}
      text={{
        mark: markText(mark),
        title: picture.title ?? words.headline,
        subtitles: picture.subtitle === undefined ? [words.subtitle, words.note] : [picture.subtitle],
        notes: frameNotes(words, { ...picture, options }),
        ...(isComparison(options) && { leastChart: COMPARED_CHART }),
      }}
    />
  )
}
