// What a move changes, in words: the same numbers as the figures show, and "same" where nothing does.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { project } from '../../../src/shared/engine/project'
import { valueAt } from '../../../src/shared/engine/projection'
import { fullMonth, movedProduction, movedSpending } from '../../../src/shared/figures/moved-indicators'
import { scenarioWith, wholeModel } from '../engine/world'

const model = wholeModel()
const effect = (changes: Partial<Effect> = {}): Effect => ({ target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.5, delayMonths: 12, rampMonths: 12, enabled: true, ...changes })
const under = (start: string, ...effects: readonly Effect[]) => project(model, scenarioWith(), [{ id: 'e', title: 'E', start: start as FuzzyDate, effects }])
const TARGETS = { core: 3.5, total: 5, year: 2035 }

describe('production', () => {
  test('the month that is looked at is the first in which all effects are in full force, the last one where that is later', () => {
    const projection = under('2027-03', effect())
    const at = (start: string, ...effects: readonly Effect[]) => projection.months[fullMonth(projection, start as FuzzyDate, effects)]
    expect(at('2027-03', effect(), effect({ delayMonths: 24 }))).toBe('2030-03')
    expect(at('2027-03-15', effect())).toBe('2029-04')
    expect(at('2027-03', effect({ enabled: false }))).toBe('2035-12')
    expect(at('2035', effect())).toBe('2035-12')
  })

  test('each row is what the series and indicators say, before and now', () => {
    const [before, now] = [under('2027-03', effect()), under('2029-03', effect())]
    const month = fullMonth(now, '2029-03' as FuzzyDate, [effect()])
    const { head, rows } = movedProduction(before, now, 'mbt', month)
    expect(head).toBe('Main battle tanks')
    expect(rows.map(({ label }) => label)).toEqual(['Crossover', 'Russia a month, Mar 2031', 'NATO a month, Mar 2031', 'Russia in service, Dec 2029', 'Russian storage empty'])
    const total = (projection: typeof now, producer: string) => projection.series.get(`total.mbt.${producer}`)!.values[month]!.toFixed(1)
    expect(rows[1]).toMatchObject({ before: total(before, 'RUS'), now: total(now, 'RUS') })
    expect(rows[2]).toMatchObject({ before: total(before, 'NATO'), now: total(before, 'NATO') })
    const stock = (projection: typeof now) => Math.round(projection.series.get('stock.mbt.RUS')!.values[before.months.indexOf('2029-12')]!).toLocaleString('en')
    expect(rows[3]).toMatchObject({ before: stock(before), now: stock(now) })
    const crossover = (projection: typeof now) => projection.indicators.get('crossover.mbt')!.value
    for (const [projection, words] of [[before, rows[0]!.before], [now, rows[0]!.now]] as const) {
      const found = crossover(projection)
      if (found === null) expect(words).toBe('not by 2035')
      else expect(words).toMatch(/^\w{3} 20\d\d$/)
    }
    expect(rows[0]!.before).not.toBe(rows[0]!.now)
  })

  test('what is not published says so', () => {
    const projection = under('2027', effect())
    expect(movedProduction(projection, projection, 'interceptors', 0).rows.find(({ label }) => label === 'Russian storage empty')!.now).toBe('no figure')
  })
})

describe('spending', () => {
  test('the share of the focus, the allies at the target and the money, in the target year', () => {
    const half = effect({ target: 'coreShare', scope: ['DEU'], size: 0.5, delayMonths: 0 })
    const [before, now] = [under('2036', half), under('2033', half)]
    const { head, rows } = movedSpending(before, now, 'DEU', TARGETS)
    expect([head, ...rows.map(({ label }) => label)]).toEqual(['Germany', 'Core, % of GDP, 2035', 'Allies at 3.5 %, 2035', 'Extra, bn 2026 US$, 2027–35'])
    expect(rows[0]).toMatchObject({ before: valueAt(before, 'coreShare.DEU', 2035).toFixed(2), now: valueAt(now, 'coreShare.DEU', 2035).toFixed(2) })
    expect(rows[1]).toMatchObject({ before: '31 of 31', now: '30 of 31' })
    expect(rows[2]!.before).toMatch(/^\+\d+$/)
    expect(rows[2]!.now).not.toBe(rows[2]!.before)
    expect(movedSpending(before, now, 'POL', TARGETS).rows[0]!.before).toBe(movedSpending(before, now, 'POL', TARGETS).rows[0]!.now)
  })
})
