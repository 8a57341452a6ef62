// One actor or group as a scenario has it: settings, base year, and its series, each made when it is asked for.
import type { Scenario } from '../domain/scenario'
import type { ActorData } from './actor-data'
import { NO_SERIES, rememberedSeries, type ActorSeries } from './actor-series'
import type { Cast } from './cast'
import { gdpOf } from './economy'
import type { ActorEffects } from './effects'
import { groupSeriesOf, sumInto } from './groups'
import { lazily } from './lazily'
import { moneyOf } from './money'
import type { SpendingModel } from './prepare-model'
import type { SeriesKind } from './series-kinds'
import type { ActorSettings, SettingsReader } from './settings'
import { basePlace, coreShareOf, equipmentShareOf, relatedShareOf } from './spending'
import type { NewSeries } from './new-series'
import { yearIndex } from './years'

export interface Role {
  readonly id: string
  readonly series: ActorSeries
  /** GDP at constant prices, whatever the money of the projection. */
  readonly realGdp: () => Float64Array
  /** Place of the base year. */
  readonly base: number
  /** False where there is no recorded share to start from. */
  readonly hasCore: boolean
  readonly coreTarget: number
  readonly targetYear: number
  readonly currency: string
  /** Null for a group. */
  readonly settings: ActorSettings | null
}

/** One actor. */
export function playActor(model: SpendingModel, scenario: Scenario, actor: ActorData, settings: ActorSettings, effects: ActorEffects, newYears: NewSeries): Role {
  const recorded = basePlace(actor, settings)
  const hasCore = recorded >= 0
  const asked = Math.min(settings.baseYear ?? model.lastRecordedYear, model.lastRecordedYear)
  const base = hasCore ? recorded : yearIndex(asked)
  const { baseYear, basis } = scenario.money
  const gdp = lazily(() => gdpOf(actor, settings, effects, base, yearIndex(baseYear), newYears))
  const shares = { actor, settings, effects, base, hasCore, newYears }
  const { coreTarget, targetYear } = settings
  const series: ActorSeries = rememberedSeries((kind) => {
    switch (kind) {
      case 'gdp':
        return basis === 'current' ? gdp().current : gdp().constant
      case 'coreShare':
        return coreShareOf(shares)
      case 'relatedShare':
        return relatedShareOf(shares)
      case 'equipmentShare':
        return equipmentShareOf(shares)
      case 'totalShare':
      case 'core':
      case 'related':
      case 'spending':
      case 'gapPoints':
      case 'gapMoney':
      case 'extra':
      case 'cumulativeExtra':
      case 'extraOverFrozen':
      case 'procurement':
        return moneyOf(kind, { series, coreTarget, base, hasExtra: hasCore && actor.projected, newYears })
    }
  })
  return { id: actor.id, series, realGdp: () => gdp().constant, base, hasCore, coreTarget, targetYear, currency: actor.currency, settings }
}

/** A group, from its members' roles. */
export function playGroup(cast: Cast, index: number, roleAt: (place: number) => Role, reader: SettingsReader, newYears: NewSeries): Role {
  const { id } = cast.groups[index]!
  const members = cast.counted[index]!.map(roleAt)
  const currency = members[0]?.currency ?? 'US$'
  const coreTarget = groupValue(reader, 'spending.coreTarget', id, members.map((member) => member.coreTarget))
  const targetYear = groupValue(reader, 'spending.targetYear', id, members.map((member) => member.targetYear))
  const hasCore = members.length > 0 && members.every((member) => member.hasCore && member.currency === currency)
  const basis = { members: members.map((member) => member.series), own: (kind: SeriesKind) => series(kind), coreTarget, newYears }
  const series: ActorSeries = hasCore ? rememberedSeries((kind) => groupSeriesOf(kind, basis)) : NO_SERIES
  const realGdp = lazily(() => sumInto(newYears(), hasCore ? members.map((member) => member.realGdp()) : []))
  const base = Math.max(0, ...members.map((member) => member.base))
  return { id, series, realGdp, base, hasCore, coreTarget, targetYear, currency, settings: null }
}

/** A group's own target: the value set for it, else the one its members have in common, else the general one. */
function groupValue(
  reader: SettingsReader,
  id: 'spending.coreTarget' | 'spending.targetYear',
  group: string,
  ofMembers: readonly number[],
): number {
  const own = reader.scopedValue(id, group)
  if (typeof own === 'number') return own
  const [first] = ofMembers
  if (first !== undefined && ofMembers.every((value) => value === first)) return first
  const general = reader.settingsFor([])
  return id === 'spending.coreTarget' ? general.coreTarget : general.targetYear
}
