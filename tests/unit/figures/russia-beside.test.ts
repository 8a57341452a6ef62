import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { project } from '../../../src/shared/engine/project'
import type { Projection } from '../../../src/shared/engine/projection'
import type { FigureOptions } from '../../../src/shared/figures/figure'
import { FigureSvg } from '../../../src/shared/figures/figure-svg'
import { FIGURES } from '../../../src/shared/figures/figure-table'
import { layoutRussiaBeside } from '../../../src/shared/figures/russia-beside/layout'
import { buildRussiaBeside, russiaDomain } from '../../../src/shared/figures/russia-beside/state'
import { russiaTable, russiaWords } from '../../../src/shared/figures/russia-beside/words'
import { purchasingPowerOf } from '../../../src/shared/figures/scenario-words'
import { scenarioWith, shippedModel } from '../engine/world'
import { madeProjection, OPTIONS, PLEDGE_MET, shippedPicture, withGap } from './fixture'
import { overlaps, textBoxes } from './text-boxes'

const MONEY = { text: 'bn constant 2026 US$', kind: 'money' } as const
const SHARE = { text: '% of GDP, SIPRI definition', kind: 'percentOfGdp' } as const

/** The made projection with a Russia of 100 bn in 2014 and 10 bn more each year, recorded to 2025, share 4 %. */
function withRussia(unit: typeof MONEY | { readonly text: string; readonly kind: 'money' } = MONEY, last = 2025): Projection {
  const made = madeProjection()
  const values = (of: (year: number) => number) => Float64Array.from(made.years, (year) => (year <= last ? of(year) : Number.NaN))
  const series = new Map([...made.series].map(([id, one]) => [id, one.unit.kind === 'money' ? { ...one, unit } : one]))
  series.set('core.RUS', { id: 'core.RUS', unit, grid: 'years', values: values((year) => 100 + 10 * (year - 2014)) })
  series.set('coreShare.RUS', { id: 'coreShare.RUS', unit: SHARE, grid: 'years', values: values(() => 4) })
  const actors = new Map(made.actors).set('RUS', { id: 'RUS', name: 'Russia', kind: 'other', baseYear: 2025, members: [] })
  return { ...made, series, actors }
}

const build = (options: Partial<FigureOptions> = {}, projection = withRussia()) =>
  buildRussiaBeside(projection, { ...OPTIONS, basis: 'constant', ...options })
const DRAW = { events: [], width: 640, height: 260, scheme: 'light', style: 'screen', idPrefix: 'r' } as const
const valuesOf = (key: string, options: Partial<FigureOptions> = {}, projection = withRussia()) =>
  build(options, projection).lines.find((line) => line.key === key)!.values

describe('state', () => {
  test('the same three, then Russia, whatever is picked', () => {
    expect(build({ picks: ['DEU'], focus: 'DEU' }).lines.map(({ key }) => key)).toEqual([
      'core.NATO', 'core.USA', 'core.EUROPE_CANADA', 'power.RUS', 'market.RUS',
    ])
  })

  test('purchasing power is the factor times market rates: 210 bn in 2025 are 665.7 bn at 3.17 and 420 at 2', () => {
    expect(valuesOf('market.RUS')[11]).toBe(210)
    expect(valuesOf('power.RUS')[11]).toBeCloseTo(665.7, 9)
    expect(valuesOf('power.RUS', { russiaPurchasingPower: 2 })[11]).toBe(420)
    expect(valuesOf('power.RUS', { russiaPurchasingPower: 2 })[0]).toBe(200)
  })

  test('Russia ends with its last recorded year, even if a projection should say more', () => {
    expect(valuesOf('market.RUS', {}, withRussia(MONEY, 2030)).findLastIndex(Number.isFinite)).toBe(11)
    expect(valuesOf('core.NATO').every(Number.isFinite)).toBe(true)
  })

  test('a share has one reading', () => {
    const model = build({ basis: 'share' })
    expect(model.lines.map(({ key }) => key)).toEqual(['core.NATO', 'core.USA', 'core.EUROPE_CANADA', 'market.RUS'])
    expect(model.unit).toBe('% of GDP')
    expect(russiaDomain(model)).toEqual([0, 4.5])
  })

  test('Russia is vermilion', () => {
    const colours = build().lines.map(({ key, colour }) => [key.endsWith('RUS'), colour === 'verm'])
    expect(colours.every(([isRussia, isVerm]) => isRussia === isVerm)).toBe(true)
  })

  test('the ghost is drawn for the group in question, from the base year on', () => {
    const ghost = valuesOf('ghost.EUROPE_CANADA', { ghost: { name: 'Hold', projection: madeProjection() } })
    expect(ghost.filter(Number.isFinite)).toHaveLength(10)
  })

  test('the factor is the scenario\u2019s, its default the source\u2019s; scopes are not read', () => {
    expect(purchasingPowerOf(PLEDGE_MET)).toBe(3.17)
    expect(purchasingPowerOf(scenarioWith({ parameters: { 'economy.russiaPurchasingPower': 2.36 } }))).toBe(2.36)
    expect(purchasingPowerOf(scenarioWith({ parameters: { 'economy.russiaPurchasingPower.DEU': 2 } }))).toBe(3.17)
  })
})

describe('words', () => {
  test('the finding divides by Russia\u2019s last year: 890 bn are 4.2 times 210 bn and 1.3 times 665.7 bn', () => {
    expect(russiaWords(build()).headline).toBe(
      'Pledge met takes Europe and Canada to US$\u00a0890\u00a0bn in 2035: 4.2\u00a0times what Russia spent in 2025, 1.3\u00a0times at purchasing power',
    )
  })

  test('current money of different years is never divided', () => {
    const { headline } = russiaWords(build({ basis: 'current' }, withRussia({ text: 'bn current US$', kind: 'money' })))
    expect(headline).toBe(
      'Pledge met takes Europe and Canada to US$\u00a0890\u00a0bn in 2035; Russia spent US$\u00a0210\u00a0bn in 2025, US$\u00a0666\u00a0bn at purchasing power',
    )
  })

  test('shares stand side by side', () => {
    expect(russiaWords(build({ basis: 'share' })).headline).toBe(
      'Pledge met takes Europe and Canada to 3.56\u00a0% of GDP in 2035; Russia spent 4.00\u00a0% in 2025',
    )
  })

  test('the notes name the assumption, what each reading means, and the same year beside each other', () => {
    const words = russiaWords(build())
    const text = words.readAs.join(' ')
    expect(text).toContain('\u00d7\u00a03.17 in every year, an assumption')
    expect(text).toContain('what the money could buy abroad')
    expect(text).toContain('for the domestic part only')
    // 2025: 25,000 bn × (1.4 + 1.1 × 11 / 12) % = 602.08 bn; over 210 and over 665.7.
    expect(text).toContain('In 2025 Europe and Canada spent 2.9\u00a0times as much as Russia at market rates, 0.9\u00a0times at purchasing power.')
    expect([words.alsoDrawn, words.assumptionSources]).toEqual([['RUS'], ['IISS_PPP']])
    expect(russiaWords(build({ russiaPurchasingPower: 2 })).readAs.join(' ')).toContain('\u00d7\u00a02.00 in every year, the scenario\u2019s assumption')
  })

  test('without a figure for Russia it is said in words', () => {
    const words = russiaWords(build({}, madeProjection()))
    expect(words.headline).toBe('Pledge met has no figure for Russia to set beside the alliance')
    expect(words.readAs).toContain('There is no figure for Russia in these data.')
    expect(russiaWords(build({}, madeProjection([]))).headline).toContain('no projection for')
  })

  test('the table has Russia\u2019s two readings and empty cells after its last year', () => {
    const { columns, rows } = russiaTable(build())
    expect(columns.map(({ label }) => label)).toEqual([
      'Year', 'Status of the allies', 'NATO, core', 'United States, core', 'Europe and Canada, core',
      'Russia, purchasing power, \u00d7\u00a03.17 (assumed)', 'Russia, market rates, SIPRI',
    ])
    expect(rows[11]!.slice(-2)).toEqual([210 * 3.17, 210])
    expect(rows[12]!.slice(-2)).toEqual([null, null])
  })
})

describe('layout', () => {
  test('a line that ends early says its last value and year', () => {
    const { labels } = layoutRussiaBeside({ ...DRAW, model: build(), cursorYear: 2030 })
    const russia = labels.rows.filter(({ line }) => line.key.endsWith('RUS'))
    expect(russia.map(({ detail }) => detail?.text)).toEqual(['666 in 2025, \u00d7\u00a03.17 assumed', '210 in 2025, last recorded'])
    expect(russia.every(({ atCursor, atEnd, lead }) => atCursor === null && atEnd === null && lead !== null)).toBe(true)
  })

  test('a low chart drops the details, then lines, never Russia or the group in question', () => {
    const low = layoutRussiaBeside({ ...DRAW, height: 140, model: build() }).labels
    expect(low.rows.every(({ detail }) => detail === null)).toBe(true)
    expect(low.rows.map(({ name }) => name.text).filter((name) => name.startsWith('Russia')).every((name) => /2025|PPP/.test(name))).toBe(true)
    const lower = layoutRussiaBeside({ ...DRAW, height: 100, model: build() }).labels
    expect(lower.more?.text).toBe('+2 more')
    expect(lower.rows.map(({ line }) => line.key).sort()).toEqual(['core.EUROPE_CANADA', 'market.RUS', 'power.RUS'])
  })

  test('the band has a hole where Russia has no figure', () => {
    expect(layoutRussiaBeside({ ...DRAW, model: build() }).band).toHaveLength(1)
    expect(layoutRussiaBeside({ ...DRAW, model: build({}, withGap(withRussia(), 'core.RUS', 2018)) }).band).toHaveLength(2)
  })

  test('a frozen axis stays, and lines that leave it are clipped', () => {
    const free = layoutRussiaBeside({ ...DRAW, model: build() })
    const held = layoutRussiaBeside({ ...DRAW, model: build({ russiaPurchasingPower: 5 }), domain: [0, 1000] })
    expect([free.clipped, held.clipped]).toEqual([false, true])
    expect(held.plot).toEqual(layoutRussiaBeside({ ...DRAW, model: build(), domain: [0, 1000] }).plot)
  })
})

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each([[420, 170], [640, 300], [945, 640], [1600, 900], [320, 170]])('nothing touches and nothing is cut in the window, %i × %i', (width, height) => {
    const projection = project(shippedModel(), PLEDGE_MET)
    const ghost = { name: 'Stall after the 2029 review', projection }
    for (const options of [{ basis: 'share' }, { basis: 'constant' }, { basis: 'constant', ghost, russiaPurchasingPower: 5 }] as const) {
      for (const cursorYear of [undefined, 2014, 2024, 2031, 2035]) {
        const figure = FIGURES['russia-beside'].open(projection, { ...OPTIONS, ...options })
        const svg = renderToStaticMarkup(createElement(FigureSvg, { figure, width, height, scheme, style: 'screen', idPrefix: 'w', cursorYear }))
        const boxes = textBoxes(svg)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        expect(overlaps(boxes)).toEqual([])
        expect(boxes.filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)).toEqual([])
      }
    }
  })
})

test('a picture names SIPRI and IISS among its sources, though Russia is not picked', () => {
  const svg = shippedPicture('russia-beside', PLEDGE_MET, {
    width: 1400, height: 1000, options: { picks: ['NATO'], basis: 'constant', focus: 'NATO', baskets: 'core' },
  })
  const text = textBoxes(svg).map((box) => box.text).join(' ')
  expect(text).toContain('Russia: SIPRI')
  expect(text).toContain('Assumptions: The Moscow Times, IISS')
})
