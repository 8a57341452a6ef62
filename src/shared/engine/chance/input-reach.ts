// Inputs that can reach what is asked for; the others would be drawn for nothing.
import { effectiveParameters, type Scenario } from '../../domain/scenario'
import type { Change } from '../attribution/changes'
import { reachTest } from '../attribution/reach'
import type { Cast } from '../cast'
import type { ActingEffect } from '../effects'
import { ALLIANCE } from '../production/alliance'
import { MONTH_COUNT } from '../production/months'
import { isSeriesKind } from '../series-kinds'
import { YEAR_COUNT } from '../years'
import type { HeldInput } from './evidence'
import type { FoundOutcome } from './outcome'
import type { UncertainInput } from './uncertain-input'

/** What can reach something. */
export interface Reaching {
  /** Of what is drawn. */
  readonly inputs: readonly UncertainInput[]
  /** Keys of values that are set, alone, and taken as sure: were they not set, the record would draw something that can. */
  readonly held: readonly string[]
}

type Wanted = Parameters<typeof inputsReaching>[4]

/** Both as `inputsReaching` has them; keys in their order, each once. */
export function reachingOf(inputs: readonly UncertainInput[], held: readonly HeldInput[], cast: Cast, scenario: Scenario, acting: readonly ActingEffect[], wanted: Wanted): Reaching & { readonly heldInputs: readonly HeldInput[] } {
  const reach = (of: readonly UncertainInput[]) => inputsReaching(of, cast, scenario, acting, wanted)
  const holding = new Set(reach(held.map(({ input }) => input)))
  const reached = held.filter(({ input }) => holding.has(input))
  return { inputs: reach(inputs), heldInputs: reached, held: [...new Set(reached.map(({ setBy }) => setBy))].sort() }
}

/** What cannot be told apart counts as reaching; of an `outcome` that is no series or indicator, everything. */
export function inputsReaching(
  inputs: readonly UncertainInput[], cast: Cast, scenario: Scenario, acting: readonly ActingEffect[], { series, indicators = [], outcome }: { readonly series: readonly string[]; readonly indicators?: readonly string[]; readonly outcome?: FoundOutcome | undefined },
): readonly UncertainInput[] {
  const crossings = indicators.flatMap((id) => (id.startsWith(CROSSOVER) ? [ALLIANCE, 'RUS'].map((producer) => `total.${id.slice(CROSSOVER.length)}.${producer}`) : []))
  if (crossings.length < 2 * indicators.length || outcome !== undefined) return inputs
  const moneyMayBind = Object.entries(effectiveParameters(scenario)).some(([key, value]) => key.startsWith('production.ceiling') && value !== 'capacity')
  const tests = [...new Set([...series, ...crossings])].map((seriesId) => {
    const grid = isYearly(seriesId) ? 'years' : 'months'
    return reachTest({ seriesId, grid, place: (grid === 'years' ? YEAR_COUNT : MONTH_COUNT) - 1, casts: [cast], moneyYear: scenario.money.baseYear, moneyMayBind })
  })
  return inputs.filter((input) => {
    const change = asChange(input, acting)
    return change === null || tests.some((reaches) => reaches(change))
  })
}

const CROSSOVER = 'crossover.'

function isYearly(seriesId: string): boolean {
  const kind = seriesId.slice(0, seriesId.indexOf('.'))
  return isSeriesKind(kind) || kind === 'costAYear' || kind === 'madeAYear'
}

function asChange(input: UncertainInput, acting: readonly ActingEffect[]): Change | null {
  if (input.kind === 'parameter') return { kind: 'parameter', id: input.id, key: input.id, parts: input.parts, from: undefined, to: undefined }
  const one = acting.find(({ event, place }) => event.id === input.eventId && place === input.place)
  return one === undefined ? null : { kind: 'effect', id: input.id, eventId: input.eventId, title: one.event.title, isOnTimeline: true, from: one, to: one }
}
