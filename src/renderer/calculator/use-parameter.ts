// One parameter as a control sees it: value, default, whether it is changed, and the three things a hand can do to it.
// Release makes one command; a value equal to the default is a reset, not a change.
import { checkParameterValue, parameterKey, type ParameterValue } from '../../shared/domain/parameter-key'
import { parameterRow, type ParameterId, type ParameterRow } from '../../shared/domain/parameter-table'
import type { FigureOrigin } from '../../shared/engine/production/line-figures'
import { CALCULATOR } from '../../shared/text/calculator'
import { useSession, useView } from '../state/session'
import { changeShown, useOwnParameters, useShown } from '../state/use-scenario'

export interface ParameterControl {
  readonly key: string
  readonly row: ParameterRow
  /** In force here, drafts included; null where it is said nowhere. */
  readonly value: ParameterValue | null
  /** What a reset gives; null where that is said nowhere. */
  readonly standard: ParameterValue | null
  /** What stands in place of a value that is said nowhere. */
  readonly unset: string
  /** Where the default comes from, where the data say it. */
  readonly origin?: FigureOrigin | undefined
  readonly changed: boolean
  readonly draft: (value: ParameterValue) => void
  readonly commit: (value: ParameterValue) => boolean
  readonly cancel: () => void
  readonly reset: () => void
}

/** A parameter of the spending side for all, or in one scope. */
export function useParameter(id: ParameterId, scope: string | undefined): ParameterControl {
  const key = parameterKey(id, scope)
  const general = parameterKey(id)
  const storedGeneral = useOwnParameters()[general]
  const { inherited } = useShown()
  const inheritedGeneral = inherited[general] ?? parameterRow(id).fallback
  const standard = scope === undefined ? inheritedGeneral : (inherited[key] ?? storedGeneral ?? inheritedGeneral)
  return { ...useKeyed(id, key, standard), unset: CALCULATOR.own }
}

/** A parameter under a key, with what a reset gives. */
export function useKeyed(id: ParameterId, key: string, standard: ParameterValue | null): Omit<ParameterControl, 'unset'> {
  const session = useSession()
  const { view } = session
  const stored = useOwnParameters()[key]
  const draft = useView((state) => state.parameterDrafts[key])

  function reset(): void {
    view.clearParameterDraft(key)
    if (stored !== undefined) changeShown(session, ({ id: scenario }) => [{ type: 'resetParameters', scenario, keys: [key] }])
  }

  function commit(value: ParameterValue): boolean {
    if (!checkParameterValue(id, value, key).ok) return false
    if (value === standard) reset()
    else if (value !== stored) changeShown(session, ({ id: scenario }) => [{ type: 'setParameter', scenario, key, value }])
    view.clearParameterDraft(key)
    return true
  }

  return {
    key,
    row: parameterRow(id),
    value: draft ?? stored ?? standard,
    standard,
    changed: stored !== undefined,
    draft: (value) => view.draftParameter(key, value),
    commit,
    cancel: () => view.clearParameterDraft(key),
    reset,
  }
}
