// Starts the child, listens to it, and ends it.
import { spawn, type ChildProcess } from 'node:child_process'
import type { ChildOptions } from './child'

export interface Victim {
  readonly process: ChildProcess
  /** Every line so far. */
  readonly lines: readonly string[]
  /** Resolves when a line of this beginning comes; rejects when the process ends before. */
  readonly hears: (beginning: string) => Promise<string>
  /** Kill it; resolves when everything that it said has been heard. */
  readonly kill: () => Promise<void>
  readonly ended: Promise<number | null>
}

export interface VictimOptions extends ChildOptions {
  /** The built child. */
  readonly script: string
  readonly folder: string
  readonly seed: number
  /** Put before the command: `sh -c 'ulimit …; exec "$@"' sh`. */
  readonly wrapper?: readonly string[]
  readonly uid?: number
}

export function startVictim({ script, folder, seed, wrapper = [], uid, ...options }: VictimOptions): Victim {
  const command = [...wrapper, process.execPath, script, folder, String(seed), JSON.stringify(options)]
  const child = spawn(command[0]!, command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'], ...(uid !== undefined && { uid, gid: uid }) })
  const lines: string[] = []
  const listeners = new Set<() => void>()
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop()!
    lines.push(...parts)
    for (const listener of listeners) listener()
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code))
  })
  return {
    process: child,
    lines,
    ended,
    hears: (beginning) => {
      const from = lines.length
      return new Promise((resolve, reject) => {
        const listener = (): void => {
          const line = lines.slice(from).find((one) => one.startsWith(beginning))
          if (line === undefined) return
          listeners.delete(listener)
          resolve(line)
        }
        listeners.add(listener)
        void ended.then((code) => reject(new Error(`the child ended with ${String(code)} before "${beginning}"; it said ${lines.slice(-3).join(', ')}`)))
      })
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The last revision that was acknowledged; `before` when none was. */
export function lastAcknowledged({ lines }: Victim, before: number): number {
  const last = lines.findLast((line) => line.startsWith('ack '))
  return last === undefined ? before : Number(last.slice('ack '.length))
}
