// Formulas under chance: whatever the text, an answer or one sentence with a place, in bounded time. LONG_FUZZ sets the number of
// runs: 300 by themselves, a million in a night.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presetScenario } from '../../src/shared/domain/scenario'
import { project } from '../../src/shared/engine/project'
import { evaluateFormulas } from '../../src/shared/formula/scenario-formulas'
import { readTokens } from '../../src/shared/formula/tokens'
import { HOSTILE } from '../unit/formula/hostile'
import { shippedModel } from '../unit/engine/world'

const runs = { seed: 20_250_624, numRuns: Number(process.env.LONG_FUZZ ?? 300) }
const projection = project(shippedModel(), presetScenario('pledge-met'))

const WORDS = ['core.DEU', 'gdp.DEU', 'coreShare.NATO', 'yearsToTarget.DEU', 'f0', 'f1', 'f2', 'sum', 'at', 'max', 'abs', 'constructor', '__proto__', 'import', '1', '2035', '9e9', '0', '.5', '+', '-', '*', '/', '^', '<', '>=', '==', '?', ':', '(', ')', ',', '=', '[', ']', '"', '.', ';', '!', ' ', '\n', '{', '}', '%', '\\', '💥']

const hostileText = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.nat(), fc.constantFrom(...WORDS)).map(([text, at, word]) => text.slice(0, at % (text.length + 1)) + word + text.slice(at % (text.length + 1))),
)

/** Sound formulas, and the number that each is when only numbers stand in it. */
const sound: fc.Arbitrary<{ readonly text: string; readonly value: number }> = fc.letrec<{ any: { text: string; value: number } }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.integer({ min: 0, max: 99 }).map((value) => ({ text: String(value), value })),
    fc.tuple(tie('any'), tie('any'), fc.constantFrom('+', '-', '*')).map(([a, b, sign]) => ({
      text: `(${a.text} ${sign} ${b.text})`,
      value: sign === '+' ? a.value + b.value : sign === '-' ? a.value - b.value : a.value * b.value,
    })),
    tie('any').map(({ text, value }) => ({ text: `abs(${text})`, value: Math.abs(value) })),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => ({ text: `(${a.text} > 3 ? ${b.text} : ${c.text})`, value: a.value > 3 ? b.value : c.value })),
  ),
})).any.filter(({ text }) => text.length <= 1000)

describe('whatever stands in a formula', () => {
  test('it has an answer or one sentence, with a place inside the text', () => {
    fc.assert(fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
      const start = performance.now()
      const result = evaluateFormulas(texts.map((expression, index) => ({ name: `f${index}`, expression })), projection)
      expect(performance.now() - start).toBeLessThan(1000)
      if (result.ok) for (const { values } of result.value) expect(values).toHaveLength(projection.years.length)
      else {
        expect(result.fault.code).toBe('input.invalid')
        expect(String(result.fault.data.reason)).not.toMatch(/undefined|\bn\d+\b|\n/)
        if ('from' in result.fault.data) expect(result.fault.data.to).toBeLessThanOrEqual(Math.max(...texts.map(({ length }) => length)))
      }
    }), runs)
  })

  test('what is sound is reckoned as written', () => {
    fc.assert(fc.property(sound, ({ text, value }) => {
      const result = evaluateFormulas([{ name: 'f', expression: text }], projection)
      if (!result.ok) throw new Error(`${text}: ${result.fault.data.reason}`)
      expect(result.value[0]!.indicator.value! - value).toBe(0)
    }), runs)
  })

  test('tokens lie in the text where they say', () => {
    fc.assert(fc.property(sound, ({ text }) => {
      for (const token of readTokens(text)) expect(text.slice(token.from, token.to)).toBe(token.text)
    }), runs)
  })
})
