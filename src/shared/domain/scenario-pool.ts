// Scenario files that are read together, without a workspace: one may be based on another one of them, by its name.
import { fault, type Fault } from './fault'
import { parseScenario } from './parse-scenario'
import { isJsonObject } from './parse-scenario-fields'
import type { ReferenceData } from './reference-data'
import { failed, ok, type Result } from './result'
import type { Scenario } from './scenario'
import { scenarioContext, type ScenarioContext } from './scenario-check'

export interface PoolFile {
  /** How sentences name it. */
  readonly file: string
  readonly content: unknown
}

export interface ScenarioPool {
  /** What the file is to be read with. */
  contextOf(file: PoolFile): ScenarioContext
  /** `name.taken` when an earlier file has the scenario's name; else null. */
  taken(file: PoolFile): Fault | null
}

export function makeScenarioPool(files: readonly PoolFile[], reference: ReferenceData): ScenarioPool {
  const named = (name: string) => files.filter(({ content }) => nameOf(content) === name.trim().toLowerCase())

  function contextOf(file: PoolFile, way: readonly PoolFile[] = []): ScenarioContext {
    return scenarioContext(reference, file.file, (name): Result<Scenario> | undefined => {
      const [parent] = named(name)
      if (parent === undefined) return undefined
      if (parent === file || way.includes(parent)) return failed(fault('scenario.cycle', { name: name.slice(0, 80) }, 'basedOn'))
      const read = parseScenario(parent.content, contextOf(parent, [...way, file]))
      return read.ok ? ok(read.value.scenario) : read
    })
  }

  return {
    contextOf: (file) => contextOf(file),
    taken: (file) => {
      const name = nameOf(file.content)
      const first = name === null ? file : named(name)[0]
      return first === file || first === undefined ? null : fault('name.taken', { name: name!.slice(0, 80) }, 'name')
    },
  }
}

function nameOf(content: unknown): string | null {
  return isJsonObject(content) && typeof content.name === 'string' ? content.name.trim().toLowerCase() : null
}
