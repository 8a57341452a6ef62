// What other data do to the events of a workspace: built-in events that nobody has touched follow the data, what the user has
// changed stays the user's, what the user has removed stays away.
import type { Command, Step } from '../command'
import type { HorizonEvent } from '../event'
import { sameContent } from '../same-content'

export interface RenewedEvents {
  readonly added: readonly HorizonEvent[]
  readonly changed: readonly { readonly before: HorizonEvent; readonly after: HorizonEvent }[]
  readonly removed: readonly HorizonEvent[]
  /** The data have them otherwise, or no more; the user's own hand is on them, so they stay. */
  readonly kept: readonly HorizonEvent[]
  /** Null: nothing changes. */
  readonly step: Step | null
}

export interface EventVersions {
  /** Of the data in use. */
  readonly current: readonly HorizonEvent[]
  /** Of the data to come. */
  readonly next: readonly HorizonEvent[]
  /** Of every version that is kept: how an event looks that nobody has touched. */
  readonly earlier: readonly HorizonEvent[]
}

/** Compare the events of a workspace with those of other data. */
export function renewedEvents(workspace: Readonly<Record<string, HorizonEvent>>, { current, next, earlier }: EventVersions): RenewedEvents {
  const [now, then] = [byId(current), byId(next)]
  const versions = new Map<string, HorizonEvent[]>()
  for (const event of [...current, ...earlier]) versions.set(event.id, [...(versions.get(event.id) ?? []), event])
  const isUntouched = (event: HorizonEvent) => versions.get(event.id)?.some((version) => sameContent(version, event)) ?? false
  const added = next.filter(({ id }) => !Object.hasOwn(workspace, id) && !now.has(id))
  const changed: { before: HorizonEvent; after: HorizonEvent }[] = []
  const removed: HorizonEvent[] = []
  const kept: HorizonEvent[] = []
  for (const event of Object.values(workspace)) {
    const after = then.get(event.id)
    const isBuiltIn = versions.has(event.id)
    if (!isBuiltIn && after === undefined) continue
    if (after !== undefined && sameContent(after, event)) continue
    if (isUntouched(event)) {
      if (after === undefined) removed.push(event)
      else changed.push({ before: event, after })
    } else if (!sameContent(after, now.get(event.id))) kept.push(event)
  }
  const commands: readonly Command[] = [
    ...added.map((event): Command => ({ type: 'addEvent', event })),
    ...changed.map(({ after }): Command => ({ type: 'editEvent', event: after })),
    ...removed.map(({ id }): Command => ({ type: 'removeEvent', id })),
  ]
  return { added, changed, removed, kept, step: commands.length === 0 ? null : (commands as unknown as Step) }
}

function byId(events: readonly HorizonEvent[]): ReadonlyMap<string, HorizonEvent> {
  return new Map(events.map((event) => [event.id, event]))
}
