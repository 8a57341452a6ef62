// Name, note and parent of a scenario of the user's own, or of a new one.
import { Modal } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { checkOwnScenario } from '../../shared/domain/check-own-scenario'
import type { Fault } from '../../shared/domain/fault'
import { blankScenario, LONGEST_SCENARIO_NAME, LONGEST_SCENARIO_NOTE, type OwnScenario } from '../../shared/domain/own-scenario'
import { descendantsOf } from '../../shared/domain/resolve-scenario'
import { PRESET_IDS } from '../../shared/domain/scenario'
import { freeScenarioName, newScenarioId } from '../../shared/domain/scenario-names'
import { SCENARIOS } from '../../shared/text/scenarios'
import { useSession } from '../state/session'
import { FormFoot } from '../ui/FormFoot'

interface ScenarioDialogProps {
  /** Null: a new one, based on the one that is shown. */
  readonly id: string | null
  readonly onClose: () => void
}

export function ScenarioDialog({ id, onClose }: ScenarioDialogProps) {
  const { workspace, resolver } = useSession()
  const [now] = useState(() => workspace.getState().workspace)
  const before = id === null ? undefined : now.scenarios[id]
  const nameOf = (of: string) => resolver.resolve(now.scenarios, of).scenario.name
  const [basedOn, setBasedOn] = useState(before?.basedOn ?? now.active)
  const [name, setName] = useState(before?.name ?? freeScenarioName(SCENARIOS.newName(nameOf(now.active)), now.scenarios))
  const [note, setNote] = useState(before?.note ?? '')
  const [wrong, setWrong] = useState<Fault | null>(null)
  const circle = id === null ? [] : [id, ...descendantsOf(now.scenarios, id)]
  const parents = [...PRESET_IDS, ...now.scenarioOrder].filter((other) => !circle.includes(other))

  function submit(event: FormEvent): void {
    event.preventDefault()
    const said = { name: name.trim().replace(/\s+/g, ' '), note, basedOn }
    const scenario: OwnScenario = before ? { ...before, ...said } : { ...blankScenario(newScenarioId(said.name, now.scenarios), said.name, basedOn), ...said }
    const checked = checkOwnScenario(scenario, workspace.getState().workspace.scenarios)
    setWrong(checked.ok ? null : checked.fault)
    if (!checked.ok) return
    if (before ? workspace.dispatch([{ type: 'editScenario', scenario }]) : workspace.dispatch([{ type: 'addScenario', scenario }, { type: 'activateScenario', id: scenario.id }])) onClose()
  }

  return (
    <Modal opened onClose={onClose} title={before ? SCENARIOS.editTitle(before.name) : SCENARIOS.add} size={480}>
      <form className="scenario-form" onSubmit={submit}>
        <label className="field">
          {SCENARIOS.name}
          <input className="value-box" data-autofocus value={name} maxLength={LONGEST_SCENARIO_NAME} aria-invalid={wrong !== null} onChange={(event) => setName(event.currentTarget.value)} />
        </label>
        <label className="field">
          {SCENARIOS.basedOn}
          <select className="select" value={basedOn} onChange={(event) => setBasedOn(event.currentTarget.value)}>
            {parents.map((parent) => (
              <option key={parent} value={parent}>
                {nameOf(parent)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {SCENARIOS.note}
          <textarea className="value-box" rows={4} value={note} maxLength={LONGEST_SCENARIO_NOTE} onChange={(event) => setNote(event.currentTarget.value)} />
        </label>
        <FormFoot wrong={wrong} save={before ? SCENARIOS.keep : SCENARIOS.create} onCancel={onClose} />
      </form>
    </Modal>
  )
}
