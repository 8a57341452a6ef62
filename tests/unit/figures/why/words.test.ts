// An explanation in words: rows that read, and numbers that add up as they are shown.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../../src/shared/domain/fuzzy-date'
import type { Scenario } from '../../../../src/shared/domain/scenario'
import { changesBetween, presetEnd, type End } from '../../../../src/shared/engine/attribution/changes'
import { explain } from '../../../../src/shared/engine/attribution/explain'
import type { Series } from '../../../../src/shared/engine/projection'
import { explanationText, explanationWords } from '../../../../src/shared/figures/why/explanation-words'
import { namedSeries, partUnit } from '../../../../src/shared/figures/why/series-name'
import { shownParts, wholeParts } from '../../../../src/shared/figures/why/shown-parts'
import { project } from '../../../../src/shared/engine/project'
import { scenarioWith, wholeModel } from '../../engine/world'

const model = wholeModel()
const NAMES: Readonly<Record<string, string>> = { DEU: 'Germany', NATO: 'NATO', EUROPE_CANADA: 'Europe and Canada', RUS: 'Russia', UKR: 'Ukraine' }
const nameOf = (id: string) => NAMES[id] ?? id
const effect = (changes: Partial<Effect> = {}): Effect => ({ target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true, ...changes })
const event = (title: string, start: string, ...effects: readonly Effect[]) => ({ id: title, title, start: start as FuzzyDate, effects })
const end = (scenario: Partial<Scenario>, events: End['events'] = []): End => ({ scenario: scenarioWith(scenario), events })

function words(to: End, seriesId: string, place: number, from = presetEnd(to)) {
  return explanationWords(explain(model, [from, to], changesBetween([from, to]), seriesId, place)!, 'Pledge met', nameOf)
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const sentences = (...given: Parameters<typeof words>) => words(...given).rows.map(({ sentence }) => plain(sentence))
/** A number as it is shown. */
const read = (text: string) => Number(text.replace('\u2212', '-').replaceAll(',', '').replace('+', ''))

describe('rows', () => {
  test('a parameter with what it was and is, where it speaks of, and what it adds', () => {
    expect(sentences(end({ parameters: { 'spending.compliance.DEU': 0.8 } }), 'coreShare.DEU', 21)).toEqual(['Compliance, Germany: 1.00 → 0.80: −0.16 points'])
    expect(sentences(end({ parameters: { 'spending.shape': 'hold' } }), 'coreShare.DEU', 21)[0]).toMatch(/^Shape of the path: linear → hold: −0\.\d\d points$/)
    expect(sentences(end({ parameters: { 'economy.growth.DEU.2030': 3 } }), 'core.DEU', 21)[0]).toMatch(/^Growth, Germany, 2030: \d\.\d\d → 3\.00 % a year: \+\d+(\.\d)? bn US\$$/)
    expect(sentences(end({ parameters: { 'economy.growth': 3 } }), 'core.DEU', 21)[0]).toMatch(/^Growth: each its own → 3\.00 % a year: /)
    expect(sentences(end({ parameters: { 'production.lag.mbt.RUS': 9 } }), 'total.mbt.RUS', 40)[0]).toMatch(/^Lag, Russia, main battle tanks: 6\.0 → 9\.0 months: [−+][\d.]+ tanks a month$/)
    expect(sentences(end({ parameters: { 'production.realisation.RUS': 1 } }), 'total.mbt.RUS', 60)[0]).toMatch(/^Realisation, Russia: 0\.70 → 1\.00: /)
  })

  test('an effect with whom it reaches and how much, by its event', () => {
    const ceasefire = event('Ceasefire', '2027-03', effect({ scope: ['RUS', 'UKR'] }))
    expect(sentences(end({}, [ceasefire]), 'lost.mbt.RUS', 60)[0]).toMatch(/^Ceasefire: Russia and Ukraine’s tempo of the war × 0\.10: −\d+(\.\d)? tanks a month$/)
    expect(sentences(end({}, [event('Plan', '2027', effect({ target: 'coreShare', op: 'add', size: -0.4 }))]), 'coreShare.DEU', 21)).toEqual(['Plan: core spending −0.4 % of GDP: −0.40 points'])
    const fewer = event('Strike', '2027', effect({ target: 'capacity', scope: ['RUS'], categories: ['mbt', 'ifv'], size: 0.5 }))
    expect(sentences(end({}, [fewer]), 'total.mbt.RUS', 60)[0]).toMatch(/^Strike: Russia’s capacity \(main battle tanks and infantry fighting vehicles\) × 0\.50: /)
  })

  test('between two scenarios: an effect that moved, one that is gone, one of another size', () => {
    const at = (start: string, size = 0.1) => end({}, [event('Ceasefire', start, effect({ size }))])
    expect(sentences(at('2028-01'), 'stock.mbt.RUS', 80, at('2027-03'))[0]).toMatch(/^Ceasefire, Mar 2027 → Jan 2028: tempo of the war × 0\.10: −/)
    expect(sentences(end({}), 'stock.mbt.RUS', 80, at('2027-03'))[0]).toMatch(/^Without Ceasefire: tempo of the war × 0\.10: −/)
    expect(sentences(at('2027-03', 0.5), 'stock.mbt.RUS', 80, at('2027-03'))[0]).toMatch(/^Ceasefire: tempo of the war × 0\.10 → tempo of the war × 0\.50: −/)
  })

  test('nothing to share out is one sentence', () => {
    expect(words(end({}), 'coreShare.NATO', 17)).toMatchObject({ rows: [], ends: null, notes: ['Nothing differs from the preset Pledge met, and no event acts.'] })
    expect(words(end({ parameters: { 'production.lag': 3 } }), 'coreShare.NATO', 17)).toMatchObject({ rows: [], notes: ['The one change does not reach it.'] })
    expect(words(end({ parameters: { 'spending.compliance': 0.8 } }), 'totalShare.DEU', 3).notes).toEqual(['There is no value here, and none in the preset.'])
  })
})

test('the whole of it as text', () => {
  const to = end({ parameters: { 'spending.compliance': 0.8, 'spending.shape': 'backLoaded', 'production.lag': 3, 'war.intensity': 0.5 } })
  const text = plain(explanationText(words(to, 'coreShare.EUROPE_CANADA', 17))).split('\n')
  expect(text[0]).toBe('Why 2.81 % of GDP? Europe and Canada, core share, 2031')
  expect(text[1]).toBe('Shape of the path: linear → back-loaded: −0.22 points')
  expect(text[2]).toBe('Compliance: 1.00 → 0.80: −0.08 points')
  expect(text[3]).toBe('Preset Pledge met 3.11 → 2.81: −0.30 points')
  expect(text[4]).toBe('2 changes do not reach it.')
})

describe('numbers that add up', () => {
  test('parts shown add up to the sum shown, which is the difference of the values shown', () => {
    const value = fc.double({ min: -5000, max: 5000, noNaN: true })
    fc.assert(
      fc.property(value, fc.array(fc.oneof(value, fc.double({ min: -1, max: 1, noNaN: true }), fc.constant(0)), { minLength: 1, maxLength: 20 }), fc.constantFrom('percentOfGdp' as const, 'money' as const, 'unitsAMonth' as const), (none, parts, kind) => {
        const all = none + parts.reduce((sum, part) => sum + part, 0)
        const shown = shownParts(kind, none, all, parts)
        const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-6)
        near(shown.parts.reduce((sum, part) => sum + read(part), 0), read(shown.sum))
        near(read(shown.all) - read(shown.none), read(shown.sum))
        parts.forEach((part, place) => expect(Math.abs(read(shown.parts[place]!) - part)).toBeLessThan(2.01 * 10 ** -shown.decimals))
        parts.forEach((part, place) => part === 0 && expect(read(shown.parts[place]!)).toBe(0))
      }),
      { seed: 20_250_624, numRuns: 300 },
    )
  })

  test('what rounding moved furthest gives way, what is nothing stays nothing', () => {
    expect(wholeParts([1.4, 1.4, 0, 1.2], 4)).toEqual([2, 1, 0, 1])
    expect(wholeParts([-1.4, -1.4, -1.2], -4)).toEqual([-2, -1, -1])
    expect(wholeParts([0, 0], 0)).toEqual([0, 0])
  })

  test('small differences are shown with more decimals, up to three more', () => {
    expect(shownParts('percentOfGdp', 3.5601, 3.5581, [-0.002])).toMatchObject({ decimals: 4, none: '3.5601', all: '3.5581', sum: '−0.0020' })
    expect(shownParts('money', 1222.4, 1123.2, [-99.2])).toMatchObject({ decimals: 0, none: '1,222', all: '1,123', parts: ['−99'] })
    expect(shownParts('percentOfGdp', 3, 3 + 1e-9, [1e-9]).decimals).toBe(5)
  })
})

test('every series of a projection has a name, and its differences a unit', () => {
  const unnamed: string[] = []
  for (const { id, unit } of project(model, scenarioWith()).series.values() as Iterable<Series>) {
    const { name } = namedSeries(id, nameOf)
    if (!/, [A-Za-z]/.test(name) || name.includes('undefined') || name.endsWith(id.split('.')[0]!) && /[A-Z]/.test(id.split('.')[0]!)) unnamed.push(id)
    expect(partUnit(id, unit)).toMatch(id.startsWith('moneyBinds') ? /^$/ : /^[a-zA-Z]/)
  }
  expect(unnamed).toEqual([])
})
