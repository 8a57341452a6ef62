// From two ends and the changes between them to what a projection reads with some of the changes made and others not.
import type { ParameterValue } from '../../domain/parameter-key'
import { effectiveParameters, type Scenario } from '../../domain/scenario'
import { inActingOrder, type ActingEffect } from '../effects'
import { actingById, type Change, type Ends } from './changes'

export interface Mixture {
  readonly scenario: Scenario
  readonly acting: readonly ActingEffect[]
}

/** Based on nothing: what the preset sets stands among the parameters, where it can be taken out one by one. */
const NO_BASE = ''

/** A way from "which changes are made" to what a projection reads. Changes that are not in the list are made. */
export function mixtures(ends: Ends, changes: readonly Change[]): (isMade: readonly boolean[]) => Mixture {
  const [from, to] = ends
  const [before, after] = [effectiveParameters(from.scenario), effectiveParameters(to.scenario)]
  const placeOf = new Map(changes.map(({ id }, place) => [id, place]))
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])].map((key) => ({ key, change: placeOf.get(`parameter ${key}`), from: before[key], to: after[key] }))
  const steady = keys.filter(({ change }) => change === undefined)
  const moving = keys.filter(({ change }) => change !== undefined)
  const effects = actingOfBoth(ends, placeOf)
  const own = placeOf.get('own')
  return (isMade) => {
    const parameters: Record<string, ParameterValue> = {}
    for (const { key, to: value } of steady) if (value !== undefined) parameters[key] = value
    for (const { key, change, from: old, to: now } of moving) {
      const value = isMade[change!] ? now : old
      if (value !== undefined) parameters[key] = value
    }
    const { actors, groups } = own === undefined || isMade[own] ? to.scenario : from.scenario
    return {
      scenario: { ...to.scenario, basedOn: NO_BASE, parameters, actors, groups, events: [] },
      acting: effects.filter(({ change, isNew }) => change === undefined || isMade[change] === isNew).map(({ one }) => one),
    }
  }
}

/** Every effect of both ends in the order in which effects act, with the change that it belongs to. */
function actingOfBoth(ends: Ends, placeOf: ReadonlyMap<string, number>) {
  const [before, after] = [actingById(ends[0]), actingById(ends[1])]
  const entries = [
    ...[...after].map(([id, one]) => ({ one, change: placeOf.get(id), isNew: true })),
    ...[...before].filter(([id]) => placeOf.has(id)).map(([id, one]) => ({ one, change: placeOf.get(id), isNew: false })),
  ]
  return entries.sort((a, b) => inActingOrder(a.one, b.one))
}
