// What an import would do, before it does anything: new events, events that stand here already, identical ones. The user
// decides about the doubles; what comes out is one step, so that one undo takes it back.
import type { Command, Step } from '../domain/command'
import type { HorizonEvent } from '../domain/event'
import { newId } from '../domain/event-id'
import type { Workspace } from '../domain/workspace'
import type { EventsRead, ReadEvent } from './read-file'

export const DOUBLE_CHOICES = ['keep', 'replace', 'both'] as const
/** Keep mine, take theirs, or both: theirs under a new id. */
export type DoubleChoice = (typeof DOUBLE_CHOICES)[number]

/** An event whose id is taken here by another. */
export interface Double {
  readonly mine: HorizonEvent
  readonly theirs: HorizonEvent
  readonly line: number
  /** Fields in which they differ. */
  readonly fields: readonly string[]
}

export interface ImportPlan {
  readonly fresh: readonly ReadEvent[]
  readonly doubles: readonly Double[]
  /** Equal to what stands here. */
  readonly same: readonly ReadEvent[]
  readonly read: EventsRead
}

/** Compare what was read with the workspace. */
export function planImport(read: EventsRead, { events }: Workspace): ImportPlan {
  const fresh: ReadEvent[] = []
  const same: ReadEvent[] = []
  const doubles: Double[] = []
  for (const entry of read.events) {
    const mine = Object.hasOwn(events, entry.event.id) ? events[entry.event.id] : undefined
    if (mine === undefined) fresh.push(entry)
    else {
      const fields = differingFields(mine, entry.event)
      if (fields.length === 0) same.push(entry)
      else doubles.push({ mine, theirs: entry.event, line: entry.line, fields })
    }
  }
  return { fresh, doubles, same, read }
}

/** Names of the fields in which two events differ. */
export function differingFields(a: HorizonEvent, b: HorizonEvent): readonly string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof HorizonEvent>
  return [...names].filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
}

/** The step of an import; null where nothing would change. `choices` by id; a double without a choice is kept. */
export function importStep({ fresh, doubles, read }: ImportPlan, choices: Readonly<Record<string, DoubleChoice>>, workspace: Workspace): Step | null {
  const taken = new Set([...Object.keys(workspace.events), ...fresh.map(({ event }) => event.id)])
  const events = [
    ...fresh.map(({ event }): Command => ({ type: 'addEvent', event })),
    ...doubles.flatMap(({ theirs }): Command[] => {
      const choice = choices[theirs.id] ?? 'keep'
      if (choice === 'keep') return []
      if (choice === 'replace') return [{ type: 'editEvent', event: theirs }]
      const id = newId(theirs.title, (other) => taken.has(other))
      taken.add(id)
      return [{ type: 'addEvent', event: { ...theirs, id } }]
    }),
  ]
  const named = new Set(events.flatMap((command) => ('event' in command ? command.event.sources : [])))
  const sources = read.sources
    .filter((source) => named.has(source.id) && JSON.stringify(workspace.sources[source.id]) !== JSON.stringify(source))
    .map((source): Command => ({ type: 'putSource', source }))
  const commands = [...sources, ...events]
  return events.length === 0 ? null : (commands as unknown as Step)
}
