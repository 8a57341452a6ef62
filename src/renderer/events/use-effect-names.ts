// Actors, groups and producers as effects name them, in words; and who can be chosen for an effect.
import { useMemo } from 'react'
import { EFFECT_TARGETS, type Effect, type EffectTarget } from '../../shared/domain/effect'
import { effectInShort } from '../../shared/text/effect-editor'
import { effectInWords } from '../../shared/text/effects'
import { producerName } from '../../shared/text/production'
import { useSession } from '../state/session'
import { useScenario } from '../state/use-scenario'
import { useReach } from '../state/use-reach'
import type { EffectContext } from './effect-form'

export interface EffectNames {
  readonly nameOf: (id: string, target: EffectTarget) => string
  /** One sentence. */
  readonly words: (effect: Effect) => string
  readonly short: (effect: Effect) => string
}

export function useEffectNames(): EffectNames {
  const { names } = useSession()
  const own = useScenario()
  return useMemo(() => {
    const ownNames = new Map([...own.actors, ...own.groups].map(({ id, name }) => [id, name]))
    const nameOf = (id: string, target: EffectTarget) => {
      // The producer NATO_EUROPE counts Canada, the group of that name does not.
      const produced = EFFECT_TARGETS[target].side === 'production' ? producerName(id) : id
      return produced !== id ? produced : (ownNames.get(id) ?? names.get(id) ?? producerName(id))
    }
    return {
      nameOf,
      words: (effect) => effectInWords(effect, (id) => nameOf(id, effect.target)),
      short: (effect) => effectInShort(effect, (id) => nameOf(id, effect.target)),
    }
  }, [names, own.actors, own.groups])
}

export interface EffectChoices extends EffectContext {
  /** All that have the series, by name. */
  readonly choices: (target: EffectTarget) => readonly { readonly id: string; readonly name: string }[]
}

export function useEffectChoices(): EffectChoices {
  const { names } = useSession()
  const { nameOf } = useEffectNames()
  const reach = useReach()
  return useMemo(() => {
    const ids = { spending: new Set(reach.spending.flat()), production: new Set(reach.production.flat()) }
    const idsFor = (target: EffectTarget) => ids[EFFECT_TARGETS[target].side]
    return {
      nameOf,
      isKnown: (id) => names.has(id) || ids.spending.has(id) || ids.production.has(id),
      reaches: (id, target) => idsFor(target).has(id),
      choices: (target) => [...idsFor(target)].map((id) => ({ id, name: nameOf(id, target) })).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    }
  }, [reach, names, nameOf])
}
