// Search as you type over fifty thousand events in a real workspace file: the question as main asks it, key by key.
import path from 'node:path'
import { loadReferenceData, loadSeedEvents } from '../../src/main/platform/load-resources'
import { createWorkspace } from '../../src/main/storage/create-workspace'
import { searchEvents } from '../../src/main/storage/event-search'
import { actorNames } from '../../src/shared/domain/actor-names'
import type { HorizonEvent } from '../../src/shared/domain/event'
import { freshWorkspace } from '../../src/shared/domain/workspace'
import { withUserData } from './electron-run'
import { makeRow, median, quantile, type BenchRow } from './rows'
import { valueOf } from './value-of'

const EVENTS = 50_000
const ROUNDS = 5
/** Typed letter by letter: actors by name, common words, rare ones, several together. */
const TYPED = ['germany budget', 'nato summit', 'russia tank production', 'united states troops', 'defence spending', 'rheinmetall shells', 'the of to']

/** The shipped events over and over, their words dealt out anew by a small generator with a fixed seed. */
function manyEvents(shipped: readonly HorizonEvent[]): HorizonEvent[] {
  const words = shipped.flatMap(({ title, summary }) => `${title} ${summary}`.split(' '))
  let state = 20_250_624
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  const text = (count: number) => Array.from({ length: count }, () => words[next(words.length)]!).join(' ')
  return Array.from({ length: EVENTS }, (_, index) => ({ ...shipped[index % shipped.length]!, id: `event-${index}`, title: text(7), summary: text(30) }))
}

export async function rows(): Promise<BenchRow[]> {
  const resources = path.join(process.cwd(), 'resources')
  const names = actorNames(valueOf(loadReferenceData(resources)))
  const events = manyEvents(valueOf(loadSeedEvents(resources)))
  const workspace = freshWorkspace(Object.fromEntries(events.map((event) => [event.id, event])))
  return withUserData((folder) => {
    const { file } = createWorkspace(path.join(folder, 'bench.hague'), { workspace, dataVersion: 'bench' }, new Date(0))
    try {
      const prefixes = TYPED.flatMap((typed) => Array.from(typed, (_, index) => typed.slice(0, index + 1)))
      const times = Array.from({ length: ROUNDS }, () => prefixes).flat().map((text) => {
        const start = performance.now()
        searchEvents(file.db, text, names)
        return performance.now() - start
      })
      return Promise.resolve([
        makeRow({ id: 'search-p95', what: 'Search as you type over 50,000 events, 95th percentile', value: quantile(times, 0.95), unit: 'ms', goal: 50 }),
        makeRow({ id: 'search', what: 'Search as you type over 50,000 events, median', value: median(times), unit: 'ms', goal: null }),
      ])
    } finally {
      file.close()
    }
  })
}
