// Why no event is shown, and the one way back.
import { isNoFilter, NO_FILTER } from '../../shared/domain/event-filter'
import { FILTER, SEARCH } from '../../shared/text/search'
import { TIMELINE } from '../../shared/text/timeline'
import { useSession, useView, useWorkspace } from '../state/session'

/** For a place without events: empty workspace, a filter that nothing passes, a search that finds nothing (in the list). */
export function NothingShown({ searched = false }: { readonly searched?: boolean }) {
  const { view, searcher } = useSession()
  const empty = useWorkspace((state) => Object.keys(state.workspace.events).length === 0)
  const filtered = useView((state) => !isNoFilter(state.filter))
  if (empty) return <p className="empty">{TIMELINE.empty}</p>
  if (!filtered && !searched) return null
  const sentence = filtered && searched ? SEARCH.nothingAtAll : searched ? SEARCH.nothing : FILTER.nothing
  const action = filtered && searched ? SEARCH.clearBoth : searched ? SEARCH.clear : FILTER.clear

  function clear(): void {
    view.setFilter(NO_FILTER)
    if (searched) searcher.search('')
  }

  return (
    <p className="empty">
      {sentence}{' '}
      <button type="button" className="button small" onClick={clear}>
        {action}
      </button>
    </p>
  )
}
