// One difference taken over: the commands after which a scenario of the user's own has a thing as another scenario has it.
import type { Command } from './command'
import { standardOf, type Difference } from './differences'
import type { OwnScenario } from './own-scenario'
import { parameterKey, parseParameterKey } from './parameter-key'
import { eventUnder, lineOf, parentOfLine } from './resolve-scenario'
import { same } from './same'
import { effectiveEvents, effectiveParameters, type Scenario } from './scenario'
import type { Workspace } from './workspace'

/** The sides of a difference. */
export type Side = 'a' | 'b'

/**
 * Make `own` as side `from` of the difference has it; `other` is the scenario on that side. What the parent gives anyway is not
 * said again. Null where it cannot be: something that is inherited cannot be taken away.
 */
export function takeOver(difference: Difference, from: Side, other: Scenario, own: OwnScenario, workspace: Workspace): readonly [Command] | null {
  const parent = parentOfLine(lineOf({ ...workspace.scenarios, [own.id]: own }, own.id))
  const edited = (scenario: OwnScenario): readonly [Command] => [{ type: 'editScenario', scenario }]
  switch (difference.kind) {
    case 'parameter':
      return takeParameter(difference.id, difference[from], other, own, parent)
    case 'eventChange': {
      const { id } = difference
      const inherited = parent.eventChanges?.[id]
      const event = workspace.events[id]
      const wanted = difference[from]
      if (wanted === null && inherited === undefined) return [{ type: 'overrideEvent', scenario: own.id, id, change: null }]
      if (event === undefined) return wanted === null ? null : [{ type: 'overrideEvent', scenario: own.id, id, change: wanted }]
      // Said in full, so that nothing of the parent's word shines through.
      const { start, end, effects = [] } = eventUnder(event, wanted ?? undefined)
      const full = { start, ...(end !== undefined && { end }), effects }
      const change = inherited === undefined ? wanted : wanted !== null && same(wanted, inherited) ? null : full
      return [{ type: 'overrideEvent', scenario: own.id, id, change }]
    }
    case 'actor': {
      const actors = listWith(own.actors, parent.actors, difference.id, difference[from], ({ id }) => id)
      return actors && edited({ ...own, actors })
    }
    case 'group': {
      const groups = listWith(own.groups, parent.groups, difference.id, difference[from], ({ id }) => id)
      return groups && edited({ ...own, groups })
    }
    case 'event': {
      const { events: _events, ...rest } = own
      const events = listWith(own.events ?? [], effectiveEvents(parent), difference.id, difference[from], ({ id }) => id)
      return events && edited({ ...rest, ...(events.length > 0 && { events }) })
    }
    case 'formula': {
      const { formulas: _formulas, ...rest } = own
      const formulas = listWith(own.formulas ?? [], parent.formulas ?? [], difference.id, difference[from], ({ name }) => name)
      return formulas && edited({ ...rest, ...(formulas.length > 0 && { formulas }) })
    }
    case 'money': {
      const { money: _money, ...rest } = own
      const money = difference[from]!
      return edited(same(money, parent.money) ? rest : { ...rest, money })
    }
    case 'seed': {
      const { seed: _seed, ...rest } = own
      const seed = difference[from]!
      return edited(seed === parent.seed ? rest : { ...rest, seed })
    }
  }
}

function takeParameter(key: string, value: string | number | null, other: Scenario, own: OwnScenario, parent: Scenario): readonly [Command] | null {
  const inherited = effectiveParameters(parent)[key] ?? standardOf(key)
  const reset: readonly [Command] = [{ type: 'resetParameters', scenario: own.id, keys: [key] }]
  if (value === inherited) return reset
  if (value !== null) return [{ type: 'setParameter', scenario: own.id, key, value }]
  // The other one says nothing of this actor alone, the parent does: what holds there for all is set for it.
  const parts = parseParameterKey(key)
  if (!parts.ok || parts.value.category !== undefined) return null
  const general = parameterKey(parts.value.id)
  const forAll = effectiveParameters(other)[general] ?? standardOf(general)
  return forAll === null ? null : [{ type: 'setParameter', scenario: own.id, key, value: forAll }]
}

/** The own list with an entry as wanted; the parent's own entry is not said again. Null: the parent has it and it is not wanted. */
function listWith<T>(own: readonly T[], parent: readonly T[], id: string, wanted: T | null, idOf: (entry: T) => string): readonly T[] | null {
  const others = own.filter((entry) => idOf(entry) !== id)
  const inherited = parent.find((entry) => idOf(entry) === id)
  if (wanted === null) return inherited === undefined ? others : null
  if (inherited !== undefined && same(inherited, wanted)) return others
  return own.some((entry) => idOf(entry) === id) ? own.map((entry) => (idOf(entry) === id ? wanted : entry)) : [...own, wanted]
}
