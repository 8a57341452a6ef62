// What every figure has in common: options in, a model without pixels, words, the table behind the chart, a drawing.
import type { ReactElement } from 'react'
import type { ProductionCategory } from '../domain/production-categories'
import type { MoneyBasis, OwnFormula } from '../domain/scenario'
import type { ChanceAnswer, HitRate } from '../engine/chance/answer'
import type { Hindcast } from '../engine/chance/hindcast'
import type { FanKind } from '../engine/chance/monthly-fans'
import type { Projection } from '../engine/projection'
import type { FIGURE_TITLES } from '../text/figures'
import type { PlotSides, TimePart } from './placing/time-axis'
import type { SchemeName } from './theme'
import type { FigureSeries, SeriesPoint } from './why/figure-series'
import type { NamedSeries } from './why/series-name'

export type FigureId = keyof typeof FIGURE_TITLES

/** Lowest and highest value of a value axis. */
export type Domain = readonly [low: number, high: number]

/** General targets of a scenario, % of GDP; `total` is core and related together. */
export interface Targets {
  readonly core: number
  readonly total: number
  readonly year: number
}

/** A scenario drawn beside the active one; `comparedScenario` makes one. */
export interface ComparedScenario {
  readonly name: string
  /** Its money in the basis and at the prices of the active one. */
  readonly projection: Projection
  /** As `FigureOptions.russiaPurchasingPower`. */
  readonly russiaPurchasingPower?: number | undefined
}

/** What is drawn. The projection's own money decides what money means; `basis` only says whether shares or money are shown. */
export interface FigureOptions {
  readonly scenarioName: string
  /** Actors and groups in the order of picking. */
  readonly picks: readonly string[]
  /** Small charts show every ally and group, whatever is picked; also when nothing is. */
  readonly everyAlly?: boolean | undefined
  readonly basis: MoneyBasis
  /** The actor or group in question. */
  readonly focus: string
  readonly baskets: 'core' | 'coreAndTotal'
  readonly targets: Targets
  /** Purchasing power of Russia's money as a factor on market rates: `purchasingPowerOf(scenario)`; absent: the parameter's default. */
  readonly russiaPurchasingPower?: number | undefined
  /** What figures of production count; absent: main battle tanks. */
  readonly category?: ProductionCategory | undefined
  /** Whose line figures show that show one. */
  readonly producer?: string | undefined
  /** What "Own formula" draws: the projections have it among their series (`withFormulas`). */
  readonly formula?: OwnFormula | undefined
  /** Other scenarios on the same axes, up to three in the order of their colours; absent or empty: none. */
  readonly compared?: readonly ComparedScenario[] | undefined
  /** Absent: nothing is drawn by chance. */
  readonly chance?: ShownChance | undefined
  /** What was drawn before the hand took an event, dotted for the actor in question. */
  readonly ghost?: { readonly name: string; readonly projection: Projection } | undefined
}

/** What draws say of a scenario, for figures of what is not sure. */
export interface ShownChance {
  /** Null: none of the draws is made yet. */
  readonly answer: ChanceAnswer | null
  /** False: of the scenario as it was a moment ago. */
  readonly isCurrent: boolean
  /** Draws that are asked for. */
  readonly draws: number
  readonly seed: number
  /** 0…1 */
  readonly growthCorrelation: number
  /** What swings are about, by id; absent: the path. */
  readonly about?: string | undefined
  /** Null: not computed yet. */
  readonly hitRate: HitRate | null
  /** The method held against the past; null: not computed yet. */
  readonly record: Hindcast | null
  /** The year in which the track record stands; absent: the first one. */
  readonly standing?: number | undefined
}

/** `screen`: in the window, 11 px. `export`: in a picture, 12.5 px. */
export type DrawingStyle = 'screen' | 'export'

export interface DrawProps {
  /** px */
  readonly width: number
  readonly height: number
  readonly scheme: SchemeName
  readonly style: DrawingStyle
  /** Begins every id inside the drawing; unique on its page. */
  readonly idPrefix: string
  /** A year of the grid; screens only. */
  readonly cursorYear?: number | undefined
  /** A place of the month grid; screens only. */
  readonly cursorMonth?: number | undefined
  /** The cursor's day: where a figure over a part of time has its line, so that it runs through from the timeline; screens only. */
  readonly cursorDay?: number | undefined
  /** A part of time instead of all of the figure's; figures without a time axis do without. */
  readonly time?: TimePart | undefined
  /** Id of the event that the pointer is on, here or on the timeline; screens only. */
  readonly hoveredEvent?: string | undefined
  /** The row that the keyboard is on, of a figure with leading rows; screens only. */
  readonly pickedRow?: number | undefined
  /** A value axis kept as it was while a hand is on a slider; absent: `OpenFigure.domain()`. */
  readonly domain?: Domain | undefined
}

/** An event whose effects act on what a figure draws. */
export interface EventOnFigure {
  readonly id: string
  readonly title: string
  /** First day of its date: what the projection counts from. */
  readonly day: number
  /** Where it stood before it was moved; null where that is the same day, or nothing is being moved. */
  readonly dayBefore: number | null
}

/** `events`: those that act on what is drawn, for figures over time. */
export type ChartProps<Model> = DrawProps & { readonly model: Model; readonly events: readonly EventOnFigure[] }

/** A row that leads to a parameter or an event. */
export interface LeadingRow {
  readonly key: string | null
  readonly eventId: string | null
  readonly words: string
}

/** The table behind a chart. Empty cells are null, never 0. */
export interface DataTable {
  readonly columns: readonly { readonly label: string; readonly unit: string }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** How cells are read, row by row, where the column's unit does not say it; null: it does. Files have the numbers. */
  readonly read?: readonly (readonly (string | null)[])[]
}

export interface FigureWords {
  /** A title that states the finding. */
  readonly headline: string
  /** What, unit, definition, which years are recorded and which projected. */
  readonly subtitle: string
  /** The same in a few words, for beside a heading. */
  readonly note: string
  /** One sentence for people who do not see the picture. */
  readonly description: string
  /** How the marks are to be read, sentence by sentence. */
  readonly readAs: readonly string[]
  /** Actors drawn whether picked or not, and sources of assumptions: both are named under a picture. */
  readonly alsoDrawn?: readonly string[]
  readonly assumptionSources?: readonly string[]
  /** Figures of production: where their own figures come from. Such a figure draws no share and no money of the spending side. */
  readonly productionSources?: readonly string[]
  /** A figure of production that draws something of the spending side, too. */
  readonly alsoSpending?: true
}

/** What effects can act on in a figure. */
export interface DrawnSides {
  readonly spending: boolean
  readonly categories: readonly ProductionCategory[]
}

/** One row of the figure table, for a model of its own kind. */
export interface FigureDefinition<Model> {
  readonly id: FigureId
  /** It draws series of the production model, whose tables are read when they are first needed. */
  readonly ofProduction?: true
  /** Of a figure whose side is not always the same; absent: as `ofProduction` says. */
  readonly sides?: (model: Model) => DrawnSides
  /** It draws what draws say: `FigureOptions.chance`. */
  readonly ofChance?: true
  /** Monthly series whose bands it draws, by kind. */
  readonly fans?: readonly FanKind[]
  readonly minWidth: number
  readonly minHeight: number
  /** State without pixels. */
  readonly build: (projection: Projection, options: FigureOptions) => Model
  readonly domain: (model: Model) => Domain
  readonly words: (model: Model) => FigureWords
  readonly table: (model: Model) => DataTable
  /** The sides of the plot, of a figure over time; absent: it has no axis of time. */
  readonly plot?: (props: ChartProps<Model>) => PlotSides
  /** The year under a point of the drawing, or null beside the plot. */
  readonly yearAt: (x: number, y: number, props: ChartProps<Model>) => number | null
  /** The same as a place of the month grid, for figures over the months; absent: the figure is over the years. */
  readonly monthAt?: (x: number, y: number, props: ChartProps<Model>) => number | null
  /** Of a figure that is over the months or over the years, as what it draws is; absent: over the months where `monthAt` is there. */
  readonly isOverMonths?: (model: Model) => boolean
  /** What stands behind its rows, of a figure whose rows lead to what can be changed; rows carry `data-row`. */
  readonly rows?: (model: Model) => readonly LeadingRow[]
  /** Which series of the projection it draws, and which of them is under a point. */
  readonly series: FigureSeries<ChartProps<Model>, Model>
  readonly chart: (props: ChartProps<Model>) => ReactElement
}

/** A figure with its model inside, the same to every caller whatever the model is. */
export interface OpenFigure {
  readonly id: FigureId
  readonly title: string
  domain(): Domain
  words(): FigureWords
  table(): DataTable
  yearAt(x: number, y: number, props: DrawProps): number | null
  /** Null: the figure is over the years. */
  readonly monthAt: ((x: number, y: number, props: DrawProps) => number | null) | null
  /** The sides of the plot; null: the figure has no axis of time. */
  readonly plot: ((props: DrawProps) => PlotSides) | null
  /** The series under a point, or nearest to it, and the place on its grid; null beside the plot. */
  seriesAt(x: number, y: number, props: DrawProps): SeriesPoint | null
  /** Empty: its rows lead nowhere, or there are none. */
  rows(): readonly LeadingRow[]
  /** Every series of the projection that it draws, the one in question first. */
  explained(): readonly NamedSeries[]
  /** A bare `<g>`; `FigureSvg` puts it into an `<svg>`, `FigureFrame` into a picture. */
  chart(props: DrawProps): ReactElement
}

/** A row of the figure table as callers see it: sizes, and a way in. */
export interface FigureRow {
  readonly id: FigureId
  readonly title: string
  readonly ofProduction: boolean
  readonly ofChance: boolean
  /** Empty: it draws no bands month by month. */
  readonly fans: readonly FanKind[]
  /** px below which the drawing is not readable. */
  readonly minWidth: number
  readonly minHeight: number
  open(projection: Projection, options: FigureOptions): OpenFigure
}
