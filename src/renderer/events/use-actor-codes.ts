// Actors as people type them, by name or code, turned into the codes that events carry.
import { useMemo } from 'react'
import { useSession } from '../state/session'

/** The code of a typed actor: of a name or a code that is known, else the text itself. */
export function useActorCodes(): (typed: string) => string {
  const { names } = useSession()
  return useMemo(() => {
    const codes = new Map([...names].flatMap(([id, name]) => [[id.toLowerCase(), id], [name.toLowerCase(), id]] as const))
    return (typed: string) => codes.get(typed.toLowerCase()) ?? typed
  }, [names])
}
