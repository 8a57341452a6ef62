// What draws say of the scenario under the hand: saying that somebody looks, and reading what is known.
import { useEffect } from 'react'
import type { ChanceQuestion } from '../../shared/engine/chance/answer'
import { FAN_KINDS, type FanKind } from '../../shared/engine/chance/monthly-fans'
import { useSession } from './session'
import type { ChanceState } from './chance-store'

/** Say, for as long as `isLooking`, that somebody looks at it, and at which fans. */
export function useLookAtChance(isLooking: boolean, fans: readonly FanKind[] = []): void {
  const { chance } = useSession()
  const kinds = fans.join()
  useEffect(() => (isLooking ? chance.look(FAN_KINDS.filter((kind) => kinds.split(',').includes(kind))) : undefined), [chance, isLooking, kinds])
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
