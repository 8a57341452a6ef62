// How sure a parameter is, in words: every number with its unit.
import { expect, test } from 'vitest'
import type { Distribution } from '../../../src/shared/domain/distribution'
import type { ParameterUnit } from '../../../src/shared/domain/parameter-table'
import { spreadWithUnit, unitAfter } from '../../../src/shared/text/parameter-words'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const cases: readonly (readonly [Distribution, ParameterUnit, string])[] = [
  [{ kind: 'triangular', low: 3, mode: 3.5, high: 4 }, 'percentOfGdp', 'between 3 % of GDP and 4 % of GDP, most likely 3.5 % of GDP'],
  [{ kind: 'normal', mean: 6, sd: 1 }, 'months', 'about 6 months, standard deviation 1 months (normal)'],
  [{ kind: 'uniform', low: 0.16, high: 1.35 }, 'factor', 'between 0.16 and 1.35, each value as likely (1 = pledge)'],
  [{ kind: 'uniform', low: 2030, high: 2033 }, 'year', 'between 2030 and 2033, each value as likely'],
]
test.each(cases)('%j in %s', (distribution, unit, words) => expect(plain(spreadWithUnit(distribution, unit))).toBe(words))

test('a unit that says what 1 means stands in brackets', () => {
  expect([unitAfter('percentOfGdp'), unitAfter('ofPlan'), unitAfter('year')]).toEqual(['% of GDP', '(1 = planned)', ''])
})
