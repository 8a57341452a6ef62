// "Why it moved" with its model inside: what the window, a picture and the command line ask of it.
import { createElement, type ReactElement } from 'react'
import type { ReferenceData } from '../../domain/reference-data'
import type { Scenario } from '../../domain/scenario'
import type { Ends } from '../../engine/attribution/changes'
import type { Explanation } from '../../engine/attribution/explain'
import type { SpendingModel } from '../../engine/prepare-model'
import { project } from '../../engine/project'
import type { Projection } from '../../engine/projection'
import { namesOfPair } from '../compare/held-pair'
import type { DataTable, DrawProps, FigureWords } from '../figure'
import { MOVED_ID } from '../picture-id'
import { buildMoved, type MovedModel } from './state'
import { WhyItMoved } from './why-it-moved'
import { movedNotes, movedSentence, movedTable, movedText, movedWords } from './words'

/** A value explained between two scenarios. The second one's money is that of the first. */
export interface Moved {
  readonly explanation: Explanation
  readonly scenarios: readonly [from: Scenario, to: Scenario]
  readonly projections: readonly [from: Projection, to: Projection]
}

export interface OpenMoved {
  readonly id: typeof MOVED_ID
  readonly model: MovedModel
  words(): FigureWords
  table(): DataTable
  /** One sentence that can be copied. */
  sentence(): string
  /** Every change in lines of text. */
  text(): string
  /** What must be said beside the steps. */
  notes(): readonly string[]
  /** A bare `<g>`. */
  chart(props: DrawProps): ReactElement
}

/** What is drawn of an explanation between two ends, which say the same money. */
export function movedBetween(model: SpendingModel, [from, to]: Ends, explanation: Explanation): Moved {
  return { explanation, scenarios: [from.scenario, to.scenario], projections: [project(model, from.scenario, from.events), project(model, to.scenario, to.events)] }
}

/** Names of actors and groups, those of both scenarios among them. */
export function namesIn(reference: ReferenceData, scenarios: Moved['scenarios']): (id: string) => string {
  return namesOfPair(reference, { scenarios })
}

export function openMoved({ explanation, scenarios, projections }: Moved, reference: ReferenceData): OpenMoved {
  const names = [scenarios[0].name, scenarios[1].name] as const
  const model = buildMoved({ explanation, names, projections, nameOf: namesIn(reference, scenarios) })
  return {
    id: MOVED_ID,
    model,
    words: () => movedWords(model),
    table: () => movedTable(model),
    sentence: () => movedSentence(model),
    text: () => movedText(model),
    notes: () => movedNotes(model),
    chart: (props) => createElement(WhyItMoved, { ...props, model }),
  }
}
