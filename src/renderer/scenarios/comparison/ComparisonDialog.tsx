// Two scenarios held against each other: which two, and what is told of them in tabs.
import { Modal } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useMemo, useState, type ComponentType } from 'react'
import { PRESET_IDS } from '../../../shared/domain/scenario'
import { COMPARISON } from '../../../shared/text/comparison'
import { useSession, useWorkspace } from '../../state/session'
import { useProductionTables } from '../../state/use-production-tables'
import '../../styles/comparison.css'
import { IconButton } from '../../ui/IconButton'
import { TabList } from '../../ui/TabList'
import { firstPair, standingPair, withEnd, type ComparisonPlace, type ComparisonTab, type Pair, type PanelProps } from './pair'
import { Values } from './Values'
import { WhatDiffers } from './WhatDiffers'
import { WhyMoved } from './WhyMoved'

interface PanelTab {
  readonly id: ComparisonTab
  readonly label: string
  readonly Panel: ComponentType<PanelProps>
}

const TABS: readonly [PanelTab, ...PanelTab[]] = [
  { id: 'differs', label: COMPARISON.tabs.differs, Panel: WhatDiffers },
  { id: 'values', label: COMPARISON.tabs.values, Panel: Values },
  { id: 'moved', label: COMPARISON.tabs.moved, Panel: WhyMoved },
]

interface ComparisonDialogProps {
  /** Where it begins; null: at what differs between the two that stand nearest. */
  readonly at: ComparisonPlace | null
  readonly onClose: () => void
  readonly onExport: PanelProps['onExport']
  readonly copying: PanelProps['copying']
}

export function ComparisonDialog({ at, onClose, onExport, copying }: ComparisonDialogProps) {
  const { resolver, workspace } = useSession()
  const now = useWorkspace((state) => state.workspace)
  const [wanted, setWanted] = useState((): Pair => at ?? firstPair(workspace.getState().workspace))
  const [copies, setCopies] = useState<Readonly<Record<string, string>>>({})
  const [tab, setTab] = useState<ComparisonTab>(at?.tab ?? TABS[0].id)
  // Values of lines where nobody sets one are those that are published.
  useProductionTables(true)
  const { scenarios, scenarioOrder } = now
  const pair = standingPair(wanted, copies, now)
  const names = useMemo(
    () => [...PRESET_IDS, ...scenarioOrder].map((id) => ({ id, name: resolver.resolve(scenarios, id).scenario.name })),
    [resolver, scenarios, scenarioOrder],
  )
  const { Panel } = TABS.find(({ id }) => id === tab) ?? TABS[0]

  function onCopied(end: keyof Pair, copy: string): void {
    setCopies({ ...copies, [copy]: pair[end] })
    setWanted({ ...pair, [end]: copy })
  }

  const choice = (end: keyof Pair) => (
    <label className="comparison-end">
      <strong aria-hidden>{COMPARISON.ends[end]}</strong>
      <select className="select" aria-label={COMPARISON.endLabels[end]} value={pair[end]} onChange={(event) => setWanted(withEnd(pair, end, event.currentTarget.value))}>
        {names.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <Modal opened onClose={onClose} title={COMPARISON.title} size={980}>
      <div className="comparison">
        <div className="comparison-ends">
          {choice('from')}
          <IconButton label={COMPARISON.exchange} onClick={() => setWanted({ from: pair.to, to: pair.from })}>
            <IconArrowsExchange size={18} aria-hidden />
          </IconButton>
          {choice('to')}
        </div>
        <TabList label={COMPARISON.tabs.label} tabs={TABS} value={tab} onChange={setTab}>
          <Panel {...pair} onCopied={onCopied} onExport={onExport} copying={copying} />
        </TabList>
      </div>
    </Modal>
  )
}
