// Says that figures drawn here are contested; one click lists the rivals with definition and source.
import { DATA_TEXT } from '../../shared/text/data'
import { ContestList } from '../data/ContestList'
import { useView } from '../state/session'
import { useContests } from '../state/use-contests'
import { CardButton } from '../ui/CardButton'

export function ContestButton() {
  const picks = useView((state) => state.settings.picks)
  const { contests } = useContests(picks)
  const count = contests.filter(({ what }) => what === 'coreShare').length
  if (count === 0) return null
  return (
    <CardButton
      className="contested num"
      label={DATA_TEXT.contestedCount(count)}
      width={420}
      end
      cardClass="contest-card"
      card={() => (
        <>
          <h2>{DATA_TEXT.contested}</h2>
          <ContestList actors={picks} what="coreShare" />
        </>
      )}
    >
      ≠ {count}
    </CardButton>
  )
}
