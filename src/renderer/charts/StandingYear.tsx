// The year in which the track record stands, beside its heading among the open figures.
import { standingYears } from '../../shared/figures/track-record/state'
import { TRACK_RECORD as TEXT } from '../../shared/text/track-record'
import { useChanceState, useSession, useView } from '../state/session'

export function StandingYear() {
  const { view } = useSession()
  const hindcast = useChanceState((state) => state.hindcast)
  const standing = useView((state) => state.standing)
  if (hindcast === null) return null
  const years = standingYears(hindcast)
  return (
    <select className="select" aria-label={TEXT.standing} value={standing ?? years[0]} onChange={(event) => view.setState({ standing: Number(event.currentTarget.value) })}>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  )
}
