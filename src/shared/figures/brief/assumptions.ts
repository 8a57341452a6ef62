// What a brief's numbers assume: what each scenario changes in its preset, what the preset sets, which events act, and what stands
// as it is. Every row says what it rests on: sources, or a judgement.
import type { BriefBlock, BriefColumn } from '../../domain/brief-content'
import { differences, type Difference } from '../../domain/differences'
import { parameterKey, parseParameterKey, type ParameterValue } from '../../domain/parameter-key'
import { isProductionParameter, parameterRow, PARAMETERS, type ParameterId } from '../../domain/parameter-table'
import { DEFAULT_PRESET, isPresetId, presetScenario, type Scenario } from '../../domain/scenario'
import { BRIEF_WORDS } from '../../text/brief'
import { formatLongFuzzyDate } from '../../text/dates'
import { differenceWords } from '../../text/differences'
import { effectInWords } from '../../text/effects'
import { PRESET_NAMES } from '../../text/figures'
import { parameterName, parameterValueText } from '../../text/parameter-words'
import { PARAMETER_TEXT, PRESET_ASSUMES, UNIT_TEXT } from '../../text/parameters'
import { NO_VALUE } from '../format'
import { generalValue, valueBefore } from '../scenario-words'
import { namesOfBrief, scenariosOf, type BriefOptions, type BriefScenario } from './brief-options'
import type { Citations } from './citations'

type Row = readonly string[]
type Cite = Citations['cite']

/** Blocks of the whole section, the shown scenario first. */
export function assumptionBlocks(brief: BriefOptions, { cite }: Citations): readonly BriefBlock[] {
  const nameOf = namesOfBrief(brief)
  const eventName = (id: string) => brief.events?.get(id)?.title ?? id
  const scenarios = scenariosOf(brief)
  const told = new Set<string>()
  return [
    ...scenarios.flatMap((one): readonly BriefBlock[] => {
      const { scenario } = one
      const preset = isPresetId(scenario.basedOn) ? scenario.basedOn : null
      const base: Scenario = preset === null ? { ...scenario, parameters: {} } : { ...presetScenario(preset), money: scenario.money, seed: scenario.seed }
      const changes = differences(base, scenario)
      const presetName = preset === null ? scenario.basedOn : PRESET_NAMES[preset]
      const sets = preset === null || told.has(preset) ? [] : differences(presetScenario(DEFAULT_PRESET), presetScenario(preset)).filter(({ kind }) => kind === 'parameter')
      if (preset !== null) told.add(preset)
      const words = (difference: Difference, of: Scenario) => differenceRow(difference, of, nameOf, eventName)
      const isPreset = changes.length === 0 && scenario.name === presetName
      return [
        { kind: 'heading', text: scenario.name },
        { kind: 'paragraph', text: [isPreset ? BRIEF_WORDS.unchanged(scenario.name) : BRIEF_WORDS.basedOn(scenario.name, presetName, changes.length), ...(preset === null ? [] : [PRESET_ASSUMES[preset]])].join(' '), soft: false },
        ...table(BRIEF_WORDS.changed(scenario.name, presetName), BRIEF_WORDS.changedHead, VALUES, changes.map((change) => words(change, scenario))),
        ...table(BRIEF_WORDS.sets(presetName), BRIEF_WORDS.setsHead, VALUES, sets.map((set) => words(set, { ...scenario, basedOn: DEFAULT_PRESET, parameters: {} }))),
        ...table(BRIEF_WORDS.acting(scenario.name), BRIEF_WORDS.actingHead, ACTING, actingRows(one, nameOf, cite)),
      ]
    }),
    ...standing(scenarios[0]!, cite),
  ]
}

const VALUES = [0.36, 0.19, 0.19, 0.13, 0.13]
const ACTING = [0.26, 0.16, 0.42, 0.16]
const STANDING = [0.22, 0.13, 0.11, 0.41, 0.13]

function table(caption: string, head: readonly string[], shares: readonly number[], rows: readonly Row[], quiet = false): readonly BriefBlock[] {
  const columns = head.map((label, place): BriefColumn => ({ label, share: shares[place]! }))
  return rows.length === 0 ? [] : [{ kind: 'table', table: { caption, quiet, columns, rows } }]
}

/** Assumption, value before, value of the scenario, unit, what it rests on. What a user or a preset sets is a judgement. */
function differenceRow(difference: Difference, scenario: Scenario, nameOf: (id: string) => string, eventName: (id: string) => string): Row {
  if (difference.kind === 'parameter') {
    const { id: key } = difference
    const before = valueBefore(scenario, key)
    return [capital(parameterName(key, nameOf)), before === null ? BRIEF_WORDS.eachOwn : valueText(key, before), difference.b === null ? NO_VALUE : valueText(key, difference.b), unitText(key), BRIEF_WORDS.judgement]
  }
  const { what, a, b } = differenceWords(difference, { actor: nameOf, event: eventName })
  return [capital(what), a, b, NO_VALUE, BRIEF_WORDS.judgement]
}

function actingRows({ projection }: BriefScenario, nameOf: (id: string) => string, cite: Cite): readonly Row[] {
  return projection.acting.flatMap(({ title, start, effects = [] }) =>
    effects.filter(({ enabled }) => enabled).map((effect): Row => [title, formatLongFuzzyDate(start), effectInWords(effect, nameOf), restsOn(effect.source === undefined ? [] : [effect.source], cite)]),
  )
}

/** Every general value of the model as the scenario has it, with the reason for its default. */
function standing({ scenario, projection }: BriefScenario, cite: Cite): readonly BriefBlock[] {
  const rows = (Object.keys(PARAMETERS) as ParameterId[]).flatMap((id): readonly Row[] => {
    const value = generalValue(scenario, id)
    if (value === null || (isProductionParameter(id) && projection.production === null)) return []
    const key = parameterKey(id)
    const isDefault = Object.is(value, parameterRow(id).fallback)
    const { label, why } = PARAMETER_TEXT[id]
    return [[label, valueText(key, value), unitText(key), isDefault ? why : '', isDefault ? restsOn(parameterRow(id).sources, cite) : BRIEF_WORDS.judgement]]
  })
  return [{ kind: 'heading', text: BRIEF_WORDS.standing(scenario.name) }, ...table(BRIEF_WORDS.standing(scenario.name), BRIEF_WORDS.standingHead, STANDING, rows, true)]
}

function restsOn(sources: readonly string[], cite: Cite): string {
  const numbers = cite(sources)
  return numbers === '' ? BRIEF_WORDS.judgement : BRIEF_WORDS.source(numbers)
}

function valueText(key: string, value: ParameterValue): string {
  return parameterValueText(key, value)
}

function unitText(key: string): string {
  const parts = parseParameterKey(key)
  return (parts.ok ? UNIT_TEXT[parameterRow(parts.value.id).unit] : '') || NO_VALUE
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
