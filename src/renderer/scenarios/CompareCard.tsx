// Which scenarios are drawn beside the one shown: up to three, the pinned baseline among them.
import { IconGitCompare } from '@tabler/icons-react'
import { SCENARIOS } from '../../shared/text/scenarios'
import { useSession, useWorkspace } from '../state/session'
import { idsBeside, MOST_BESIDE } from '../state/use-compared'
import { CardButton } from '../ui/CardButton'
import type { Tab } from './fit-tabs'
import { compareScenario, pinScenario } from './scenario-actions'

interface CompareCardProps {
  readonly tabs: readonly Tab[]
  /** Open the dialog that holds two against each other. */
  readonly onCompare: () => void
}

export function CompareCard({ tabs, onCompare }: CompareCardProps) {
  const session = useSession()
  const active = useWorkspace(({ workspace }) => workspace.active)
  const baseline = useWorkspace(({ workspace }) => workspace.baseline)
  const compared = useWorkspace(({ workspace }) => workspace.compared)
  const beside = idsBeside({ active, baseline, compared })
  const isFull = beside.length >= MOST_BESIDE
  return (
    <CardButton
      className="button small compare"
      label={SCENARIOS.compare(beside.length)}
      width={300}
      cardClass="compare-card"
      card={(close) => (
        <fieldset>
          <legend>{SCENARIOS.compareWith}</legend>
          {tabs
            .filter(({ id }) => id !== active)
            .map(({ id, name, pinned }) => (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  checked={beside.includes(id)}
                  disabled={isFull && !beside.includes(id)}
                  onChange={() => (pinned ? pinScenario(session, id) : compareScenario(session, id))}
                />{' '}
                {name}
                {pinned && <span className="note"> {SCENARIOS.baseline}</span>}
              </label>
            ))}
          <p className="note">{SCENARIOS.compareHow(MOST_BESIDE)}</p>
          <button
            type="button"
            className="button small"
            onClick={() => {
              close()
              onCompare()
            }}
          >
            {SCENARIOS.compareInFull}
          </button>
        </fieldset>
      )}
    >
      <IconGitCompare size={16} aria-hidden /> {beside.length > 0 && <span className="num">{beside.length}</span>}
    </CardButton>
  )
}
