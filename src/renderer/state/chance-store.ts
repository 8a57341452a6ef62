// What draws say of the scenario that is shown, as far as they are made. Asked only while somebody looks; the worker starts
// with the first question.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ComparisonData } from '../../shared/domain/comparison-data'
import type { Fault } from '../../shared/domain/fault'
import type { ReferenceData } from '../../shared/domain/reference-data'
import { failed, type Result } from '../../shared/domain/result'
import { fault as makeFault } from '../../shared/domain/fault'
import { hitRateOf, type ChanceAnswer, type ChanceQuestion, type HitRate } from '../../shared/engine/chance/answer'
import { FAN_KINDS, type FanKind } from '../../shared/engine/chance/monthly-fans'
import type { Hindcast } from '../../shared/engine/chance/hindcast'
import type { SeekQuestion } from '../../shared/engine/chance/seek-answer'
import type { ToldLever, WaysAnswer, WaysQuestion, WaysSetting } from '../../shared/engine/chance/ways-answer'
import type { Bridge } from '../../shared/ipc/contract'
import type { ChanceTables, FromWorker } from '../chance/messages'
import { createSeeker, startSeekThread, type Sought } from '../chance/seeker'
import { startWorker, type ChanceWorker } from '../chance/start-worker'
import { afterPaint } from './after-paint'

export type { Sought }

export interface ChanceState {
  /** How many look at it. */
  readonly lookers: number
  /** Kinds of monthly series that they look at, each once, in the engine's order. */
  readonly fans: readonly FanKind[]
  /** The newest question; null while nobody asks. */
  readonly asked: ChanceQuestion | null
  /** The newest answer with its question: that may be an older one. */
  readonly last: { readonly question: ChanceQuestion; readonly answer: ChanceAnswer; readonly isWhole: boolean } | null
  /** The method held against the past, and its hit rate over all years ahead; null until it is computed. */
  readonly hindcast: Hindcast | null
  readonly hitRate: HitRate | null
  /** Why there is none; gone as soon as there is one again. */
  readonly fault: Fault | null
}

export interface ChanceStore extends StoreApi<ChanceState> {
  /** Ask anew; what is being computed for another question is dropped. */
  ask(question: ChanceQuestion | null): void
  /** Which value of a parameter, or which date of an event, reaches a goal. The newest question alone is answered. */
  seek(question: SeekQuestion): Promise<Sought>
  /** Nobody waits for it any more. */
  stopSeeking(): void
  /** The usual levers of an outcome; empty where there is no such outcome, or the worker cannot work. */
  levers(setting: WaysSetting): Promise<readonly ToldLever[]>
  /**
   * Sets of changes that reach a goal; `onPart` hears how far the search is, 0…1. Null where there is no such outcome, the worker
   * cannot work, or something newer is asked; a question of null drops the one that is being answered.
   */
  ways(question: WaysQuestion | null, onPart: (part: number) => void): Promise<WaysAnswer | null>
  /** Whoever shows something of it says so, and which monthly fans, until the function that it gets is called. */
  look(fans?: readonly FanKind[]): () => void
}

export function createChanceStore(bridge: Bridge, reference: ReferenceData, comparison: () => Promise<Result<ComparisonData>>): ChanceStore {
  const store = createStore<ChanceState>(() => ({ lookers: 0, fans: [], asked: null, last: null, hindcast: null, hitRate: null, fault: null }))
  let worker: Promise<ChanceWorker | null> | null = null
  let number = 0
  const seeker = createSeeker(startSeekThread)
  let read: Promise<Result<ChanceTables>> | null = null
  const levers = awaitedAnswers<readonly ToldLever[]>()
  let looks = 0
  let lookedFor: { readonly number: number; readonly onPart: (part: number) => void; readonly resolve: (answer: WaysAnswer | null) => void } | null = null

  const looking: (readonly FanKind[])[] = []

  function tellLookers(): void {
    const wanted = FAN_KINDS.filter((kind) => looking.some((kinds) => kinds.includes(kind)))
    // The same list while the same is looked at: another one would be another question.
    store.setState(({ fans }) => ({ lookers: looking.length, fans: fans.join() === wanted.join() ? fans : wanted }))
  }

  function endLook(answer: WaysAnswer | null): void {
    lookedFor?.resolve(answer)
    lookedFor = null
  }

  function hear(message: FromWorker): void {
    if (message.kind === 'leversFound') levers.settle(message.number, message.levers)
    else if (message.kind === 'waysDone') {
      if (message.number === lookedFor?.number) lookedFor.onPart(message.part)
    } else if (message.kind === 'waysFound') {
      if (message.number === lookedFor?.number) endLook(message.answer)
    } else if (message.kind === 'hindcast') store.setState({ hindcast: message.hindcast, hitRate: hitRateOf(message.hindcast) })
    else if (message.number === number) {
      const { asked } = store.getState()
      if (message.kind === 'failed') refuse(message.message)
      else if (asked !== null) store.setState({ last: { question: asked, answer: message.answer, isWhole: message.isWhole }, fault: null })
    }
  }

  function refuse(message: string): void {
    levers.settleAll([])
    endLook(null)
    store.setState({ fault: makeFault('chance.failed', { message: message.slice(0, 200) }) })
  }

  function tablesOnce(): Promise<Result<ChanceTables>> {
    return (read ??= readTables(bridge, reference, comparison))
  }

  async function start(): Promise<ChanceWorker | null> {
    const tables = await tablesOnce()
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
        if (started === null) return
        // Not before the change itself is drawn: two threads that set out at once hold each other up. Of those that came
        // meanwhile only the newest is asked.
        afterPaint(() => {
          if (own === number) started.say({ kind: 'ask', number: own, question: asked })
        })
      })
    },
    seek: async (question) => {
      const tables = await tablesOnce()
      return tables.ok ? seeker.seek(tables.value, question) : null
    },
    stopSeeking: () => seeker.stop(),
    levers: async (setting) => {
      worker ??= start()
      const started = await worker
      if (started === null) return []
      const { number: own, answer } = levers.next()
      started.say({ kind: 'levers', number: own, setting })
      return answer
    },
    ways: async (question, onPart) => {
      looks += 1
      const own = looks
      endLook(null)
      if (question === null && worker === null) return null
      worker ??= start()
      const started = await worker
      if (started === null || own !== looks) return null
      started.say({ kind: 'ways', number: own, question })
      return question === null ? null : new Promise((resolve) => {
        lookedFor = { number: own, onPart, resolve }
      })
    },
    look: (fans = []) => {
      looking.push(fans)
      tellLookers()
      return () => {
        looking.splice(looking.indexOf(fans), 1)
        tellLookers()
      }
    },
  }
}

/** Answers that are on their way, each under its number. */
function awaitedAnswers<T>() {
  const waiting = new Map<number, (answer: T) => void>()
  let last = 0
  const settle = (number: number, answer: T): void => {
    waiting.get(number)?.(answer)
    waiting.delete(number)
  }
  return {
    settle,
    settleAll: (answer: T) => {
      for (const number of waiting.keys()) settle(number, answer)
    },
    next: () => {
      last += 1
      const number = last
      return { number, answer: new Promise<T>((resolve) => waiting.set(number, resolve)) }
    },
  }
}

async function readTables(bridge: Bridge, reference: ReferenceData, comparison: () => Promise<Result<ComparisonData>>): Promise<Result<ChanceTables>> {
  const [production, compared] = await Promise.all([bridge.call('data:production', null), comparison()])
  if (!production.ok) return failed(production.fault)
  return compared.ok ? { ok: true, value: { reference, production: production.value, comparison: compared.value } } : failed(compared.fault)
}
