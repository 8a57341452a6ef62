// Full-text search over the open workspace: what it finds is what is on disk.
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { HorizonEvent } from '../../shared/domain/event'
import type { SearchHits } from '../../shared/ipc/contract'
import type { Database } from '../storage/database'
import { indexInMemory, searchEvents } from '../storage/event-search'
import type { WorkspaceFile } from '../storage/workspace-file'

/** Find events by text. Fault: `search.failed`. */
export type SearchEvents = (text: string) => Result<SearchHits>

/**
 * Search the file; a workspace without one (nothing can be saved) never changes, so its events are indexed once, in
 * memory, when the first search asks.
 */
export function createSearch(file: WorkspaceFile | null, events: () => Iterable<HorizonEvent>, names: ReadonlyMap<string, string>): SearchEvents {
  let index: Database | null = file?.db ?? null
  return (text) => {
    try {
      index ??= indexInMemory(events())
      return ok(searchEvents(index, text, names))
    } catch (error) {
      return failed(fault('search.failed', { reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' }))
    }
  }
}
