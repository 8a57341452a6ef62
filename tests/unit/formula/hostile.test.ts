// Hostile formulas through every door: the compiler, a scenario's file, `project` and `check`. Refused in one sentence, in under a
// second, and nothing of the host is touched.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkVerb } from '../../../src/cli/check-verb'
import type { Environment } from '../../../src/cli/environment'
import { projectVerb } from '../../../src/cli/project-verb'
import { Stop } from '../../../src/cli/stop'
import { LONGEST_FORMULA, MOST_FORMULA_BYTES, MOST_FORMULAS } from '../../../src/shared/domain/formula-form'
import { readScenario } from '../../../src/shared/domain/parse-scenario'
import { presetScenario, type OwnFormula } from '../../../src/shared/domain/scenario'
import { makeScenarioPool } from '../../../src/shared/domain/scenario-pool'
import { project } from '../../../src/shared/engine/project'
import { answerFormulas, evaluateFormulas, prepareFormulas } from '../../../src/shared/formula/scenario-formulas'
import { projectionSource } from '../../../src/shared/formula/formula-source'
import { faultSentence } from '../../../src/shared/text/faults'
import { RESOURCES, shippedModel, shippedReference } from '../engine/world'
import { DOUBLING, HOSTILE, HOSTILE_LISTS, HUNGRY, WITHOUT_VALUE } from './hostile'

const MOST_MS = 1000
const reference = shippedReference()
const projection = project(shippedModel(), presetScenario('pledge-met'))
const one = (expression: string): OwnFormula[] => [{ name: 'f', expression }]
const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function timed<T>(run: () => T): T {
  const start = performance.now()
  const result = run()
  expect(performance.now() - start).toBeLessThan(MOST_MS)
  return result
}

const SENTENCE = /^[^\n]+\.$/
const shown = (text: string) => `${JSON.stringify(text.slice(0, 40))} (${text.length})`

test('the table is a table', () => {
  expect(HOSTILE.length).toBeGreaterThan(60)
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length)
})

describe('the compiler', () => {
  test.each(HOSTILE.map((text) => [shown(text), text]))('%s', (_, text) => {
    const result = timed(() => evaluateFormulas(one(text), projection))
    if (result.ok) throw new Error('accepted')
    expect(faultSentence(result.fault)).toMatch(SENTENCE)
    expect(faultSentence(result.fault).length).toBeLessThan(400)
    const { from, to } = result.fault.data as { from: number; to: number }
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(to).toBeLessThanOrEqual(text.length)
  })

  test.each(WITHOUT_VALUE)('%s has no value', (text) => {
    const result = timed(() => evaluateFormulas(one(text), projection))
    expect(result.ok && result.value[0]!.indicator.value).toBeNull()
    expect(result.ok && result.value[0]!.values.some((value) => Math.abs(value) === Infinity)).toBe(false)
  })

  test.each(Object.entries(HOSTILE_LISTS))('%s', (_, formulas) => {
    const result = timed(() => evaluateFormulas(formulas, projection))
    if (result.ok) throw new Error('accepted')
    expect(faultSentence(result.fault)).toMatch(/circle/)
    expect(faultSentence(result.fault).length).toBeLessThan(400)
  })

  test('what doubles two hundred times is evaluated two hundred times', () => {
    const result = timed(() => evaluateFormulas(DOUBLING, projection))
    expect(result.ok && result.value.at(-1)!.indicator.value).toBe(2 ** 199)
  })

  test('what would take more memory than is allowed is refused before anything is evaluated', () => {
    const source = projectionSource(projection)
    const prepared = timed(() => prepareFormulas(HUNGRY, source.has))
    const first = prepared.findIndex(({ compiled }) => !compiled.ok)
    // 499 steps of a series and its two parts, and the answer: 0.68 MB each.
    expect(first).toBe(1 + Math.floor((MOST_FORMULA_BYTES - 127 * 8) / (499 * (127 + 2 * 22) * 8 + 127 * 8)))
    const result = evaluateFormulas(HUNGRY, projection)
    expect(result.ok ? '' : faultSentence(result.fault)).toMatch(/^[^\n]*would take more than 16 MB of memory together\.$/)
    expect(answerFormulas(prepared, source).map(({ ok }) => ok).lastIndexOf(true)).toBe(first - 1)
  })

  test('one faulty formula leaves the others their answers', () => {
    const source = projectionSource(projection)
    const answers = answerFormulas(prepareFormulas([{ name: 'a', expression: 'b + 1' }, { name: 'b', expression: 'evil()' }, { name: 'c', expression: '1 + 1' }, { name: 'd', expression: 'd' }], source.has), source)
    expect(answers.map((answer) => (answer.ok ? answer.value.indicator.value : String(answer.fault.data.reason).slice(0, 40)))).toEqual([
      'it names "b", which has a fault of its o', '"evil" at character 1 is no function; th', 2, 'the formulas name each other in a circle',
    ])
  })

  test('the host is as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length
    for (const text of HOSTILE) evaluateFormulas(one(text), projection)
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before)
    expect('polluted' in {}).toBe(false)
  })
})

/** A scenario's file; undefined where its reader finds fault. */
function written(name: string, formulas: readonly unknown[]): { readonly path: string; readonly content: unknown } {
  const content = { format: 'hague-horizon/scenario', version: 1, name, basedOn: 'pledge-met', formulas }
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(content))
  return { path, content }
}

const FILES = [
  ...HOSTILE.map((text, index) => written(`one-${index}`, one(text))),
  ...[...Object.values(HOSTILE_LISTS), HUNGRY].map((formulas, index) => written(`list-${index}`, formulas)),
]

describe('a scenario’s file', () => {
  const pool = makeScenarioPool([], reference)
  const read = (content: unknown) => timed(() => readScenario(content, pool.contextOf({ file: 'hostile.json', content })))

  test.each([
    ['a text that is too long', one('1'.repeat(LONGEST_FORMULA + 1))],
    ['1 MB of text', one('1'.repeat(1_000_000))],
    ['thousands of formulas', Array.from({ length: 5000 }, (_, index) => ({ name: `f${index}`, expression: '1' }))],
    ['a name from the prototype', [{ name: '__proto__', expression: '1' }]],
    ['a name with a dot', [{ name: 'core.DEU', expression: '1' }]],
    ['a name that is too long', [{ name: 'a'.repeat(41), expression: '1' }]],
    ['a name with markup', [{ name: '<b>', expression: '1' }]],
    ['the same name twice', [...one('1'), ...one('2')]],
    ['an expression that is an object', [{ name: 'f', expression: { toString: '1' } }]],
    ['an expression that is a list', [{ name: 'f', expression: ['1'] }]],
    ['formulas as an object', { f: '1' }],
    ['a formula as a text', ['1 + 1']],
  ])('%s', (_, formulas) => {
    const { scenario, faults } = read({ format: 'hague-horizon/scenario', version: 1, name: 'Hostile', formulas })
    expect(scenario).toBeNull()
    expect(faultSentence(faults[0]!)).toMatch(SENTENCE)
    expect(faultSentence(faults[0]!).length).toBeLessThan(400)
  })

  test('every hostile formula is read as the text that it is, or refused for its length', () => {
    for (const { content } of FILES) {
      const { scenario, faults } = read(content)
      if (scenario === null) expect(faultSentence(faults[0]!)).toMatch(/characters; 1000 are allowed/)
      else expect(scenario.formulas).toEqual((content as { formulas: unknown }).formulas)
    }
  })

  test('names of the prototype are names like others', () => {
    const formulas = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'].map((name) => ({ name, expression: '2', extra: 1 }))
    const { scenario } = read({ format: 'hague-horizon/scenario', version: 1, name: 'Names', formulas: [...formulas, { name: 'all', expression: 'constructor + toString + valueOf + hasOwnProperty' }] })
    const result = evaluateFormulas(scenario!.formulas!, projection)
    expect(result.ok && result.value.at(-1)!.indicator.value).toBe(8)
  })

  test('as many formulas as a file may have, each as long as it may be', () => {
    const longest = Array.from({ length: LONGEST_FORMULA / 2 }, () => '1').join('+')
    const { scenario } = read({ format: 'hague-horizon/scenario', version: 1, name: 'Many', formulas: Array.from({ length: MOST_FORMULAS }, (_, index) => ({ name: `f${index}`, expression: longest })) })
    const result = timed(() => evaluateFormulas(scenario!.formulas!, projection))
    expect(result.ok ? '' : faultSentence(result.fault)).toMatch(/more than 50000 characters together\.$/)
  })
})

describe('the command line', () => {
  const output = () => {
    const texts: string[] = []
    return { texts, write: (text: string) => texts.push(text) }
  }
  const environment = (stdout = output()): Environment => ({ resourcesDir: RESOURCES, data: RESOURCES, appVersion: '0', madeOn: '2026-01-01', stdout, stderr: output() })

  test('check says of each formula one sentence', () => {
    const stdout = output()
    const start = performance.now()
    expect(() => checkVerb(FILES.map(({ path }) => path), environment(stdout))).toThrow(Stop)
    expect((performance.now() - start) / FILES.length).toBeLessThan(MOST_MS)
    const sentences = stdout.texts.map((text) => text.trimEnd())
    expect(sentences).toHaveLength(FILES.length)
    for (const sentence of sentences.flatMap((text) => text.split('\n'))) {
      expect(sentence).toMatch(/^[^\n]+formulas\[\d+\]\.expression[^\n]+\.$/)
    }
  })

  test('project writes nothing and stops with one sentence', async () => {
    for (const { path } of FILES) {
      const stdout = output()
      const start = performance.now()
      const stop: unknown = await projectVerb(['--scenario', path], environment(stdout)).catch((error: unknown) => error)
      expect(performance.now() - start).toBeLessThan(MOST_MS)
      expect(stop).toBeInstanceOf(Stop)
      expect((stop as Stop).exitCode).toBe(1)
      expect((stop as Stop).message).toMatch(SENTENCE)
      expect(stdout.texts).toEqual([])
    }
  }, 60_000)
})
