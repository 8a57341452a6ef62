// Says that figures drawn here are contested; one click lists the rivals with definition and source.
import { Popover } from '@mantine/core'
import { DATA_TEXT } from '../../shared/text/data'
import { ContestList } from '../data/ContestList'
import { useView } from '../state/session'
import { useContests } from '../state/use-contests'

export function ContestButton() {
  const picks = useView((state) => state.settings.picks)
  const { contests } = useContests(picks)
  const count = contests.filter(({ what }) => what === 'coreShare').length
  if (count === 0) return null
  return (
    <Popover width={420} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <button type="button" className="contested num" aria-label={DATA_TEXT.contestedCount(count)} title={DATA_TEXT.contestedCount(count)}>
          ≠ {count}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="contest-card">
        <h2>{DATA_TEXT.contested}</h2>
        <ContestList actors={picks} what="coreShare" />
      </Popover.Dropdown>
    </Popover>
  )
}
