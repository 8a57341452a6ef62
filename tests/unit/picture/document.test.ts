// What a picture carries: everything that acts, nothing that does not, and only what can be opened again.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { exactJson } from '../../../src/shared/domain/picture/exact-json'
import { dataVersionOf, pictureText } from '../../../src/shared/domain/picture/picture-document'
import { sealPicture } from '../../../src/shared/domain/picture/picture-text'
import { readPicture } from '../../../src/shared/domain/picture/read-picture'
import { effectiveEvents, presetScenario } from '../../../src/shared/domain/scenario'
import { scenarioWith } from '../engine/world'
import { FORM, reference, RICH, textOf, VIEW } from './world'

const EFFECT: Effect = { target: 'growth', scope: [], op: 'add', size: 1, delayMonths: 0, rampMonths: 1, enabled: true }
const read = (text: string) => {
  const found = readPicture(text, 'path.png', reference)
  if (!found.ok) throw new Error(JSON.stringify(found.fault))
  return found.value
}
/** The document with a part of it changed, its check sum sound: what a forger would send. */
const forged = (change: (document: Record<string, Record<string, unknown>>) => unknown): string => {
  const { document } = JSON.parse(textOf([RICH])) as { document: Record<string, Record<string, unknown>> }
  change(document)
  const text = sealPicture(document)
  return text.ok ? text.value : ''
}

describe('what goes along', () => {
  test('the scenario as it acts, the view and the versions', () => {
    const { scenarios: [scenario], view, form, dataVersion, appVersion } = read(textOf([RICH]))
    const { name, basedOn, seed, money, actors, groups, formulas, parameters } = RICH
    expect(scenario).toMatchObject({ name, basedOn, seed, money, actors, groups, formulas })
    expect(Object.fromEntries(Object.entries(scenario.parameters).sort())).toStrictEqual(Object.fromEntries(Object.entries(parameters).sort()))
    expect(Object.is(scenario.parameters['economy.growth.DEU.2028'], -0)).toBe(true)
    expect({ view, form, dataVersion, appVersion }).toEqual({ view: VIEW, form: FORM, dataVersion: dataVersionOf(reference), appVersion: '9.9.9' })
  })

  test('nothing that does not act: no note, reason, source of one’s own, idle event, change of an event, unknown part', () => {
    const text = textOf([RICH])
    expect(text).not.toContain('SECRET')
    expect(read(text).scenarios[0].events).toEqual([{ id: 'acts', title: 'It acts', start: '2028-02', effects: [{ ...EFFECT, target: 'coreShare', scope: ['DEU'], size: 0.3, delayMonths: 1, rampMonths: 5 }] }])
  })

  test('of the workspace the events that act, with sources that everyone has, and no word more', () => {
    const source = reference.sources[0]!.id
    const event = { id: 'acts', title: 'A ceasefire', start: '2027' as FuzzyDate, summary: 'SECRET-SUMMARY', tags: ['SECRET-TAG'], effects: [{ ...EFFECT, source, note: 'SECRET-REASON' }] }
    const idle = { ...event, id: 'idle', title: 'SECRET-IDLE', effects: [{ ...EFFECT, enabled: false }] }
    const text = textOf([RICH], { scenarios: [{ scenario: RICH, events: [event, idle] }] })
    expect(text).not.toContain('SECRET')
    expect(read(text).scenarios[0].events?.[1]).toEqual({ id: 'acts-shared', title: 'A ceasefire', start: '2027', effects: [{ ...EFFECT, source }] })
  })

  test('an event of the preset that is idle in the scenario stays idle', () => {
    const idle = { id: 'ceasefire', title: 'SECRET', start: '2027-03' as FuzzyDate, effects: [{ ...EFFECT, enabled: false }] }
    const text = textOf([scenarioWith({ basedOn: 'ceasefire', events: [idle] }), presetScenario('ceasefire')])
    expect(text).not.toContain('SECRET')
    const { scenarios: [mine, preset] } = read(text)
    expect(effectiveEvents(mine)).toEqual([{ id: 'ceasefire', title: 'ceasefire', start: '2027-03', effects: [] }])
    expect(effectiveEvents(preset!)).toEqual(effectiveEvents(presetScenario('ceasefire')))
  })

  test('the compared ones in their order; the same bytes every time', () => {
    const three = [RICH, presetScenario('long-war'), presetScenario('pledge-met')] as const
    expect(read(textOf(three)).scenarios.map(({ name }) => name)).toEqual([RICH.name, 'Long war', 'Pledge met'])
    expect(textOf(three)).toBe(textOf(three))
  })

  test('what a workspace lets in a picture lets in: a value for someone who is gone, a target year too early, a store that would not last a month', () => {
    const odd = scenarioWith({ parameters: { 'spending.coreTarget.GONE': 4, 'spending.targetYear': 2020, 'production.storage0.mbt.RUS': 5, 'production.refurbRate.mbt.RUS': 9 }, groups: [{ id: 'MINE', name: 'Mine', members: ['GONE', 'DEU'] }] })
    expect(read(textOf([odd])).scenarios[0].parameters).toEqual(odd.parameters)
  })

  test('what could not be opened again is refused when it is saved', () => {
    const many = Array.from({ length: 501 }, (_, place) => ({ id: `e${place}`, title: 'x', start: '2027' as FuzzyDate, effects: [EFFECT] }))
    const saved = pictureText({ scenarios: [{ scenario: RICH, events: many }], view: VIEW, form: FORM, reference, appVersion: '1' })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'input.invalid', where: 'scenarios[0].events' } })
  })
})

describe('a forged document is refused with its place:', () => {
  test.each<[string, Parameters<typeof forged>[0]]>([
    ['scenarios', (document) => (document.scenarios = [] as never)],
    ['scenarios', (document) => (document.scenarios = Array(5).fill({}) as never)],
    ['scenarios[0].parameters.spending.coreTarget', (document) => (document.scenarios![0] as { parameters: object }).parameters = { 'spending.coreTarget': 1e9 }],
    ['scenarios[0].parameters.production.lag.mbt.NATO', (document) => ((document.scenarios![0] as { parameters: object }).parameters = { 'production.lag.mbt.NATO': 3 })],
    ['scenarios[0].actors[0].id', (document) => ((document.scenarios![0] as { actors: { id: string }[] }).actors[0]!.id = 'DEU')],
    ['view.basis', (document) => (document.view!.basis = 'gold')],
    ['view.figure', (document) => (document.view!.figure = 7)],
    ['view.figure', (document) => (document.view!.figure = 'x'.repeat(81))],
    ['view.category', (document) => (document.view!.category = 'boats')],
    ['view.window.to', (document) => (document.view!.window = { from: 20_300, to: 1e9 })],
    ['form.width', (document) => (document.form!.width = 1e9)],
    ['form.theme', (document) => (document.form!.theme = 'pink')],
    ['form.title', (document) => (document.form!.title = 'x'.repeat(401))],
    ['dataVersion', (document) => (document.dataVersion = 7 as never)],
  ])('%s', (where, change) => expect(readPicture(forged(change), 'path.png', reference)).toMatchObject({ ok: false, fault: { where } }))

  test('one that is no object at all', () => {
    const text = sealPicture([])
    expect(readPicture(text.ok ? text.value : '', 'path.png', reference).ok).toBe(false)
    expect(exactJson([])).toBe('[]')
  })
})
