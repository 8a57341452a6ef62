// A scenario's file is read back before it is saved: what could not be opened again is refused with the reader's own sentence.
import { expect, test } from 'vitest'
import { openScenario, writtenScenario } from '../../../src/shared/domain/open-scenario'
import { blankScenario } from '../../../src/shared/domain/own-scenario'
import { freshWorkspace } from '../../../src/shared/domain/workspace'
import { faultSentence } from '../../../src/shared/text/faults'
import { shippedReference } from '../engine/world'

const reference = shippedReference()
const workspaceWith = (parameters: Readonly<Record<string, number>>) => ({ ...freshWorkspace({}), scenarios: { mine: { ...blankScenario('mine', 'Mine', 'long-war'), parameters } }, scenarioOrder: ['mine'] })

test('a store below a month of its refurbishment is refused, alone and beside its parent', () => {
  const workspace = workspaceWith({ 'production.storage0.mbt.RUS': 5, 'production.refurbRate.mbt.RUS': 9 })
  for (const alone of [true, false]) {
    const written = writtenScenario(workspace, 'mine', alone, reference, 'Mine')
    expect(written).toMatchObject({ ok: false, fault: { code: 'input.invalid' } })
    expect(written.ok ? '' : faultSentence(written.fault)).toContain('5 in storage would not last a month of refurbishment at 9; write 0 where there is none')
  }
})

test('what is sound is written as it opens', () => {
  const workspace = workspaceWith({ 'production.storage0.mbt.RUS': 900, 'production.refurbRate.mbt.RUS': 9 })
  const written = writtenScenario(workspace, 'mine', true, reference, 'Mine')
  const opened = written.ok ? openScenario(freshWorkspace({}), JSON.parse(written.value), reference, 'Mine') : written
  expect(opened.ok && opened.value.scenario.parameters).toEqual(workspace.scenarios.mine.parameters)
})
