// What draws say of the scenario under the hand: asking, and reading what is known.
import { useEffect, useMemo } from 'react'
import type { ChanceQuestion } from '../../shared/engine/chance/answer'
import { FAN_KINDS, type FanKind } from '../../shared/engine/chance/monthly-fans'
import { useChanceState, useSession, useView } from './session'
import type { ChanceState } from './chance-store'
import { useEnd } from './use-projection'

/** Say, for as long as `isLooking`, that somebody looks at it, and at which fans. */
export function useLookAtChance(isLooking: boolean, fans: readonly FanKind[] = []): void {
  const { chance } = useSession()
  const kinds = fans.join()
  useEffect(() => (isLooking ? chance.look(FAN_KINDS.filter((kind) => kinds.split(',').includes(kind))) : undefined), [chance, isLooking, kinds])
}

/** Keeps asking about the scenario under the hand while somebody looks. Once in a window. */
export function useAskChance(): void {
  const { chance } = useSession()
  const isWanted = useChanceState(({ lookers }) => lookers > 0)
  const question = useQuestion()
  useEffect(() => chance.ask(isWanted ? question : null), [chance, isWanted, question])
}

function useQuestion(): ChanceQuestion {
  const { scenario, events } = useEnd()
  const draws = useView(({ settings }) => settings.draws)
  const growthCorrelation = useView(({ settings }) => settings.growthCorrelation)
  const focus = useView(({ settings }) => settings.focus)
  const kind = useView(({ settings }) => (settings.basis === 'share' ? 'coreShare' : 'core'))
  const category = useView(({ settings }) => settings.category)
  const about = useView((state) => state.about)
  const fans = useChanceState((state) => state.fans)
  return useMemo(() => ({ scenario, events, draws, seed: scenario.seed, growthCorrelation, focus, kind, category, ...(about !== null && { about }), ...(fans.length > 0 && { fans }) }), [scenario, events, draws, growthCorrelation, focus, kind, category, about, fans])
}

/** What is known, and whether it is of the scenario as it is. Of another actor, unit or category nothing is shown. */
export function knownOf({ asked, last }: ChanceState) {
  if (last === null || asked === null) return { answer: null, isCurrent: false, isWhole: false }
  const { question, answer, isWhole } = last
  const isAlike = question.focus === asked.focus && question.kind === asked.kind && question.category === asked.category && sameMoney(question, asked)
  const isCurrent = question === asked
  return { answer: isAlike ? answer : null, isCurrent, isWhole: isWhole && isCurrent }
}

function sameMoney({ scenario: { money: a } }: ChanceQuestion, { scenario: { money: b } }: ChanceQuestion): boolean {
  return a.basis === b.basis && a.baseYear === b.baseYear
}
