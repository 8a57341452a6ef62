// How the scenarios of a picture are looked at, and how the picture was asked for: what opening it brings back beside the numbers.
import type { DayNumber } from '../calendar'
import type { EventFilter } from '../event-filter'
import type { LanesBy } from '../lane-key'
import type { PictureParts } from '../picture-content'
import type { ProductionCategory } from '../production-categories'
import type { MoneyBasis } from '../scenario'

/**
 * How draws were made. `growthCorrelation`: 0…1. `about`: what swings are about, by id; absent: the path. `standing`: the year in
 * which the track record stands; absent: the first one.
 */
export interface PictureDraws {
  readonly draws: number
  readonly growthCorrelation: number
  readonly about?: string
  readonly standing?: number
}

/** How the scenarios are looked at. */
export interface PictureView {
  /** Id of the figure. */
  readonly figure: string
  readonly basis: MoneyBasis
  readonly baskets: 'core' | 'coreAndTotal'
  readonly picks: readonly string[]
  readonly everyAlly: boolean
  readonly focus: string
  readonly category: ProductionCategory
  /** Absent: the figure's own choice. */
  readonly producer?: string
  /** Name of the formula that the figure of one shows; absent: the first one. */
  readonly formula?: string
  /** Of figures of what is not sure; the seed is the scenario's. */
  readonly chance?: PictureDraws
  /** The days in view, both included; absent: none was chosen. */
  readonly window?: { readonly from: DayNumber; readonly to: DayNumber }
  /** Of a picture of the timeline. */
  readonly timeline?: TimelineView
  /** Of a picture that holds two scenarios against each other: from the second one of the document to the first, which is shown. */
  readonly comparison?: ComparisonView
}

/** How the timeline was looked at. */
export interface TimelineView {
  /** The days that are drawn, both included. */
  readonly from: DayNumber
  readonly to: DayNumber
  readonly lanesBy: LanesBy
  readonly laneOrder: readonly string[]
  readonly hiddenLanes: readonly string[]
  readonly foldedLanes: readonly string[]
  readonly filter: EventFilter
}

/** What was asked of two scenarios; what is absent the figure does not ask. */
export interface ComparisonView {
  readonly series?: string
  /** "2035", or "2030-04" for a series over the months. */
  readonly at?: string
  /** Whether values are added up over the years. */
  readonly addedUp?: boolean
}

/** How the picture was asked for. */
export interface PictureForm {
  /** px at a scale of 1. */
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
  /** In place of the figure's own; absent: the figure's own. */
  readonly title?: string
  readonly subtitle?: string
  readonly parts: PictureParts
  /** The part of time that is drawn: days, both included; absent: all of the figure's. */
  readonly time?: { readonly from: DayNumber; readonly to: DayNumber }
}
