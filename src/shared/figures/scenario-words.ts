// A scenario in words and numbers for the notes under a figure: what it is based on, what it assumes, what was changed.
import type { HorizonEvent } from '../domain/event'
import type { FuzzyDate } from '../domain/fuzzy-date'
import { parameterKey, parseParameterKey, type ParameterValue } from '../domain/parameter-key'
import { isProductionParameter, parameterRow, type ParameterId, type PathShape } from '../domain/parameter-table'
import { DEFAULT_PRESET, isPresetId, presetParameters, type Scenario } from '../domain/scenario'
import type { Projection } from '../engine/projection'
import { distributionWords } from '../text/chance'
import { formatLongFuzzyDate } from '../text/dates'
import { changeNote } from '../text/event-here'
import { FRAME_WORDS, PRESET_NAMES, listInWords } from '../text/figures'
import { saysWhatOneMeans } from '../text/parameter-words'
import { CHOICE_TEXT, PARAMETER_TEXT, SHAPE_TEXT, UNIT_TEXT } from '../text/parameters'
import { producerName, PRODUCTION_CATEGORY_TEXT } from '../text/production'
import type { ComparedScenario, Targets } from './figure'
import { formatNumber, formatShare } from './format'

/** Events of the workspace as they stand, by id. */
export type NamedEvents = ReadonlyMap<string, Pick<HorizonEvent, 'title' | 'start' | 'end'>>

const NO_EVENTS: NamedEvents = new Map()

/** More changes than this are counted, not listed. */
const LISTED_CHANGES = 12

/** The general value of a parameter: the scenario's, else its preset's, else the default; null where each ally has its own. */
export function generalValue(scenario: Scenario, id: ParameterId): ParameterValue | null {
  return scenario.parameters[parameterKey(id)] ?? presetValue(scenario, parameterKey(id)) ?? parameterRow(id).fallback
}

function presetValue(scenario: Scenario, key: string): ParameterValue | undefined {
  return presetParameters(scenario)[key]
}

function generalNumber(scenario: Scenario, id: ParameterId): number {
  const value = generalValue(scenario, id)
  return typeof value === 'number' ? value : Number.NaN
}

/** The general targets that figures draw, % of GDP. Targets of single allies do not move them. */
export function targetsOf(scenario: Scenario): Targets {
  const core = generalNumber(scenario, 'spending.coreTarget')
  return {
    core,
    total: core + generalNumber(scenario, 'spending.relatedTarget'),
    year: generalNumber(scenario, 'spending.targetYear'),
  }
}

/** How many times its market value Russia's money is worth at purchasing power. One for all: scopes are not read. */
export function purchasingPowerOf(scenario: Scenario): number {
  return generalNumber(scenario, 'economy.russiaPurchasingPower')
}

/** A scenario as figures draw it beside another. Its projection must count money as the other's does. */
export function comparedScenario(scenario: Scenario, projection: Projection, name = scenario.name): ComparedScenario {
  return { name, projection, russiaPurchasingPower: purchasingPowerOf(scenario) }
}

/**
 * The Scenario note: name, base, what differs from the preset with its old value, and the pledge as the scenario has it.
 * Longest wording first; the shorter ones leave out the pledge, then count changes that they do not list. `beside`: the scenario
 * stands beside others, so what its preset sets is said as well. `events`: those of the workspace that it may have in its own way.
 */
export function scenarioWordings(scenario: Scenario, nameOf: (actor: string) => string, ofProduction = false, beside = false, events: NamedEvents = NO_EVENTS): readonly string[] {
  const preset = isPresetId(scenario.basedOn) ? PRESET_NAMES[scenario.basedOn] : scenario.basedOn
  const parameters = Object.entries(scenario.parameters).flatMap(([key, value]) => changeWords(scenario, key, value, nameOf))
  const ofEvents = eventChangeNotes(scenario, events)
  const changes = [...parameters, ...ofEvents]
  const { core, total, year } = targetsOf(scenario)
  const shape = String(generalValue(scenario, 'spending.shape'))
  const above = generalValue(scenario, 'spending.aboveTarget') === 'hold' ? FRAME_WORDS.holds : FRAME_WORDS.comesDown
  const name = changes.length === 0 && scenario.name === preset ? FRAME_WORDS.preset(preset) : FRAME_WORDS.copyOf(scenario.name, preset)
  const pledge = ofProduction ? productionWords(scenario) : [
    `${FRAME_WORDS.path(formatShare(core), formatShare(total - core), year)}${(SHAPE_TEXT[shape as PathShape] ?? shape).toLowerCase()}.`,
    above(formatShare(core)),
  ]
  const own = scenario.actors.length > 0 ? [FRAME_WORDS.ownEntries(listInWords(scenario.actors.map((actor) => actor.name)))] : []
  const sets = beside ? presetSets(scenario, nameOf) : []
  const listing = (most: number) => [...(changes.length > 0 ? [FRAME_WORDS.changed(listedChanges(changes, most))] : []), ...sets]
  return [
    [name, ...listing(LISTED_CHANGES), ...pledge, ...own],
    ...[LISTED_CHANGES, 4, 2].map((most) => [name, ...listing(most), ...own]),
    [name, ...(changes.length > 0 ? [FRAME_WORDS.countedChanges(parameters.length, ofEvents.length)] : [])],
  ].map((sentences) => sentences.join(' '))
}

/** Events of the workspace that the scenario has in its own way; those that are not there do nothing and are not named. */
function eventChangeNotes({ eventChanges = {} }: Scenario, events: NamedEvents): readonly string[] {
  return Object.entries(eventChanges).flatMap(([id, change]) => {
    const event = events.get(id)
    return event === undefined ? [] : [changeNote(change, event)]
  })
}

/** What a preset sets apart from the table's defaults and the scenario does not set itself; nothing for a preset that sets nothing. */
function presetSets(scenario: Scenario, nameOf: (actor: string) => string): readonly string[] {
  const bare: Scenario = { ...scenario, basedOn: DEFAULT_PRESET, parameters: {} }
  const differs = ([key, value]: [string, ParameterValue]) => !Object.hasOwn(scenario.parameters, key) && !Object.is(valueWithout(key), value)
  const sets = Object.entries(presetParameters(scenario)).filter(differs).flatMap(([key, value]) => changeWords(bare, key, value, nameOf))
  return sets.length === 0 ? [] : [FRAME_WORDS.presetSets(listedChanges(sets, LISTED_CHANGES))]
}

/** The table's default of a general value; null of a value for one actor or line, which has none. */
function valueWithout(key: string): ParameterValue | null {
  const parts = parseParameterKey(key)
  return parts.ok && parts.value.scope === undefined && parts.value.category === undefined ? parameterRow(parts.value.id).fallback : null
}

/** What a preset may set of production, said for every line; values of single lines stand among the changes. */
function productionWords(scenario: Scenario): readonly string[] {
  const words = (id: ParameterId) => valueWords(id, generalValue(scenario, id)!, false)
  const own = Object.entries(presetParameters(scenario)).flatMap(([key, value]) => {
    const parts = parseParameterKey(key)
    return parts.ok && parts.value.scope !== undefined && isProductionParameter(parts.value.id) ? [FRAME_WORDS.ofActor(`${PARAMETER_TEXT[parts.value.id].label.toLowerCase()} ${valueWords(parts.value.id, value)}`, producerName(parts.value.scope))] : []
  })
  return [FRAME_WORDS.production(words('production.realisation'), words('war.intensity'), words('production.ceiling'), own)]
}

function listedChanges(changes: readonly string[], most: number): string {
  const listed = changes.slice(0, most)
  const more = changes.length - listed.length
  return [...listed, ...(more > 0 ? [FRAME_WORDS.moreChanges(more)] : [])].join('; ')
}

/** What a changed value was before: the preset's, else the general one, else the default; null where each ally or line has its own. */
export function valueBefore(scenario: Scenario, key: string): ParameterValue | null {
  const parts = parseParameterKey(key)
  if (!parts.ok) return null
  const { id, scope, category } = parts.value
  return presetValue(scenario, key) ?? (scope === undefined && category === undefined ? parameterRow(id).fallback : generalValue(scenario, id))
}

function changeWords(scenario: Scenario, key: string, value: ParameterValue, nameOf: (actor: string) => string): readonly string[] {
  const parts = parseParameterKey(key)
  if (!parts.ok) return []
  const { id, scope, year, category } = parts.value
  const before = valueBefore(scenario, key)
  const what = PARAMETER_TEXT[id].label.toLowerCase()
  const label = category === undefined ? what : `${what} (${PRODUCTION_CATEGORY_TEXT[category].toLowerCase()})`
  const name = scope === undefined ? label : FRAME_WORDS.ofActor(year === undefined ? label : `${label} in ${year}`, nameOf(scope))
  const change = FRAME_WORDS.change(name, valueWords(id, value), before === null ? FRAME_WORDS.eachOwn : valueWords(id, before, false))
  const spread = scenario.distributions?.[key]
  return [spread === undefined ? change : FRAME_WORDS.notSure(change, distributionWords(spread))]
}

/** A parameter's value with its unit, as people read it: "0.80", "3.75 % of GDP", "back-loaded". */
export function valueWords(id: ParameterId, value: ParameterValue, withUnit = true): string {
  const row = parameterRow(id)
  if (row.type === 'choice') {
    return (CHOICE_TEXT[id]?.[String(value)] ?? String(value)).toLowerCase()
  }
  if (row.type === 'month') return formatLongFuzzyDate(String(value) as FuzzyDate)
  const number = row.unit === 'year' ? String(value) : formatNumber(Number(value), row.decimals)
  const unit = saysWhatOneMeans(row.unit) || !withUnit ? '' : UNIT_TEXT[row.unit]
  return unit === '' ? number : `${number} ${unit}`
}
