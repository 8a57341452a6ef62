// Trouble with disk, file and folder under a stream of edits, and loss of power: each once; `npm run torture` does them often.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildChild } from './build-child'
import { cutAgainAndAgain } from './power'
import { diskFullByLimit, folderMoved, logDeleted, readOnly, twoProcesses, type TroubleOptions, type TroubleResult } from './trouble'

const SEED = 20_250_624

let child: Awaited<ReturnType<typeof buildChild>>
beforeAll(async () => {
  child = await buildChild('trouble')
})
afterAll(() => child.remove())

test.each<[string, (options: TroubleOptions) => Promise<TroubleResult>, string]>([
  ['a full disk', diskFullByLimit, 'storage.failed'],
  ['a read-only file in a read-only folder', readOnly, 'storage.readOnly'],
  ['a folder that is moved away and put back', folderMoved, 'storage.replaced'],
  ['a log that another program deletes', logDeleted, 'storage.replaced'],
  ['a second process', twoProcesses, 'storage.locked'],
])('%s: one fault is told, no acknowledged step is lost, none is half there', { timeout: 40_000 }, async (_what, trouble, code) => {
  expect(await trouble({ script: child.script, seed: SEED })).toEqual({ told: [code], faults: [] })
})

test('the log cut at any byte gives the last whole step before it', { timeout: 40_000 }, async () => {
  const result = await cutAgainAndAgain({ script: child.script, seed: SEED, cuts: 40 })
  expect(result).toMatchObject({ cuts: 40, faults: [] })
  expect(result.insideAStep).toBeGreaterThan(10)
})
