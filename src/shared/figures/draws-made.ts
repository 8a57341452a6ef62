// What is to be said of the draws under a figure: how many are made, of how many things.
import type { ChanceAnswer } from '../engine/chance/answer'
import type { UncertainInput } from '../engine/chance/uncertain-input'
import type { ShownChance } from './figure'

export interface DrawsMade {
  /** False while they are of the scenario as it was a moment ago. */
  readonly isCurrent: boolean
  readonly done: number
  readonly draws: number
  readonly seed: number
  /** How many things are drawn that reach what is shown. */
  readonly inputs: number
  /** Of which the scenario has its own distribution. */
  readonly said: number
}

/** `inputs`: those that reach what is shown, where that is not the same as all that are drawn. */
export function drawsMade(chance: ShownChance | undefined, inputs: readonly UncertainInput[] = answerOf(chance)?.inputs ?? []): DrawsMade {
  const answer = answerOf(chance)
  return {
    isCurrent: chance?.isCurrent ?? false, done: answer?.done ?? 0, draws: answer?.draws ?? 0, seed: chance?.seed ?? 0,
    inputs: inputs.length, said: inputs.filter(({ origin }) => origin.code === 'scenario').length,
  }
}

function answerOf(chance: ShownChance | undefined): ChanceAnswer | null {
  return chance?.answer ?? null
}
