// The thread that seeks goals. One of its own, because a formula of the user's may be what is sought: whatever it does, the page
// and the draws go on, and the thread can be ended.
import { answerSeek, type SeekAnswer } from '../../shared/engine/chance/seek-answer'
import type { SpendingModel } from '../../shared/engine/prepare-model'
import { findInScenario } from '../../shared/formula/formula-outcome'
import { modelOf } from './chance-model'
import type { ToSeeker } from './messages'

function listen(scope: Pick<Worker, 'addEventListener' | 'postMessage'>): void {
  let model: SpendingModel | null = null
  scope.addEventListener('message', ({ data }: MessageEvent<ToSeeker>) => {
    if (data.kind === 'tables') model = modelOf(data.tables)
    if (data.kind === 'tables' || model === null) return
    const answer = answerSeek(model, data.question, findInScenario)
    scope.postMessage(answer satisfies SeekAnswer | null)
  })
}

listen(globalThis as unknown as Worker)
