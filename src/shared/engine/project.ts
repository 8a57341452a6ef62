// The projection: one pure function from a model and a scenario to every series (docs/MODEL.md §2). No screen, file or clock.
import { effectiveParameters, type Scenario } from '../domain/scenario'
import { actorSeries, makeBlock, seriesIn, type ActorSeries } from './block'
import { castOf, type Cast } from './cast'
import { effectsOnActor } from './actor-effects'
import { actingEffects, readEffectsOf, type ActingEvent } from './effects'
import { INDICATOR_KINDS, isIndicatorKind, makeIndicator } from './indicators'
import { LazyTable } from './lazy-table'
import { MONTHS } from './production/months'
import { projectProduction } from './production/project-production'
import type { SpendingModel } from './prepare-model'
import type { Indicator, ProjectedActor, Projection, Series, Warning } from './projection'
import { kindPlace, MONEY_KINDS, moneyUnit, SERIES_KINDS, seriesUnit, type SeriesKind } from './series-kinds'
import { playActor, playGroup, type Role } from './role'
import { readSettings } from './settings'
import { collectWarnings } from './warnings'
import { FIRST_YEAR, YEAR_COUNT, YEARS } from './years'

/**
 * Project a scenario over all allies, groups, Russia and the user's own actors, 2014…2035. Pure: same input, same bits.
 * The scenario is taken as checked (parse-scenario.ts); what it asks for and cannot have is told in `warnings`.
 * `events` act on it by their effects, beside the scenario's own.
 * Series, indicators and warnings are made when they are asked for.
 */
export function project(model: SpendingModel, scenario: Scenario, events: Iterable<ActingEvent> = NO_EVENTS): Projection {
  const acting = actingEffects([...events, ...(scenario.events ?? [])])
  const effects = readEffectsOf(acting)
  const cast = castOf(model.cast, scenario, model.medianWales)
  const parameters = effectiveParameters(scenario)
  const reader = readSettings(parameters)
  const block = makeBlock(cast.actors.length + cast.groups.length)
  const real = new Float64Array((cast.actors.length + cast.groups.length) * YEAR_COUNT)
  const realAt = (place: number) => real.subarray(place * YEAR_COUNT, (place + 1) * YEAR_COUNT)
  const roles: Role[] = []
  for (const [place, actor] of cast.actors.entries()) {
    roles.push(playActor(model, scenario, actor, reader.settingsFor(cast.scopes[place]!), effectsOnActor(effects, cast.scopes[place]!), actorSeries(block, place), realAt(place)))
  }
  for (let index = 0; index < cast.groups.length; index++) {
    const place = roles.length
    roles.push(playGroup(cast, index, roles, reader, actorSeries(block, place), realAt(place)))
  }
  if (scenario.money.basis === 'share') for (const { series } of roles) divideByGdp(series)

  const { money } = scenario
  const production = model.production && projectProduction(model.production, parameters, effects, (actor) => procurementOf(roles[cast.places.get(PROCURED_BY[actor] ?? actor) ?? -1]))
  const series = new LazyTable<Series>(
    () => [...roles.flatMap((role) => SERIES_KINDS.map((kind) => `${kind}.${role.id}`)), ...(production?.seriesIds() ?? [])],
    (id) => {
      const [name, actor] = splitId(id)
      const kind = kindPlace(name)
      if (kind === undefined) return production?.series(id)
      const place = cast.places.get(actor)
      if (place === undefined) return undefined
      const unit = seriesUnit(name as SeriesKind, actor, roles[place]!.currency, money)
      return { id, unit, grid: 'years', values: seriesIn(block, place, kind) }
    },
  )
  const indicators = new LazyTable<Indicator>(
    () => [...roles.filter((role) => role.id !== 'RUS').flatMap((role) => INDICATOR_KINDS.map((kind) => `${kind}.${role.id}`)), ...(production?.indicatorIds() ?? [])],
    (id) => {
      const [name, actor] = splitId(id)
      const place = cast.places.get(actor)
      if (!isIndicatorKind(name)) return production?.indicator(id)
      if (place === undefined || actor === 'RUS') return undefined
      const role = roles[place]!
      const silent = silence(cast, place, role)
      return makeIndicator(name, id, { ...role, moneyUnit: moneyUnit(money, role.currency).text, silent })
    },
  )
  let warnings: readonly Warning[] | undefined
  return {
    years: YEARS,
    months: MONTHS,
    production,
    series,
    indicators,
    actors: new Map(roles.map((role, place) => [role.id, projectedActor(cast, place, role)])),
    acting: [...new Set([...acting].sort((a, b) => a.from - b.from).map(({ event }) => event))],
    get warnings() {
      return (warnings ??= [...collectWarnings({ model, scenario, cast, reader, roles }), ...(production?.warnings() ?? [])])
    },
  }
}

const NO_EVENTS: readonly ActingEvent[] = []

/** Whose procurement pays for a producer's lines, where the producer is no actor of the spending side. */
const PROCURED_BY: Readonly<Record<string, string>> = { NATO_EUROPE: 'EUROPE_CANADA' }

/** Procurement in US$ bn of constant prices; null where none is known, as of Russia, or in another currency. */
function procurementOf(role: Role | undefined): Float64Array | null {
  if (role === undefined || !role.hasCore || role.currency !== 'US$') return null
  const { procurement, gdp } = role.series
  const real = role.realGdp.map((value, place) => (value * procurement[place]!) / gdp[place]!)
  return real.every(Number.isNaN) ? null : real
}

function splitId(id: string): readonly [string, string] {
  const dot = id.indexOf('.')
  return dot < 0 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)]
}

/** Money basis `share`: every money series over the actor's GDP of the year, in %. */
function divideByGdp(series: ActorSeries): void {
  const gdp = series.gdp.slice()
  for (const kind of MONEY_KINDS) {
    const values = series[kind]
    for (let t = 0; t < YEAR_COUNT; t++) values[t] = (values[t]! / gdp[t]!) * 100
  }
}

/** Why an actor has no indicators; null when it has. */
function silence(cast: Cast, place: number, role: Role): string | null {
  const actor = cast.actors[place]
  if (actor && !actor.hasForces) return 'no armed forces'
  if (role.hasCore) return null
  return actor ? 'no recorded share up to the base year' : 'its members have no common currency or no recorded share'
}

function projectedActor(cast: Cast, place: number, role: Role): ProjectedActor {
  const actor = cast.actors[place]
  const baseYear = FIRST_YEAR + role.base
  if (actor) {
    const { id, name, kind, estimateFrom } = actor
    const estimated = estimateFrom !== undefined && estimateFrom <= baseYear
    return { id, name, kind, baseYear, members: [], ...(estimated && { estimateFrom }) }
  }
  const index = place - cast.actors.length
  const { id, name, kind, members } = cast.groups[index]!
  const estimates = cast.counted[index]!.map((member) => cast.actors[member]!.estimateFrom ?? Number.POSITIVE_INFINITY)
  const estimateFrom = Math.min(...estimates, Number.POSITIVE_INFINITY)
  return { id, name, kind, baseYear, members, ...(estimateFrom <= baseYear && { estimateFrom }) }
}
