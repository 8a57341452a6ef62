// The name of the shown scenario as a menu of all of them: presets, then the user's own.
import { IconChevronDown, IconLock } from '@tabler/icons-react'
import { countDifferences } from '../../shared/domain/own-scenario'
import { isPresetId, PRESET_IDS } from '../../shared/domain/scenario'
import { APP } from '../../shared/text/app'
import { PRESET_ASSUMES } from '../../shared/text/parameters'
import { useSession, useWorkspace } from '../state/session'
import { useShown } from '../state/use-scenario'
import { CardButton } from '../ui/CardButton'

export function PresetMenu() {
  const { workspace, resolver } = useSession()
  const { id: active, own, scenario } = useShown()
  const scenarios = useWorkspace((state) => state.workspace.scenarios)
  const order = useWorkspace((state) => state.workspace.scenarioOrder)
  const changed = own === null ? 0 : countDifferences(own)
  return (
    <CardButton
      className="scenario-tab"
      width={360}
      cardClass="preset-menu"
      card={(close) => (
        <>
          {[...PRESET_IDS, ...order].map((id) => (
            <button
              key={id}
              type="button"
              className="preset"
              aria-current={id === active}
              onClick={() => {
                close()
                if (id !== active) workspace.dispatch([{ type: 'activateScenario', id }])
              }}
            >
              <strong>{resolver.resolve(scenarios, id).scenario.name}</strong>
              <span className="note">{isPresetId(id) ? PRESET_ASSUMES[id] : APP.changed(countDifferences(scenarios[id]!))}</span>
            </button>
          ))}
          <p className="note">{APP.presetKept}</p>
        </>
      )}
    >
      {own === null && <IconLock size={14} aria-label={APP.preset} />} {scenario.name}
      {changed > 0 && <span className="badge num">{APP.changed(changed)}</span>}
      <IconChevronDown size={14} aria-hidden />
    </CardButton>
  )
}
