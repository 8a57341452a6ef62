// What draws say of a scenario, for a figure about what is not sure: made here and now, as many as `uncertainty` makes.
import type { Scenario } from '../shared/domain/scenario'
import { answering, hitRate, type ChanceAnswer } from '../shared/engine/chance/answer'
import { GROWTH_CORRELATION } from '../shared/engine/chance/draws'
import type { FigureOptions, ShownChance } from '../shared/figures/figure'
import { recordOf } from './chance-setting'
import type { Environment } from './environment'

const DRAWS = 1000

export function exportedChance(environment: Environment, scenario: Scenario, { focus, basis, category = 'mbt' }: Pick<FigureOptions, 'focus' | 'basis' | 'category'>): ShownChance {
  const { model, record } = recordOf(environment)
  // Shares are what they are in any money.
  const money = { ...scenario.money, basis: basis === 'current' ? ('current' as const) : ('constant' as const) }
  const question = { scenario: { ...scenario, money }, events: [], draws: DRAWS, seed: scenario.seed, growthCorrelation: GROWTH_CORRELATION, focus, kind: basis === 'share' ? ('coreShare' as const) : ('core' as const), category }
  let last: (() => ChanceAnswer) | null = null
  for (const answer of answering(model, record, question)) last = answer
  return { answer: last!(), isCurrent: true, seed: scenario.seed, hitRate: hitRate(model, record) }
}
