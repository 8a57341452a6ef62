// What draws say of the scenario that is shown, as far as they are made. Asked only while somebody looks; the worker starts
// with the first question.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ComparisonData } from '../../shared/domain/comparison-data'
import type { Fault } from '../../shared/domain/fault'
import type { ReferenceData } from '../../shared/domain/reference-data'
import { failed, type Result } from '../../shared/domain/result'
import { fault as makeFault } from '../../shared/domain/fault'
import type { ChanceAnswer, ChanceQuestion, HitRate } from '../../shared/engine/chance/answer'
import type { SeekAnswer, SeekQuestion } from '../../shared/engine/chance/seek-answer'
import type { Bridge } from '../../shared/ipc/contract'
import type { ChanceTables, FromWorker } from '../chance/messages'
import { startWorker, type ChanceWorker } from '../chance/start-worker'

export interface ChanceState {
  /** How many look at it. */
  readonly lookers: number
  /** The newest question; null while nobody asks. */
  readonly asked: ChanceQuestion | null
  /** The newest answer with its question: that may be an older one. */
  readonly last: { readonly question: ChanceQuestion; readonly answer: ChanceAnswer; readonly isWhole: boolean } | null
  readonly hitRate: HitRate | null
  /** Why there is none. */
  readonly fault: Fault | null
}

export interface ChanceStore extends StoreApi<ChanceState> {
  /** Ask anew; what is being computed for another question is dropped. */
  ask(question: ChanceQuestion | null): void
  /** Which value of a parameter reaches a goal; null where there is no such outcome, or the worker cannot work. */
  seek(question: SeekQuestion): Promise<SeekAnswer | null>
  /** Whoever shows something of it says so until the function that it gets is called. */
  look(): () => void
}

export function createChanceStore(bridge: Bridge, reference: ReferenceData, comparison: () => Promise<Result<ComparisonData>>): ChanceStore {
  const store = createStore<ChanceState>(() => ({ lookers: 0, asked: null, last: null, hitRate: null, fault: null }))
  let worker: Promise<ChanceWorker | null> | null = null
  let number = 0
  const seeking = new Map<number, (answer: SeekAnswer | null) => void>()
  let seeks = 0

  function settle(seek: number, answer: SeekAnswer | null): void {
    seeking.get(seek)?.(answer)
    seeking.delete(seek)
  }

  function hear(message: FromWorker): void {
    if (message.kind === 'sought') settle(message.number, message.answer)
    else if (message.kind === 'hitRate') store.setState({ hitRate: message.hitRate })
    else if (message.number === number) {
      const { asked } = store.getState()
      if (message.kind === 'failed') refuse(message.message)
      else if (asked !== null) store.setState({ last: { question: asked, answer: message.answer, isWhole: message.isWhole } })
    }
  }

  function refuse(message: string): void {
    for (const seek of seeking.keys()) settle(seek, null)
    store.setState({ fault: makeFault('chance.failed', { message: message.slice(0, 200) }) })
  }

  async function start(): Promise<ChanceWorker | null> {
    const tables = await readTables(bridge, reference, comparison)
    if (!tables.ok) {
      store.setState({ fault: tables.fault })
      return null
    }
    const started = startWorker(hear, refuse)
    started.say({ kind: 'tables', tables: tables.value })
    return started
  }

  return {
    ...store,
    ask: (asked) => {
      if (store.getState().asked === asked) return
      number += 1
      const own = number
      store.setState({ asked })
      if (asked === null && worker === null) return
      worker ??= start()
      void worker.then((started) => {
        // Of those that came while the worker started only the newest is asked.
        if (own === number) started?.say({ kind: 'ask', number: own, question: asked })
      })
    },
    seek: async (question) => {
      worker ??= start()
      const started = await worker
      if (started === null) return null
      seeks += 1
      const own = seeks
      return new Promise((resolve) => {
        seeking.set(own, resolve)
        started.say({ kind: 'seek', number: own, question })
      })
    },
    look: () => {
      const change = (by: number) => store.setState(({ lookers }) => ({ lookers: lookers + by }))
      change(1)
      return () => change(-1)
    },
  }
}

async function readTables(bridge: Bridge, reference: ReferenceData, comparison: () => Promise<Result<ComparisonData>>): Promise<Result<ChanceTables>> {
  const [production, compared] = await Promise.all([bridge.call('data:production', null), comparison()])
  if (!production.ok) return failed(production.fault)
  return compared.ok ? { ok: true, value: { reference, production: production.value, comparison: compared.value } } : failed(compared.fault)
}
