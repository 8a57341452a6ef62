// Everything that differs between two scenarios, in words and by kind: the same for the window's list and for a picture of it.
import { differences, type Difference } from '../../domain/differences'
import { parseParameterKey } from '../../domain/parameter-key'
import { isProductionParameter } from '../../domain/parameter-table'
import { eventUnder } from '../../domain/resolve-scenario'
import { same } from '../../domain/same'
import type { Workspace } from '../../domain/workspace'
import { valueInForce } from '../../engine/attribution/in-force'
import type { SpendingModel } from '../../engine/prepare-model'
import { COMPARISON, DIFFERENCE_GROUPS, groupOf, type DifferenceGroup } from '../../text/comparison'
import { formatLongFuzzyDate } from '../../text/dates'
import { differenceWords, type DifferenceWords } from '../../text/differences'
import { parameterValueText } from '../../text/parameter-words'
import { producerName } from '../../text/production'
import type { HeldPair } from '../compare/held-pair'

export interface ComparedFacts {
  readonly pair: HeldPair
  readonly model: SpendingModel
  /** Events of the workspace, by id. */
  readonly events: Workspace['events']
  /** Names of actors and groups. */
  readonly nameOf: (id: string) => string
}

export interface ToldDifference extends DifferenceWords {
  readonly difference: Difference
}

export interface ToldSection {
  readonly group: DifferenceGroup
  readonly rows: readonly ToldDifference[]
}

/** All that differs, by kind; empty where nothing does. An event that both have alike, said in other words, does not differ. */
export function toldDifferences(facts: ComparedFacts): readonly ToldSection[] {
  const [a, b] = facts.pair.scenarios
  const all = differences(a, b).filter((difference) => !isSameEvent(facts.events, difference))
  const rows = all.map((difference): ToldDifference => ({ difference, ...wordsOf(difference, facts) }))
  return DIFFERENCE_GROUPS.map((group) => ({ group, rows: rows.filter(({ difference }) => groupOf(difference, ofProduction(difference)) === group) })).filter((section) => section.rows.length > 0)
}

function isSameEvent(events: ComparedFacts['events'], difference: Difference): boolean {
  if (difference.kind !== 'eventChange' || !Object.hasOwn(events, difference.id)) return false
  const event = events[difference.id]!
  return same(eventUnder(event, difference.a ?? undefined), eventUnder(event, difference.b ?? undefined))
}

function ofProduction(difference: Difference): boolean {
  if (difference.kind !== 'parameter' && difference.kind !== 'distribution') return false
  const parts = parseParameterKey(difference.id)
  return parts.ok && isProductionParameter(parts.value.id)
}

function wordsOf(difference: Difference, facts: ComparedFacts): DifferenceWords {
  const { events, nameOf } = facts
  // Producers have names of their own: the producer NATO_EUROPE counts Canada, the group of that name does not.
  const actor = ofProduction(difference) ? (id: string) => (producerName(id) === id ? nameOf(id) : producerName(id)) : nameOf
  const words = differenceWords(difference, { actor, event: (id) => events[id]?.title ?? id })
  const unsaid = (side: 'a' | 'b') => (difference[side] === null ? unsaidWords(difference, side, facts) : null)
  return { ...words, a: unsaid('a') ?? words.a, b: unsaid('b') ?? words.b }
}

/** What holds on a side that says nothing: the more general value, the published figure, the event's own date. */
function unsaidWords(difference: Difference, side: 'a' | 'b', { events, model, pair: { scenarios, projections } }: ComparedFacts): string | null {
  if (difference.kind === 'eventChange') return Object.hasOwn(events, difference.id) ? COMPARISON.asItStands(formatLongFuzzyDate(events[difference.id]!.start)) : null
  if (difference.kind !== 'parameter') return null
  const end = side === 'a' ? 0 : 1
  const value = valueInForce(difference.id, model, scenarios[end], projections[end])
  if (value === null) return null
  const parts = parseParameterKey(difference.id)
  const ofLine = parts.ok && parts.value.category !== undefined && parts.value.scope !== undefined
  return (ofLine ? COMPARISON.asInTheData : COMPARISON.ofAll)(parameterValueText(difference.id, value, true))
}
