// Asks the thread that seeks, one question at a time: a newer one ends an older one. Where no answer comes within the limit the
// thread is ended, and the next question gets a new one.
import type { SeekAnswer, SeekQuestion } from '../../shared/engine/chance/seek-answer'
import type { ChanceTables, ToSeeker } from './messages'

/** For all projections that a seek takes: some hundred of a few milliseconds each, and what is sought in each of them. */
const LIMIT_MS = 10_000

/** What a thread must be able to do; the browser's own Worker can. */
export type SeekThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** `stopped`: it took too long. Null: there is no such outcome, the thread cannot work, or something newer is sought. */
export type Sought = SeekAnswer | 'stopped' | null

export interface Seeker {
  seek(tables: Pick<ChanceTables, 'reference' | 'production'>, question: SeekQuestion): Promise<Sought>
  /** Ends a question that nobody waits for any more. */
  stop(): void
}

export function createSeeker(startThread: () => SeekThread, limit = LIMIT_MS): Seeker {
  let thread: SeekThread | null = null
  let end: ((answer: Sought) => void) | null = null

  function started({ reference, production }: Pick<ChanceTables, 'reference' | 'production'>): SeekThread {
    const begun = startThread()
    begun.postMessage({ kind: 'tables', tables: { reference, production } } satisfies ToSeeker)
    return begun
  }

  return {
    seek: (tables, question) => {
      end?.(null)
      return new Promise((resolve) => {
        // The first one also waits for the thread to start and to read its tables, which is nobody's fault.
        const patience = thread === null ? limit * 2 : limit
        const asked = (thread ??= started(tables))
        const settle = (answer: Sought) => {
          clearTimeout(timer)
          end = null
          resolve(answer)
        }
        end = (answer) => {
          asked.terminate()
          thread = null
          settle(answer)
        }
        const timer = setTimeout(() => end?.('stopped'), patience)
        asked.onmessage = ({ data }: MessageEvent<SeekAnswer | null>) => settle(data)
        asked.onerror = () => end?.(null)
        asked.postMessage({ kind: 'seek', question } satisfies ToSeeker)
      })
    },
    stop: () => end?.(null),
  }
}

/** The thread from the app's own files, as the page's policy wants it. */
export function startSeekThread(): SeekThread {
  return new Worker(new URL('./seek-worker.ts', import.meta.url), { type: 'module' })
}
