// Asks the thread of formulas, one question at a time. Where no answer comes within the limit the thread is ended, and the next
// question gets a new one.
import type { OwnFormula } from '../../shared/domain/scenario'
import type { NamedValues } from '../../shared/formula/named-values'
import type { Answer, Answers, Question } from './protocol'

/** For all formulas of a scenario over all projections that are shown. */
export const LIMIT_MS = 1000

/** What a thread must be able to do; the browser's own Worker can. */
export type FormulaThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

export interface Evaluator {
  /** Answers of each of `values`; null: stopped. */
  evaluate(formulas: readonly OwnFormula[], values: readonly NamedValues[]): Promise<readonly Answers[] | null>
  /** End the thread. */
  stop(): void
}

export function createEvaluator(startThread: () => FormulaThread, limit = LIMIT_MS): Evaluator {
  let thread: FormulaThread | null = null
  let count = 0
  let last: Promise<unknown> = Promise.resolve()

  function stop(): void {
    thread?.terminate()
    thread = null
  }

  function ask(question: Question): Promise<readonly Answers[] | null> {
    return new Promise((resolve) => {
      // The first one also waits for the thread to start, which is no formula's fault.
      const patience = thread === null ? limit * 10 : limit
      const give = (answers: readonly Answers[] | null) => {
        clearTimeout(timer)
        if (answers === null) stop()
        resolve(answers)
      }
      const timer = setTimeout(() => give(null), patience)
      try {
        put(question, give)
      } catch {
        // A thread that does not start, or a question that it does not take, is no answer; the next question is asked all the same.
        give(null)
      }
    })
  }

  function put(question: Question, give: (answers: readonly Answers[] | null) => void): void {
    const asked = (thread ??= startThread())
    asked.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id === question.id) give(data.answers)
    }
    asked.onerror = () => give(null)
    asked.postMessage(question)
  }

  return {
    evaluate: (formulas, values) => {
      const question: Question = { id: (count += 1), formulas, values }
      const answer = last.then(() => ask(question))
      last = answer
      return answer
    },
    stop,
  }
}

/** The thread from the app's own files, as the page's policy wants it. */
export function startFormulaThread(): FormulaThread {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
