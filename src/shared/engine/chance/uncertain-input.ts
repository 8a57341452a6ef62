// What is not known for sure in a scenario: parameters and sizes of effects with a distribution of their own, in the order of
// their ids. Evidence for those that have none stands in evidence.ts.
import { sizeRange, type Effect } from '../../domain/effect'
import type { Distribution } from '../../domain/distribution'
import { parseParameterKey, type ParameterKeyParts } from '../../domain/parameter-key'
import { parameterRow } from '../../domain/parameter-table'
import type { Scenario } from '../../domain/scenario'
import type { ActingEffect } from '../effects'

interface InputBase {
  /** The key of a parameter, or `effect ID PLACE`. Its draws hang on it and on the seed alone. */
  readonly id: string
  readonly distribution: Distribution
  /** Values that it may take; the distribution is cut off there. */
  readonly range: readonly [min: number, max: number]
  readonly origin: Origin
}

export interface ParameterInput extends InputBase {
  readonly kind: 'parameter'
  readonly parts: ParameterKeyParts
  /** Only whole numbers count: years. */
  readonly isWhole: boolean
}

export interface EffectInput extends InputBase {
  readonly kind: 'effect'
  readonly eventId: string
  readonly place: number
  readonly effect: Effect
}

export type UncertainInput = ParameterInput | EffectInput

/** Where a distribution comes from: what the user says, or evidence, told in words by text/chance.ts. */
export type Origin = { readonly code: 'scenario' } | Evidence

export interface Evidence {
  readonly code: 'walesDecade' | 'shareRevisions' | 'growthErrors' | 'publishedRange' | 'effectRange'
  readonly sources: readonly string[]
  readonly data: Readonly<Record<string, string | number>>
}

const SAID: Origin = { code: 'scenario' }

/** A parameter as an input; null where the key is none of a number. */
export function parameterInput(key: string, distribution: Distribution, origin: Origin = SAID): ParameterInput | null {
  const parts = parseParameterKey(key)
  const row = parts.ok ? parameterRow(parts.value.id) : null
  if (!parts.ok || row?.type !== 'number') return null
  return { kind: 'parameter', id: key, parts: parts.value, distribution, range: [row.min, row.max], isWhole: row.unit === 'year', origin }
}

export function effectInput({ event, place, effect }: ActingEffect, distribution: Distribution, origin: Origin = SAID): EffectInput {
  return { kind: 'effect', id: `effect ${event.id} ${place + 1}`, eventId: event.id, place, effect, distribution, range: sizeRange(effect.target, effect.op), origin }
}

/** What the scenario, and the effects that act on it, say of themselves. */
export function saidInputs({ parameters, distributions = {} }: Scenario, acting: readonly ActingEffect[]): readonly UncertainInput[] {
  const said = Object.entries(distributions).flatMap(([key, distribution]) => (Object.hasOwn(parameters, key) ? (parameterInput(key, distribution) ?? []) : []))
  const effects = acting.flatMap((one) => (one.effect.distribution === undefined ? [] : [effectInput(one, one.effect.distribution)]))
  return inOrder([...said, ...effects])
}

export function inOrder(inputs: readonly UncertainInput[]): readonly UncertainInput[] {
  return [...inputs].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
