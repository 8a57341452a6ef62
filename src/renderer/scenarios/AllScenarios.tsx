// Every scenario with what it assumes or what is noted of it, for those that find no room in the bar.
import { isPresetId } from '../../shared/domain/scenario'
import { PRESET_ASSUMES } from '../../shared/text/parameters'
import { SCENARIOS } from '../../shared/text/scenarios'
import { useSession } from '../state/session'
import type { Tab } from './fit-tabs'
import { showScenario } from './scenario-actions'
import { TabFace } from './TabFace'

interface AllScenariosProps {
  readonly tabs: readonly Tab[]
  readonly active: string
  readonly onDone: () => void
}

export function AllScenarios({ tabs, active, onDone }: AllScenariosProps) {
  const session = useSession()
  const { scenarios } = session.workspace.getState().workspace
  return (
    <>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          className="preset"
          aria-current={tab.id === active}
          onClick={() => {
            onDone()
            showScenario(session, tab.id)
          }}
        >
          <strong className="scenario-face">
            <TabFace tab={tab} />
          </strong>
          <span className="note">{isPresetId(tab.id) ? PRESET_ASSUMES[tab.id] : (scenarios[tab.id]?.note.slice(0, 200) || (tab.changed === 0 ? SCENARIOS.noChange : ''))}</span>
        </button>
      ))}
      <p className="note">{SCENARIOS.allNote}</p>
    </>
  )
}
