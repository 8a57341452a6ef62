// What an import would do, before it does anything: new events, events that stand here already, identical ones. The user
// decides about the doubles; what comes out is one step, so that one undo takes it back.
import type { Command, Step } from '../domain/command'
import { namedSources, type HorizonEvent } from '../domain/event'
import { newId } from '../domain/event-id'
import type { Source } from '../domain/reference-data'
import { sameContent } from '../domain/same-content'
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
  /** Sources of the file that stand here with other details; they stay as they are. */
  readonly otherSources: readonly Source[]
  readonly read: EventsRead
}

/** Compare what was read with the workspace. */
export function planImport(read: EventsRead, { events, sources }: Workspace): ImportPlan {
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
  const otherSources = read.sources.filter((source) => Object.hasOwn(sources, source.id) && !sameContent(source, sources[source.id]))
  return { fresh, doubles, same, otherSources, read }
}

/** Names of the fields in which two events differ. */
export function differingFields(a: HorizonEvent, b: HorizonEvent): readonly string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof HorizonEvent>
  return [...names].filter((name) => !sameContent(a[name], b[name]))
}

/** The step of an import; null where nothing would change. `choices` by id; a double without a choice is kept. A source that stands here stays as it is. */
export function importStep({ fresh, doubles, read }: ImportPlan, choices: ReadonlyMap<string, DoubleChoice>, workspace: Workspace): Step | null {
  const taken = new Set([...Object.keys(workspace.events), ...fresh.map(({ event }) => event.id)])
  const events = [
    ...fresh.map(({ event }): Command => ({ type: 'addEvent', event })),
    ...doubles.flatMap(({ theirs }): Command[] => {
      const choice = choices.get(theirs.id) ?? 'keep'
      if (choice === 'keep') return []
      if (choice === 'replace') return [{ type: 'editEvent', event: theirs }]
      const id = newId(theirs.title, (other) => taken.has(other))
      taken.add(id)
      return [{ type: 'addEvent', event: { ...theirs, id } }]
    }),
  ]
  const named = new Set(events.flatMap((command) => ('event' in command ? namedSources(command.event) : [])))
  const sources = read.sources
    .filter((source) => named.has(source.id) && !Object.hasOwn(workspace.sources, source.id))
    .map((source): Command => ({ type: 'putSource', source }))
  const commands = [...sources, ...events]
  return events.length === 0 ? null : (commands as unknown as Step)
}
