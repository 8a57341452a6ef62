// "Why it moved": findings, the sentence, sums that hold whatever is summed, bars that join, nothing clipped at any size.
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FigureSvg } from '../../../src/shared/figures/figure-svg'
import { axisOf } from '../../../src/shared/figures/why-it-moved/axis'
import { layoutMoved } from '../../../src/shared/figures/why-it-moved/layout'
import { toldSteps, type MovedStep } from '../../../src/shared/figures/why-it-moved/state'
import { ASKED, HIGHER, IN_2035, LATE, movedOf, movedSvg, openAsked, PLEDGE_MET } from './moved-world'
import { expectTidy, SIZES } from './tidy'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const headline = (name: keyof typeof ASKED) => plain(openAsked(ASKED[name]).words().headline)
const sentence = (name: keyof typeof ASKED) => plain(openAsked(ASKED[name]).sentence())
/** A number as it is shown. */
const read = (text: string) => Number(/[+\u2212]?[\d,]+(\.\d+)?/.exec(text)![0].replace('\u2212', '-').replaceAll(',', ''))

describe('findings', () => {
  test('how far the two are apart and what most of it is', () => {
    expect(headline('one change')).toMatch(/^Higher costs NATO US\$ \d+ bn more than Pledge met in 2035; all of it is core target$/)
    expect(headline('ten changes')).toMatch(/^Late and lean costs NATO US\$ \d+ bn more than Pledge met in 2035; core target adds US\$ \d+ bn, 5 others take US\$ \d+ bn away$/)
    expect(headline('a share')).toMatch(/^Pledge met leaves Europe and Canada 0\.22 points of GDP below Late and lean in 2031; core target takes 0\.25 points of GDP away, 5 others add 0\.03 points of GDP$/)
    expect(headline('tanks')).toMatch(/^Russia, main battle tanks, in service: [\d,]+ tanks (more|less) in Long war than in Late and lean, Apr 2030; the absence of “Ceasefire” takes /)
  })

  test('a part near a fraction is said as one, any other as the % beside its step', () => {
    const half = openAsked({ from: PLEDGE_MET, to: { scenario: { ...HIGHER.scenario, name: 'Both', parameters: { 'spending.coreTarget': 3, 'spending.shape': 'backLoaded' } }, events: [] }, seriesId: 'coreShare.EUROPE_CANADA', place: 17 })
    expect(plain(half.words().headline)).toMatch(/; about half of it is core target$/)
    const gap = openAsked(ASKED['a gap that closes'])
    expect(plain(gap.words().headline)).toMatch(new RegExp(`; ${gap.model.steps[0]!.share} % of it is compliance \\(Germany\\)$`))
  })

  test('parts of a fraction and a sum: what adds and what takes away make the difference', () => {
    const [, more, adds, takes] = /US\$ (\d+) bn more.+adds US\$ (\d+) bn, .+ take US\$ (\d+) bn/.exec(headline('ten changes'))!.map(Number)
    expect(adds! - takes!).toBe(more)
  })

  test('where there is nothing to share out, that is the finding', () => {
    expect(headline('nothing differs')).toBe('NATO, core spending: US$ 2,533 bn in both Pledge met and Pledge met, 2035')
    expect(sentence('nothing differs')).toContain(': nothing differs between the two scenarios.')
    expect(sentence('nothing touches it')).toBe('NATO, core spending, is 2,533 bn constant 2026 US$ in 2035 in both Long war and Pledge met: the one change between the two does not touch this value.')
    expect(sentence('no value')).toBe('Pledge met has no value here, so there is no difference to share out.')
  })

  test('changes that cancel out are told as such', () => {
    const both = { ...HIGHER.scenario, name: 'Both', parameters: { 'spending.coreTarget.DEU': 4 } }
    const only = { ...HIGHER.scenario, name: 'Only', parameters: { 'spending.coreTarget.DEU': 4, 'spending.coreTarget.FRA': 2.4 } }
    // Growth that makes up for the lower target, found by halving.
    let [low, high] = [0, 8]
    for (let turn = 0; turn < 40; turn += 1) {
      const growth = (low + high) / 2
      const { model } = openAsked({ from: { scenario: both, events: [] }, to: { scenario: { ...only, parameters: { ...only.parameters, 'economy.growth.USA.2030': growth } }, events: [] }, seriesId: 'core.NATO', place: IN_2035 })
      if (model.to.value < model.from.value) low = growth
      else high = growth
    }
    const even = openAsked({ from: { scenario: both, events: [] }, to: { scenario: { ...only, parameters: { ...only.parameters, 'economy.growth.USA.2030': low } }, events: [] }, seriesId: 'core.NATO', place: IN_2035 })
    expect(plain(even.words().headline)).toMatch(/in both Only and Both, 2035; 2 changes cancel out$/)
    expect(even.model.steps.every(({ share }) => share === null)).toBe(true)
    expect(plain(even.sentence())).toMatch(/because what changes cancels out: .+ adds \d+; .+ takes \d+ away|takes \d+ away; .+ adds \d+/)
  })
})

describe('the sentence', () => {
  test.each(['ten changes', 'a share', 'sampled', 'tanks', 'a gap that closes'] as const)('%s: what is told adds up to the difference, which is that of both values', (name) => {
    const text = sentence(name)
    const [, all, none] = /, is ([\d,.]+) .+ than the ([\d,.]+) in /.exec(text)!.map(read)
    const told = [...text.matchAll(/(adds?|takes?) ([\d,]*\.?\d+)( away)?/g)].map(([, verb, number]) => (verb!.startsWith('take') ? -1 : 1) * read(number!))
    expect(told.length).toBeGreaterThan(0)
    expect(told.reduce((sum, part) => sum + part, 0)).toBeCloseTo(all! - none!, 6)
  })

  test('names both scenarios, the series, the year, the unit; says where orders were drawn by chance', () => {
    expect(sentence('ten changes')).toMatch(/^NATO, core spending, is [\d,]+ bn constant 2026 US\$ in 2035 in Late and lean, US\$ \d+ bn more than the 2,533 in Pledge met: core target, 3\.50 → 4\.00 % of GDP, adds \d+; .+; 5 smaller changes take \d+ away\.$/)
    expect(sentence('sampled')).toMatch(/; parts from orders drawn by chance, standard error at most ± [\d.]+ bn US\$\.$/)
    expect(openAsked(ASKED.sampled).words().readAs[0]).toMatch(/^23 changes have too many orders to try all/)
  })
})

describe('sums', () => {
  const step = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.double({ min: -0.4, max: 0.4, noNaN: true })).map(([rounded, off]): MovedStep => ({
    id: '', name: '', what: '', cause: '', from: '', to: '', part: rounded + off, rounded, error: null, share: rounded,
  }))

  test('told and summed steps are all steps, however many rows there are; never one alone in the sum', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (given, most) => {
        const steps = given.toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part))
        const { told, rest } = toldSteps(steps, most)
        expect(told.length + (rest === null ? 0 : 1)).toBeLessThanOrEqual(most)
        expect(told.length + (rest?.count ?? 0)).toBe(steps.length)
        expect(told.reduce((sum, { rounded }) => sum + rounded, 0) + (rest?.rounded ?? 0)).toBe(steps.reduce((sum, { rounded }) => sum + rounded, 0))
        if (rest !== null) expect(rest.count).toBeGreaterThan(1)
      }),
      { seed: 2035, numRuns: 300 },
    )
  })

  test.each(Object.keys(ASKED) as (keyof typeof ASKED)[])('%s: shares are whole and make 100, parts make the difference, the table too', (name) => {
    const figure = openAsked(ASKED[name])
    const { steps, from, to, whole, none } = figure.model
    if (steps.length === 0) return expect(none).not.toBeNull()
    if (steps[0]!.share !== null) expect(steps.reduce((sum, { share }) => sum + share!, 0)).toBe(100)
    expect(steps.reduce((sum, { rounded }) => sum + rounded, 0)).toBeCloseTo(whole, 6)
    const { rows, columns } = figure.table()
    const at = columns.findIndex(({ label }) => label === 'Part')
    const numbers = rows.map((row) => row[at] as number)
    const changed = numbers.slice(0, -1).reduce((sum, part) => sum + part, 0)
    expect(Math.abs(changed - numbers.at(-1)!)).toBeLessThanOrEqual(1e-9 * Math.abs(to.value - from.value))
  })
})

describe('the drawing', () => {
  const layoutOf = (name: keyof typeof ASKED, size = { width: 880, height: 320 }) => layoutMoved({ ...size, style: 'export', model: openAsked(ASKED[name]).model })

  test('every bar begins where the one before it ends, the last one at the second value', () => {
    for (const name of ['one change', 'ten changes', 'a share', 'sampled', 'tanks'] as const) {
      for (const height of [90, 160, 320, 700]) {
        const { rows, links } = layoutOf(name, { width: 880, height })
        for (const [at, row] of rows.slice(1, -1).entries()) expect(row.bar!.from).toBeCloseTo(rows[at]!.bar!.to, 1)
        expect(rows.at(-1)!.bar!.to).toBeCloseTo(rows.at(-2)!.bar!.to, 1)
        expect(links).toHaveLength(rows.length - 1)
        expect(rows[0]!.kind).toBe('end')
      }
    }
  })

  test('the largest are told one by one, the others in one row, and what is shown adds up at any height', () => {
    for (const height of [60, 100, 160, 240, 400]) {
      const { rows } = layoutOf('sampled', { width: 880, height })
      const numbers = rows.map(({ number }) => read(number!.text))
      expect(numbers.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(numbers.at(-1))
      const sizes = rows.filter(({ kind }) => kind === 'step').map(({ number }) => Math.abs(read(number!.text)))
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      expect(rows.at(-2)).toMatchObject({ kind: 'rest' })
    }
  })

  test('the axis begins at zero unless steps could not be seen on it, and then it is broken and said', () => {
    expect(axisOf(openAsked(ASKED['ten changes']).model)).toMatchObject({ isCut: true })
    expect(openAsked(ASKED['ten changes']).words().readAs.join(' ')).toContain('does not begin at zero')
    expect(layoutOf('ten changes').rows.filter((row) => row.kind === 'end' && row.brokenAt !== null)).toHaveLength(2)
    const gap = openAsked(ASKED['a gap that closes'])
    expect(axisOf(gap.model)).toMatchObject({ isCut: false })
    expect(axisOf(gap.model)!.domain[0]).toBeLessThanOrEqual(0)
    expect(gap.words().readAs.join(' ')).not.toContain('does not begin')
  })

  for (const [name, asked] of Object.entries(ASKED)) {
    const moved = movedOf(asked)
    test.each(Object.entries(SIZES))(`${name}, %s`, (_size, size) => {
      expectTidy(movedSvg(moved, size), 8)
      expectTidy(movedSvg(moved, { ...size, mark: 'OFFICIAL', theme: 'dark' }), 8)
    })

    test(`${name}, any size`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 150, max: 2400 }), fc.integer({ min: 120, max: 1400 }), (width, height) => expectTidy(movedSvg(moved, { width, height }), 8)),
        { numRuns: 40, seed: 2035 },
      )
    })

    test.each([[340, 200], [636, 260], [900, 420], [1240, 520]])(`${name}, in the window, %i × %i`, (width, height) => {
      const figure = openAsked(asked)
      expectTidy(renderToStaticMarkup(createElement(FigureSvg, { figure, width, height, scheme: 'light', style: 'screen', idPrefix: 'w' })), 3)
    })
  }

  test('the picture names both scenarios with their marks, and where the numbers come from', () => {
    const svg = plain(movedSvg(movedOf(ASKED['ten changes'])))
    for (const part of ['Late and lean, a copy of Pledge met', 'Pledge met, nothing changed', 'Defence: NATO', 'World Economic Outlook', '2 other changes do not touch this value', 'Events that act: Ceasefire']) expect(svg).toContain(part)
    expect(plain(movedSvg(movedOf(ASKED.tanks)))).toContain('Production: ')
    expect(LATE.events).toHaveLength(2)
  })
})
