// What the window knows of draws: a fault of one question stands until another one is answered, and an answer of an older question
// is not told as one of the newest.
import { afterAll, expect, test, vi } from 'vitest'
import type { ChanceAnswer, ChanceQuestion } from '../../../../src/shared/engine/chance/answer'
import type { FromWorker, ToWorker } from '../../../../src/renderer/chance/messages'
import { createChanceStore } from '../../../../src/renderer/state/chance-store'
import { presetScenario } from '../../../../src/shared/domain/scenario'

const heard: ToWorker[] = []
const worker: { onmessage: ((event: { readonly data: FromWorker }) => void) | null; postMessage: (message: ToWorker) => void } = { onmessage: null, postMessage: (message) => void heard.push(message) }
vi.stubGlobal('Worker', function StandIn() {
  return worker
})
let frames: (() => void)[] = []
vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
/** One frame of the window. */
const frame = () => {
  const due = frames
  frames = []
  for (const run of due) run()
}
afterAll(() => vi.unstubAllGlobals())

const QUESTION: ChanceQuestion = { scenario: presetScenario('pledge-met'), events: [], draws: 100, seed: 1, growthCorrelation: 0.5, focus: 'DEU', kind: 'coreShare', category: 'mbt' }
const answer = { done: 100, draws: 100 } as ChanceAnswer
const tell = (data: FromWorker) => worker.onmessage!({ data })
const asks = () => heard.flatMap((message) => (message.kind === 'ask' ? [message] : []))

test('a fault goes with the next answer; answers of older questions are passed over', async () => {
  const bridge = { call: () => Promise.resolve({ ok: true, value: {} }) }
  const store = createChanceStore(bridge as never, {} as never, () => Promise.resolve({ ok: true, value: {} as never }))
  const [first, second] = [QUESTION, { ...QUESTION, seed: 2 }]
  store.ask(first)
  await vi.waitFor(() => {
    frame()
    expect(asks()).toHaveLength(1)
  })
  tell({ kind: 'failed', number: asks()[0]!.number, message: 'no' })
  expect(store.getState()).toMatchObject({ last: null, fault: { code: 'chance.failed' } })
  store.ask(second)
  await vi.waitFor(() => {
    frame()
    expect(asks()).toHaveLength(2)
  })
  tell({ kind: 'answer', number: asks()[0]!.number, answer, isWhole: true })
  expect(store.getState()).toMatchObject({ last: null, fault: { code: 'chance.failed' } })
  tell({ kind: 'answer', number: asks()[1]!.number, answer, isWhole: true })
  expect(store.getState()).toMatchObject({ last: { question: second, isWhole: true }, fault: null })
})

test('a question is heard when the change is drawn, and of those that came until then the last alone', async () => {
  heard.length = 0
  const bridge = { call: () => Promise.resolve({ ok: true, value: {} }) }
  const store = createChanceStore(bridge as never, {} as never, () => Promise.resolve({ ok: true, value: {} as never }))
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  for (const seeds of [[1, 2, 3], [4, 5, 6]]) {
    const before = asks().length
    for (const seed of seeds) store.ask({ ...QUESTION, seed })
    await settled()
    frame()
    expect(asks()).toHaveLength(before)
    frame()
    expect(asks()).toHaveLength(before + 1)
  }
  expect(asks().map(({ question }) => question?.seed)).toEqual([3, 6])
})
