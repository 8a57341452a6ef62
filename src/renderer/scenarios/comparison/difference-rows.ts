// The list of what differs: every difference in words, and whether it can be taken over. Pure.
import { differences, type Difference } from '../../../shared/domain/differences'
import { changeScenario, type ScenarioChange } from '../../../shared/domain/change-scenario'
import type { Command } from '../../../shared/domain/command'
import { blankScenario } from '../../../shared/domain/own-scenario'
import { parseParameterKey } from '../../../shared/domain/parameter-key'
import { isProductionParameter } from '../../../shared/domain/parameter-table'
import { eventUnder, ownScenario } from '../../../shared/domain/resolve-scenario'
import { same } from '../../../shared/domain/same'
import { takeOver, type Side } from '../../../shared/domain/take-over'
import type { Workspace } from '../../../shared/domain/workspace'
import { valueInForce } from '../../../shared/engine/attribution/in-force'
import type { SpendingModel } from '../../../shared/engine/prepare-model'
import { COMPARISON, DIFFERENCE_GROUPS, groupOf, type DifferenceGroup } from '../../../shared/text/comparison'
import { formatLongFuzzyDate } from '../../../shared/text/dates'
import { differenceWords, type DifferenceWords } from '../../../shared/text/differences'
import { parameterValueText } from '../../../shared/text/parameter-words'
import { producerName } from '../../../shared/text/production'
import { SCENARIOS } from '../../../shared/text/scenarios'
import { END_OF } from './pair'
import type { ComparedEnds } from './use-ends'

/** Whether a side can get what the other one has: why not where it cannot. */
export type Taking = 'can' | 'inherited' | 'saidAlready'

export interface DifferenceRow extends DifferenceWords {
  readonly difference: Difference
  readonly into: Readonly<Record<Side, Taking>>
}

export interface DifferenceSection {
  readonly group: DifferenceGroup
  readonly rows: readonly DifferenceRow[]
}

export const OTHER = { a: 'b', b: 'a' } as const satisfies Readonly<Record<Side, Side>>

/** All that differs, by kind; empty where nothing does. An event that both have alike, said in other words, does not differ. */
export function differenceSections(workspace: Workspace, model: SpendingModel, ends: ComparedEnds, nameOf: (id: string) => string): readonly DifferenceSection[] {
  const all = differences(ends.from.scenario, ends.to.scenario).filter((difference) => !isSameEvent(workspace, difference))
  const rows = all.map((difference): DifferenceRow => ({
    difference, ...wordsOf(difference, workspace, model, ends, nameOf), into: { a: taking(workspace, ends, difference, 'a'), b: taking(workspace, ends, difference, 'b') },
  }))
  return DIFFERENCE_GROUPS.map((group) => ({ group, rows: rows.filter(({ difference }) => groupOf(difference, ofProduction(difference)) === group) })).filter((section) => section.rows.length > 0)
}

/** The step that gives one side what the other has; of a preset it makes a copy. Null where it cannot be. */
export function takingOver(workspace: Workspace, ends: ComparedEnds, difference: Difference, into: Side): ScenarioChange | null {
  const commands = commandsInto(workspace, ends, difference, into)
  if (commands === null) return null
  return changeScenario(workspace, ends[END_OF[into]].id, SCENARIOS.changedName, (own) => takeOver(difference, OTHER[into], ends[END_OF[OTHER[into]]].scenario, own, workspace) ?? commands)
}

function commandsInto(workspace: Workspace, ends: ComparedEnds, difference: Difference, into: Side): readonly [Command] | null {
  const { id } = ends[END_OF[into]]
  // What a copy of a preset would be before it says anything.
  const own = ownScenario(workspace.scenarios, id) ?? blankScenario('', '', id)
  return takeOver(difference, OTHER[into], ends[END_OF[OTHER[into]]].scenario, own, workspace)
}

function taking(workspace: Workspace, ends: ComparedEnds, difference: Difference, into: Side): Taking {
  const commands = commandsInto(workspace, ends, difference, into)
  if (commands === null) return 'inherited'
  const [command] = commands
  const own = ownScenario(workspace.scenarios, ends[END_OF[into]].id)
  return command.type === 'setParameter' && own?.parameters[command.key] === command.value ? 'saidAlready' : 'can'
}

function isSameEvent({ events }: Workspace, difference: Difference): boolean {
  if (difference.kind !== 'eventChange' || !Object.hasOwn(events, difference.id)) return false
  const event = events[difference.id]!
  return same(eventUnder(event, difference.a ?? undefined), eventUnder(event, difference.b ?? undefined))
}

function ofProduction(difference: Difference): boolean {
  if (difference.kind !== 'parameter' && difference.kind !== 'distribution') return false
  const parts = parseParameterKey(difference.id)
  return parts.ok && isProductionParameter(parts.value.id)
}

function wordsOf(difference: Difference, { events }: Workspace, model: SpendingModel, ends: ComparedEnds, nameOf: (id: string) => string): DifferenceWords {
  // Producers have names of their own: the producer NATO_EUROPE counts Canada, the group of that name does not.
  const actor = ofProduction(difference) ? (id: string) => (producerName(id) === id ? nameOf(id) : producerName(id)) : nameOf
  const words = differenceWords(difference, { actor, event: (id) => events[id]?.title ?? id })
  const unsaid = (side: Side) => (difference[side] === null ? unsaidWords(difference, side, events, model, ends) : null)
  return { ...words, a: unsaid('a') ?? words.a, b: unsaid('b') ?? words.b }
}

/** What holds on a side that says nothing: the more general value, the published figure, the event's own date. */
function unsaidWords(difference: Difference, side: Side, events: Workspace['events'], model: SpendingModel, ends: ComparedEnds): string | null {
  if (difference.kind === 'eventChange') return Object.hasOwn(events, difference.id) ? COMPARISON.asItStands(formatLongFuzzyDate(events[difference.id]!.start)) : null
  if (difference.kind !== 'parameter') return null
  const { scenario, projection } = ends[END_OF[side]]
  const value = valueInForce(difference.id, model, scenario, projection)
  if (value === null) return null
  const parts = parseParameterKey(difference.id)
  const ofLine = parts.ok && parts.value.category !== undefined && parts.value.scope !== undefined
  return (ofLine ? COMPARISON.asInTheData : COMPARISON.ofAll)(parameterValueText(difference.id, value, true))
}
