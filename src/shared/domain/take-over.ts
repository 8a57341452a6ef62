// One difference taken over: the commands after which a scenario of the user's own has a thing as another scenario has it.
import type { Command } from './command'
import { eventChangeTo, eventHere } from './event-change'
import type { Distribution } from './distribution'
import { standardOf, type Difference } from './differences'
import type { OwnScenario } from './own-scenario'
import { parameterKey, parseParameterKey } from './parameter-key'
import { lineOf, parentOfLine } from './resolve-scenario'
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
    case 'distribution':
      return edited(withSpread(difference.id, difference[from], other, own, parent))
    case 'eventChange': {
      const { id } = difference
      const inherited = parent.eventChanges?.[id]
      const event = workspace.events[id]
      const wanted = difference[from]
      if (wanted === null && inherited === undefined) return [{ type: 'overrideEvent', scenario: own.id, id, change: null }]
      if (event === undefined) return wanted === null ? null : [{ type: 'overrideEvent', scenario: own.id, id, change: wanted }]
      const change = inherited === undefined ? wanted : eventChangeTo(event, inherited, eventHere(event, wanted ?? undefined))
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
  const { [key]: said } = own.distributions ?? {}
  const { [key]: ofParent } = parent.distributions ?? {}
  const isSpreadSaid = Object.hasOwn(own.parameters, key) && !same(said, ofParent)
  if (value === inherited && !isSpreadSaid) return reset
  // A value that is set alone is sure: how sure the inherited one is goes along.
  if (value !== null && ofParent !== undefined && !isSpreadSaid) return [{ type: 'editScenario', scenario: { ...own, parameters: { ...own.parameters, [key]: value }, distributions: { ...own.distributions, [key]: ofParent } } }]
  if (value !== null) return [{ type: 'setParameter', scenario: own.id, key, value }]
  // The other one says nothing of this actor alone, the parent does: what holds there for all is set for it.
  const parts = parseParameterKey(key)
  if (!parts.ok || parts.value.category !== undefined) return null
  const general = parameterKey(parts.value.id)
  const forAll = effectiveParameters(other)[general] ?? standardOf(general)
  return forAll === null ? null : [{ type: 'setParameter', scenario: own.id, key, value: forAll }]
}

/** The scenario with a parameter as sure as wanted: its value stays, or is the other one's where nobody says one. Null: it is sure. */
function withSpread(key: string, wanted: Distribution | null, other: Scenario, own: OwnScenario, parent: Scenario): OwnScenario {
  const { distributions: { [key]: _said, ...spreads } = {}, ...rest } = own
  const inherited = parent.distributions?.[key]
  const ofParent = effectiveParameters(parent)[key]
  const held = own.parameters[key] ?? ofParent ?? effectiveParameters(other)[key]
  const { [key]: _value, ...values } = own.parameters
  const isInherited = inherited !== undefined && wanted !== null && same(wanted, inherited) && held === ofParent
  const isSaid = wanted !== null || inherited !== undefined || Object.hasOwn(own.parameters, key)
  const distributions = wanted === null || isInherited ? spreads : { ...spreads, [key]: wanted }
  return { ...rest, parameters: isInherited || !isSaid || held === undefined ? values : { ...values, [key]: held }, ...(Object.keys(distributions).length > 0 && { distributions }) }
}

/** The own list with an entry as wanted; the parent's own entry is not said again. Null: the parent has it and it is not wanted. */
function listWith<T>(own: readonly T[], parent: readonly T[], id: string, wanted: T | null, idOf: (entry: T) => string): readonly T[] | null {
  const others = own.filter((entry) => idOf(entry) !== id)
  const inherited = parent.find((entry) => idOf(entry) === id)
  if (wanted === null) return inherited === undefined ? others : null
  if (inherited !== undefined && same(inherited, wanted)) return others
  return own.some((entry) => idOf(entry) === id) ? own.map((entry) => (idOf(entry) === id ? wanted : entry)) : [...own, wanted]
}
