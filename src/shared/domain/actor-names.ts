// What actors are called: allies and groups of the reference data, and those who act without being either.
import { foldWord, searchWords } from './search-text'
import type { ReferenceData } from './reference-data'

/** Actors of events and makers of arms that are neither ally nor group. */
const OTHERS = [
  { id: 'RUS', name: 'Russia' },
  { id: 'UKR', name: 'Ukraine' },
  { id: 'EU', name: 'European Union' },
  { id: 'BLR', name: 'Belarus' },
  { id: 'GRL', name: 'Greenland' },
  { id: 'IRN', name: 'Iran' },
  { id: 'JPN', name: 'Japan' },
  { id: 'KOR', name: 'South Korea' },
  { id: 'PRK', name: 'North Korea' },
] as const

/** Names by id. */
export function actorNames({ allies, groups }: Pick<ReferenceData, 'allies' | 'groups'>): ReadonlyMap<string, string> {
  return new Map([...allies, ...groups, ...OTHERS].map(({ id, name }) => [id, name]))
}

/** Fewer letters begin too many names to mean one. */
const SHORTEST_NAME_PART = 3

/** Ids of the actors whose name has a word that begins with this one: "germ" means DEU. */
export function actorsNamed(word: string, names: ReadonlyMap<string, string>): readonly string[] {
  if (word.length < SHORTEST_NAME_PART) return []
  const folded = foldWord(word)
  return [...names].filter(([, name]) => searchWords(name).some((part) => part.startsWith(folded))).map(([id]) => id)
}
