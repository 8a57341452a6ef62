import { describe, expect, test } from 'vitest'
import { layoutPathToFive } from '../../../src/shared/figures/path-to-five/layout'
import { buildPathToFive, pathDomain } from '../../../src/shared/figures/path-to-five/state'
import { pathTable, pathWords } from '../../../src/shared/figures/path-to-five/words'
import type { FigureOptions } from '../../../src/shared/figures/figure'
import { MADE_ACTORS, madeProjection, OPTIONS, withGap } from './fixture'

const build = (options: Partial<FigureOptions> = {}, projection = madeProjection()) => buildPathToFive(projection, { ...OPTIONS, ...options })
const DRAW = { events: [], width: 640, height: 240, scheme: 'light', style: 'screen', idPrefix: 'p' } as const

describe('state', () => {
  test('the actor in question is drawn last, with its related line before it', () => {
    expect(build().series.map(({ key }) => key)).toEqual(['core.NATO', 'core.USA', 'core.DEU', 'core.POL', 'total.EUROPE_CANADA', 'core.EUROPE_CANADA'])
    expect(build({ baskets: 'core' }).series.some(({ role }) => role === 'total')).toBe(false)
  })

  test('the actor in question is drawn even when it is not picked; unknown actors are not', () => {
    expect(build({ picks: ['NARNIA'], baskets: 'core' }).series.map(({ key }) => key)).toEqual(['core.EUROPE_CANADA'])
  })

  test('targets belong to shares, not to money', () => {
    expect(build().targets.map(({ value }) => value)).toEqual([3.5, 5])
    expect(build({ baskets: 'core' }).targets.map(({ value }) => value)).toEqual([3.5])
    expect(build({ targets: { core: 3.75, total: 5.25, year: 2035 } }).targets[0]!.words).toEqual(['3.75\u00a0% core'])
    const money = build({ basis: 'constant' })
    expect(money.targets).toEqual([])
    expect(money.unit).toBe('bn constant 2026 US$')
  })

  test('money in another currency is left out and named', () => {
    const own = { id: 'OWN', name: 'Atlantis', shares: [1, 2, 3] as const, gdp: 100, unit: { text: 'bn constant 2026 EUR', kind: 'money' as const } }
    const model = build({ basis: 'constant', picks: ['NATO', 'OWN'] }, madeProjection([...MADE_ACTORS, own]))
    expect(model.series.some(({ actorId }) => actorId === 'OWN')).toBe(false)
    expect(model.leftOut).toEqual(['Atlantis'])
    expect(pathWords(model).readAs.join(' ')).toContain('Atlantis')
  })

  test('the ghost is drawn from the base year on', () => {
    const line = build({ ghost: { name: 'Hold', projection: madeProjection() } }).series.find(({ role }) => role === 'ghost')!
    expect(line.values.filter(Number.isFinite)).toHaveLength(10)
    expect(line.values[12]).toBeCloseTo(2.5)
  })
})

describe('words', () => {
  test('a target reached', () => expect(pathWords(build()).headline).toBe('Pledge met brings Europe and Canada to 3.56\u00a0% of GDP in 2035'))

  test('a target missed, by the difference of the numbers shown', () => {
    const { headline } = pathWords(build({ targets: { core: 3.704, total: 5, year: 2035 } }))
    expect(headline).toBe('Pledge met leaves Europe and Canada at 3.56\u00a0% of GDP in 2035, 0.14\u00a0points short')
  })

  test('money says its price basis', () => {
    const words = pathWords(build({ basis: 'constant' }))
    expect(words.headline).toBe('Pledge met takes Europe and Canada to US$\u00a0890\u00a0bn a year in 2035')
    expect(words.subtitle).toContain('bn constant 2026 US$')
  })

  test('the subtitle says what is recorded, estimated and projected', () => {
    expect(pathWords(build()).subtitle).toBe(
      'Core defence expenditure, % of GDP, NATO definition. Recorded 2014 to 2026 (2025 and 2026 are NATO estimates), projected 2027 to 2035.',
    )
  })

  test('the table has a row a year and empty cells for what is missing', () => {
    const { columns, rows } = pathTable(build({}, withGap(madeProjection(), 'coreShare.USA', 2018)))
    expect(columns.map(({ label }) => label).slice(0, 4)).toEqual(['Year', 'Status', 'NATO, core', 'United States, core'])
    expect(rows).toHaveLength(22)
    expect(rows[4]!.slice(0, 2)).toEqual([2018, 'recorded'])
    expect(rows[4]![3]).toBeNull()
    expect(rows.map((row) => row[1])).toEqual([...Array<string>(11).fill('recorded'), 'estimate', 'estimate', ...Array<string>(9).fill('projected')])
  })
})

describe('layout', () => {
  test('a frozen axis stays, and lines that leave it are clipped', () => {
    const model = build()
    const free = layoutPathToFive({ ...DRAW, model })
    const higher = build({}, madeProjection(MADE_ACTORS.map((actor) => ({ ...actor, shares: [actor.shares[0], actor.shares[1], 9] }))))
    const held = layoutPathToFive({ ...DRAW, model: higher, domain: pathDomain(model) })
    expect(held.valueTicks).toEqual(free.valueTicks)
    expect(held.plot).toEqual(free.plot)
    expect([free.clipped, held.clipped]).toEqual([false, true])
    expect(held.labels.rows.every(({ y }) => y >= held.plot.top && y <= held.plot.bottom)).toBe(true)
  })

  test('a missing value is a gap, never 0', () => {
    const { series } = layoutPathToFive({ ...DRAW, model: build({}, withGap(madeProjection(), 'coreShare.USA', 2018)) })
    const usa = series.find((line) => line.series.key === 'core.USA')!
    expect(usa.recorded.map(([, y]) => Number.isFinite(y))).toEqual(Array.from({ length: 13 }, (_, place) => place !== 4))
  })

  test('labels stand by end value; too many are folded, the actor in question never', () => {
    const { labels } = layoutPathToFive({ ...DRAW, model: build() })
    expect(labels.rows.map(({ series }) => series.key)).toEqual([
      'total.EUROPE_CANADA', 'core.POL', 'core.EUROPE_CANADA', 'core.NATO', 'core.USA', 'core.DEU',
    ])
    const low = layoutPathToFive({ ...DRAW, height: 105, model: build() }).labels
    expect(low.more?.text).toBe('+3 more')
    expect(low.rows.map(({ series }) => series.key)).toContain('core.EUROPE_CANADA')
  })

  test('the cursor brings values, a flag and dots, and hides year labels under it', () => {
    const layout = layoutPathToFive({ ...DRAW, model: build(), cursorYear: 2031 })
    expect(layout.cursor?.words.text).toBe('2031')
    expect(layout.series.every(({ cursor }) => cursor !== null)).toBe(true)
    expect(layout.yearTicks.filter(({ label }) => label).map(({ label }) => label!.text)).not.toContain('2030')
    expect(layout.labels.rows[0]!.atCursor?.text).toMatch(/^\d\.\d\d$/)
  })
})
