// A finished picture: a figure in its frame, with everything that its notes say. The window shows it as a preview,
// render-figure-svg.ts writes it as text.
import type { ReactElement } from 'react'
import type { DayNumber } from '../domain/calendar'
import { fuzzyDateOf } from '../domain/fuzzy-date'
import type { PictureParts } from '../domain/picture-content'
import type { ReferenceData } from '../domain/reference-data'
import type { Scenario } from '../domain/scenario'
import type { Projection } from '../engine/projection'
import { formatLongFuzzyDate } from '../text/dates'
import { FRAME_WORDS } from '../text/figures'
import { dayOf } from '../timeline/key-dates'
import { isComparison } from './compare/scenarios'
import type { FigureId, FigureOptions, FigureWords, OpenFigure, ShownChance } from './figure'
import { FIGURES } from './figure-table'
import { FigureFrame, type FramedFigure } from './frame/figure-frame'
import { frameNotes, type FrameNotes } from './frame/notes'
import type { TimePart } from './placing/time-axis'
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
  /** A subtitle of the user's own. */
  readonly subtitle?: string | undefined
  /** What stands around the drawing; absent: everything. */
  readonly parts?: PictureParts | undefined
  /** It stands in a document that says data and day once and has margins of its own: no footer, nothing around it. */
  readonly inDocument?: true | undefined
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
  /** A part of time instead of all of the figure's: days, both included. */
  readonly time?: { readonly from: DayNumber; readonly to: DayNumber } | undefined
  /** Events of the workspace, where scenarios may have some in their own way: the notes name those. */
  readonly events?: NamedEvents | undefined
}

/** Part of the height that a chart of several scenarios keeps before notes give way: each of them has a note. */
const COMPARED_CHART = 0.47

/** A blank mark is no mark. */
export function markText(mark: string | undefined): string | null {
  return mark?.trim() || null
}

/** The options of a figure in a picture: scenario name, targets and Russia's purchasing power are the scenario's unless given. */
export function pictureFigureOptions({ scenario, options }: Pick<PictureOptions, 'scenario' | 'options'>): FigureOptions {
  return { scenarioName: scenario.name, targets: targetsOf(scenario), russiaPurchasingPower: purchasingPowerOf(scenario), ...options }
}

/** The picture with what draws say of its scenario; draws are made of one scenario, so that none stands beside it. */
export function withChance(picture: PictureOptions, chance: ShownChance): PictureOptions {
  return { ...picture, compared: [], options: { ...picture.options, compared: [], chance } }
}

/** The part of time that a figure draws in a picture; undefined: all of its time, as for figures without an axis of time. */
export function pictureTime(figure: OpenFigure, { time, madeOn }: Pick<PictureOptions, 'time' | 'madeOn'>): TimePart | undefined {
  return time === undefined || figure.plot === null ? undefined : { from: time.from, to: time.to, today: dayOf(madeOn) ?? undefined }
}

/** Subtitles of a picture, longest first. One of the user's own stands alone; a part of time is told in either. */
export function pictureSubtitles(words: FigureWords, own: string | undefined, time: TimePart | undefined): readonly [string, ...string[]] {
  const part = time === undefined ? '' : ` ${FRAME_WORDS.shownPart(monthOf(time.from), monthOf(time.to))}`
  const [first, ...others] = own === undefined ? ([words.subtitle, words.note] as const) : ([own] as const)
  return [first + part, ...others.map((words) => words + part)]
}

function monthOf(day: number): string {
  return formatLongFuzzyDate(fuzzyDateOf(Math.floor(day) as DayNumber, 'month'))
}

interface FramedPictureProps {
  readonly figure: FramedFigure
  readonly setting: PictureSetting
  readonly notes: FrameNotes
  /** Part of the height that the chart keeps before notes give way; absent: as the frame has it. */
  readonly leastChart?: number | undefined
  readonly time?: TimePart | undefined
}

/** Whatever has a drawing, words and notes, as a complete picture. */
export function FramedPicture({ figure, setting: { width, height, theme, mark, title, subtitle, inDocument }, notes, leastChart, time }: FramedPictureProps): ReactElement {
  const words = figure.words()
  return (
    <FigureFrame
      figure={figure}
      width={width}
      height={height}
      scheme={theme}
      time={time}
      text={{
        mark: markText(mark),
        title: title ?? words.headline,
        subtitles: pictureSubtitles(words, subtitle, time),
        notes: inDocument ? { ...notes, footers: [] } : notes,
        bare: inDocument,
        ...(leastChart !== undefined && { leastChart }),
      }}
    />
  )
}

/** The complete picture as one SVG element. Nothing is measured by a browser. */
export function Picture({ figureId, picture }: { readonly figureId: FigureId; readonly picture: PictureOptions }): ReactElement {
  const options = pictureFigureOptions(picture)
  const figure = FIGURES[figureId].open(picture.projection, options)
  return (
    <FramedPicture
      figure={figure}
      setting={picture}
      time={pictureTime(figure, picture)}
      notes={frameNotes(figure.words(), { ...picture, options })}
      leastChart={isComparison(options) ? COMPARED_CHART : undefined}
    />
  )
}
