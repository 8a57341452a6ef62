// What can be done with the scenario that is shown, as a card beside its tab.
import { IconDotsVertical } from '@tabler/icons-react'
import { isPresetId } from '../../shared/domain/scenario'
import { SCENARIOS } from '../../shared/text/scenarios'
import { useSession } from '../state/session'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import type { Tab } from './fit-tabs'
import { deleteScenario, duplicateScenario, pinScenario, shiftScenario } from './scenario-actions'
import { saveScenario } from './scenario-files'

interface ScenarioMenuProps {
  readonly tab: Tab
  /** Among the user's own, from 0. */
  readonly place: number
  readonly count: number
  readonly onEdit: () => void
  readonly onCompare: () => void
  readonly onSnapshots: () => void
  /** Something was done with it. */
  readonly onChoice: () => void
}

export function ScenarioMenu({ tab: { id, name, changed, pinned }, place, count, onEdit, onCompare, onSnapshots, onChoice }: ScenarioMenuProps) {
  const session = useSession()
  const basedOn = session.workspace.getState().workspace.scenarios[id]?.basedOn
  const hasOwnParent = basedOn !== undefined && !isPresetId(basedOn)
  const own: readonly MenuEntry[] = [
    { label: SCENARIOS.edit, run: onEdit },
    { label: SCENARIOS.moveLeft, run: () => shiftScenario(session, id, -1), off: place === 0 },
    { label: SCENARIOS.moveRight, run: () => shiftScenario(session, id, 1), off: place === count - 1 },
  ]
  const all: readonly MenuEntry[] = [
    { label: SCENARIOS.duplicate, run: () => duplicateScenario(session, id) },
    ...(changed === null ? [] : own),
    { label: pinned ? SCENARIOS.unpin : SCENARIOS.pin, run: () => pinScenario(session, id) },
    { label: SCENARIOS.compareInFull, run: onCompare },
    { label: SCENARIOS.snapshots, run: onSnapshots },
    { label: SCENARIOS.save, run: () => void saveScenario(session, id, true, null) },
    ...(hasOwnParent ? [{ label: SCENARIOS.saveDiffering, run: () => void saveScenario(session, id, false, null) }] : []),
    ...(changed === null ? [] : [{ label: SCENARIOS.remove, run: () => deleteScenario(session, id) }]),
  ]
  const entries = all.map((entry): MenuEntry => ({
    ...entry,
    run: () => {
      entry.run()
      onChoice()
    },
  }))
  return (
    <MenuButton className="icon-button scenario-menu" label={SCENARIOS.menu(name)} width={240} entries={entries}>
      <IconDotsVertical size={14} aria-hidden />
    </MenuButton>
  )
}
