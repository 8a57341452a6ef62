// What is contested of some actors, as soon as main has sent the rival figures; nothing until then.
import { useEffect, useMemo, useState } from 'react'
import type { ComparisonData } from '../../shared/domain/comparison-data'
import { contestsOf, type Contest } from '../../shared/domain/competing-figures'
import type { Fault } from '../../shared/domain/fault'
import { afterPaint } from './after-paint'
import { useSession } from './session'

interface Contests {
  readonly contests: readonly Contest[]
  /** Why the rival figures cannot be had. */
  readonly fault: Fault | null
}

export function useContests(actors: readonly string[]): Contests {
  const { reference, comparison } = useSession()
  const [data, setData] = useState<ComparisonData | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    let left = false
    // Not before the first charts are there: nobody looks at rivals yet.
    const callOff = afterPaint(() => {
      void comparison().then((reply) => {
        if (left) return
        if (reply.ok) setData(reply.value)
        else setFault(reply.fault)
      })
    })
    return () => {
      left = true
      callOff()
    }
  }, [comparison])
  const contests = useMemo(
    () => (data === null ? [] : actors.flatMap((actor) => contestsOf(reference, data, actor))),
    [reference, data, actors],
  )
  return { contests, fault }
}
