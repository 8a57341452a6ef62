// Effects and contradictions in words.
import { expect, test } from 'vitest'
import type { Distribution } from '../../../src/shared/domain/distribution'
import type { Effect } from '../../../src/shared/domain/effect'
import { contradictionInWords, effectInShort, sizeInWords, sizeSpreadInWords } from '../../../src/shared/text/effect-editor'
import { effectInWords } from '../../../src/shared/text/effects'

const NAMES: Readonly<Record<string, string>> = { RUS: 'Russia', USA: 'United States', DEU: 'Germany' }
const nameOf = (id: string) => NAMES[id] ?? id
const effect = (changes: Partial<Effect> = {}): Effect => ({ target: 'refurbRate', scope: ['RUS'], op: 'multiply', size: 0.4, delayMonths: 3, rampMonths: 6, enabled: true, ...changes })
/** Blanks that keep words together read as blanks. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

test.each<[Partial<Effect>, string]>([
  [{}, 'Russia’s refurbishment × 0.4'],
  [{ scope: ['USA'], target: 'capacity', size: 1.5, categories: ['shells', 'mbt'] }, 'United States’ capacity × 1.5, shells, tanks'],
  [{ scope: [], target: 'intensity', size: 0.1 }, 'Tempo of the war × 0.1'],
  [{ scope: ['DEU', 'USA'], target: 'coreShare', op: 'add', size: -0.4 }, '2 actors: core spending −0.4 % of GDP'],
])('%j in short', (changes, words) => {
  expect(plain(effectInShort(effect(changes), nameOf))).toBe(words)
})

test.each<[Partial<Effect>, string]>([
  [{ size: 0.07 }, 'falls to 7 % of what it would be'], [{ size: 1.5 }, 'rises to 150 % of what it would be'], [{ size: 0 }, 'falls to nothing'], [{ size: 1 }, 'stays as it is'],
  [{ target: 'growth', op: 'add', size: -0.3 }, 'falls by 0.3 points a year'], [{ op: 'add', size: 12 }, 'rises by 12 a month'],
])('%j does', (changes, words) => {
  expect(plain(sizeInWords(effect(changes)))).toBe(words)
})

test('an effect is one sentence', () => {
  expect(plain(effectInWords(effect({ durationMonths: 1, enabled: false }), nameOf))).toBe('Russia: refurbishment × 0.4, from 3 months after, over 6 months, for 1 month, then back over the same (off).')
})

test('a contradiction names the other event, or says that it is this one', () => {
  expect(contradictionInWords('opposed', 'Long war')).toBe('Contradicts "Long war": one raises what the other lowers, at the same time.')
  expect(contradictionInWords('twice', null)).toBe('The same effect stands here twice; both act.')
  expect(contradictionInWords('spent', 'Peace')).toBe('Together with "Peace", one of the two changes nothing: times 0 leaves nothing.')
})

test('the range stands behind the size, in its unit', () => {
  expect(plain(effectInWords(effect({ range: [0.2, 0.6] }), nameOf))).toContain('refurbishment × 0.4 (between × 0.2 and × 0.6), from 3 months')
  expect(plain(effectInWords(effect({ target: 'coreShare', scope: [], op: 'add', size: 0, range: [-0.5, 0.1] })))).toContain('Everyone: core spending +0 % of GDP (between −0.5 and +0.1), from')
})

test.each<[Distribution, string]>([
  [{ kind: 'triangular', low: 0.3, mode: 0.5, high: 0.7 }, 'between × 0.3 and × 0.7, most likely × 0.5'],
  [{ kind: 'pert', low: 0.3, mode: 0.5, high: 0.7, interval: 90 }, '90 % between × 0.3 and × 0.7, most likely × 0.5 (PERT)'],
  [{ kind: 'uniform', low: 0.3, high: 0.7 }, 'between × 0.3 and × 0.7, each value as likely'],
  [{ kind: 'normal', low: 0.3, high: 0.7, interval: 80 }, '80 % between × 0.3 and × 0.7 (normal)'],
  [{ kind: 'normal', mean: 0.5, sd: 0.1 }, 'about × 0.5, standard deviation 0.1 (normal)'],
  [{ kind: 'lognormal', median: 0.5, sigma: 0.2 }, 'median × 0.5, standard deviation of the logarithm 0.2 (lognormal)'],
])('%j is told with the size', (distribution, words) => {
  expect(plain(effectInWords(effect({ distribution }), nameOf))).toContain(`refurbishment × 0.4 (not sure: ${words}), from 3 months`)
  expect(plain(effectInShort(effect({ distribution }), nameOf))).toBe('Russia’s refurbishment × 0.4, not sure')
  expect(plain(sizeSpreadInWords({ target: 'refurbRate', op: 'multiply' }, distribution))).toBe(words.replace(/(?:× |deviation )(0\.\d)/g, (found, size: string) => `${found.startsWith('d') ? 'deviation ' : ''}${Number(size) * 100} %`))
})

test('a standard deviation is in the unit of its mean', () => {
  const sure: Distribution = { kind: 'normal', mean: -0.2, sd: 0.1 }
  expect(plain(sizeSpreadInWords({ target: 'coreShare', op: 'add' }, sure))).toBe('about −0.2 % of GDP, standard deviation 0.1 % of GDP (normal)')
})

test('the range that is known and what is drawn are both told', () => {
  const both = effect({ target: 'coreShare', scope: [], op: 'add', size: 0.2, range: [0.1, 0.3], distribution: { kind: 'triangular', low: -0.1, mode: 0.2, high: 0.4 } })
  expect(plain(effectInWords(both))).toContain('core spending +0.2 % of GDP (between +0.1 and +0.3; not sure: between −0.1 and +0.4, most likely +0.2), from')
})
