// The axis: years, finer cells where they fit, the row of key dates, and the flag of the time cursor.
import { dayNumber, type DayNumber } from '../../shared/domain/calendar'
import { formatDay } from '../../shared/text/dates'
import { TIMELINE } from '../../shared/text/timeline'
import { useSession, useView } from '../state/session'
import { dayOf, HAGUE_DAY, KEY_YEARS } from '../../shared/timeline/key-dates'
import { fineTicks, yearTicks, type TimeScale } from '../../shared/timeline/time-scale'

export function TimeAxis({ scale }: { readonly scale: TimeScale }) {
  const { view, today } = useSession()
  const cursor = useView((state) => state.cursor)
  const todayDay = dayOf(today)
  const fine = fineTicks(scale)
  const flagX = cursor === null ? null : scale.x(cursor.day)
  const nearFlag = (left: number, width: number) => flagX !== null && Math.abs(left + width / 2 - flagX) < 56
  return (
    <div className="time-axis" onDoubleClick={() => view.fit('timeline')} aria-hidden="true">
      {yearTicks(scale).map(({ key, label, left, width }) => (
        <span key={key} className="year-cell num" style={{ left, width }}>
          {width >= 26 && !nearFlag(left, width) ? label : ''}
        </span>
      ))}
      {flagX !== null && flagX >= 0 && flagX <= scale.width && (
        <span className="cursor-flag num" style={{ left: Math.min(Math.max(flagX, 40), scale.width - 40) }}>
          {formatDay(cursor!.day)}
        </span>
      )}
      <div className="key-row">
        {fine.length > 0
          ? fine.map(({ key, label, left, width }) => (
              <span key={key} className="fine-cell num" style={{ left, width }}>
                {label}
              </span>
            ))
          : <KeyLabels scale={scale} todayDay={todayDay} />}
      </div>
    </div>
  )
}

function KeyLabels({ scale, todayDay }: { readonly scale: TimeScale; readonly todayDay: DayNumber | null }) {
  const todayX = todayDay === null ? null : scale.x(todayDay)
  const hagueX = scale.x(HAGUE_DAY)
  return (
    <>
      {hagueX >= -4 && (todayX === null || todayX - hagueX > 84) && (
        <span className="key-label" style={{ left: hagueX + 4 }}>
          {TIMELINE.hague}
        </span>
      )}
      {todayX !== null && (
        <span className="key-label today" style={{ left: todayX }}>
          {TIMELINE.today}
        </span>
      )}
      {KEY_YEARS.map(({ year, label }) => {
        const left = scale.x(dayNumber(year))
        return (
          <span key={year} className="key-label band-label" style={{ left, width: scale.x(dayNumber(year + 1)) - left }}>
            {label}
          </span>
        )
      })}
    </>
  )
}
