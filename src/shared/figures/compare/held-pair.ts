// Two scenarios held against each other, with their projections: what tables of their values and of what differs are made from.
import { actorNames } from '../../domain/actor-names'
import type { ReferenceData } from '../../domain/reference-data'
import type { Scenario } from '../../domain/scenario'
import type { Projection } from '../../engine/projection'
import { producerName } from '../../text/production'
import type { FigureWords } from '../figure'
import { frameNotes, type FrameNotes } from '../frame/notes'
import type { PictureSetting } from '../picture'
import { comparedScenario, type NamedEvents } from '../scenario-words'

/** A, then B, in the money of A. */
export interface HeldPair {
  readonly scenarios: readonly [a: Scenario, b: Scenario]
  readonly projections: readonly [a: Projection, b: Projection]
}

/** Names of actors and groups, those of both scenarios among them. */
export function namesOfPair(reference: ReferenceData, { scenarios }: Pick<HeldPair, 'scenarios'>): (id: string) => string {
  const own = scenarios.flatMap(({ actors, groups }) => [...actors, ...groups])
  const names = new Map([...actorNames(reference), ...own.map(({ id, name }) => [id, name] as const)])
  return (id) => names.get(id) ?? producerName(id)
}

/** The notes under a picture of two scenarios: one for each, with its mark, and what else the words ask for. */
export function pairNotes(words: FigureWords, setting: PictureSetting, { scenarios: [a, b], projections }: HeldPair, events: NamedEvents | undefined): FrameNotes {
  const options = { scenarioName: a.name, picks: [], compared: [comparedScenario(b, projections[1])] }
  return frameNotes(words, { ...setting, projection: projections[0], scenario: a, options, compared: [b], events })
}
