// What draws say of a scenario, as figures take it: few draws, the shipped data.
import type { Scenario } from '../../../src/shared/domain/scenario'
import { answering, type ChanceAnswer, type ChanceQuestion } from '../../../src/shared/engine/chance/answer'
import { hindcast, type Hindcast } from '../../../src/shared/engine/chance/hindcast'
import { FAN_KINDS } from '../../../src/shared/engine/chance/monthly-fans'
import type { ShownChance } from '../../../src/shared/figures/figure'
import { shippedRecord } from '../engine/chance/world'
import { wholeModel } from '../engine/world'

const made: { hindcast?: Hindcast } = {}

/** Of few draws, made once. */
export function shippedHindcast(): Hindcast {
  return (made.hindcast ??= hindcast(wholeModel(), shippedRecord(), { draws: 40, seed: 1 }))
}

export function shownChance(scenario: Scenario, focus: string, kind: ChanceQuestion['kind'] = 'coreShare'): ShownChance {
  let last: (() => ChanceAnswer) | null = null
  for (const answer of answering(wholeModel(), shippedRecord(), { scenario, events: [], draws: 100, seed: 1, growthCorrelation: 0.5, focus, kind, category: 'mbt', fans: FAN_KINDS })) last = answer
  return { answer: last!(), isCurrent: true, draws: 100, seed: 1, growthCorrelation: 0.5, hitRate: { count: 1705, inside90: 0.81, inside50: 0.39 }, record: shippedHindcast() }
}
