// The projection: one pure function from a model and a scenario to every series (docs/MODEL.md §2). No screen, file or clock.
import { rememberedKeys } from '../domain/parameter-key'
import { effectiveEvents, effectiveParameters, type Scenario } from '../domain/scenario'
import { inShareOfGdp, type ActorSeries } from './actor-series'
import { castOf, type Cast } from './cast'
import { actingEffects, readEffectsOf, rememberedEffects, type ActingEffect, type ActingEvent, type EffectsOf } from './effects'
import { INDICATOR_KINDS, isIndicatorKind, makeIndicator } from './indicators'
import { LazyTable } from './lazy-table'
import { PROCURED_BY } from './production/alliance'
import { MONTH_COUNT, MONTHS } from './production/months'
import { projectProduction, type ProductionReading } from './production/project-production'
import type { SpendingModel } from './prepare-model'
import type { Indicator, ProjectedActor, Projection, Series, Warning } from './projection'
import { isSeriesKind, moneyUnit, SERIES_KINDS, seriesUnit } from './series-kinds'
import { playActor, playGroup, type Role } from './role'
import { readSettings, type SettingsReader } from './settings'
import { collectWarnings } from './warnings'
import { inBlocks, type NewSeries } from './new-series'
import { FIRST_YEAR, YEAR_COUNT, YEARS } from './years'

/**
 * Project a scenario over all allies, groups, Russia and the user's own actors, 2014…2035. Pure: same input, same bits.
 * The scenario is taken as checked (parse-scenario.ts); what it asks for and cannot have is told in `warnings`.
 * `events` act on it by their effects, beside the scenario's own. `reading`: that of earlier projections of the model, to save time.
 * Everything is made when it is asked for: a series of one ally costs what that ally costs.
 */
export function project(model: SpendingModel, scenario: Scenario, events: Iterable<ActingEvent> = NO_EVENTS, reading: Reading = rememberedReading()): Projection {
  return projectActing(model, scenario, actingEffects([...events, ...effectiveEvents(scenario)], reading.effectsOf), reading)
}

/** The same from effects that are read already (the scenario's own events are not looked at), for who projects thousands of times. */
export function projectActing(model: SpendingModel, scenario: Scenario, acting: readonly ActingEffect[], reading: Reading): Projection {
  const { parseKey, castIn, newYears } = reading
  const effects = readEffectsOf(acting)
  const cast = castIn(model, scenario)
  const parameters = effectiveParameters(scenario)
  const reader = reading.reader ?? readSettings(parameters, parseKey)
  const count = cast.actors.length + cast.groups.length
  const roles: Role[] = new Array<Role>(count)
  const roleAt = (place: number): Role => (roles[place] ??= play(place))
  const play = (place: number): Role => {
    const actor = cast.actors[place]
    if (actor === undefined) return playGroup(cast, place - cast.actors.length, roleAt, reader, newYears)
    const scopes = cast.scopes[place]!
    return playActor(model, scenario, actor, reader.settingsFor(scopes), (target) => effects.yearly(target, scopes), newYears)
  }
  const allRoles = () => Array.from({ length: count }, (_, place) => roleAt(place))
  const { money } = scenario
  const shown: ActorSeries[] = new Array<ActorSeries>(count)
  /** In the money of the projection. */
  const seriesOf = (place: number): ActorSeries => (money.basis === 'share' ? (shown[place] ??= inShareOfGdp(roleAt(place).series)) : roleAt(place).series)

  const production = model.production && projectProduction(model.production, parameters, effects, (actor) => {
    const place = cast.places.get(PROCURED_BY[actor] ?? actor)
    return place === undefined ? null : procurementOf(roleAt(place), seriesOf(place))
  }, reading)
  const series = new LazyTable<Series>(
    () => [...allRoles().flatMap((role) => SERIES_KINDS.map((kind) => `${kind}.${role.id}`)), ...(production?.seriesIds() ?? [])],
    (id) => {
      const [kind, actor] = splitId(id)
      if (!isSeriesKind(kind)) return production?.series(id)
      const place = cast.places.get(actor)
      if (place === undefined) return undefined
      return { id, unit: seriesUnit(kind, actor, roleAt(place).currency, money), grid: 'years', values: seriesOf(place)(kind) }
    },
  )
  const indicators = new LazyTable<Indicator>(
    () => [...allRoles().filter((role) => role.id !== 'RUS').flatMap((role) => INDICATOR_KINDS.map((kind) => `${kind}.${role.id}`)), ...(production?.indicatorIds() ?? [])],
    (id) => {
      const [name, actor] = splitId(id)
      const place = cast.places.get(actor)
      if (!isIndicatorKind(name)) return production?.indicator(id)
      if (place === undefined || actor === 'RUS') return undefined
      const role = roleAt(place)
      const silent = silence(cast, place, role)
      return makeIndicator(name, id, { ...role, series: seriesOf(place), moneyUnit: moneyUnit(money, role.currency).text, silent })
    },
  )
  const actors = new LazyTable<ProjectedActor>(
    () => [...cast.actors, ...cast.groups].map(({ id }) => id),
    (id) => {
      const place = cast.places.get(id)
      return place === undefined ? undefined : projectedActor(cast, place, roleAt(place))
    },
  )
  const warnings = (): readonly Warning[] => [...collectWarnings({ model, scenario, cast, reader, roles: allRoles() }), ...(production?.warnings() ?? [])]
  return new LazyProjection(production, series, indicators, actors, eventsOf(acting), warnings)
}

/** A class, because an object with a getter written in its place gets a form of its own each time, which outlives it. */
class LazyProjection implements Projection {
  readonly years = YEARS
  readonly months = MONTHS
  private told: readonly Warning[] | undefined

  constructor(
    readonly production: Projection['production'],
    readonly series: Projection['series'],
    readonly indicators: Projection['indicators'],
    readonly actors: Projection['actors'],
    readonly acting: Projection['acting'],
    private readonly collect: () => readonly Warning[],
  ) {}

  get warnings(): readonly Warning[] {
    return (this.told ??= this.collect())
  }
}

/** By date, each once. */
function eventsOf(acting: readonly ActingEffect[]): readonly ActingEvent[] {
  return [...new Set([...acting].sort((a, b) => a.from - b.from).map(({ event }) => event))]
}

/** What projections of one model read alike, read once. */
export interface Reading extends ProductionReading {
  /** Everyone in a scenario; the same cast for the same own actors and groups. */
  readonly castIn: (model: SpendingModel, scenario: Scenario) => Cast
  readonly newYears: NewSeries
  /** Settings of the spending side in place of the scenario's. */
  readonly reader?: SettingsReader
  readonly effectsOf: EffectsOf
}

/** Scenarios that differ in their own actors and are looked at side by side are few. */
const MOST_CASTS = 8

export function rememberedReading(): Reading {
  let casts: readonly { readonly model: SpendingModel; readonly actors: Scenario['actors']; readonly groups: Scenario['groups']; readonly cast: Cast }[] = []
  return {
    parseKey: rememberedKeys(),
    newYears: inBlocks(YEAR_COUNT, Number.NaN),
    newMonths: inBlocks(MONTH_COUNT, 0),
    effectsOf: rememberedEffects(),
    castIn: (model, { actors, groups }) => {
      const known = casts.find((one) => one.model === model && one.actors === actors && one.groups === groups)
      if (known) return known.cast
      const cast = castOf(model.cast, { actors, groups }, model.medianWales)
      casts = [{ model, actors, groups, cast }, ...casts].slice(0, MOST_CASTS)
      return cast
    },
  }
}

const NO_EVENTS: readonly ActingEvent[] = []

/** Procurement in US$ bn of constant prices; null where none is known, as of Russia, or in another currency. */
function procurementOf(role: Role, series: ActorSeries): Float64Array | null {
  if (!role.hasCore || role.currency !== 'US$') return null
  const [procurement, gdp] = [series('procurement'), series('gdp')]
  const real = role.realGdp().map((value, place) => (value * procurement[place]!) / gdp[place]!)
  return real.every(Number.isNaN) ? null : real
}

function splitId(id: string): readonly [string, string] {
  const dot = id.indexOf('.')
  return dot < 0 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)]
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
