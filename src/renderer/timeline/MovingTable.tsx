// While an event that acts, or an effect of it, is under the hand: the numbers that decide, before and as they would be.
import type { HorizonEvent } from '../../shared/domain/event'
import { fullMonth, movedProduction, movedSpending } from '../../shared/figures/moved-indicators'
import { targetsOf } from '../../shared/figures/scenario-words'
import { formatFuzzyDate } from '../../shared/text/dates'
import { MOVING } from '../../shared/text/moving'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { useView } from '../state/session'
import { useDraftedScenario, useProjection, useProjectionBefore } from '../state/use-projection'
import type { EventDraft } from '../state/view-store'

interface MovingTableProps {
  /** As it stands. */
  readonly event: HorizonEvent
  readonly draft: EventDraft
}

export function MovingTable({ event, draft }: MovingTableProps) {
  const side = useView((state) => state.settings.side)
  const category = useView((state) => state.settings.category)
  const focus = useView((state) => state.settings.focus)
  const scenario = useDraftedScenario()
  const now = useProjection()
  const before = useProjectionBefore() ?? now
  const isProduction = side === 'production'
  if (isProduction && now.production === null) return <p className="note">{PRODUCTION_SIDE.loading}</p>
  const { head, rows } = isProduction
    ? movedProduction(before, now, category, fullMonth(now, draft.start, draft.effects ?? event.effects ?? []))
    : movedSpending(before, now, focus, targetsOf(scenario))
  const heads = draft.effects === undefined ? [formatFuzzyDate(event.start), formatFuzzyDate(draft.start)] : [MOVING.before, MOVING.now]
  return (
    <>
      <h2 className="moving-title">{MOVING.title(event.title)}</h2>
      <table className="moving" aria-label={MOVING.title(event.title)}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {heads.map((words, place) => (
              <th key={place} scope="col" className="num">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, before: old, now: value }) => (
            <tr key={label} data-changed={old !== value}>
              <th scope="row">{label}</th>
              <td className="num">{old}</td>
              <td className="num">{old === value ? MOVING.same : MOVING.to(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{MOVING.hint}</p>
    </>
  )
}
