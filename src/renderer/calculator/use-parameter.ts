// One parameter in one scope as a control sees it: value, default, whether it is changed, and the three things a hand
// can do to it. Release makes one command; a value equal to the default is a reset, not a change.
import { checkParameterValue, parameterKey, type ParameterValue } from '../../shared/domain/parameter-key'
import { parameterRow, type ParameterId, type ParameterRow } from '../../shared/domain/parameter-table'
import { presetParameters } from '../../shared/domain/scenario'
import { useSession, useView, useWorkspace } from '../state/session'

export interface ParameterControl {
  readonly key: string
  readonly row: ParameterRow
  /** In force here, drafts included; null where each ally has its own figure and none is set. */
  readonly value: ParameterValue | null
  /** What a reset gives; null where each ally has its own. */
  readonly standard: ParameterValue | null
  readonly changed: boolean
  readonly draft: (value: ParameterValue) => void
  readonly commit: (value: ParameterValue) => boolean
  readonly cancel: () => void
  readonly reset: () => void
}

export function useParameter(id: ParameterId, scope: string | undefined): ParameterControl {
  const { workspace, view } = useSession()
  const key = parameterKey(id, scope)
  const general = parameterKey(id)
  const row = parameterRow(id)
  const stored = useWorkspace((state) => state.workspace.scenario.parameters[key])
  const storedGeneral = useWorkspace((state) => state.workspace.scenario.parameters[general])
  const preset = useWorkspace((state) => presetParameters(state.workspace.scenario))
  const draft = useView((state) => state.parameterDrafts[key])
  const presetGeneral = preset[general] ?? row.fallback
  const standard = scope === undefined ? presetGeneral : (preset[key] ?? storedGeneral ?? presetGeneral)

  function reset(): void {
    view.clearParameterDraft(key)
    if (stored !== undefined) workspace.dispatch([{ type: 'resetParameters', keys: [key] }])
  }

  function commit(value: ParameterValue): boolean {
    if (!checkParameterValue(id, value, key).ok) return false
    if (value === standard) reset()
    else if (value !== stored) workspace.dispatch([{ type: 'setParameter', key, value }])
    view.clearParameterDraft(key)
    return true
  }

  return {
    key,
    row,
    value: draft ?? stored ?? standard,
    standard,
    changed: stored !== undefined,
    draft: (value) => view.draftParameter(key, value),
    commit,
    cancel: () => view.clearParameterDraft(key),
    reset,
  }
}
