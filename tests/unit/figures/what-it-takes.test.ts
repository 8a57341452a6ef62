import { describe, expect, test } from 'vitest'
import type { FigureOptions } from '../../../src/shared/figures/figure'
import { layoutWhatItTakes } from '../../../src/shared/figures/what-it-takes/layout'
import { buildWhatItTakes, takesDomain } from '../../../src/shared/figures/what-it-takes/state'
import { takesTable, takesWords } from '../../../src/shared/figures/what-it-takes/words'
import { MADE_ACTORS, madeProjection, OPTIONS, withGap } from './fixture'

const build = (options: Partial<FigureOptions> = {}, projection = madeProjection()) => buildWhatItTakes(projection, { ...OPTIONS, ...options })
const DRAW = { events: [], width: 900, height: 300, scheme: 'light', style: 'screen', idPrefix: 't' } as const
const held = madeProjection(MADE_ACTORS.map((actor) => ({ ...actor, shares: [actor.shares[0], actor.shares[1], actor.shares[1]] as const })))

describe('state', () => {
  test('held and extra make up core, year by year', () => {
    for (const { core, held: base, extra, state } of build().columns) {
      expect(base + extra).toBeCloseTo(core)
      if (state !== 'projected') expect(extra).toBe(0)
    }
  })

  test('members are ranked by extra money and add up with the group', () => {
    const { allies, together } = build()
    expect(allies.map(({ id }) => id)).toEqual(['DEU', 'POL'])
    expect(allies[0]!.pointsAYear).toBeCloseTo(0.8 / 9)
    expect(together?.name).toBe('Europe and Canada')
  })

  test('a single ally has no table beside it', () => {
    expect(build({ focus: 'DEU' }).allies).toEqual([])
    expect(layoutWhatItTakes({ ...DRAW, model: build({ focus: 'DEU' }) }).table).toBeNull()
  })

  test('related spending only where asked for', () => {
    expect(build().hasRelated).toBe(true)
    expect(build({ baskets: 'core' }).hasRelated).toBe(false)
  })
})

describe('words', () => {
  test('the sum over the projected years', () => {
    expect(takesWords(build()).headline).toBe('Pledge met adds US$\u00a01,325\u00a0bn to the core spending of Europe and Canada by 2035')
    expect(takesWords(build({}, held)).headline).toBe('Pledge met adds nothing to the core spending of Europe and Canada by 2035')
  })

  test('the table has the parts of each year', () => {
    const { columns, rows } = takesTable(build())
    expect(columns.map(({ label }) => label)).toEqual(['Year', 'Status', 'Core', 'Core at 2026 shares', 'Extra over held shares', 'Related (assumed)'])
    expect(rows[0]!.at(-1)).toBeNull()
    expect(rows.at(-1)).toEqual([2035, 'projected', expect.closeTo(890), expect.closeTo(625), expect.closeTo(265), expect.closeTo(375)])
  })
})

describe('layout', () => {
  test('the table stands beside wide charts, below tall ones, and nowhere in small ones', () => {
    const model = build()
    const beside = layoutWhatItTakes({ ...DRAW, model })
    expect(beside.table!.heads[0]!.x).toBeGreaterThan(beside.plot.right)
    const below = layoutWhatItTakes({ ...DRAW, width: 420, height: 420, model })
    expect(below.table!.heads[0]!.y).toBeGreaterThan(below.plot.bottom)
    expect(layoutWhatItTakes({ ...DRAW, width: 420, height: 200, model }).table).toBeNull()
  })

  test('a year without a value has no column', () => {
    const { columns } = layoutWhatItTakes({ ...DRAW, model: build({}, withGap(madeProjection(), 'core.EUROPE_CANADA', 2018)) })
    expect(columns[4]).toMatchObject({ whole: null, held: null, extra: null, related: null })
    expect(columns[5]!.whole).not.toBeNull()
  })

  test('spending under the held share is an empty part, not a hatched one', () => {
    const falling = madeProjection(MADE_ACTORS.map((actor) => ({ ...actor, shares: [actor.shares[0], actor.shares[1], 1] as const })))
    const last = layoutWhatItTakes({ ...DRAW, model: build({}, falling) }).columns.at(-1)!
    expect(last.extra?.adds).toBe(false)
    expect(takesWords(build({}, falling)).headline).toContain('takes US$')
  })

  test('a frozen axis stays', () => {
    const domain = takesDomain(build({}, held))
    const layout = layoutWhatItTakes({ ...DRAW, model: build(), domain })
    expect(layout.valueTicks).toEqual(layoutWhatItTakes({ ...DRAW, model: build({}, held), domain }).valueTicks)
  })

  test('the cursor outlines the column and says its value', () => {
    const { cursor } = layoutWhatItTakes({ ...DRAW, model: build(), cursorYear: 2031 })
    expect(cursor?.value?.text).toBe('772')
    expect(cursor?.note?.text).toBe('of it 147 extra')
  })
})
