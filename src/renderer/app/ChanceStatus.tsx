// How far the draws are, in the status bar; nothing while nobody looks at them.
import { formatNumber } from '../../shared/figures/format'
import { UNCERTAINTY as TEXT } from '../../shared/text/uncertainty'
import { useChanceState, useView } from '../state/session'
import { knownOf } from '../state/use-chance'

export function ChanceStatus() {
  const state = useChanceState((known) => known)
  const draws = useView(({ settings }) => settings.draws)
  if (state.asked === null || state.fault !== null) return null
  const { answer, isCurrent, isWhole } = knownOf(state)
  const count = (value: number) => formatNumber(value, 0)
  const words = isWhole ? (state.hitRate === null ? TEXT.rating(count(draws)) : TEXT.whole(count(draws))) : state.last === null ? TEXT.waiting : TEXT.status(count(isCurrent && answer !== null ? answer.done : 0), count(draws))
  return (
    <span className="num" data-draws={isWhole ? 'whole' : 'running'}>
      {words}
    </span>
  )
}
