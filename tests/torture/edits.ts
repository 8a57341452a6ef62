// The stream of edits: what is done next is decided by seed, revision and workspace alone, so that who looks at the file
// afterwards can say what must stand in it.
import type { Command, Step } from '../../src/shared/domain/command'
import { EVENT_CATEGORIES, type HorizonEvent } from '../../src/shared/domain/event'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import type { OwnScenario } from '../../src/shared/domain/own-scenario'
import { resolveScenario } from '../../src/shared/domain/resolve-scenario'
import type { Workspace } from '../../src/shared/domain/workspace'
import { chanceFrom, type Chance } from './chance'

export type Edit =
  | { readonly kind: 'apply'; readonly step: Step }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** To the state right after the n-th newest step of the history. */
  | { readonly kind: 'goTo'; readonly nth: number }

/** What an edit is chosen from. */
export interface Moment {
  readonly seed: number
  readonly revision: number
  /** Grows by one with each edit that was refused at this revision. */
  readonly attempt: number
  readonly workspace: Workspace
}

/** More events than this are thinned out again. */
const MANY_EVENTS = 4000
const PRESETS = ['pledge-met', 'long-war', 'wales-pace']
const KEYS = ['spending.coreTarget', 'spending.coreTarget.DEU', 'spending.coreTarget.POL', 'economy.growth.FRA.2028', 'economy.growth.ITA']

/** The edit of a moment. It may be one that is refused; then the next attempt is another one. */
export function nextEdit({ seed, revision, attempt, workspace }: Moment): Edit {
  const chance = chanceFrom(seed, revision, attempt)
  const ids = Object.keys(workspace.events)
  if (ids.length > MANY_EVENTS) return { kind: 'apply', step: ids.sort().slice(0, ids.length - 200).map((id) => ({ type: 'removeEvent', id })) as unknown as Step }
  const kind = chance(100)
  if (kind < 8) return { kind: 'undo' }
  if (kind < 12) return { kind: 'redo' }
  if (kind < 16) return { kind: 'goTo', nth: chance(8) }
  const name = `${revision}-${attempt}`
  if (kind < 18) return { kind: 'apply', step: newEvents(chance, name, 1000 + chance(2000)) as unknown as Step }
  if (kind < 30) return { kind: 'apply', step: severalCommands(chance, name, workspace) as unknown as Step }
  return { kind: 'apply', step: [oneCommand(chance, name, workspace)] }
}

function severalCommands(chance: Chance, name: string, workspace: Workspace): readonly Command[] {
  return Array.from({ length: 2 + chance(6) }, (_, index) => oneCommand(chance, `${name}-${index}`, workspace))
}

function newEvents(chance: Chance, name: string, count: number): readonly Command[] {
  return Array.from({ length: count }, (_, index) => ({ type: 'addEvent', event: newEvent(chance, `import-${name}-${index}`) }))
}

function newEvent(chance: Chance, id: string): HorizonEvent {
  const year = 2026 + chance(9)
  return {
    id, title: `Event ${id}`, start: (chance(2) === 0 ? String(year) : `${year}-0${1 + chance(9)}`) as FuzzyDate, category: EVENT_CATEGORIES[chance(EVENT_CATEGORIES.length)]!,
    status: 'planned', confidence: 'low', summary: 'word '.repeat(chance(60)), provenance: 'own', actors: ['NATO'], tags: [`tag-${chance(5)}`], sources: [],
  }
}

/** By its place among the sorted ids, so that the order of rows does not matter. */
function oneOf(chance: Chance, table: Readonly<Record<string, unknown>>): string {
  const ids = Object.keys(table).sort()
  return ids[chance(ids.length)] ?? 'nobody'
}

function oneCommand(chance: Chance, name: string, workspace: Workspace): Command {
  const { events, scenarios, sources, snapshots } = workspace
  const scenario = oneOf(chance, scenarios)
  const event = oneOf(chance, events)
  const anyScenario = chance(3) === 0 ? PRESETS[chance(PRESETS.length)]! : scenario
  const dates = { start: String(2026 + chance(5)) as FuzzyDate, end: String(2032 + chance(3)) as FuzzyDate }
  const kinds: readonly (() => Command)[] = [
    () => ({ type: 'addEvent', event: newEvent(chance, `event-${name}`) }),
    () => ({ type: 'editEvent', event: newEvent(chance, event) }),
    () => ({ type: 'moveEvent', id: event, ...dates }),
    () => ({ type: 'removeEvent', id: event }),
    () => ({ type: 'addScenario', scenario: newScenario(chance, name, anyScenario) }),
    () => ({ type: 'editScenario', scenario: newScenario(chance, name, anyScenario, scenario) }),
    () => ({ type: 'removeScenario', id: scenario }),
    () => ({ type: 'moveScenario', id: scenario, place: chance(4) }),
    () => ({ type: 'activateScenario', id: anyScenario }),
    () => ({ type: 'setBaseline', id: chance(3) === 0 ? null : anyScenario }),
    () => ({ type: 'setCompared', ids: chance(2) === 0 ? [] : [anyScenario] }),
    () => ({ type: 'setParameter', scenario, key: KEYS[chance(KEYS.length)]!, value: 1 + chance(400) / 100 }),
    () => ({ type: 'setParameter', scenario, key: KEYS[chance(KEYS.length)]!, value: 1 + chance(400) / 100 }),
    () => ({ type: 'resetParameters', scenario, keys: [KEYS[chance(KEYS.length)]!] }),
    () => ({ type: 'overrideEvent', scenario, id: event, change: chance(3) === 0 ? null : chance(2) === 0 ? { off: true } : dates }),
    () => ({ type: 'putSource', source: { id: `source-${name}`, title: `Minutes ${name}`, publisher: '', date: null, url: null, note: 'x'.repeat(chance(300)) } }),
    () => ({ type: 'removeSource', id: oneOf(chance, sources) }),
    () => ({
      type: 'putSnapshot',
      snapshot: { id: `snapshot-${name}`, name: `As of ${name}`, madeAt: 1, dataVersion: 'abc', appVersion: '0', scenarios: [{ scenario: resolveScenario(workspace, workspace.active), figures: { 'core.NATO': [1, null, 3] } }] },
    }),
    () => ({ type: 'removeSnapshot', id: oneOf(chance, snapshots) }),
  ]
  return kinds[chance(kinds.length)]!()
}

function newScenario(chance: Chance, name: string, basedOn: string, id = `scenario-${name}`): OwnScenario {
  return { id, name: `Scenario ${name}`, note: 'A note', basedOn, parameters: { [KEYS[chance(KEYS.length)]!]: 2 + chance(200) / 100 }, actors: [], groups: [] }
}
