// The button of the filter, with the number of kinds that are filtered by.
import { IconFilter } from '@tabler/icons-react'
import { FILTER_LISTS } from '../../shared/domain/event-filter'
import { FILTER } from '../../shared/text/search'
import { useView } from '../state/session'
import { CardButton } from '../ui/CardButton'
import { FilterCard } from './FilterCard'

const CARD_PX = 580

export function FilterButton() {
  const filter = useView((state) => state.filter)
  const active = FILTER_LISTS.filter((list) => filter[list].length > 0).length + (filter.fromYear === null && filter.toYear === null ? 0 : 1)
  return (
    <CardButton className="button small filter-button" label={FILTER.open(active)} width={CARD_PX} cardClass="filter-card" card={() => <FilterCard />}>
      <IconFilter size={14} aria-hidden />
      {active > 0 && <span className="badge num">{active}</span>}
    </CardButton>
  )
}
