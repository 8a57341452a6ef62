// Tabs of the scenarios: presets with a lock, the user's own with what they change; a menu beside the one that is shown.
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { SCENARIOS } from '../../shared/text/scenarios'
import { useSession, useWorkspace } from '../state/session'
import { useSize } from '../state/use-size'
import '../styles/scenarios.css'
import { CardButton } from '../ui/CardButton'
import { IconButton } from '../ui/IconButton'
import { AllScenarios } from './AllScenarios'
import { CompareCard } from './CompareCard'
import { allTabs, fittingTabs } from './fit-tabs'
import { showScenario } from './scenario-actions'
import { ScenarioMenu } from './ScenarioMenu'
import { TabFace } from './TabFace'

interface ScenarioBarProps {
  /** Name, note and parent of a scenario; null: of a new one. */
  readonly onEdit: (id: string | null) => void
  readonly onCompare: () => void
  readonly onSnapshots: () => void
}

export function ScenarioBar({ onEdit, onCompare, onSnapshots }: ScenarioBarProps) {
  const session = useSession()
  const bar = useRef<HTMLElement>(null)
  const size = useSize(bar)
  const scenarios = useWorkspace((state) => state.workspace.scenarios)
  const order = useWorkspace((state) => state.workspace.scenarioOrder)
  const active = useWorkspace((state) => state.workspace.active)
  const baseline = useWorkspace((state) => state.workspace.baseline)
  const tabs = useMemo(() => allTabs(scenarios, order, baseline), [scenarios, order, baseline])
  const shown = useMemo(() => fittingTabs(tabs, active, size?.width ?? 0), [tabs, active, size])
  /** What was pressed in the menu showed another scenario: the menu is gone, and the focus goes to the new one's tab. */
  const follows = useRef(false)
  useEffect(() => {
    if (follows.current) bar.current?.querySelector<HTMLElement>('.scenario-tab[aria-pressed=true]')?.focus()
    follows.current = false
  }, [active])
  const onChoice = () => {
    follows.current = session.workspace.getState().workspace.active !== active
  }
  return (
    <nav className="scenario-bar" ref={bar} aria-label={SCENARIOS.bar}>
      {shown.map((tab) => (
        <span key={tab.id} className="scenario-place">
          <button type="button" className="scenario-tab" aria-pressed={tab.id === active} title={tab.name} onClick={() => showScenario(session, tab.id)}>
            <TabFace tab={tab} />
          </button>
          {tab.id === active && <ScenarioMenu tab={tab} place={order.indexOf(tab.id)} count={order.length} onEdit={() => onEdit(tab.id)} onCompare={onCompare} onSnapshots={onSnapshots} onChoice={onChoice} />}
        </span>
      ))}
      <CardButton className="icon-button" label={SCENARIOS.all} width={380} cardClass="scenario-list" card={(close) => <AllScenarios tabs={tabs} active={active} onDone={close} />}>
        <IconChevronDown size={16} aria-hidden />
      </CardButton>
      <CompareCard tabs={tabs} onCompare={onCompare} />
      <IconButton label={SCENARIOS.add} onClick={() => onEdit(null)}>
        <IconPlus size={16} aria-hidden />
      </IconButton>
    </nav>
  )
}
