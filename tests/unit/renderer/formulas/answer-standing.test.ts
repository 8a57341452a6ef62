// Answers of formulas count for the very question that they were given to: another scenario, another text or another list beside it
// is another question, and what leaves the app waits.
import { expect, test } from 'vitest'
import type { Projection } from '../../../../src/shared/engine/projection'
import { standingOf, type FormulaState } from '../../../../src/renderer/formulas/answer-standing'

const projection = (): Projection => ({}) as Projection
const formulas = [{ name: 'share', expression: '1' }]
const [shown, beside] = [projection(), projection()]
const question = { formulas, projections: [shown, beside] }
const answered: FormulaState = { kind: 'answered', answers: [[], []], ...question }

test('its own answers are current, in whatever list the same projections stand', () => {
  expect(standingOf(answered, question)).toBe('current')
  expect(standingOf(answered, { formulas, projections: [shown, beside] })).toBe('current')
})

test.each([
  ['another scenario is shown', { formulas, projections: [projection(), beside] }],
  ['another one stands beside it', { formulas, projections: [shown, projection()] }],
  ['one more stands beside it', { formulas, projections: [shown, beside, projection()] }],
  ['none stands beside it any more', { formulas, projections: [shown] }],
  ['the text of a formula is another', { formulas: [{ name: 'share', expression: '2' }], projections: [shown, beside] }],
])('they are earlier ones where %s', (_why, asked) => {
  expect(standingOf(answered, asked)).toBe('earlier')
})

test('before the first answer nothing is current; what was stopped is so for its own question alone', () => {
  expect(standingOf({ kind: 'waiting' }, question)).toBe('earlier')
  expect(standingOf({ kind: 'stopped', ...question }, question)).toBe('stopped')
  expect(standingOf({ kind: 'stopped', ...question }, { formulas, projections: [shown] })).toBe('earlier')
})

test('without formulas there is nothing to wait for', () => {
  expect(standingOf({ kind: 'waiting' }, { formulas: [], projections: [shown] })).toBe('current')
})
