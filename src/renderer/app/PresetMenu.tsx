// The scenario's name as a menu of presets. A preset is never overwritten: choosing one is a step that undo takes back.
import { IconChevronDown, IconLock } from '@tabler/icons-react'
import { isPresetId, makePresetScenario, PRESETS, type PresetId } from '../../shared/domain/scenario'
import { APP } from '../../shared/text/app'
import { PRESET_NAMES } from '../../shared/text/figures'
import { PRESET_ASSUMES } from '../../shared/text/parameters'
import { useSession, useWorkspace } from '../state/session'
import { CardButton } from '../ui/CardButton'

const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]

export function PresetMenu() {
  const { workspace } = useSession()
  const scenario = useWorkspace((state) => state.workspace.scenario)
  const changed = Object.keys(scenario.parameters).length
  const name = isPresetId(scenario.basedOn) ? PRESET_NAMES[scenario.basedOn] : scenario.basedOn

  function choose(preset: PresetId): void {
    if (preset === scenario.basedOn && changed === 0) return
    const { name: own, note, actors, groups, money } = scenario
    workspace.dispatch([{ type: 'setScenario', scenario: { ...makePresetScenario(preset, own), note, actors, groups, money } }])
  }

  return (
    <CardButton
      className="scenario-tab"
      width={360}
      cardClass="preset-menu"
      card={(close) => (
        <>
          {PRESET_IDS.map((preset) => (
            <button
              key={preset}
              type="button"
              className="preset"
              aria-current={preset === scenario.basedOn}
              onClick={() => {
                close()
                choose(preset)
              }}
            >
              <strong>{PRESET_NAMES[preset]}</strong>
              <span className="note">{PRESET_ASSUMES[preset]}</span>
            </button>
          ))}
          <p className="note">{changed > 0 ? APP.presetDrops(changed) : APP.presetKept}</p>
        </>
      )}
    >
      {changed === 0 && <IconLock size={14} aria-label={APP.preset} />} {name}
      {changed > 0 && <span className="badge num">{APP.changed(changed)}</span>}
      <IconChevronDown size={14} aria-hidden />
    </CardButton>
  )
}
