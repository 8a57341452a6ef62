// Search as you type: one question at a time, stale answers dropped, asked again after each save; walking what was found.
import { expect, test } from 'vitest'
import { createSearcher } from '../../src/renderer/state/searcher'
import { createViewStore } from '../../src/renderer/state/view-store'
import { createWorkspaceStore } from '../../src/renderer/state/workspace-store'
import { NO_FILTER } from '../../src/shared/domain/event-filter'
import { fault } from '../../src/shared/domain/fault'
import { failed, ok, type Result } from '../../src/shared/domain/result'
import type { Bridge, SearchHits } from '../../src/shared/ipc/contract'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { makeMain } from './world'

/** A window whose searches wait until they are answered, in whatever order. */
function begin() {
  const main = makeMain(workspaceOf([eventAt('a', '2027'), eventAt('b', '2028')]))
  const asked: { readonly text: string; readonly answer: (reply: Result<SearchHits>) => void }[] = []
  const bridge = {
    ...main.bridge,
    call: (channel: string, argument: unknown) =>
      channel === 'events:search'
        ? new Promise((answer) => void asked.push({ text: String(argument), answer: answer }))
        : main.bridge.call(channel as never, argument as never),
  } as unknown as Bridge
  const view = createViewStore(bridge, main.opening().settings)
  const workspace = createWorkspaceStore(bridge, main.opening())
  const searcher = createSearcher(bridge, view, workspace)
  const hits = () => (view.getState().search.hits === null ? null : [...view.getState().search.hits!])
  return { searcher, view, workspace, asked, hits }
}

const found = (...ids: string[]) => ok({ ids, count: ids.length })
const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

test('an answer to an older text is dropped, and only the newest text is asked next', async () => {
  const { searcher, asked, hits, view } = begin()
  for (const text of ['t', 'ta', 'tan', 'tank']) searcher.search(text)
  expect(asked.map(({ text }) => text)).toEqual(['t'])
  asked[0]!.answer(found('a'))
  await turn()
  expect([asked.map(({ text }) => text), hits()]).toEqual([['t', 'tank'], null])
  asked[1]!.answer(found('b'))
  await searcher.settled()
  expect([hits(), view.getState().search.words, view.getState().search.count]).toEqual([['b'], ['tank'], 1])
})

test('a blank text ends the search, and a late answer does not bring it back', async () => {
  const { searcher, asked, hits, view } = begin()
  searcher.search('tank')
  searcher.search('  ')
  asked[0]!.answer(found('a'))
  await searcher.settled()
  expect([hits(), view.getState().search.text, asked.length]).toEqual([null, '  ', 1])
})

test('each confirmed save asks again; while nothing is searched for, none does', async () => {
  const { searcher, workspace, asked, hits } = begin()
  workspace.dispatch([{ type: 'removeEvent', id: 'b' }])
  await workspace.settled()
  expect(asked).toEqual([])
  searcher.search('event')
  asked[0]!.answer(found('a'))
  await searcher.settled()
  await workspace.undo()
  expect(asked.map(({ text }) => text)).toEqual(['event', 'event'])
  asked[1]!.answer(found('a', 'b'))
  await searcher.settled()
  expect(hits()).toEqual(['a', 'b'])
})

test('a search that fails finds nothing and says why', async () => {
  const { searcher, workspace, asked, hits } = begin()
  searcher.search('tank')
  asked[0]!.answer(failed(fault('search.failed', { reason: 'r' })))
  await searcher.settled()
  expect([hits(), workspace.getState().problem?.code]).toEqual([[], 'search.failed'])
})

test('what was walked to is forgotten when text, hits or filter change', async () => {
  const { searcher, view, asked } = begin()
  const walked = () => view.setState(({ search }) => ({ search: { ...search, walked: { place: 1, of: 1 } } }))
  searcher.search('a')
  asked[0]!.answer(found('a'))
  await searcher.settled()
  walked()
  view.setFilter({ ...NO_FILTER, fromYear: 2027 })
  expect(view.getState().search.walked).toBeNull()
  walked()
  searcher.search('ab')
  expect(view.getState().search.walked).toBeNull()
  asked[1]!.answer(found('b'))
  await searcher.settled()
})
