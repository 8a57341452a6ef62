// Inputs that evidence gives where a scenario says nothing: what the user has set is held, what is at its default varies as the
// record has it (track-record.ts), published ranges as they are published.
import type { Distribution } from '../../domain/distribution'
import { parameterKey } from '../../domain/parameter-key'
import type { ParameterId } from '../../domain/parameter-table'
import { effectiveParameters, type Scenario } from '../../domain/scenario'
import type { Cast } from '../cast'
import type { ActingEffect } from '../effects'
import type { SpendingModel } from '../prepare-model'
import type { FigureName, Levels, LineFigures } from '../production/line-figures'
import { readProductionSettings, type ProductionSettings } from '../production/production-settings'
import { readSettings, type SettingsReader } from '../settings'
import { basePlace } from '../spending'
import { FIRST_YEAR } from '../years'
import type { Finding, TrackRecord } from './track-record'
import { effectInput, inOrder, parameterInput, saidInputs, type UncertainInput } from './uncertain-input'

/** All that is not sure in a scenario: what it says itself, then what evidence says of the rest, in the order of the ids. */
export function uncertainInputs(model: SpendingModel, cast: Cast, scenario: Scenario, acting: readonly ActingEffect[], record: TrackRecord): readonly UncertainInput[] {
  const said = saidInputs(scenario, acting)
  const taken = new Set(said.map(({ id }) => id))
  const found = [
    ...candidates(model, cast, scenario, record).flatMap(({ input, setBy }) => (setBy === null ? [input] : [])),
    ...acting.flatMap((one) => ofEffect(one) ?? []),
  ]
  return inOrder([...said, ...found.filter(({ id }) => !taken.has(id))])
}

/** What evidence would draw, were it not for a value that is set. */
export interface HeldInput {
  readonly input: UncertainInput
  /** Key of the value that is set, alone: it is taken as sure. */
  readonly setBy: string
}

/** What is taken as sure because the scenario sets it, in the order of the ids. A value that is set with a distribution is not sure. */
export function heldInputs(model: SpendingModel, cast: Cast, scenario: Scenario, record: TrackRecord): readonly HeldInput[] {
  const { distributions = {} } = scenario
  const held = candidates(model, cast, scenario, record).flatMap(({ input, setBy }) => (setBy === null || Object.hasOwn(distributions, setBy) ? [] : [{ input, setBy }]))
  return [...held].sort((a, b) => (a.input.id < b.input.id ? -1 : 1))
}

interface Candidate {
  readonly input: UncertainInput
  /** Key of the value that holds it; null: none does, it is drawn. */
  readonly setBy: string | null
}

function candidates(model: SpendingModel, cast: Cast, scenario: Scenario, record: TrackRecord): readonly Candidate[] {
  const parameters = effectiveParameters(scenario)
  return [...ofAllies(cast, readSettings(parameters), record), ...ofLines(model, readProductionSettings(parameters))]
}

function ofAllies(cast: Cast, reader: SettingsReader, record: TrackRecord): readonly Candidate[] {
  return cast.actors.flatMap((actor, place) => {
    if (actor.kind !== 'ally') return []
    const scopes = cast.scopes[place]!
    const setBy = (id: ParameterId): string | null => {
      const scope = scopes.find((one) => reader.scopedValue(id, one) !== undefined)
      return scope !== undefined ? parameterKey(id, scope) : reader.generalValue(id) !== undefined ? parameterKey(id) : null
    }
    const candidate = (id: ParameterId, finding: Finding | null, also: string | null = null): readonly Candidate[] => {
      const input = finding && parameterInput(parameterKey(id, actor.id), finding.distribution, finding.evidence)
      return input ? [{ input, setBy: setBy(id) ?? also }] : []
    }
    const settings = reader.settingsFor(scopes)
    const base = basePlace(actor, settings)
    const isEstimate = actor.estimateFrom !== undefined && base >= 0 && FIRST_YEAR + base >= actor.estimateFrom
    return [
      ...(actor.hasForces && settings.pace === 'pledge' ? candidate('spending.compliance', record.compliance) : []),
      ...(isEstimate ? candidate('spending.baseRevision', record.revision) : []),
      ...candidate('economy.growthShift', record.growth, setBy('economy.growth')),
    ]
  })
}

/** Figures of a line that a parameter stands for. */
const PUBLISHED: readonly (readonly [ParameterId, 'output' | 'refurbished' | 'storage' | 'stock' | 'losses'])[] = [
  ['production.output0', 'output'], ['production.refurbRate', 'refurbished'], ['production.storage0', 'storage'], ['production.stock0', 'stock'], ['production.lossRate', 'losses'],
]

/** Figures of lines; who chose others than the central ones to start from has said what he takes for true. */
function ofLines({ production }: SpendingModel, settings: ProductionSettings): readonly Candidate[] {
  return [...(production ?? new Map<string, LineFigures>()).values()].flatMap((line) => {
    const { category, producer } = line
    const isCentral = (settings.set('production.figures', category, producer) ?? 'central') === 'central'
    const chosenBy = isCentral ? undefined : settings.setBy('production.figures', category, producer)
    return PUBLISHED.flatMap(([id, figure]): readonly Candidate[] => {
      const spread = between(line[figure])
      if (spread === null) return []
      const evidence = { code: 'publishedRange', sources: line.origins[figure as FigureName]?.sources ?? [], data: { figure, low: spread.low, central: spread.mode, high: spread.high } } as const
      const input = parameterInput(parameterKey(id, producer, undefined, category), spread, evidence)
      return input ? [{ input, setBy: settings.setBy(id, category, producer) ?? chosenBy ?? null }] : []
    })
  })
}

/** From the low over the central to the high figure; null where they do not differ. */
function between({ low, central, high }: Pick<Levels, 'low' | 'central' | 'high'>) {
  if (low === null || central === null || high === null || !(low < high) || central < low || central > high) return null
  return { kind: 'triangular', low, mode: central, high } as const satisfies Distribution
}

function ofEffect(one: ActingEffect): UncertainInput | null {
  const { range, size, source, distribution } = one.effect
  if (range === undefined || distribution !== undefined) return null
  const spread = between({ low: range[0], central: size, high: range[1] })
  return spread && effectInput(one, spread, { code: 'effectRange', sources: source === undefined ? [] : [source], data: { low: spread.low, central: size, high: spread.high } })
}
