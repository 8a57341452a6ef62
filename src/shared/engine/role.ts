// One actor or group as a scenario has it: settings, base year and all its series filled.
import type { Scenario } from '../domain/scenario'
import type { ActorData } from './actor-data'
import type { ActorSeries } from './block'
import type { Cast } from './cast'
import type { ActorEffects } from './actor-effects'
import { fillGdp } from './economy'
import { fillGroup } from './groups'
import type { SpendingModel } from './prepare-model'
import type { ActorSettings, SettingsReader } from './settings'
import { basePlace, fillMoney, fillShares, shiftShares } from './spending'
import { YEAR_COUNT, yearIndex } from './years'

export interface Role {
  readonly id: string
  readonly series: ActorSeries
  readonly realGdp: Float64Array
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

/** Fill the series of one actor. `series` and `realGdp` are its windows on the projection's numbers. */
export function playActor(
  model: SpendingModel,
  scenario: Scenario,
  actor: ActorData,
  settings: ActorSettings,
  effects: ActorEffects,
  series: ActorSeries,
  realGdp: Float64Array,
): Role {
  const recorded = basePlace(actor, settings)
  const hasCore = recorded >= 0
  const asked = Math.min(settings.baseYear ?? model.lastRecordedYear, model.lastRecordedYear)
  const base = hasCore ? recorded : yearIndex(asked)
  const moneyYear = yearIndex(scenario.money.baseYear)
  fillGdp(actor, settings, effects, base, moneyYear, series.gdp, realGdp)
  if (scenario.money.basis !== 'current') series.gdp.set(realGdp)
  fillShares(actor, settings, base, hasCore, series)
  shiftShares(effects, actor.projected ? base : YEAR_COUNT, series)
  fillMoney(settings, base, hasCore && actor.projected, series)
  const { coreTarget, targetYear } = settings
  return { id: actor.id, series, realGdp, base, hasCore, coreTarget, targetYear, currency: actor.currency, settings }
}

/** Fill the series of a group from its members' roles, which must stand already. */
export function playGroup(
  cast: Cast,
  index: number,
  roles: readonly Role[],
  reader: SettingsReader,
  series: ActorSeries,
  realGdp: Float64Array,
): Role {
  const { id } = cast.groups[index]!
  const members = cast.counted[index]!.map((place) => roles[place]!)
  const currency = members[0]?.currency ?? 'US$'
  const coreTarget = groupValue(reader, 'spending.coreTarget', id, members.map((member) => member.coreTarget))
  const targetYear = groupValue(reader, 'spending.targetYear', id, members.map((member) => member.targetYear))
  const hasCore = members.length > 0 && members.every((member) => member.hasCore && member.currency === currency)
  if (hasCore) {
    fillGroup(members.map((member) => member.series), coreTarget, series)
    for (const member of members) for (let t = 0; t < YEAR_COUNT; t++) realGdp[t] = realGdp[t]! + member.realGdp[t]!
  }
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
