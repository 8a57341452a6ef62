// How a reader is fuzzed: so many inputs, each answered soon, by a value or by one sentence. HAGUE_HORIZON_FUZZ_RUNS says how
// many a reader gets, HAGUE_HORIZON_FUZZ_SEED which.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fault } from '../../../src/shared/domain/fault'
import type { Result } from '../../../src/shared/domain/result'
import { faultSentence } from '../../../src/shared/text/faults'

const RUNS = Number(process.env.HAGUE_HORIZON_FUZZ_RUNS ?? 150)
const SEED = Number(process.env.HAGUE_HORIZON_FUZZ_SEED ?? 20_250_624)
const LONGEST_MS = 1000
/** Letters of a failure that are shown. */
const LONGEST_REPORT = 3000
/** An hour: the long run is as long as it is asked to be. */
const LONGEST_RUN_MS = 3_600_000

declare module 'vitest' {
  interface TaskMeta {
    /** How many inputs the reader got, for the table of the torture. */
    inputs?: number
  }
}

interface Cost<T> {
  /** Of the usual number of inputs, where one input costs much. */
  readonly share?: number
  /** For one input, where more than a second is asked for. */
  readonly longestMs?: (input: T) => number
}

/** A test of one reader. */
export function fuzz<T>(name: string, inputs: fc.Arbitrary<T>, feed: (input: T) => unknown, { share = 1, longestMs = () => LONGEST_MS }: Cost<T> = {}): void {
  test(name, async ({ task }) => {
    let count = 0
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        count += 1
        const longest = longestMs(input)
        if ((await timed(feed, input)) < longest) return
        // Whatever else the machine does, one of three runs is its own.
        const again = [await timed(feed, input), await timed(feed, input), await timed(feed, input)]
        expect(Math.min(...again), 'milliseconds for one input').toBeLessThan(longest)
      }),
      { seed: SEED, numRuns: Math.max(10, Math.round(RUNS * share)) },
    ).catch(shortened)
    task.meta.inputs = count
    expect(count).toBeGreaterThanOrEqual(10)
  }, LONGEST_RUN_MS)
}

/** Seed and path stand first and make the input again; of an input of a megabyte nobody reads the rest. */
function shortened(error: unknown): never {
  if (!(error instanceof Error) || error.message.length <= LONGEST_REPORT) throw error
  throw new Error(`${error.message.slice(0, LONGEST_REPORT)} …`, { cause: error.cause })
}

async function timed<T>(feed: (input: T) => unknown, input: T): Promise<number> {
  const from = performance.now()
  await feed(input)
  return performance.now() - from
}

/** A fault is told in one sentence that people can read, and is none of ours. */
export function expectTold(fault: Fault): void {
  const sentence = faultSentence(fault)
  expect(fault.code, sentence).not.toBe('internal')
  expect(sentence.length).toBeGreaterThan(10)
  expect(sentence.length, sentence.slice(0, 300)).toBeLessThan(1200)
  expect(sentence).not.toMatch(/\[object |undefined|NaN is|TypeError|at .+:\d+:\d+/)
}

/** The value, or null where the fault was told. */
export function taken<T>(result: Result<T>): T | null {
  if (result.ok) return result.value
  expectTold(result.fault)
  return null
}
