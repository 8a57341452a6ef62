// Opening a picture: what comes into the workspace, as one step, and what it never touches.
import { describe, expect, test } from 'vitest'
import { applyStep } from '../../../src/shared/domain/apply-command'
import type { Effect } from '../../../src/shared/domain/effect'
import { openPicture } from '../../../src/shared/domain/picture/open-picture'
import { readPicture } from '../../../src/shared/domain/picture/read-picture'
import { eventsOf, resolveScenario } from '../../../src/shared/domain/resolve-scenario'
import { presetScenario, type Scenario } from '../../../src/shared/domain/scenario'
import { freshWorkspace, type Workspace } from '../../../src/shared/domain/workspace'
import { nameStep } from '../../../src/shared/domain/step-name'
import { project } from '../../../src/shared/engine/project'
import { areSame } from '../../../src/shared/figures/compare/scenarios'
import { eventAt, workspaceOf } from '../domain/world'
import { scenarioWith, wholeModel } from '../engine/world'
import { reference, RICH, textOf } from './world'

const EFFECT: Effect = { target: 'growth', scope: [], op: 'add', size: 1, delayMonths: 0, rampMonths: 1, enabled: true }
const acting = { ...eventAt('ceasefire', '2027'), effects: [EFFECT] }
const quiet = freshWorkspace({})
const busy: Workspace = { ...freshWorkspace({ ceasefire: acting }), baseline: 'wales-pace', compared: ['long-war'] }

function opened(workspace: Workspace, scenarios: readonly [Scenario, ...Scenario[]]) {
  const picture = readPicture(textOf(scenarios), 'path.png', reference)
  if (!picture.ok) throw new Error(JSON.stringify(picture.fault))
  const { step, names } = openPicture(workspace, picture.value, 'path')
  if (step === null) return { step, names, after: workspace, inverse: null }
  const applied = applyStep(workspace, step)
  if (!applied.ok) throw new Error(JSON.stringify(applied.fault))
  return { step, names, after: applied.value.workspace, inverse: applied.value.inverse }
}

describe('opening a picture', () => {
  test('shows its scenario with the numbers that it had, whatever acts in the workspace', () => {
    const { after } = opened(busy, [RICH, scenarioWith({ name: 'Other', parameters: { 'spending.coreTarget': 5 } })])
    const scenario = resolveScenario(after, after.active)
    const model = wholeModel()
    const { eventChanges: _changes, ...drawn } = RICH
    const [then, now] = [project(model, drawn), project(model, scenario, Object.values(eventsOf(after, after.active)))]
    expect([...now.series.keys()].filter((id) => !areSame(then.series.get(id)!.values, now.series.get(id)!.values))).toEqual([])
    expect(now.series.size).toBe(then.series.size)
    expect(after).toMatchObject({ baseline: null, compared: ['other'], scenarioOrder: [after.active, 'other'] })
    expect(after.events).toBe(busy.events)
  })

  test('is one step, named by the scenario, and one undo takes all of it back', () => {
    const { step, inverse, after } = opened(busy, [RICH, presetScenario('long-war'), presetScenario('pledge-met')])
    expect(nameStep(step!, busy)).toMatchObject({ code: 'addScenario' })
    const back = applyStep(after, inverse!)
    expect(back.ok && back.value.workspace).toEqual(busy)
  })

  test('a preset stays the preset where no event acts; what is shown already changes nothing', () => {
    expect(opened(quiet, [presetScenario('long-war'), presetScenario('wales-pace')]).after).toMatchObject({ active: 'long-war', compared: ['wales-pace'], scenarios: {} })
    expect(opened(quiet, [{ ...presetScenario('long-war'), money: { basis: 'current', baseYear: 2026 } }]).after.scenarios).toEqual({})
    expect(opened(quiet, [presetScenario('pledge-met')])).toMatchObject({ step: null, names: ['Pledge met'] })
    expect(opened(busy, [presetScenario('long-war')])).toMatchObject({ names: ['Long war 2'], after: { scenarios: { 'long-war-2': { basedOn: 'long-war', eventChanges: { ceasefire: { off: true } } } } } })
    expect(opened(quiet, [{ ...presetScenario('long-war'), money: { basis: 'constant', baseYear: 2020 } }]).names).toEqual(['Long war 2'])
    expect(opened(quiet, [presetScenario('long-war'), presetScenario('long-war')]).names).toEqual(['Long war', 'Long war 2'])
  })

  test('takes no name that is taken, and one for what has none', () => {
    const mine = workspaceOf()
    const { names } = opened({ ...mine, scenarios: {} }, [scenarioWith({ name: 'Same' }), scenarioWith({ name: 'same' }), scenarioWith({ name: ' ' })])
    expect(names).toEqual(['Same', 'same 2', 'path'])
  })
})
