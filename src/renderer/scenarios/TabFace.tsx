// What a tab shows: a lock, a pin, the name, what is changed.
import { IconLock, IconPin } from '@tabler/icons-react'
import { SCENARIOS } from '../../shared/text/scenarios'
import { LONGEST_TAB, type Tab } from './fit-tabs'

export function TabFace({ tab: { name, changed, pinned } }: { readonly tab: Tab }) {
  return (
    <>
      {changed === null && <IconLock size={14} aria-label={SCENARIOS.preset} />}
      {pinned && <IconPin size={14} aria-label={SCENARIOS.baseline} />}
      <span className="scenario-name" style={{ maxWidth: LONGEST_TAB }}>
        {name}
      </span>
      {changed !== null && changed > 0 && <span className="badge num">{SCENARIOS.changed(changed)}</span>}
    </>
  )
}
