// Scenario files and the scenarios of a workspace: what opening a file adds, and what a file of one holds.
import type { Step } from './command'
import { LONGEST_SCENARIO_NAME, type OwnScenario } from './own-scenario'
import { parseScenario, type ScenarioContent } from './parse-scenario'
import type { JsonObject } from './parse-scenario-fields'
import type { ReferenceData } from './reference-data'
import { ok, type Result } from './result'
import { ownScenario, resolveScenario, type Scenarios } from './resolve-scenario'
import { isPresetId, PRESETS, type Scenario } from './scenario'
import { scenarioContext } from './scenario-check'
import { scenarioFile } from './scenario-file'
import { freeScenarioName, newScenarioId } from './scenario-names'
import type { ScenarioNote } from './scenario-notes'
import type { Workspace } from './workspace'

export interface OpenedScenario {
  /** Adds the scenario and shows it. */
  readonly step: Step
  readonly scenario: OwnScenario
  /** The name in the file, where that was taken. */
  readonly renamedFrom: string | null
  readonly notes: readonly ScenarioNote[]
}

/** The own scenario of a name; capitals do not tell names apart. */
export function scenarioNamed(scenarios: Scenarios, name: string): OwnScenario | undefined {
  const wanted = name.trim().toLowerCase()
  return Object.values(scenarios).find((own) => own.name.trim().toLowerCase() === wanted)
}

/** What opening a scenario file does to a workspace; nothing is changed. Faults: those of `parseScenario`. */
export function openScenario(workspace: Workspace, input: unknown, reference: ReferenceData, file: string): Result<OpenedScenario> {
  const { scenarios } = workspace
  const parentOf = (name: string): Result<Scenario> | undefined => {
    const parent = scenarioNamed(scenarios, name)
    return parent && ok(resolveScenario(workspace, parent.id))
  }
  const read = parseScenario(input, scenarioContext(reference, file, parentOf))
  if (!read.ok) return read
  const { content, notes } = read.value
  const wanted = content.name.trim().slice(0, LONGEST_SCENARIO_NAME) || file.replace(/(\.scenario)?\.json$/i, '')
  const name = freeScenarioName(wanted, scenarios)
  const id = newScenarioId(name, scenarios)
  const basedOn = isPresetId(content.basedOn) ? content.basedOn : scenarioNamed(scenarios, content.basedOn)!.id
  const scenario: OwnScenario = { ...content, id, name, basedOn }
  const step: Step = [{ type: 'addScenario', scenario }, { type: 'activateScenario', id }]
  return ok({ step, scenario, renamedFrom: name === wanted ? null : wanted, notes })
}

/**
 * What a file of a scenario holds: beside its parent, which is named; or `alone`, everything that differs from the preset at the
 * root of its line, so that it can be read anywhere.
 */
export function fileOfScenario(workspace: Workspace, id: string, alone: boolean): JsonObject {
  const own = ownScenario(workspace.scenarios, id)
  if (own === undefined || alone || isPresetId(own.basedOn)) return scenarioFile(own === undefined || alone ? resolveScenario(workspace, id) : contentOf(own, own.basedOn))
  return scenarioFile(contentOf(own, workspace.scenarios[own.basedOn]!.name))
}

/**
 * The text of a scenario's file (see `fileOfScenario`), read back before it is given away: what could not be opened again is never
 * saved. `file`: how sentences name it. Faults: those of `parseScenario`.
 */
export function writtenScenario(workspace: Workspace, id: string, alone: boolean, reference: ReferenceData, file: string): Result<string> {
  const text = `${JSON.stringify(fileOfScenario(workspace, id, alone), null, 2)}\n`
  const read = openScenario(workspace, JSON.parse(text), reference, file)
  return read.ok ? ok(text) : read
}

function contentOf({ id: _id, ...said }: OwnScenario, basedOn: string): ScenarioContent {
  return { ...said, basedOn }
}

/** What a scenario is based on, by name. */
export function parentName(scenarios: Scenarios, { basedOn }: OwnScenario): string {
  return isPresetId(basedOn) ? PRESETS[basedOn].name : (ownScenario(scenarios, basedOn)?.name ?? basedOn)
}
