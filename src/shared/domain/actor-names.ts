// What actors of events and figures are called. Owns the names of those that are neither ally nor group.
import type { ReferenceData } from './reference-data'

const OTHERS = [
  { id: 'RUS', name: 'Russia' },
  { id: 'UKR', name: 'Ukraine' },
] as const

/** Names of allies, groups, Russia and Ukraine, by id. */
export function actorNames({ allies, groups }: Pick<ReferenceData, 'allies' | 'groups'>): ReadonlyMap<string, string> {
  return new Map([...allies, ...groups, ...OTHERS].map(({ id, name }) => [id, name]))
}
