// Which of the things that are not sure move an outcome most: each alone at its 10th and at its 90th percentile, all others as
// the scenario has them (docs/MODEL.md §7).
import type { Scenario } from '../../domain/scenario'
import type { ActingEffect } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { curveOf } from './curve'
import type { FoundOutcome } from './outcome'
import { trialsOf } from './trials'
import type { UncertainInput } from './uncertain-input'

export interface Swing {
  readonly input: UncertainInput
  /** The input's 10th and 90th percentile. */
  readonly low: number
  readonly high: number
  /** The outcome there; NaN where it has no value, such as a crossover that never comes. */
  readonly atLow: number
  readonly atHigh: number
}

export interface Tornado {
  /** The outcome with nothing changed. */
  readonly plain: number
  /** The widest first, those that lose or find a value on the way before all others; inputs that move nothing are left out. */
  readonly swings: readonly Swing[]
}

const ENDS = [0.1, 0.9] as const

export function tornado(model: SpendingModel, scenario: Scenario, acting: readonly ActingEffect[], inputs: readonly UncertainInput[], outcome: FoundOutcome): Tornado {
  const trial = trialsOf(model, scenario, acting, inputs)
  const at = (place: number, value: number) => outcome.valueIn(trial((other) => (other === place ? value : null)))
  const plain = outcome.valueIn(trial(() => null))
  const swings = inputs.map((input, place): Swing => {
    const { quantile } = curveOf(input.distribution, input.range)
    const [low, high] = ENDS.map((part) => (input.kind === 'parameter' && input.isWhole ? Math.round(quantile(part)) : quantile(part))) as [number, number]
    return { input, low, high, atLow: at(place, low), atHigh: at(place, high) }
  })
  const moving = swings.filter(({ atLow, atHigh }) => !Object.is(atLow, atHigh) || !Object.is(atLow, plain))
  return { plain, swings: moving.sort((a, b) => widthOf(b) - widthOf(a) || (a.input.id < b.input.id ? -1 : 1)) }
}

function widthOf({ atLow, atHigh }: Swing): number {
  if (Number.isNaN(atLow) !== Number.isNaN(atHigh)) return Number.MAX_VALUE
  return Number.isNaN(atLow) ? 0 : Math.abs(atHigh - atLow)
}
