// The worker's work without the worker: draws in slices, between which newer messages are heard. The newest question wins.
import { answering, HINDCAST_DRAWS, type ChanceAnswer } from '../../shared/engine/chance/answer'
import { hindcasting, type Hindcast } from '../../shared/engine/chance/hindcast'
import { rememberedStrata } from '../../shared/engine/chance/latin-hypercube'
import { trackRecord, type TrackRecord } from '../../shared/engine/chance/track-record'
import { answerWays, leversFor, type WaysQuestion } from '../../shared/engine/chance/ways-answer'
import { findInScenario } from '../../shared/formula/formula-outcome'
import type { SpendingModel } from '../../shared/engine/prepare-model'
import { modelOf } from './chance-model'
import type { ChanceTables, FromWorker, ToWorker } from './messages'

/** ms of computing between two looks at the messages. */
const SLICE = 30
/** The same of what nobody waits for: between two pieces it rests, so that a hand that comes meanwhile finds a free processor. */
const UNHURRIED_SLICE = 8
/** ms between two answers that are told: the window draws each. */
const BETWEEN = 250
const NEVER = Number.NEGATIVE_INFINITY

export interface Answerer {
  hear(message: ToWorker): void
}

interface Setting {
  readonly model: SpendingModel
  readonly record: TrackRecord
}

/** `later` runs a function after waiting messages have been heard, `rested` after a pause too; `now`: ms of a clock. */
export function createAnswerer(tell: (message: FromWorker) => void, later: (run: () => void) => void, rested: (run: () => void) => void, now: () => number): Answerer {
  let setting: Setting | null = null
  const strataOf = rememberedStrata()
  let number = 0
  let waysNumber = 0
  let past: Generator<unknown, Hindcast> | null = null
  let toldHindcast = false

  /** Runs a job in slices for as long as its question is the newest. */
  function run(job: Generator<() => ChanceAnswer>, of: number): void {
    let toldAt = NEVER
    let latest: (() => ChanceAnswer) | null = null
    const slice = () => {
      if (of !== number) return
      try {
        const until = now() + SLICE
        let isWhole = false
        do {
          const step = job.next()
          if (step.done) isWhole = true
          else latest = step.value
          // The first answer is told at once, however rough.
        } while (!isWhole && now() < until && toldAt !== NEVER)
        if (latest !== null && (isWhole || now() - toldAt > BETWEEN)) {
          tell({ kind: 'answer', number: of, answer: latest(), isWhole })
          toldAt = now()
        }
        if (isWhole) tellHindcast(of)
        else later(slice)
      } catch (error) {
        tell({ kind: 'failed', number: of, message: messageOf(error) })
      }
    }
    slice()
  }

  /** After a whole answer, until it is told: it takes a second or two that nobody waits for, and gives way to a newer question. */
  function tellHindcast(of: number): void {
    if (toldHindcast || setting === null) return
    const steps = (past ??= hindcasting(setting.model, setting.record, HINDCAST_DRAWS))
    const slice = () => {
      if (of !== number) return
      const until = now() + UNHURRIED_SLICE
      let step = steps.next()
      while (!step.done && now() < until) step = steps.next()
      if (!step.done) return rested(slice)
      toldHindcast = true
      tell({ kind: 'hindcast', hindcast: step.value })
    }
    rested(slice)
  }

  /** Looks for sets of changes, between slices of draws, for as long as nothing newer is looked for. */
  function look({ model, record }: Setting, question: WaysQuestion, of: number): void {
    const search = answerWays(model, record, question, findInScenario)
    let toldAt = now()
    const slice = () => {
      if (of !== waysNumber) return
      try {
        const until = now() + SLICE
        let step = search.next()
        while (!step.done && now() < until) step = search.next()
        if (step.done) return tell({ kind: 'waysFound', number: of, answer: step.value })
        if (now() - toldAt > BETWEEN) {
          tell({ kind: 'waysDone', number: of, part: step.value })
          toldAt = now()
        }
        later(slice)
      } catch (error) {
        tell({ kind: 'failed', number, message: messageOf(error) })
      }
    }
    later(slice)
  }

  return {
    hear: (message) => {
      if (message.kind === 'tables') {
        setting = settingOf(message.tables)
        past = null
      } else if (message.kind === 'levers') {
        if (setting !== null) tell({ kind: 'leversFound', number: message.number, levers: leversFor(setting.model, setting.record, message.setting, findInScenario) })
      } else if (message.kind === 'ways') {
        waysNumber = message.number
        if (setting !== null && message.question !== null) look(setting, message.question, waysNumber)
      } else {
        number = message.number
        if (message.question !== null && setting !== null) run(answering(setting.model, setting.record, message.question, findInScenario, strataOf), number)
      }
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function settingOf({ reference, production, comparison }: ChanceTables): Setting {
  const model = modelOf({ reference, production })
  return { model, record: trackRecord(model, reference, comparison) }
}
