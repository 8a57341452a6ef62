// The finished document: sound XML, named for screen readers, everything an analyst must be able to defend inside it.
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import type { Scenario } from '../../../src/shared/domain/scenario'
import { FIGURE_IDS, FIGURES } from '../../../src/shared/figures/figure-table'
import { scenarioWordings, targetsOf } from '../../../src/shared/figures/scenario-words'
import { scenarioWith } from '../engine/world'
import { madePicture, OPTIONS, PLEDGE_MET, shippedPicture } from './fixture'
import { textBoxes } from './text-boxes'

const words = (svg: string) => textBoxes(svg).map(({ text }) => text).join(' ')

describe.each(FIGURE_IDS)('%s', (id) => {
  const svg = madePicture(id, { mark: 'OFFICIAL' })

  test('is a document of its own', () => {
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="945" height="640"/)
    expect(new Resvg(svg).width).toBe(945)
  })

  test('has a name and a description', () => {
    expect(svg).toContain(`role="img" aria-labelledby="${id}-title ${id}-description"`)
    expect(svg).toContain('focusable="false"')
    // A record of the past is the same whatever the scenario.
    const subject = id === 'track-record' ? 'United States, seen from 2014:' : 'Pledge met:?'
    expect(svg).toMatch(new RegExp(`<title id="${id}-title">${subject} .+</title><desc id="${id}-description">.+ chart of .+</desc>`))
  })

  test('every id is there once, and every reference has its id', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, reference] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(reference)
  })

  test('says scenario, sources, data version, date and app version', () => {
    expect(words(svg)).toContain('Pledge met, nothing changed.')
    expect(words(svg)).toContain(FIGURES[id].ofProduction ? 'Production: ' : 'Defence Investment of NATO Countries')
    expect(words(svg)).toMatch(/Data of \d+ \w+ \d{4} \([0-9a-f]{12}\)\. Made 23 November 2026 with Hague Horizon 0\.1\.0\./)
    expect(svg.match(/>OFFICIAL</g)).toHaveLength(2)
  })

  test('has neither cursor nor control, and no colour that only CSS knows', () => {
    expect(svg).not.toMatch(/-cursor"|transparent|var\(|class=/)
  })

  test('is the same every time', () => expect(madePicture(id, { mark: 'OFFICIAL' })).toBe(svg))

  test('a name with markup and control characters stays text', () => {
    const name = 'A <script>&"\u0007\ud800 plan'
    const picture = madePicture(id, { scenario: { ...PLEDGE_MET, name } })
    expect(picture).not.toContain('<script')
    expect(words(picture)).toContain('A <script>&" plan')
    expect(() => new Resvg(picture)).not.toThrow()
  })

  test('a blank mark is no mark', () => expect(madePicture(id, { mark: '  ' })).toBe(madePicture(id)))
})

test('a scenario that changes parameters names them with their old values', () => {
  const scenario = scenarioWith({
    name: 'Slow start',
    parameters: { 'spending.compliance': 0.8, 'spending.shape': 'backLoaded', 'spending.coreTarget.DEU': 3, 'economy.growth': -0.3 },
  })
  expect(scenarioWordings(scenario, (id) => (id === 'DEU' ? 'Germany' : id))[0]).toBe(
    'Slow start, a copy of Pledge met. Changed: compliance 0.80 (1.00); shape of the path back-loaded (linear); ' +
      'core target of Germany 3.00 % of GDP (3.50); growth \u22120.30 % a year (each ally\u2019s own). ' +
      'Core 3.50\u00a0% and related 1.50\u00a0% of GDP by 2035, back-loaded. Allies above 3.50\u00a0% hold their share.',
  )
})

test('events that it has in its own way are named with how they are elsewhere; those that are not there do nothing', () => {
  const start = '2028-03' as FuzzyDate
  const scenario = scenarioWith({ name: 'Late truce', parameters: { 'spending.compliance': 0.8 }, eventChanges: { truce: { start }, review: { off: true }, gone: { start }, summit: { start, effects: [] } } })
  const events = new Map(['truce', 'review', 'summit'].map((id) => [id, { title: `The ${id}`, start: '2027' as FuzzyDate }]))
  const wordings = scenarioWordings(scenario, (id) => id, false, false, events)
  expect(wordings[0]).toContain('Changed: compliance 0.80 (1.00); The truce March 2028 (2027); The review off; The summit March 2028 (2027), effects of its own. ')
  expect(wordings.at(-1)).toBe('Late truce, a copy of Pledge met. 1 parameter and 3 events changed.')
  expect(scenarioWordings({ ...scenario, parameters: {} }, (id) => id, false, false, events).at(-1)).toBe('Late truce, a copy of Pledge met. 3 events changed.')
  expect(scenarioWordings(scenario, (id) => id).at(-1)).toBe('Late truce, a copy of Pledge met. 1 parameter changed.')
})

test('targets follow the scenario', () => {
  expect(targetsOf(PLEDGE_MET)).toEqual(OPTIONS.targets)
  expect(targetsOf(scenarioWith({ parameters: { 'spending.coreTarget': 4, 'spending.targetYear': 2032 } }))).toEqual({ core: 4, total: 5.5, year: 2032 })
})

test('events that act on the numbers are named under the picture; those that do not are not', () => {
  const acting = (enabled: boolean): Scenario => ({
    ...PLEDGE_MET,
    events: [{ id: 'ceasefire', title: 'Ceasefire', start: '2027-03' as FuzzyDate, effects: [{ target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled }] }],
  })
  expect(words(shippedPicture('output-a-month', acting(true)))).toContain('Events that act: Ceasefire, March 2027.')
  expect(words(shippedPicture('output-a-month', acting(false)))).not.toContain('Ceasefire')
})
