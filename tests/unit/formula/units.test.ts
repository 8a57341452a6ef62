// What unit a formula's answer is in, and where two units are put together that do not go together.
import { expect, test } from 'vitest'
import { readExpression } from '../../../src/shared/formula/expression'
import { unitOf } from '../../../src/shared/formula/units'

const UNITS: Readonly<Record<string, string>> = { 'core.DEU': 'bn US$', 'gdp.DEU': 'bn US$', 'coreShare.DEU': '% of GDP', 'output.mbt.RUS': 'units a month' }
const unit = (text: string) => unitOf(readExpression(text), (name) => UNITS[name] ?? '')

test.each([
  ['core.DEU', 'bn US$'],
  ['core.DEU / gdp.DEU * 100', ''],
  ['core.DEU + 5', 'bn US$'],
  ['core.DEU * gdp.DEU', '(bn US$)^2'],
  ['sqrt(core.DEU * gdp.DEU)', 'bn US$'],
  ['core.DEU / output.mbt.RUS', 'bn US$ / units a month'],
  ['1 / coreShare.DEU', '1 / % of GDP'],
  ['sum(core.DEU, 2030, 2035)', 'bn US$'],
  ['core.DEU > 5 ? coreShare.DEU : 0', '% of GDP'],
  ['log(core.DEU)', ''],
  ['core.DEU > gdp.DEU', ''],
])('%s', (text, expected) => {
  expect(unit(text)).toEqual({ text: expected, mistake: null })
})

test.each([
  ['core.DEU + coreShare.DEU', 'coreShare.DEU'],
  ['1 + (coreShare.DEU - 2 * core.DEU)', 'core.DEU'],
  ['max(core.DEU, 1, coreShare.DEU)', 'coreShare.DEU'],
  ['core.DEU > coreShare.DEU', 'coreShare.DEU'],
  ['1 > 2 ? core.DEU : coreShare.DEU', 'coreShare.DEU'],
])('%s puts two units together', (text, at) => {
  const { mistake } = unit(text)
  expect(text.slice(mistake!.from, mistake!.to)).toBe(at)
})
