// Starts the worker from the app's own file, as the page's policy wants it.
import type { FromWorker, ToWorker } from './messages'

export interface ChanceWorker {
  say(message: ToWorker): void
}

/** `hear` is called for each message; `onDeath` when the worker's file cannot be run. */
export function startWorker(hear: (message: FromWorker) => void, onDeath: (message: string) => void): ChanceWorker {
  const worker = new Worker(new URL('./chance-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data)
  worker.onerror = ({ message }) => onDeath(message)
  return { say: (message) => worker.postMessage(message) }
}
