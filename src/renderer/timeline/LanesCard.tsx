// What lanes gather by, which of them are shown and in which order; remembered, never part of the workspace.
import { IconArrowDown, IconArrowUp, IconLayoutRows } from '@tabler/icons-react'
import { useMemo } from 'react'
import { LANES_BY } from '../../shared/domain/lane-key'
import { LANES } from '../../shared/text/lanes'
import { makeLanes } from '../../shared/timeline/lanes'
import type { HorizonEvent } from '../../shared/domain/event'
import { laneName } from '../../shared/text/timeline'
import { useSession, useView } from '../state/session'
import { CardButton } from '../ui/CardButton'
import { IconButton } from '../ui/IconButton'
import { Segments } from '../ui/Segments'

type Events = Readonly<Record<string, HorizonEvent>>

export function LanesCard({ events }: { readonly events: Events }) {
  return (
    <CardButton className="icon-button" label={LANES.open} width={300} end cardClass="lanes-card" card={() => <Choices events={events} />}>
      <IconLayoutRows size={16} aria-hidden />
    </CardButton>
  )
}

function Choices({ events }: { readonly events: Events }) {
  const { view, names } = useSession()
  const by = useView((state) => state.settings.lanesBy)
  const hidden = useView((state) => state.settings.hiddenLanes)
  const laneOrder = useView((state) => state.settings.laneOrder)
  const lanes = useMemo(() => makeLanes(Object.values(events), by, laneOrder), [events, by, laneOrder])
  const ids = lanes.map(({ id }) => id)

  /** At either end nothing happens: a button that went dead under the finger would lose the focus. */
  function shift(place: number, by: -1 | 1): void {
    if (place + by < 0 || place + by >= ids.length) return
    const next = [...ids]
    ;[next[place], next[place + by]] = [next[place + by]!, next[place]!]
    // The order of lanes by something else stays as it was.
    view.changeSettings({ laneOrder: [...laneOrder.filter((id) => !ids.includes(id)), ...next] })
  }

  function toggle(id: string): void {
    view.changeSettings({ hiddenLanes: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id] })
  }

  return (
    <>
      <Segments label={LANES.by} value={by} choices={LANES_BY.map((value) => ({ value, label: LANES.kinds[value] }))} onChange={(lanesBy) => view.changeSettings({ lanesBy })} />
      <p className="note">{LANES.hints[by]}</p>
      <ol className="lanes-list">
        {lanes.map(({ id, count }, place) => {
          const name = laneName(id, names)
          return (
            <li key={id}>
              <label>
                <input type="checkbox" checked={!hidden.includes(id)} onChange={() => toggle(id)} /> {name}
                <span className="note num">{count}</span>
              </label>
              <IconButton label={LANES.up(name)} onClick={() => shift(place, -1)}>
                <IconArrowUp size={14} aria-hidden />
              </IconButton>
              <IconButton label={LANES.down(name)} onClick={() => shift(place, 1)}>
                <IconArrowDown size={14} aria-hidden />
              </IconButton>
            </li>
          )
        })}
      </ol>
      <button
        type="button"
        className="button small"
        onClick={() => view.changeSettings({ laneOrder: laneOrder.filter((id) => !ids.includes(id)), hiddenLanes: hidden.filter((id) => !ids.includes(id)) })}
      >
        {LANES.reset}
      </button>
    </>
  )
}

/** Said in the place of the lanes when none is shown. */
export function AllLanesHidden() {
  const { view } = useSession()
  return (
    <p className="empty">
      {LANES.allHidden}{' '}
      <button type="button" className="link-button" onClick={() => view.changeSettings({ hiddenLanes: [] })}>
        {LANES.showAll}
      </button>
    </p>
  )
}
