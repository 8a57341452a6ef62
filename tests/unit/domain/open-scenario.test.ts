// Scenario files in and out of a workspace, and files that are read together.
import { describe, expect, test } from 'vitest'
import { applyStep } from '../../../src/shared/domain/apply-command'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { fileOfScenario, openScenario } from '../../../src/shared/domain/open-scenario'
import { blankScenario, type OwnScenario } from '../../../src/shared/domain/own-scenario'
import { readScenario } from '../../../src/shared/domain/parse-scenario'
import { resolveScenario } from '../../../src/shared/domain/resolve-scenario'
import { makeScenarioPool } from '../../../src/shared/domain/scenario-pool'
import { freshWorkspace, type Workspace } from '../../../src/shared/domain/workspace'
import { faultSentence } from '../../../src/shared/text/faults'
import { atlantis, shippedReference } from '../engine/world'

const reference = shippedReference()
const HEAD = { format: 'hague-horizon/scenario', version: 1 }

const parent: OwnScenario = { ...blankScenario('parent', 'Stalled', 'stall-after-review'), parameters: { 'spending.coreTarget': 3 }, actors: [atlantis()], money: { basis: 'constant', baseYear: 2025 } }
const child: OwnScenario = {
  ...blankScenario('child', 'Stalled, later', 'parent'), note: 'For May', parameters: { 'spending.targetYear': 2033, 'spending.coreTarget.ATLANTIS': 2 },
  groups: [{ id: 'NORTH', name: 'North', members: ['SWE', 'ATLANTIS'] }], formulas: [{ name: 'half', expression: '1 / 2' }], seed: 4,
  eventChanges: { truce: { start: '2028' as FuzzyDate, effects: [] }, other: { off: true } },
  events: [{ id: 'pause', title: 'Pause', start: '2027-Q2' as FuzzyDate, effects: [{ target: 'intensity', scope: ['RUS'], op: 'multiply', size: 0.5, delayMonths: 0, rampMonths: 3, enabled: true }] }],
  kept: { colour: 'red', eventChanges: { truce: { why: 'asked for' } } },
}
const workspace: Workspace = { ...freshWorkspace({}), scenarios: { parent, child }, scenarioOrder: ['parent', 'child'] }
const onDisk = (content: unknown): unknown => JSON.parse(JSON.stringify(content))

function opened(into: Workspace, content: unknown) {
  const open = openScenario(into, content, reference, 'file.scenario.json')
  if (!open.ok) throw new Error(JSON.stringify(open.fault))
  const applied = applyStep(into, open.value.step)
  if (!applied.ok) throw new Error(applied.fault.code)
  return { ...open.value, workspace: applied.value.workspace }
}

const sentenceOf = (content: unknown, into = workspace) => {
  const open = openScenario(into, content, reference, 'file.scenario.json')
  return open.ok ? 'opened' : faultSentence(open.fault)
}

describe('a scenario file', () => {
  test('names its parent, holds what differs, and read again gives an equal scenario', () => {
    const content = onDisk(fileOfScenario(workspace, 'child', false))
    expect(content).toMatchObject({ ...HEAD, name: 'Stalled, later', basedOn: 'Stalled', parameters: { 'spending.targetYear': 2033 }, colour: 'red', eventChanges: { truce: { start: '2028', effects: [], why: 'asked for' }, other: { off: true } } })
    expect(content).not.toHaveProperty('money')
    const without = { ...workspace, scenarios: { parent }, scenarioOrder: ['parent'] }
    const { scenario, renamedFrom, workspace: after } = opened(without, content)
    expect([{ ...scenario, id: 'child' }, renamedFrom, after.active]).toEqual([child, null, 'stalled-later'])
  })

  test('alone, it holds the whole line down to the preset, and gives the same scenario anywhere', () => {
    const content = onDisk(fileOfScenario(workspace, 'child', true))
    expect(content).toMatchObject({ basedOn: 'stall-after-review', money: { basis: 'constant', baseYear: 2025 }, parameters: { 'spending.coreTarget': 3 } })
    const { workspace: after, scenario } = opened(freshWorkspace({}), content)
    expect(resolveScenario(after, scenario.id)).toEqual(resolveScenario(workspace, 'child'))
  })

  test('whose name is taken comes in under another one, and says so', () => {
    const { scenario, renamedFrom, workspace: after } = opened(workspace, onDisk(fileOfScenario(workspace, 'parent', false)))
    expect([scenario.name, renamedFrom, after.scenarioOrder]).toEqual(['Stalled 2', 'Stalled', ['parent', 'child', 'stalled-2']])
    expect(opened(workspace, onDisk(fileOfScenario(workspace, 'long-war', false))).scenario).toMatchObject({ name: 'Long war 2', basedOn: 'long-war', parameters: {} })
  })

  test.each<[unknown, string]>([
    [{ ...HEAD, name: 'X', basedOn: 'nobody' }, 'The scenario "X" is based on "nobody", which is neither a preset nor a scenario here; open that one first.'],
    [{ ...HEAD, basedOn: 7 }, expect.stringContaining('basedOn is not valid: it takes a preset') as string],
    [{ ...HEAD, version: 2 }, 'file.scenario.json was written by a newer version (format 2); update the app to read it.'],
    [{ format: 'another/product', version: 1 }, 'file.scenario.json is not a file that is read here; its format is "another/product".'],
    [{ ...HEAD, eventChanges: { truce: { end: '2029' } } }, 'eventChanges.truce.end is not valid: an end needs the start beside it.'],
    [{ ...HEAD, eventChanges: { truce: { start: 'soon' } } }, 'eventChanges.truce.start is not valid: it takes a date, not "soon".'],
    [{ ...HEAD, eventChanges: { '__proto__ ': {} } }, expect.stringContaining('eventChanges.__proto__') as string],
    [{ ...HEAD, eventChanges: { truce: { off: false } } }, 'eventChanges.truce.off is not valid: it takes true, or nothing, not false.'],
  ])('%j is refused in a sentence', (content, sentence) => expect(sentenceOf(content)).toEqual(sentence))
})

describe('files that are read together', () => {
  const file = (name: string, basedOn: string, more: object = {}) => ({ file: `${name}.scenario.json`, content: { ...HEAD, name, basedOn, ...more } })
  const read = (files: readonly ReturnType<typeof file>[], of: number) => {
    const pool = makeScenarioPool(files, reference)
    const { scenario, faults } = readScenario(files[of]!.content, pool.contextOf(files[of]!))
    return scenario ?? faults.map(faultSentence)
  }

  test('may be based on each other, in whatever order they come', () => {
    const files = [file('Third', 'second'), file('First', 'long-war', { parameters: { 'spending.coreTarget': 4 } }), file('Second', 'First', { parameters: { 'spending.compliance': 0.5 } })]
    expect(read(files, 0)).toMatchObject({ name: 'Third', basedOn: 'long-war', parameters: { 'spending.coreTarget': 4, 'spending.compliance': 0.5 } })
  })

  test('never in a circle', () => {
    expect(read([file('A', 'B'), file('B', 'C'), file('C', 'A')], 0)).toEqual(['The scenario "A" would be based on itself; choose another one to base it on.'])
    expect(read([file('A', 'A')], 0)).toEqual(['The scenario "A" would be based on itself; choose another one to base it on.'])
  })

  test('of one name are told apart by nobody: the later one is refused', () => {
    const files = [file('A', 'long-war'), file('a ', 'pledge-met')]
    const pool = makeScenarioPool(files, reference)
    expect(files.map((one) => pool.taken(one)?.code ?? null)).toEqual([null, 'name.taken'])
  })
})
