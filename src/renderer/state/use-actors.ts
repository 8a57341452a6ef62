// Everyone that a projection can be asked about: groups first, then allies with forces, each with the user's own.
import { useMemo } from 'react'
import { useScenario } from './use-scenario'
import { useSession } from './session'

export interface NamedActor {
  readonly id: string
  readonly name: string
}

/** Groups, then actors; Russia is not among them, because nothing of it is projected. */
export function useActors(): readonly NamedActor[] {
  const { reference } = useSession()
  const own = useScenario()
  return useMemo(
    () => [...reference.groups, ...own.groups, ...reference.allies.filter(({ hasForces }) => hasForces), ...own.actors],
    [reference, own.groups, own.actors],
  )
}
