// What a control is called: its parameter, and for whom where it speaks of one ally or group: "Compliance, Germany".
import { parseParameterKey } from '../../shared/domain/parameter-key'
import { isProductionParameter } from '../../shared/domain/parameter-table'
import { inputName } from '../../shared/figures/why/change-words'
import { useActors } from '../state/use-actors'
import { useSession } from '../state/session'

export function useNameOf(): (id: string) => string {
  const { names } = useSession()
  const actors = useActors()
  return (id) => actors.find((actor) => actor.id === id)?.name ?? names.get(id) ?? id
}

/** Controls of production stand under the name of their line and do not repeat it unless it is asked for. */
export function useControlName(key: string, isWhole = false): string {
  const nameOf = useNameOf()
  const parts = parseParameterKey(key)
  if (!parts.ok) return key
  return inputName(isWhole || !isProductionParameter(parts.value.id) ? parts.value : { id: parts.value.id }, nameOf)
}
