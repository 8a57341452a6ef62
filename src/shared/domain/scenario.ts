// What a scenario is to the engine: a preset with everything that is laid over it. The user's own, each of which holds only what
// differs from its parent, stand in own-scenario.ts; reading one from a file in parse-scenario.ts.
import type { Distribution } from './distribution'
import type { Effect } from './effect'
import type { FuzzyDate } from './fuzzy-date'
import type { ParameterValue } from './parameter-key'

export const MONEY_BASES = ['constant', 'current', 'share'] as const
/** Constant base-year prices, current prices (projected at base-year exchange rates), or % of GDP. */
export type MoneyBasis = (typeof MONEY_BASES)[number]

export interface Money {
  readonly basis: MoneyBasis
  /** The year whose prices and exchange rates `constant` uses. */
  readonly baseYear: number
}

/** One number for every year, or a map from year; a year goes on until the next one given, the last one for ever. */
export type YearlyNumbers = number | Readonly<Record<string, number>>

/** A country of the user's own. GDP in bn of its currency; growth, inflation and shares in %. */
export interface OwnActor {
  readonly id: string
  readonly name: string
  readonly currency: string
  /** US$ for one unit of the currency; without it the actor's money stays in its own currency. */
  readonly usdPerUnit?: number
  /** Year → GDP at current prices. */
  readonly gdp: Readonly<Record<string, number>>
  /** Real, % a year. Without it GDP ends with its last given year. */
  readonly growth?: YearlyNumbers
  /** GDP price level, % a year. Without it 2, an assumption. */
  readonly inflation?: YearlyNumbers
  /** Year → core share, % of GDP. The last year is the base year unless a parameter says otherwise. */
  readonly coreShare: Readonly<Record<string, number>>
  /** Year → equipment share, % of core. */
  readonly equipmentShare?: Readonly<Record<string, number>>
  /** Own groups that it joins, beside those that name it in `members`. Built-in groups never count an own actor. */
  readonly groups: readonly string[]
}

/** A group of the user's own, of built-in and own actors. */
export interface OwnGroup {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
}

/** A named formula of the user's own over the projection's series (docs/MODEL.md §6). */
export interface OwnFormula {
  readonly name: string
  readonly expression: string
}

/** An event of a scenario file: when it is, and what it does. */
export interface ScenarioEvent {
  readonly id: string
  readonly title: string
  readonly start: FuzzyDate
  readonly effects: readonly Effect[]
}

/** How an event of the workspace differs in one scenario; what is not said is the event's own. */
export interface EventChange {
  /** With it `end` counts as well: absent, the event is a point here. */
  readonly start?: FuzzyDate
  readonly end?: FuzzyDate
  readonly effects?: readonly Effect[]
  /** It does nothing here. */
  readonly off?: true
}

export interface Scenario {
  readonly name: string
  readonly note: string
  readonly basedOn: string
  readonly seed: number
  readonly money: Money
  /** Parameter key → value; only what differs. */
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** By the key of a parameter that is set here: how sure its value is. */
  readonly distributions?: Readonly<Record<string, Distribution>>
  readonly actors: readonly OwnActor[]
  readonly groups: readonly OwnGroup[]
  readonly formulas?: readonly OwnFormula[]
  /** Events that act on this scenario alone. */
  readonly events?: readonly ScenarioEvent[]
  /** By the id of an event of the workspace. */
  readonly eventChanges?: Readonly<Record<string, EventChange>>
  /** Parts of the file that this version does not use; written back as they were read. */
  readonly kept?: Readonly<Record<string, unknown>>
}

interface Preset {
  readonly name: string
  readonly parameters: Readonly<Record<string, ParameterValue>>
  readonly events?: readonly ScenarioEvent[]
}

/** A ceasefire that nobody has agreed: its month is an assumption, and so is how far losses fall (resources, effects of events). */
const CEASEFIRE: ScenarioEvent = {
  id: 'ceasefire', title: 'Ceasefire', start: '2027-03' as FuzzyDate,
  effects: [{ target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true }],
}

/** The presets that the app ships. Each holds only what differs from the parameter table's defaults, and events of its own. */
export const PRESETS = {
  'pledge-met': { name: 'Pledge met', parameters: {} },
  'announced-plans': { name: 'Announced plans', parameters: { 'spending.shape': 'announced' } },
  'wales-pace': { name: 'Wales pace', parameters: { 'spending.pace': 'wales' } },
  'stall-after-review': { name: 'Stall after the 2029 review', parameters: { 'spending.shape': 'stall' } },
  ceasefire: { name: 'Ceasefire', parameters: {}, events: [CEASEFIRE] },
  'long-war': { name: 'Long war', parameters: { 'war.intensity': 1, 'production.realisation.RUS': 1 } },
  'industrial-surge': { name: 'Industrial surge', parameters: { 'production.realisation': 1 } },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetId = keyof typeof PRESETS

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]

export const DEFAULT_PRESET: PresetId = 'pledge-met'

export function isPresetId(id: string): id is PresetId {
  return Object.hasOwn(PRESETS, id)
}

/** A scenario that differs from its preset in nothing. */
export function makePresetScenario(preset: PresetId, name: string): Scenario {
  return {
    name,
    note: '',
    basedOn: preset,
    seed: 1,
    money: { basis: 'constant', baseYear: 2026 },
    parameters: {},
    actors: [],
    groups: [],
  }
}

const PRESET_SCENARIOS = Object.fromEntries(PRESET_IDS.map((id) => [id, makePresetScenario(id, PRESETS[id].name)])) as Readonly<Record<PresetId, Scenario>>

/** The preset as a scenario, always the same object. */
export function presetScenario(preset: PresetId): Scenario {
  return PRESET_SCENARIOS[preset]
}

const NOTHING: Readonly<Record<string, ParameterValue>> = {}

/** What the scenario's preset sets, the same object for the same preset; nothing for a base that is no preset. */
export function presetParameters(scenario: Scenario): Readonly<Record<string, ParameterValue>> {
  return isPresetId(scenario.basedOn) ? PRESETS[scenario.basedOn].parameters : NOTHING
}

/** The preset's events with the scenario's own laid over them, by id: those that act on this scenario alone. */
export function effectiveEvents({ basedOn, events = NO_EVENTS }: Pick<Scenario, 'basedOn' | 'events'>): readonly ScenarioEvent[] {
  const inherited = isPresetId(basedOn) ? ((PRESETS[basedOn] as Preset).events ?? NO_EVENTS) : NO_EVENTS
  if (inherited.length === 0) return events
  return events.length === 0 ? inherited : [...inherited.filter(({ id }) => !events.some((own) => own.id === id)), ...events]
}

const NO_EVENTS: readonly ScenarioEvent[] = []

/** The preset's parameters with the scenario's own laid over them: what a projection reads. */
export function effectiveParameters(scenario: Scenario): Readonly<Record<string, ParameterValue>> {
  const preset = presetParameters(scenario)
  return preset === NOTHING ? scenario.parameters : { ...preset, ...scenario.parameters }
}
