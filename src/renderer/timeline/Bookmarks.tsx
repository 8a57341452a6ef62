// Time windows that the user has named: a button with its card.
import { IconBookmark } from '@tabler/icons-react'
import type { DayNumber } from '../../shared/domain/calendar'
import { fuzzyDateOf } from '../../shared/domain/fuzzy-date'
import { formatDateRange } from '../../shared/text/dates'
import { BOOKMARKS } from '../../shared/text/search'
import { useSession, useView } from '../state/session'
import { CardButton } from '../ui/CardButton'
import { NamedList } from './NamedList'

/** "Jan 2027 to Jun 2029". */
function windowInWords({ from, to }: { readonly from: number; readonly to: number }): string {
  const month = (day: number) => fuzzyDateOf(Math.floor(day) as DayNumber, 'month')
  return formatDateRange(month(from), month(to))
}

export function Bookmarks() {
  const { view } = useSession()
  const bookmarks = useView((state) => state.settings.bookmarks)
  return (
    <CardButton
      className="icon-button"
      label={BOOKMARKS.open}
      width={320}
      end
      cardClass="bookmarks"
      card={(close) => (
        <NamedList
          words={BOOKMARKS}
          entries={bookmarks}
          canSave
          note={windowInWords}
          onSave={(name) => {
            const { from, to } = view.getState().window
            view.changeSettings({ bookmarks: [...bookmarks, { name, from, to }] })
          }}
          onChoose={({ from, to }) => {
            close()
            view.showWindow(from as DayNumber, to as DayNumber, 'keyboard')
          }}
          onChange={(changed) => view.changeSettings({ bookmarks: changed })}
        />
      )}
    >
      <IconBookmark size={16} aria-hidden />
    </CardButton>
  )
}
