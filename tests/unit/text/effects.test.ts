// The sentence of an effect: whom, what, how much with its range, when, and what the size rests on.
import { expect, test } from 'vitest'
import type { Effect } from '../../../src/shared/domain/effect'
import { effectInWords } from '../../../src/shared/text/effects'

const effect = (changes: Partial<Effect>): Effect => ({ target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.75, delayMonths: 12, rampMonths: 12, enabled: true, ...changes })
const words = (changes: Partial<Effect>) => effectInWords(effect(changes)).replaceAll('\u00a0', ' ')

test('a judgement says so', () => {
  expect(words({})).toBe('Russia: capacity × 0.75, from 12 months after, over 12 months. Analyst\u2019s judgement.')
  expect(words({ enabled: false, delayMonths: 0, rampMonths: 1 })).toBe('Russia: capacity × 0.75, from its date, over 1 month (off). Analyst\u2019s judgement.')
})

test('the range stands behind the size, in its unit', () => {
  expect(words({ range: [0.5, 0.9] })).toContain('capacity × 0.75 (between × 0.5 and × 0.9), from 12 months')
  expect(words({ target: 'coreShare', scope: [], op: 'add', size: 0, range: [-0.5, 0.1] })).toContain('Everyone: core spending +0 % of GDP (between \u22120.5 and +0.1), from')
})

test('a source is named by its title where it is known, else by its id', () => {
  expect(words({ source: 'NATO_2026' })).toContain('over 12 months. Source: NATO_2026.')
  expect(effectInWords(effect({ source: 'NATO_2026' }), undefined, () => 'Defence expenditure')).toContain('Source: Defence expenditure.')
})
