// Every warning has a sentence, and the standing ones stand where they should.
import { expect, test } from 'vitest'
import { WARNING_CODES } from '../../../src/shared/domain/scenario-warnings'
import { project } from '../../../src/shared/engine/project'
import { warningSentence } from '../../../src/shared/text/engine'
import { atlantis, scenarioWith, shippedModel } from './world'

const model = shippedModel()
const codes = (changes: Parameters<typeof scenarioWith>[0]) => project(model, scenarioWith(changes)).warnings.map(({ code }) => code)

test('each code has a sentence that ends as one', () => {
  for (const code of WARNING_CODES) expect(warningSentence({ code, data: {} })).toMatch(/^[A-Z"].*\.$|^undefined .*\.$/)
})

test('current money tells of held rates and assumed prices; constant money of rates alone', () => {
  expect(codes({ money: { basis: 'current', baseYear: 2026 } })).toEqual(
    expect.arrayContaining(['money.ratesHeld', 'money.laterInflation', 'money.turkeyPrices']),
  )
  expect(codes({})).not.toContain('money.laterInflation')
})

test('growth set by hand takes the note on held growth away', () => {
  expect(codes({})).toContain('growth.heldAfterForecast')
  expect(codes({ parameters: { 'economy.growth': 2 } })).not.toContain('growth.heldAfterForecast')
})

test('inflation of an own actor is told as assumed only where prices enter', () => {
  const { inflation: _none, ...actor } = atlantis()
  expect(codes({ actors: [actor] })).not.toContain('own.inflationAssumed')
  expect(codes({ actors: [actor], money: { basis: 'constant', baseYear: 2025 } })).toContain('own.inflationAssumed')
})

test('a price year that cannot be reached leaves money empty and says so', () => {
  const actor = atlantis({ inflation: { '2028': 2 } })
  expect(codes({ actors: [actor], money: { basis: 'constant', baseYear: 2024 } })).toContain('own.noPriceYear')
})

test('a review year that comes too late is told', () => {
  const parameters = { 'spending.shape.DEU': 'afterReview', 'spending.reviewYear.DEU': 2034, 'spending.targetYear.DEU': 2033 }
  expect(project(model, scenarioWith({ parameters })).warnings).toContainEqual({ code: 'reviewYear.notBeforeTarget', data: { actors: 'DEU' } })
})
