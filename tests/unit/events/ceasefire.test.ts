// The ceasefire of one click: rows 1 to 3 of the table of effects.
import { expect, test } from 'vitest'
import { CEASEFIRE } from '../../../src/renderer/events/ceasefire'
import { readEffect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { project } from '../../../src/shared/engine/project'
import { scenarioWith, wholeModel } from '../engine/world'

test('each effect is sound and judged; only the end of losses is on', () => {
  for (const [place, effect] of CEASEFIRE.entries()) expect(readEffect(effect, `effects[${place}]`)).toEqual({ ok: true, value: effect })
  expect(CEASEFIRE.map(({ target, enabled, source }) => [target, enabled, source])).toEqual([['intensity', true, undefined], ['capacity', false, undefined], ['coreShare', false, undefined]])
})

test('plants: × 0.75 (0.5 to 0.9), flat in the first year, half of it after 12 to 24 months', () => {
  expect(CEASEFIRE[1]).toMatchObject({ op: 'multiply', size: 0.75, range: [0.5, 0.9], delayMonths: 12, categories: ['mbt', 'shells', 'drones'] })
  const half = CEASEFIRE[1]!.delayMonths + CEASEFIRE[1]!.rampMonths / 2
  expect([half >= 12, half <= 24]).toEqual([true, true])
})

test('shares: \u22120.05 to +0.1 points a year', () => {
  const { size, range, rampMonths } = CEASEFIRE[2]!
  expect([size, ...range!].map((value) => value / (rampMonths / 12))).toEqual([0, -0.05, 0.1])
})

test('losses: Russia’s tanks grow by 300 to 1,200 a year while there is storage', () => {
  const event = { id: 'ceasefire', title: 'Ceasefire', start: '2027-01' as FuzzyDate, effects: CEASEFIRE }
  const stock = project(wholeModel(), scenarioWith(), [event]).series.get('stock.mbt.RUS')!.values
  // June 2027 to June 2028.
  const growth = stock[36]! - stock[24]!
  expect(growth).toBeGreaterThan(300)
  expect(growth).toBeLessThan(1200)
})
