// Whether the numbers of a snapshot come out again on the data it was made on, or why that cannot be seen.
import { useEffect, useState } from 'react'
import type { Result } from '../../shared/domain/result'
import type { Snapshot } from '../../shared/domain/snapshot'
import { faultSentence } from '../../shared/text/faults'
import { REPRODUCED } from '../../shared/text/renewal'
import { useSession } from '../state/session'
import { reproduced, type Reproduced } from './snapshot-actions'

export function ReproducedLine({ snapshot }: { readonly snapshot: Snapshot }) {
  const session = useSession()
  const [answer, setAnswer] = useState<Result<readonly Reproduced[] | null> | null>(null)
  useEffect(() => {
    let isShown = true
    void reproduced(session, snapshot).then((found) => {
      if (isShown) setAnswer(found)
    })
    return () => {
      isShown = false
    }
  }, [session, snapshot])
  return <div role="status">{linesOf(snapshot, answer).map((line) => <p key={line}>{line}</p>)}</div>
}

function linesOf({ dataVersion }: Snapshot, answer: Result<readonly Reproduced[] | null> | null): readonly string[] {
  if (answer === null) return [REPRODUCED.asking]
  if (!answer.ok) return [faultSentence(answer.fault)]
  if (answer.value === null) return [REPRODUCED.notKept(dataVersion)]
  return answer.value.map(({ name, series, differing }) => (differing === 0 ? REPRODUCED.same(name, dataVersion, series) : REPRODUCED.differs(name, dataVersion, differing, series)))
}
