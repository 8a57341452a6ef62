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
  const parameters = effectiveParameters(scenario)
  const found = [
    ...ofAllies(cast, readSettings(parameters), record),
    ...ofLines(model, readProductionSettings(parameters)),
    ...acting.flatMap((one) => ofEffect(one) ?? []),
  ]
  return inOrder([...said, ...found.filter(({ id }) => !taken.has(id))])
}

function ofAllies(cast: Cast, reader: SettingsReader, record: TrackRecord): readonly UncertainInput[] {
  const isSetForAll = (id: ParameterId) => reader.generalValue(id) !== undefined
  return cast.actors.flatMap((actor, place) => {
    if (actor.kind !== 'ally') return []
    const scopes = cast.scopes[place]!
    const isOpen = (id: ParameterId) => !isSetForAll(id) && scopes.every((scope) => reader.scopedValue(id, scope) === undefined)
    const input = (id: ParameterId, finding: Finding | null) => (finding && isOpen(id) ? (parameterInput(parameterKey(id, actor.id), finding.distribution, finding.evidence) ?? []) : [])
    const settings = reader.settingsFor(scopes)
    const base = basePlace(actor, settings)
    const isEstimate = actor.estimateFrom !== undefined && base >= 0 && FIRST_YEAR + base >= actor.estimateFrom
    return [
      ...(actor.hasForces && settings.pace === 'pledge' ? [input('spending.compliance', record.compliance)].flat() : []),
      ...(isEstimate ? [input('spending.baseRevision', record.revision)].flat() : []),
      ...(isOpen('economy.growth') ? [input('economy.growthShift', record.growth)].flat() : []),
    ]
  })
}

/** Figures of a line that a parameter stands for. */
const PUBLISHED: readonly (readonly [ParameterId, 'output' | 'refurbished' | 'storage' | 'stock' | 'losses'])[] = [
  ['production.output0', 'output'], ['production.refurbRate', 'refurbished'], ['production.storage0', 'storage'], ['production.stock0', 'stock'], ['production.lossRate', 'losses'],
]

/** Lines that start from the central figures; who chose others has said what he takes for true. */
function ofLines({ production }: SpendingModel, settings: ProductionSettings): readonly UncertainInput[] {
  return [...(production ?? new Map<string, LineFigures>()).values()].flatMap((line) => {
    const { category, producer } = line
    if ((settings.set('production.figures', category, producer) ?? 'central') !== 'central') return []
    return PUBLISHED.flatMap(([id, figure]) => {
      const spread = between(line[figure])
      if (spread === null || settings.set(id, category, producer) !== undefined) return []
      const evidence = { code: 'publishedRange', sources: line.origins[figure as FigureName]?.sources ?? [], data: { figure, low: spread.low, central: spread.mode, high: spread.high } } as const
      return parameterInput(parameterKey(id, producer, undefined, category), spread, evidence) ?? []
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
