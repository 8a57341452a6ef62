// Which tabs find room in the bar. Widths are reckoned from the letters, so that no tab is drawn to be taken away again.
import { countDifferences, type OwnScenario } from '../../shared/domain/own-scenario'
import { PRESET_IDS, PRESETS, type PresetId } from '../../shared/domain/scenario'
import { textWidth } from '../../shared/figures/lettering/measure'
import { SCENARIOS } from '../../shared/text/scenarios'

export interface Tab {
  readonly id: string
  readonly name: string
  /** Null for a preset. */
  readonly changed: number | null
  readonly pinned: boolean
}

/** Names are cut at this width, px. */
export const LONGEST_TAB = 190
const SIDES = 20
const SIGN = 20
const BADGE = 20
/** The menu beside the shown tab, the button of all, the one that compares, the one for a new one. */
const BUTTONS = 3 * 28 + 56 + 8

/** Presets, then the user's own in their order. */
export function allTabs(scenarios: Readonly<Record<string, OwnScenario>>, order: readonly string[], baseline: string | null): readonly Tab[] {
  const preset = (id: PresetId): Tab => ({ id, name: PRESETS[id].name, changed: null, pinned: id === baseline })
  return [...PRESET_IDS.map(preset), ...order.map((id): Tab => ({ id, name: scenarios[id]!.name, changed: countDifferences(scenarios[id]!), pinned: id === baseline }))]
}

function widthOf({ name, changed, pinned }: Tab): number {
  const words = Math.min(textWidth(name, { size: 12, weight: 600 }), LONGEST_TAB)
  const badge = changed === null || changed === 0 ? 0 : BADGE + textWidth(SCENARIOS.changed(changed), { size: 11, weight: 600 })
  return SIDES + words + badge + (changed === null ? SIGN : 0) + (pinned ? SIGN : 0)
}

/** The shown one always, then the user's own, then presets, as many as there is room for; in the order of the list. */
export function fittingTabs(tabs: readonly Tab[], active: string, width: number): readonly Tab[] {
  const wanted = [...tabs].sort((a, b) => rank(a, active) - rank(b, active))
  const kept = new Set<Tab>()
  let left = width - BUTTONS
  for (const tab of wanted) {
    left -= widthOf(tab)
    if (left < 0 && kept.size > 0) break
    kept.add(tab)
  }
  return tabs.filter((tab) => kept.has(tab))
}

function rank({ id, changed, pinned }: Tab, active: string): number {
  if (id === active) return 0
  if (pinned) return 1
  return changed === null ? 3 : 2
}
