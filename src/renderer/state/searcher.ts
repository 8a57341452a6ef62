// Search as you type: one question on its way at a time, the newest text next, answers to older texts dropped. What is
// found follows what is on disk: it is asked again after each confirmed save.
import { fault } from '../../shared/domain/fault'
import { failed, type Result } from '../../shared/domain/result'
import { searchWords } from '../../shared/domain/search-text'
import type { Bridge, SearchHits } from '../../shared/ipc/contract'
import { NO_SEARCH, type ViewStore } from './view-store'
import type { WorkspaceStore } from './workspace-store'

export interface Searcher {
  /** Search for a text as it stands in the field; blank ends the search. */
  search(text: string): void
  /** Resolves when the newest text has its answer. */
  settled(): Promise<void>
}

/** Make the searcher of a window. */
export function createSearcher(bridge: Bridge, view: ViewStore, workspace: WorkspaceStore): Searcher {
  let wanted = 0
  let busy = false
  let asking: Promise<void> = Promise.resolve()

  async function answerOf(text: string): Promise<Result<SearchHits>> {
    try {
      return await bridge.call('events:search', text)
    } catch (error) {
      return failed(fault('internal', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }

  function show(text: string, reply: Result<SearchHits>): void {
    if (!reply.ok) workspace.setState({ problem: reply.fault })
    const { ids, count } = reply.ok ? reply.value : { ids: [], count: 0 }
    const { search } = view.getState()
    const same = search.hits?.size === ids.length && ids.every((id) => search.hits?.has(id))
    view.setState({ search: { ...search, words: searchWords(text), hits: new Set(ids), count, walked: same ? search.walked : null } })
  }

  async function ask(): Promise<void> {
    for (let asked = -1; asked !== wanted; ) {
      asked = wanted
      const { text } = view.getState().search
      const reply = text.trim() === '' ? null : await answerOf(text)
      if (reply !== null && asked === wanted) show(text, reply)
    }
    busy = false
  }

  function again(): void {
    wanted += 1
    if (busy) return
    busy = true
    asking = ask()
  }

  function search(text: string): void {
    const { search: before } = view.getState()
    view.setState({ search: text.trim() === '' ? { ...NO_SEARCH, text } : { ...before, text, walked: null } })
    again()
  }

  workspace.subscribe((now, before) => {
    // The history is new with each confirmed step.
    if (now.history !== before.history && view.getState().search.hits !== null) again()
  })

  return { search, settled: () => asking }
}
