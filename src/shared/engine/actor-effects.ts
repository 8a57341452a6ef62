// What acts on one actor's yearly series; null where nothing does.
import type { EffectReader, Shift } from './effects'

export interface ActorEffects {
  readonly coreShare: Shift | null
  readonly relatedShare: Shift | null
  readonly growth: Shift | null
  readonly inflation: Shift | null
  readonly equipmentShare: Shift | null
}

/** @param scopes the actor and the groups that reach it */
export function effectsOnActor({ yearly }: EffectReader, scopes: readonly string[]): ActorEffects {
  return {
    coreShare: yearly('coreShare', scopes),
    relatedShare: yearly('relatedShare', scopes),
    growth: yearly('growth', scopes),
    inflation: yearly('inflation', scopes),
    equipmentShare: yearly('equipmentShare', scopes),
  }
}
