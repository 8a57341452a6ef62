// Effects as sentences with the names that this window knows: of actors, groups and producers, and of sources.
import type { Effect } from '../../shared/domain/effect'
import { effectInWords } from '../../shared/text/effects'
import { producerName } from '../../shared/text/production'
import { useSession, useWorkspace } from '../state/session'

export function useEffectWords(): (effect: Effect) => string {
  const { names, reference } = useSession()
  const own = useWorkspace((state) => state.workspace.sources)
  const nameOf = (id: string) => names.get(id) ?? producerName(id)
  const titleOf = (id: string) => (own[id] ?? reference.sources.find((source) => source.id === id))?.title ?? id
  return (effect) => effectInWords(effect, nameOf, titleOf)
}
