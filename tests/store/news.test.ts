// What was told of a scenario is no longer told when an undo took it away or brought it back.
import { expect, test } from 'vitest'
import { duplicateScenario, deleteScenario } from '../../src/renderer/scenarios/scenario-actions'
import { newsHolds } from '../../src/renderer/state/news'
import { createSession } from '../../src/renderer/state/session'
import { changeShown } from '../../src/renderer/state/use-scenario'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import { workspaceOf } from '../unit/domain/world'
import { makeMain } from './world'

function begin() {
  const parent = blankScenario('parent', 'Parent', 'pledge-met')
  const child = blankScenario('child', 'Child', 'parent')
  const main = makeMain({ ...workspaceOf([]), active: 'pledge-met', scenarios: { parent, child }, scenarioOrder: ['parent', 'child'] })
  const session = createSession(main.bridge, main.opening())
  const holds = () => newsHolds(session.view.getState().news!, session.workspace.getState().workspace.scenarios)
  const change = (value: number) => changeShown(session, ({ id }) => [{ type: 'setParameter', scenario: id, key: 'spending.coreTarget', value }])
  return { session, holds, change, settled: () => session.workspace.settled() }
}

test('a copy of a preset', async () => {
  const { session, holds, change, settled } = begin()
  change(4)
  await settled()
  expect([session.view.getState().news?.kind, holds()]).toEqual(['copied', true])
  await session.workspace.undo()
  expect(holds()).toBe(false)
  await session.workspace.redo()
  expect(holds()).toBe(true)
})

test('a scenario that others follow, changed back', async () => {
  const { session, holds, change, settled } = begin()
  session.workspace.dispatch([{ type: 'activateScenario', id: 'parent' }])
  change(4)
  await settled()
  expect([session.view.getState().news?.kind, holds()]).toEqual(['followed', true])
  await session.workspace.undo()
  expect(holds()).toBe(false)
})

test('a scenario that was deleted and is there again', async () => {
  const { session, holds, settled } = begin()
  duplicateScenario(session, 'child')
  deleteScenario(session, session.workspace.getState().workspace.active)
  await settled()
  expect([session.view.getState().news?.kind, holds()]).toEqual(['deleted', true])
  await session.workspace.undo()
  expect(holds()).toBe(false)
})
