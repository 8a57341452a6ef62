// Keeps the draws on the scenario under the hand while somebody looks at them. Beside React: the question is there before the
// window draws the change, so that it draws once, and never calls bands of another scenario those of this one.
import { shallow } from 'zustand/shallow'
import type { ChanceQuestion } from '../../shared/engine/chance/answer'
import type { Session } from './session'
import { endNow } from './use-projection'

/** Until the function that it gives back is called. Once in a window. */
export function keepAsking(session: Session): () => void {
  const { workspace, view, model, chance } = session
  let last: ChanceQuestion | null = null

  function ask(): void {
    if (chance.getState().lookers > 0) {
      const question = questionNow(session)
      if (last === null || !shallow(last, question)) last = question
    } else last = null
    chance.ask(last)
  }

  const ends = [workspace, view, model, chance].map((store) => store.subscribe(ask))
  ask()
  return () => {
    for (const end of ends) end()
    chance.ask(null)
  }
}

function questionNow(session: Session): ChanceQuestion {
  const { scenario, events } = endNow(session)
  const { settings, about } = session.view.getState()
  const { draws, growthCorrelation, focus, basis, category } = settings
  const { fans } = session.chance.getState()
  const kind = basis === 'share' ? 'coreShare' : 'core'
  return { scenario, events, draws, seed: scenario.seed, growthCorrelation, focus, kind, category, ...(about !== null && { about }), ...(fans.length > 0 && { fans }) }
}
