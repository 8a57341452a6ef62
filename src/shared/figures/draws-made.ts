// What is to be said of the draws under a figure: how many are made, of how many things.
import type { ChanceAnswer } from '../engine/chance/answer'
import type { Reaching } from '../engine/chance/input-reach'
import { heldNames } from './why/held-names'
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
  /** Names of what is set and therefore taken as sure, though the record would draw it. */
  readonly held: readonly string[]
}

const NOTHING: Reaching = { inputs: [], held: [] }

/** `reaching`: what reaches that which is shown; `nameOf` names actors and groups. */
export function drawsMade(chance: ShownChance | undefined, reaching: Reaching | null | undefined, nameOf: (id: string) => string): DrawsMade {
  const answer = answerOf(chance)
  const { inputs, held } = reaching ?? NOTHING
  return {
    isCurrent: chance?.isCurrent ?? false, done: answer?.done ?? 0, draws: answer?.draws ?? 0, seed: chance?.seed ?? 0,
    inputs: inputs.length, said: inputs.filter(({ origin }) => origin.code === 'scenario').length, held: heldNames(held, nameOf),
  }
}

function answerOf(chance: ShownChance | undefined): ChanceAnswer | null {
  return chance?.answer ?? null
}
