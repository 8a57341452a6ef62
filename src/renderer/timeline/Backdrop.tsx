// What lies under the events: year lines, the bands of review and deadline, The Hague, today, the time cursor.
import { dayNumber } from '../../shared/domain/calendar'
import { useSession, useView } from '../state/session'
import { dayOf, HAGUE_DAY, KEY_YEARS } from '../../shared/timeline/key-dates'
import { fineTicks, yearTicks, type TimeScale } from '../../shared/timeline/time-scale'

export function Backdrop({ scale }: { readonly scale: TimeScale }) {
  const { today } = useSession()
  const todayDay = dayOf(today)
  return (
    <div className="backdrop" aria-hidden="true">
      {KEY_YEARS.map(({ year }) => {
        const left = scale.x(dayNumber(year))
        return <i key={year} className="band" style={{ left, width: scale.x(dayNumber(year + 1)) - left }} />
      })}
      {[...yearTicks(scale), ...fineTicks(scale)].map(({ key, left }) => (
        <i key={key} className="grid-line" style={{ left }} />
      ))}
      <i className="hague-line" style={{ left: scale.x(HAGUE_DAY) }} />
      {todayDay !== null && <i className="today-line" style={{ left: scale.x(todayDay) }} />}
      <CursorLine scale={scale} />
    </div>
  )
}

function CursorLine({ scale }: { readonly scale: TimeScale }) {
  const cursor = useView((state) => state.cursor)
  return cursor === null ? null : <i className="cursor-line" style={{ left: scale.x(cursor.day) }} />
}
