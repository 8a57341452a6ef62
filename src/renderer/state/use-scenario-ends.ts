// Two scenarios of the workspace as ends: whole, under the events as each has them, in the money that is looked at.
import { useMemo } from 'react'
import { hasScenario } from '../../shared/domain/resolve-scenario'
import { endsInMoneyOfFirst, type End, type Ends } from '../../shared/engine/attribution/changes'
import { useSession, useView, useWorkspace } from './session'

/** Null: there are no two to look at, or one of them is gone. The same objects until one of them changes. */
export function useScenarioEnds(from: string | null, to: string | null): Ends | null {
  const { resolver } = useSession()
  const basis = useView((state) => (state.settings.basis === 'current' ? 'current' : 'constant'))
  const events = useWorkspace(({ workspace }) => workspace.events)
  const scenarios = useWorkspace(({ workspace }) => workspace.scenarios)
  return useMemo(() => {
    if (from === null || to === null || ![from, to].every((id) => hasScenario(scenarios, id))) return null
    const endOf = (id: string): End => {
      const { scenario } = resolver.resolve(scenarios, id)
      const acting = Object.values(resolver.events({ events, scenarios }, id)).filter(({ effects }) => effects !== undefined)
      return { scenario: { ...scenario, money: { ...scenario.money, basis } }, events: acting }
    }
    return endsInMoneyOfFirst(endOf(from), endOf(to))
  }, [resolver, basis, events, scenarios, from, to])
}
