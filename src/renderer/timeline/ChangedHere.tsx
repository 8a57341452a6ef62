// In the details of an event: how the scenario that is shown has it in its own way, the way to change that, and the way back.
import { useEffect, useRef } from 'react'
import { changeParts, EVENT_HERE } from '../../shared/text/event-here'
import { editHere } from '../events/event-actions'
import { useSession, useWorkspace } from '../state/session'
import { asElsewhere, knownHere } from '../state/shown-events'
import { useShown } from '../state/use-scenario'

export function ChangedHere({ id }: { readonly id: string }) {
  const session = useSession()
  const { scenario, parent } = useShown()
  // What is told hangs on the event as well.
  useWorkspace(({ workspace }) => workspace.events[id])
  const known = knownHere(session, id)
  const isChanged = known?.change !== undefined
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // It was changed from far below.
    if (isChanged) group.current?.scrollIntoView({ block: 'nearest' })
  }, [isChanged, id])
  if (known === null) return null
  const { change, own, inherited, elsewhere } = known
  const { name } = scenario
  return (
    <div ref={group} className="changed-here" role="group" aria-label={EVENT_HERE.title(name)}>
      {change !== undefined && (
        <p>
          <strong>{EVENT_HERE.changed(name, changeParts(change, elsewhere))}</strong> {own === undefined && `${EVENT_HERE.inherited(parent.name)} `}
          <span className="note">{EVENT_HERE.byHand(name)}</span>
        </p>
      )}
      <button type="button" className="button small" onClick={() => editHere(session, id)}>
        {EVENT_HERE.edit(name)}
      </button>
      {own !== undefined && (
        <button type="button" className="button small" onClick={() => asElsewhere(session, id)}>
          {inherited === undefined ? EVENT_HERE.asElsewhere : EVENT_HERE.asIn(parent.name)}
        </button>
      )}
    </div>
  )
}
