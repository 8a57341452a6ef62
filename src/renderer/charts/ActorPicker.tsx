// Who is drawn in "Path to 5 %": groups and allies to tick, at most ten, remembered.
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { CHARTS } from '../../shared/text/charts'
import { useSession, useView } from '../state/session'
import { useActors } from '../state/use-actors'
import { CardButton } from '../ui/CardButton'

const MOST_LINES = 10
const RUSSIA = { id: 'RUS', name: 'Russia' }

export function ActorPicker() {
  const { view } = useSession()
  const picks = useView((state) => state.settings.picks)
  const [search, setSearch] = useState('')
  const actors = [...useActors(), RUSSIA]
  const found = actors.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()))
  const full = picks.length >= MOST_LINES

  function toggle(id: string): void {
    view.changeSettings({ picks: picks.includes(id) ? picks.filter((pick) => pick !== id) : [...picks, id] })
  }

  return (
    <CardButton
      className="button small"
      width={240}
      end
      cardClass="picker"
      card={() => (
        <>
          <input className="value-box picker-search" aria-label={CHARTS.picks} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
          <div className="picker-list">
            {found.map(({ id, name }) => {
              const picked = picks.includes(id)
              return (
                <label key={id}>
                  <input type="checkbox" checked={picked} disabled={full && !picked} onChange={() => toggle(id)} /> {name}
                </label>
              )
            })}
          </div>
          {full && <p className="note">{CHARTS.tooMany(MOST_LINES)}</p>}
        </>
      )}
    >
      {CHARTS.picked(picks.length)} <IconChevronDown size={14} aria-hidden />
    </CardButton>
  )
}
