// The parameters of one actor: the most specific value wins (actor, smallest group that names it, general).
import { parseParameterKey, type ParameterKeyParts, type ParameterValue, type ParseKey } from '../domain/parameter-key'
import { isProductionParameter, PARAMETER_IDS, parameterRow, type AboveTarget, type Pace, type ParameterId, type PathShape, type RelatedShape } from '../domain/parameter-table'
import { emptyYears, yearIndex } from './years'

/** Every parameter of one actor. Null: the actor's own figure from the data. Units as in the parameter table. */
export interface ActorSettings {
  readonly coreTarget: number
  readonly relatedTarget: number
  readonly relatedBase: number
  readonly baseYear: number | null
  /** Added to the share of the base year where the path starts. */
  readonly baseRevision: number
  readonly targetYear: number
  readonly shape: PathShape
  readonly shapePower: number
  readonly shapeSteepness: number
  readonly reviewYear: number
  readonly compliance: number
  readonly pace: Pace
  readonly relatedShape: RelatedShape
  readonly aboveTarget: AboveTarget
  readonly equipmentTarget: number | null
  readonly growth: number | null
  readonly growthShift: number
  readonly longRunGrowth: number | null
  readonly inflation: number | null
  /** Values set for single years, NaN elsewhere; null where there are none. They go before `growth` and `inflation`. */
  readonly growthByYear: Float64Array | null
  readonly inflationByYear: Float64Array | null
}

type Changing = ActorSettings & Record<string, unknown>

/** Settings of all actors whom the same scopes reach. */
interface Resolved {
  readonly reaching: readonly string[]
  readonly settings: Changing
}

interface Entry {
  general?: ParameterValue | undefined
  readonly scoped: Map<string, ParameterValue>
  /** Scope → year → value. */
  readonly years: Map<string, Map<number, number>>
}

export interface SettingsReader {
  /** Settings for scopes in order of precedence: the actor, then its groups from the smallest. The same list each time is looked up quickly. */
  settingsFor(scopes: readonly string[]): ActorSettings
  /** The value set for exactly this scope; undefined when there is none. */
  scopedValue(id: ParameterId, scope: string): ParameterValue | undefined
  /** The value set for all; undefined when there is none. */
  generalValue(id: ParameterId): ParameterValue | undefined
  /** Whether the parameter is set at all, for anyone. */
  isSet(id: ParameterId): boolean
  /** Scopes that some parameter names. */
  readonly scopes: ReadonlySet<string>
}

/** Read a scenario's parameters, values taken as checked; keys that are no parameter are passed over. */
export function readSettings(parameters: Readonly<Record<string, ParameterValue>>, parseKey: ParseKey = parseParameterKey): SettingsReader {
  return varyingSettings(parameters, parseKey).reader
}

export interface VaryingSettings {
  readonly reader: SettingsReader
  /** Another value of a parameter of the spending side; undefined: none. */
  readonly set: (parts: ParameterKeyParts, value: ParameterValue | undefined) => void
}

/** The same, for who reads the same keys thousands of times with other values. What the reader gave before a change follows it. */
export function varyingSettings(parameters: Readonly<Record<string, ParameterValue>>, parseKey: ParseKey = parseParameterKey): VaryingSettings {
  const entries = new Map<ParameterId, Entry>()
  const scopes = new Set<string>()
  let general: Changing | null = null
  // Actors whom the same scopes reach have the same settings: thirty allies, and a handful of answers.
  const resolved = new Map<string, Resolved>()
  const naming = new Map<string, Resolved[]>()
  const byScopes = new Map<readonly string[], ActorSettings>()

  function set({ id, scope, year }: ParameterKeyParts, value: ParameterValue | undefined): void {
    const known = entries.get(id)
    const entry = known ?? { scoped: new Map<string, ParameterValue>(), years: new Map<string, Map<number, number>>() }
    const isNew = known === undefined || (scope !== undefined && !scopes.has(scope))
    if (isNew) {
      entries.set(id, entry)
      if (scope !== undefined) scopes.add(scope)
    }
    if (scope === undefined) entry.general = value
    else if (year !== undefined) putOrDelete(atScope(entry.years, scope), year, value as number | undefined)
    else putOrDelete(entry.scoped, scope, value)
    if (isNew || entry.years.size > 0) forget()
    else follow(id, scope)
  }
  function forget(): void {
    general = null
    for (const known of [resolved, naming, byScopes]) known.clear()
  }
  function follow(id: ParameterId, scope: string | undefined): void {
    if (general !== null && scope === undefined) general[FIELDS[id]] = find(id, [])
    for (const { reaching, settings } of scope === undefined ? resolved.values() : (naming.get(scope) ?? [])) settings[FIELDS[id]] = find(id, reaching)
  }
  for (const key of Object.keys(parameters)) {
    const parts = parseKey(key)
    if (parts.ok && !isProductionParameter(parts.value.id)) set(parts.value, parameters[key])
  }

  function find(id: ParameterId, of: readonly string[]): ParameterValue | null {
    const entry = entries.get(id)
    if (!entry) return parameterRow(id).fallback
    if (entry.scoped.size > 0) {
      for (const scope of of) {
        const value = entry.scoped.get(scope)
        if (value !== undefined) return value
      }
    }
    return entry.general ?? parameterRow(id).fallback
  }

  /** Of each year the value of the most specific scope that says anything of it. */
  function findYears(id: ParameterId, of: readonly string[]): Float64Array | null {
    const entry = entries.get(id)
    if (!entry || entry.years.size === 0) return null
    const values = emptyYears()
    for (const scope of of) {
      for (const [year, value] of entry.years.get(scope) ?? []) {
        const place = yearIndex(year)
        if (Number.isNaN(values[place])) values[place] = value
      }
      if (entry.scoped.has(scope)) break
    }
    return values
  }

  const settingsForAll = (): Changing => (general ??= resolve((id) => find(id, []), () => null))
  const settingsOf = (reaching: readonly string[]): Changing => {
    const settings: Changing = { ...settingsForAll() }
    for (const [id, { scoped }] of entries) if (scoped.size > 0) settings[FIELDS[id]] = find(id, reaching)
    const growthByYear = findYears('economy.growth', reaching)
    const inflationByYear = findYears('economy.inflation', reaching)
    return growthByYear === null && inflationByYear === null ? settings : { ...settings, growthByYear, inflationByYear }
  }
  const settingsReached = (of: readonly string[]): ActorSettings => {
    const reaching = of.filter((scope) => scopes.has(scope))
    if (reaching.length === 0) return settingsForAll()
    const key = reaching.join()
    const known = resolved.get(key)
    if (known !== undefined) return known.settings
    const made = { reaching, settings: settingsOf(reaching) }
    resolved.set(key, made)
    for (const scope of reaching) naming.set(scope, [...(naming.get(scope) ?? []), made])
    return made.settings
  }

  const reader: SettingsReader = {
    settingsFor: (of) => {
      if (of.length === 0) return settingsForAll()
      const known = byScopes.get(of) ?? settingsReached(of)
      byScopes.set(of, known)
      return known
    },
    scopedValue: (id, scope) => entries.get(id)?.scoped.get(scope),
    generalValue: (id) => entries.get(id)?.general,
    isSet: (id) => entries.has(id),
    scopes,
  }
  return { reader, set }
}

function atScope(years: Entry['years'], scope: string): Map<number, number> {
  const known = years.get(scope) ?? new Map<number, number>()
  years.set(scope, known)
  return known
}

function putOrDelete<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key)
  else map.set(key, value)
}

/** Name of a parameter in `ActorSettings`: what stands behind its area. */
const FIELDS = Object.fromEntries(PARAMETER_IDS.map((id) => [id, id.slice(id.indexOf('.') + 1)])) as Readonly<Record<ParameterId, string>>

/** The only place where parameter ids meet the names the engine uses. */
function resolve(value: (id: ParameterId) => ParameterValue | null, years: (id: ParameterId) => Float64Array | null): Changing {
  return {
    coreTarget: value('spending.coreTarget') as number,
    relatedTarget: value('spending.relatedTarget') as number,
    relatedBase: value('spending.relatedBase') as number,
    baseYear: value('spending.baseYear') as number | null,
    baseRevision: value('spending.baseRevision') as number,
    targetYear: value('spending.targetYear') as number,
    shape: value('spending.shape') as PathShape,
    shapePower: value('spending.shapePower') as number,
    shapeSteepness: value('spending.shapeSteepness') as number,
    reviewYear: value('spending.reviewYear') as number,
    compliance: value('spending.compliance') as number,
    pace: value('spending.pace') as Pace,
    relatedShape: value('spending.relatedShape') as RelatedShape,
    aboveTarget: value('spending.aboveTarget') as AboveTarget,
    equipmentTarget: value('spending.equipmentTarget') as number | null,
    growth: value('economy.growth') as number | null,
    growthShift: value('economy.growthShift') as number,
    longRunGrowth: value('economy.longRunGrowth') as number | null,
    inflation: value('economy.inflation') as number | null,
    growthByYear: years('economy.growth'),
    inflationByYear: years('economy.inflation'),
  }
}
