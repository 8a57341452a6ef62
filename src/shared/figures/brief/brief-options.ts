// What a brief is asked to be. The same from the window and from the command line, so that both make the same bytes.
import { actorNames } from '../../domain/actor-names'
import type { BriefFormat, BriefParts, Paper } from '../../domain/brief-content'
import type { DayNumber } from '../../domain/calendar'
import type { Source } from '../../domain/reference-data'
import type { Scenario } from '../../domain/scenario'
import type { Projection } from '../../engine/projection'
import { producerName } from '../../text/production'
import type { FigureId, ShownChance } from '../figure'
import type { PictureOptions, PictureSetting } from '../picture'
import type { TimelineOptions } from '../timeline-figure/state'

export interface BriefOptions extends Pick<PictureSetting, 'reference' | 'theme' | 'mark' | 'madeOn' | 'appVersion'>, Pick<PictureOptions, 'projection' | 'scenario' | 'options' | 'compared' | 'events'> {
  readonly format: BriefFormat
  readonly paper: Paper
  /** In this order. */
  readonly figures: readonly FigureId[]
  readonly parts: BriefParts
  /** What figures of what is not sure draw; absent: there is none among them. */
  readonly chance?: ShownChance | undefined
  /** In place of the scenarios' names. */
  readonly title?: string | undefined
  /** The days that are extracted, and which events there are. */
  readonly timeline: TimelineOptions
  /** Sources of the user's own, which events may name. */
  readonly ownSources?: readonly Source[] | undefined
  /** Whether the file carries the scenarios, so that it can be opened again; the days in view go with them. */
  readonly carries: boolean
  readonly window?: { readonly from: DayNumber; readonly to: DayNumber } | undefined
}

/** A scenario of the brief with its projection, the shown one first. */
export interface BriefScenario {
  readonly scenario: Scenario
  readonly projection: Projection
}

export function scenariosOf({ scenario, projection, options, compared = [] }: BriefOptions): readonly BriefScenario[] {
  return [{ scenario, projection }, ...compared.map((other, place) => ({ scenario: other, projection: options.compared![place]!.projection }))]
}

/** Names of actors, groups and producers, those of the user's own among them. */
export function namesOfBrief(brief: BriefOptions): (id: string) => string {
  const projections = scenariosOf(brief).map(({ projection }) => projection)
  const names = actorNames(brief.reference)
  return (id) => projections.find(({ actors }) => actors.has(id))?.actors.get(id)?.name ?? names.get(id) ?? producerName(id)
}
