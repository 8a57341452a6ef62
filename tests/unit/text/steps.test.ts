// What steps are called, in menus and in the history.
import { expect, test } from 'vitest'
import type { Step } from '../../../src/shared/domain/command'
import { blankScenario } from '../../../src/shared/domain/own-scenario'
import { nameStep } from '../../../src/shared/domain/step-name'
import { stepSchema } from '../../../src/shared/domain/schemas/command-schema'
import { stepNameSchema } from '../../../src/shared/domain/schemas/step-name-schema'
import { freshWorkspace } from '../../../src/shared/domain/workspace'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { stepAsTitle, stepInWords } from '../../../src/shared/text/steps'
import { eventAt, workspaceOf } from '../domain/world'

const WORKSPACE = workspaceOf([eventAt('truce', '2027', undefined, { title: 'Ceasefire' })], { parameters: { 'spending.coreTarget': 3.5 } })
const start = '2028' as FuzzyDate

test.each<[Step, string]>([
  [[{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 3.2 }], 'core target 3.50 → 3.20'],
  [[{ type: 'setParameter', scenario: 'mine', key: 'spending.shape', value: 'stall' }], 'shape of the path linear → stall after review'],
  [[{ type: 'setParameter', scenario: 'mine', key: 'economy.growthShift', value: -0.5 }], 'growth, shift 0.00 → −0.50'],
  [[{ type: 'setParameter', scenario: 'mine', key: 'spending.targetYear.DEU', value: 2032 }], 'target year (DEU) 2035 → 2032'],
  [[{ type: 'setParameter', scenario: 'mine', key: 'production.output0.mbt.RUS', value: 20 }], 'output in June 2025 (Russia, main battle tanks) 20.0'],
  [[{ type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget', 'spending.shape'] }], 'reset of 2 parameters'],
  [[{ type: 'moveEvent', id: 'truce', start }], 'move of "Ceasefire"'],
  [[{ type: 'removeEvent', id: 'nobody' }], 'removal of "nobody"'],
  [[{ type: 'editEvent', event: eventAt('x', '2030') }, { type: 'removeEvent', id: 'truce' }], 'removal of "Ceasefire"'],
  [[{ type: 'putSource', source: { id: 's', title: 'S', publisher: '', date: null, url: null, note: '' } }, { type: 'addEvent', event: eventAt('x', '2030') }, { type: 'addEvent', event: eventAt('y', '2030') }], 'adding 2 events'],
  [[{ type: 'overrideEvent', scenario: 'mine', id: 'truce', change: { off: true } }], 'change of "Ceasefire" in My scenario'],
  [[{ type: 'editScenario', scenario: { ...WORKSPACE.scenarios['mine']!, name: 'Late' } }], 'renaming My scenario to Late'],
  [[{ type: 'editScenario', scenario: { ...WORKSPACE.scenarios['mine']!, note: 'x' } }], 'change of My scenario'],
  [[{ type: 'removeScenario', id: 'mine' }], 'deletion of My scenario'],
  [[{ type: 'activateScenario', id: 'wales-pace' }], 'switch to Wales pace'],
  [[{ type: 'setBaseline', id: null }], 'taking the baseline off'],
  [
    [{ type: 'addScenario', scenario: blankScenario('c', 'Long war, changed', 'long-war') }, { type: 'activateScenario', id: 'c' }, { type: 'setParameter', scenario: 'c', key: 'war.intensity', value: 0.5 }],
    'tempo of the war 1.00 → 0.50 (in a copy, Long war, changed)',
  ],
  [[{ type: 'addScenario', scenario: blankScenario('c', 'Mine too', 'mine') }, { type: 'activateScenario', id: 'c' }], 'new scenario Mine too'],
])('%j', (step, words) => {
  expect(stepSchema.safeParse(step).success).toBe(true)
  const name = nameStep(step, WORKSPACE)
  expect(stepNameSchema.parse(JSON.parse(JSON.stringify(name)))).toEqual(name)
  expect(stepInWords(name)).toBe(words)
})

test('as an entry of a list it begins with a capital; long titles are cut', () => {
  const title = 'A very long title of an event that would make the menu wider than the screen is'
  const name = nameStep([{ type: 'removeEvent', id: 'long' }], freshWorkspace({ long: eventAt('long', '2030', undefined, { title }) }))
  expect(stepAsTitle(name)).toBe(`Removal of "${title.slice(0, 59)}…"`)
})
