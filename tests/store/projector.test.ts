// The projection behind the panes: drafts laid over the scenario, money as it is looked at, computed once for each change.
import { describe, expect, test } from 'vitest'
import { createProjector } from '../../src/renderer/state/projector'
import { createSession } from '../../src/renderer/state/session'
import { project } from '../../src/shared/engine/project'
import { valueAt } from '../../src/shared/engine/projection'
import { scenarioWith, shippedModel } from '../unit/engine/world'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { makeMain } from './world'

const model = shippedModel()
const scenario = scenarioWith({ parameters: { 'spending.coreTarget': 3, 'spending.compliance': 0.8 } })
const NONE = {}

const NO_EVENTS: readonly never[] = []

describe('drafted', () => {
  test('drafts lie over what is set, and the scenario itself stays', () => {
    const before = structuredClone(scenario)
    const drafted = createProjector().drafted(model, scenario, { 'spending.coreTarget': 5, 'spending.shape': 'hold' }, 'constant')
    expect(drafted.parameters).toEqual({ 'spending.coreTarget': 5, 'spending.compliance': 0.8, 'spending.shape': 'hold' })
    expect(scenario).toEqual(before)
  })

  test('money is current where that is looked at, else constant at the scenario’s base year', () => {
    const projector = createProjector()
    expect((['share', 'constant', 'current'] as const).map((basis) => projector.drafted(model, scenario, NONE, basis).money)).toEqual([
      { basis: 'constant', baseYear: 2026 }, { basis: 'constant', baseYear: 2026 }, { basis: 'current', baseYear: 2026 },
    ])
  })
})

describe('projection', () => {
  test('is that of the drafted scenario', () => {
    const projector = createProjector()
    const drafts = { 'spending.coreTarget.DEU': 6, 'spending.compliance': 1 }
    const projection = projector.projection(model, scenario, drafts, 'share', NO_EVENTS)
    const expected = project(model, projector.drafted(model, scenario, drafts, 'share'))
    expect(valueAt(projection, 'coreShare.DEU', 2035)).toBe(6)
    for (const series of ['coreShare.NATO', 'core.POL', 'cumulativeExtra.EUROPE_CANADA']) {
      expect([...projection.series.get(series)!.values]).toEqual([...expected.series.get(series)!.values])
    }
  })

  test('the same inputs give the same object, however many panes ask; any other input a new one', () => {
    const projector = createProjector()
    const drafts = { 'spending.coreTarget': 5 }
    const first = projector.projection(model, scenario, drafts, 'share', NO_EVENTS)
    expect(projector.drafted(model, scenario, drafts, 'share')).toBe(projector.drafted(model, scenario, drafts, 'share'))
    expect(projector.projection(model, scenario, drafts, 'share', NO_EVENTS)).toBe(first)
    const others = [
      projector.projection(model, scenario, drafts, 'current', NO_EVENTS),
      projector.projection(model, scenario, { ...drafts }, 'current', NO_EVENTS),
      projector.projection(model, { ...scenario }, drafts, 'current', NO_EVENTS),
    ]
    expect(new Set([first, ...others]).size).toBe(4)
  })
})

test('a session holds what main handed over', async () => {
  const main = makeMain(workspaceOf([eventAt('a', '2027')]))
  const opening = main.opening()
  const session = createSession(main.bridge, opening)
  expect(session.workspace.getState().workspace).toBe(opening.workspace)
  expect(session.view.getState().settings).toBe(opening.settings)
  expect([session.appVersion, session.today, session.notice, session.reference]).toEqual(['0.0.0', '2026-11-23', null, opening.reference])
  session.workspace.dispatch([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 5 }])
  await session.workspace.settled()
  const { workspace } = session.workspace.getState()
  expect(valueAt(session.projector.projection(model, session.resolver.resolve(workspace.scenarios, 'mine').scenario, {}, 'share', NO_EVENTS), 'coreShare.DEU', 2035)).toBe(5)
})
