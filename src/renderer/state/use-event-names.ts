// What the ids that an event holds are called: actors, sources, other events.
import { useMemo } from 'react'
import { producerName } from '../../shared/text/production'
import type { EventNames } from '../../shared/text/event-fields'
import { useScenario } from './use-scenario'
import { useSession, useWorkspace } from './session'

export function useEventNames(): EventNames {
  const { reference, names } = useSession()
  const { sources, events } = useWorkspace((state) => state.workspace)
  const own = useScenario()
  return useMemo(() => {
    const actors = new Map([...names, ...own.actors.map(({ id, name }) => [id, name] as const), ...own.groups.map(({ id, name }) => [id, name] as const)])
    const titles = new Map([...reference.sources, ...Object.values(sources)].map(({ id, title }) => [id, title]))
    return { actor: (id) => actors.get(id) ?? producerName(id), source: (id) => titles.get(id), event: (id) => events[id]?.title }
  }, [reference, names, sources, events, own.actors, own.groups])
}
