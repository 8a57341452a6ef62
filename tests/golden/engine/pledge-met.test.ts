// The whole Pledge-met projection as text, to 12 significant digits: a change of any number shows as a changed line.
// After a change that is meant: `npx vitest run tests/golden/engine -u`, and read the difference.
import { expect, test } from 'vitest'
import { project } from '../../../src/shared/engine/project'
import { warningSentence } from '../../../src/shared/text/engine'
import { scenarioWith, shippedModel } from '../../unit/engine/world'

const model = shippedModel()

function digits(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '-'
}

function asText(money: Parameters<typeof scenarioWith>[0]): string {
  const projection = project(model, scenarioWith(money))
  return [
    `years ${projection.years.join(' ')}`,
    ...[...projection.series.values()].map(({ id, unit, values }) => `${id} [${unit.text}] ${Array.from(values, digits).join(' ')}`),
    ...[...projection.indicators.values()].map(({ id, unit, value, why }) => `${id} [${unit}] ${value === null ? why : digits(value)}`),
    ...projection.warnings.map((warning) => `${warning.code}: ${warningSentence(warning)}`),
    '',
  ].join('\n')
}

test('constant US$ of 2026', async () => {
  await expect(asText({})).toMatchFileSnapshot('pledge-met.constant.txt')
})

test('current US$, groups alone', async () => {
  const text = asText({ money: { basis: 'current', baseYear: 2026 } })
  const groups = text.split('\n').filter((line) => /^(core|gdp|coreShare|cumulativeExtra)\.(NATO|EUROPE_CANADA|USA|TUR|LUX) /.test(line))
  await expect(`${groups.join('\n')}\n`).toMatchFileSnapshot('pledge-met.current.txt')
})

test('the headline figures published for Pledge met', () => {
  const projection = project(model, scenarioWith())
  const at = (series: string, year: number) => projection.series.get(series)!.values[year - 2014]!
  expect(at('coreShare.EUROPE_CANADA', 2035)).toBeCloseTo(3.56, 2)
  expect(at('coreShare.USA', 2026)).toBe(3.17)
  // The published 1,222 and +1,652 multiply Luxembourg's share by GDP; with national income it is 1,221 and +1,649.
  expect(Math.round(at('core.EUROPE_CANADA', 2035))).toBe(1221)
  expect(Math.round(at('cumulativeExtra.EUROPE_CANADA', 2035))).toBe(1649)
})

test('the headline figures published for Slow start', () => {
  const parameters = { 'spending.compliance': 0.8, 'spending.shape': 'backLoaded', 'spending.shapePower': 1.8, 'economy.growthShift': -0.3 }
  const projection = project(model, scenarioWith({ parameters }))
  const at = (series: string, year: number) => projection.series.get(series)!.values[year - 2014]!
  const rounded = Object.fromEntries(
    ['EUROPE_CANADA', 'NATO', 'USA', 'DEU', 'FRA', 'POL'].map((id) => [id, at(`coreShare.${id}`, 2035).toFixed(2)]),
  )
  expect(rounded).toEqual({ EUROPE_CANADA: '3.36', NATO: '3.40', USA: '3.43', DEU: '3.34', FRA: '3.24', POL: '4.68' })
  expect(at('totalShare.EUROPE_CANADA', 2035).toFixed(2)).toBe('4.70')
  expect(at('extra.USA', 2035).toFixed(1)).toBe('96.4')
  expect(at('extra.FRA', 2035).toFixed(1)).toBe('39.6')
  expect(at('extra.CAN', 2035).toFixed(1)).toBe('30.0')
})
