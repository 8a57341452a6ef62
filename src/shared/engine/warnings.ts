// What a reader of this projection must know: how the data were read, and what the scenario asked for and could not have.
import type { Scenario } from '../domain/scenario'
import type { WarningCode } from '../domain/scenario-warnings'
import type { ActorData } from './actor-data'
import type { Cast } from './cast'
import type { SpendingModel } from './prepare-model'
import type { Warning } from './projection'
import type { Role } from './role'
import type { SettingsReader } from './settings'
import { FIRST_YEAR, YEAR_COUNT, yearIndex } from './years'

export interface WarningInput {
  readonly model: SpendingModel
  readonly scenario: Scenario
  readonly cast: Cast
  readonly reader: SettingsReader
  /** By place: actors, then groups. */
  readonly roles: readonly Role[]
}

/** All warnings of a projection's spending side, the standing ones first. */
export function collectWarnings(input: WarningInput): readonly Warning[] {
  return [...standing(input), ...asked(input), ...ownActors(input), ...ownGroups(input)]
}

function warn(code: WarningCode, data: Warning['data'] = {}): Warning {
  return { code, data }
}

/** Names joined for a sentence; null when there are none. */
function listed(code: WarningCode, names: readonly string[], data: Warning['data'] = {}): readonly Warning[] {
  return names.length === 0 ? [] : [warn(code, { actors: names.join(', '), ...data })]
}

function standing({ model, scenario, reader, roles, cast }: WarningInput): readonly Warning[] {
  const { basis, baseYear } = scenario.money
  const general = reader.settingsFor([])
  const estimateFrom = Math.min(...cast.actors.map((actor) => actor.estimateFrom ?? Number.POSITIVE_INFINITY))
  const warnings = [
    warn('data.estimates', { from: estimateFrom, to: model.lastRecordedYear }),
    warn('data.luxembourgIncome'),
    warn('data.netherlandsDollars'),
    warn('data.russiaDefinition'),
    warn('groups.todaysMembers'),
    warn('iceland.noForces'),
    warn('related.assumedBase', { share: general.relatedBase }),
  ]
  if (general.growth === null) warnings.push(warn('growth.heldAfterForecast'))
  const latest = FIRST_YEAR + Math.max(0, ...roles.flatMap((role) => (role.settings && role.hasCore ? [role.base] : [])))
  if (basis === 'current' || baseYear > model.lastRecordedYear) {
    warnings.push(warn('money.ratesHeld', { year: latest }))
    if (general.inflation === null) warnings.push(warn('money.laterInflation'), warn('money.turkeyPrices'))
  } else {
    warnings.push(warn('money.ratesHeld', { year: baseYear }))
  }
  return warnings
}

/** What parameters ask for: scopes nobody has, years that cannot be, shapes that do not fit. */
function asked({ cast, reader, roles }: WarningInput): readonly Warning[] {
  const warnings: Warning[] = []
  for (const scope of reader.scopes) {
    if (!cast.places.has(scope)) warnings.push(warn('scope.unknown', { scope }))
    else if (scope === 'RUS') warnings.push(warn('scope.noEffect', { scope }))
  }
  const projected = cast.actors
    .map((actor, place) => ({ actor, role: roles[place]! }))
    .filter(({ actor }) => actor.projected && actor.hasForces)
  const named = (test: (actor: ActorData, role: Role) => boolean) =>
    projected.filter(({ actor, role }) => test(actor, role)).map(({ actor }) => actor.id)
  const year = (role: Role) => FIRST_YEAR + role.base
  const settings = (role: Role) => role.settings!
  return [
    ...warnings,
    ...listed('baseYear.none', named((_, role) => !role.hasCore)),
    ...listed('baseYear.moved', named((_, role) => role.hasCore && year(role) < (settings(role).baseYear ?? 0))),
    ...listed('baseYear.earlier', named((actor, role) => role.hasCore && hasLater(actor, role))),
    ...listed('targetYear.notAfterBase', named((_, role) => role.hasCore && role.targetYear <= year(role))),
    ...listed(
      'reviewYear.notBeforeTarget',
      named((_, role) => settings(role).shape === 'afterReview' && settings(role).reviewYear >= role.targetYear),
    ),
    ...listed(
      'shape.noGeometric',
      named((_, role) => settings(role).shape === 'geometric' && (role.series('coreShare')[role.base] === 0 || settings(role).relatedBase === 0)),
    ),
  ]
}

function hasLater(actor: ActorData, role: Role): boolean {
  for (let t = role.base + 1; t < YEAR_COUNT; t++) if (!Number.isNaN(actor.coreShare[t]!)) return true
  return false
}

function ownActors({ scenario, cast, reader, roles }: WarningInput): readonly Warning[] {
  return scenario.actors.flatMap((own) => {
    const place = cast.places.get(own.id)!
    const actor = cast.actors[place]!
    const { settings, realGdp } = roles[place]!
    const last = actor.gdpUntil!
    const first = actor.gdp.findIndex((value) => !Number.isNaN(value))
    const warnings: Warning[] = []
    if (actor.gdp.subarray(first, last).some(Number.isNaN)) warnings.push(warn('own.gdpGap', { actor: own.id }))
    if (settings!.growth === null && Number.isNaN(actor.growth[last + 1] ?? 0)) {
      warnings.push(warn('own.noGrowth', { actor: own.id, year: FIRST_YEAR + last }))
    }
    if (own.inflation === undefined && !reader.isSet('economy.inflation') && moneyMatters(scenario, last)) {
      warnings.push(warn('own.inflationAssumed', { actor: own.id }))
    }
    if (realGdp().every(Number.isNaN)) {
      warnings.push(warn('own.noPriceYear', { actor: own.id, year: scenario.money.baseYear }))
    }
    return warnings
  })
}

/** Whether the price level enters: current money, or constant money of another year than the last GDP given. */
function moneyMatters(scenario: Scenario, last: number): boolean {
  return scenario.money.basis === 'current' || yearIndex(scenario.money.baseYear) !== last
}

function ownGroups({ scenario, cast, roles }: WarningInput): readonly Warning[] {
  return scenario.groups.flatMap((own) => {
    const index = cast.places.get(own.id)! - cast.actors.length
    const members = cast.counted[index]!.map((place) => roles[place]!)
    const currencies = [...new Set(members.map((member) => member.currency))]
    const missing = members.filter((member) => !member.hasCore || !cast.actors[cast.places.get(member.id)!]!.projected)
    const bases = [...new Set(members.map((member) => FIRST_YEAR + member.base))].sort((a, b) => a - b)
    return [
      ...(currencies.length > 1 ? [warn('group.mixedCurrencies', { group: own.id, currencies: currencies.join(', ') })] : []),
      ...listed('group.missingMember', missing.map((member) => member.id), { group: own.id }),
      ...(bases.length > 1 ? [warn('group.mixedBaseYears', { group: own.id, years: bases.join(', ') })] : []),
    ]
  })
}
