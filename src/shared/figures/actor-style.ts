// How each actor looks: colour, marker shape and weight. Actors without a colour of their own stay neutral and are told
// apart by shape and tone; colour is never the only cue.
import type { ProjectedActor } from '../engine/projection'
import type { DataColour } from './theme'

export const MARKERS = ['circle', 'square', 'diamond', 'triangle', 'triangleDown', 'plus', 'cross'] as const
export type MarkerShape = (typeof MARKERS)[number]

export interface ActorStyle {
  readonly colour: DataColour
  readonly marker: MarkerShape
  /** Stroke width of the recorded line, px: 2.5 for the actor in question, 2 for NATO, 1.5 for others. */
  readonly weight: number
}

type Look = Pick<ActorStyle, 'colour' | 'marker'>

/** Actors with a colour of their own. Vermilion is Russia's, always and only. */
const OWN_LOOK: ReadonlyMap<string, Look> = new Map([
  ['NATO', { colour: 'ink', marker: 'circle' }],
  ['EUROPE_CANADA', { colour: 'blue', marker: 'square' }],
  ['USA', { colour: 'grey', marker: 'diamond' }],
  ['DEU', { colour: 'orange', marker: 'triangle' }],
  ['FRA', { colour: 'purple', marker: 'circle' }],
  ['POL', { colour: 'green', marker: 'square' }],
  // The producer of that name: the same allies, Canada among them.
  ['NATO_EUROPE', { colour: 'blue', marker: 'square' }],
  ['RUS', { colour: 'verm', marker: 'diamond' }],
])

/** For everyone else, in the order in which they are picked: shapes first, then the second tone. */
const NEUTRAL: readonly Look[] = (['grey', 'ink'] as const).flatMap((colour) =>
  (['triangleDown', 'plus', 'cross', 'triangle', 'circle', 'square', 'diamond'] as const).map((marker) => ({ colour, marker })),
)

/** True for allies and groups: what their data call an estimate is NATO's. */
export function isNatoActor(actor: ProjectedActor | null): boolean {
  return actor !== null && actor.kind !== 'own' && actor.kind !== 'other'
}

/** The data colour of an actor; grey without one of its own. */
export function actorColour(actorId: string): DataColour {
  return OWN_LOOK.get(actorId)?.colour ?? 'grey'
}

/**
 * Styles of the actors drawn together, by id. `order` is the order of picking, so a style stays while others come and go
 * behind it. `focus` is the actor in question.
 */
export function actorStyles(order: readonly string[], focus: string): ReadonlyMap<string, ActorStyle> {
  const styles = new Map<string, ActorStyle>()
  let neutral = 0
  for (const id of order) {
    const look = OWN_LOOK.get(id) ?? NEUTRAL[neutral++ % NEUTRAL.length]!
    styles.set(id, { ...look, weight: id === focus ? 2.5 : id === 'NATO' ? 2 : 1.5 })
  }
  return styles
}
