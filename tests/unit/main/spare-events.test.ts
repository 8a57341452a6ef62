// A copy that lies ready never shows: every step gives what `applyStep` gives, and what was before stays as it was.
import { expect, test } from 'vitest'
import { makeApplyReady } from '../../../src/main/services/spare-events'
import { applyStep } from '../../../src/shared/domain/apply-command'
import type { Step } from '../../../src/shared/domain/command'
import type { HorizonEvent } from '../../../src/shared/domain/event'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { freshWorkspace } from '../../../src/shared/domain/workspace'

const event = (id: string): HorizonEvent => ({
  id, title: id, start: '2028' as FuzzyDate, category: 'summit', actors: [], status: 'planned', confidence: 'low', summary: '', sources: [], tags: [], provenance: 'own',
})
const move = (id: string, start: string): Step[number] => ({ type: 'moveEvent', id, start: start as FuzzyDate })

const STEPS: readonly Step[] = [
  [move('a', '2029')], [move('b', '2030')], [move('a', '2031'), move('nobody', '2031')], [move('a', '2032')], [{ type: 'removeEvent', id: 'a' }],
  [{ type: 'addEvent', event: event('a') }], [{ type: 'activateScenario', id: 'long-war' }], [move('c', '2027'), { type: 'addEvent', event: event('a') }], [move('c', '2026')],
]

test.each([['before each step', 1], ['after every other step', 2], ['never', Infinity]])('with quiet %s', (_, every) => {
  const waiting: (() => void)[] = []
  const apply = makeApplyReady((work) => waiting.push(work))
  let workspace = freshWorkspace({ a: event('a'), b: event('b'), c: event('c') })
  let refused = 0
  for (const [index, step] of STEPS.entries()) {
    const before = structuredClone(workspace)
    const expected = applyStep(workspace, step)
    const applied = apply(workspace, step)
    expect(applied).toStrictEqual(expected)
    expect(workspace).toStrictEqual(before)
    if (applied.ok) {
      expect(Object.keys(applied.value.workspace.events)).toEqual(Object.keys(expected.ok ? expected.value.workspace.events : {}))
      // Every third one is thought better of, as where the disk is full.
      if (index % 3 !== 1) workspace = applied.value.workspace
    } else refused += 1
    if (index % every === 0) for (const work of waiting.splice(0)) work()
  }
  expect(refused).toBe(3)
})
