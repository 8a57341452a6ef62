// Both scenarios of a pair, whole, with their projections: in the same money, under the events of the workspace as each has them.
import { useMemo } from 'react'
import type { HorizonEvent } from '../../../shared/domain/event'
import type { Scenario } from '../../../shared/domain/scenario'
import { project } from '../../../shared/engine/project'
import type { Projection } from '../../../shared/engine/projection'
import { useModel, useSession, useView, useWorkspace } from '../../state/session'
import type { Pair } from './pair'

export interface ComparedEnd {
  readonly id: string
  /** As it is in the workspace. */
  readonly scenario: Scenario
  /** Money as the window shows it, in the prices of A's base year. */
  readonly projection: Projection
}

export type ComparedEnds = Readonly<Record<keyof Pair, ComparedEnd>>

export function useEnds({ from, to }: Pair): ComparedEnds {
  const { resolver } = useSession()
  const model = useModel((state) => state.model)
  const basis = useView((state) => (state.settings.basis === 'current' ? 'current' : 'constant'))
  const events = useWorkspace(({ workspace }) => workspace.events)
  const scenarios = useWorkspace(({ workspace }) => workspace.scenarios)
  return useMemo(() => {
    const { baseYear } = resolver.resolve(scenarios, from).scenario.money
    const endOf = (id: string): ComparedEnd => {
      const { scenario } = resolver.resolve(scenarios, id)
      const acting: readonly HorizonEvent[] = Object.values(resolver.events({ events, scenarios }, id)).filter(({ effects }) => effects !== undefined)
      return { id, scenario, projection: project(model, { ...scenario, money: { basis, baseYear } }, acting) }
    }
    return { from: endOf(from), to: endOf(to) }
  }, [resolver, model, basis, events, scenarios, from, to])
}

/** Names of actors, groups and those of the two scenarios' own, by id. */
export function useEndNames({ from, to }: ComparedEnds): (id: string) => string {
  const { names } = useSession()
  return useMemo(() => {
    const own = new Map([to, from].flatMap(({ scenario }) => [...scenario.actors, ...scenario.groups]).map(({ id, name }) => [id, name]))
    return (id) => own.get(id) ?? names.get(id) ?? id
  }, [names, from, to])
}
