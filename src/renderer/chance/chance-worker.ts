// The thread that draws: the window's own stays free for the hand.
import { createAnswerer } from './answerer'
import type { ToWorker } from './messages'

/** ms */
const PAUSE = 16

// A message to itself comes after those that wait, and without the delay of a timer.
const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.()
const answerer = createAnswerer(
  (message) => self.postMessage(message),
  (run) => {
    waiting.push(run)
    channel.port2.postMessage(null)
  },
  (run) => setTimeout(run, PAUSE),
  () => performance.now(),
)
self.onmessage = ({ data }: MessageEvent<ToWorker>) => answerer.hear(data)
