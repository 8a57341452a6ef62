// Keeps the draws on the scenario under the hand. A component of its own, so that a draft redraws nothing else.
import { useAskChance } from '../state/use-chance'

export function AskChance() {
  useAskChance()
  return null
}
