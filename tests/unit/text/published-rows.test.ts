// Rows of the data are told by names, never by the codes that the tables hold.
import { describe, expect, it } from 'vitest'
import { loadComparisonData, loadProductionData, loadReferenceData, loadSeedEvents } from '../../../src/main/platform/load-resources'
import { actorNames } from '../../../src/shared/domain/actor-names'
import { changedData } from '../../../src/shared/domain/data-pack/changed-numbers'
import type { DataTables } from '../../../src/shared/domain/data-pack/data-tables'
import { producerName } from '../../../src/shared/text/production'
import { publishedKind, publishedWhat } from '../../../src/shared/text/published-rows'
import { RESOURCES } from '../data-pack/world'

const [reference, production, comparison, events] = [loadReferenceData(RESOURCES), loadProductionData(RESOURCES), loadComparisonData(RESOURCES), loadSeedEvents(RESOURCES)]
if (!reference.ok || !production.ok || !comparison.ok || !events.ok) throw new Error('tables are not sound')
const shipped: DataTables = { reference: reference.value, production: production.value, comparison: comparison.value, events: events.value }
const nothing: DataTables = {
  ...shipped,
  reference: { ...shipped.reference, commitments: [] },
  production: { ...shipped.production, production: [], stocks: [], losses: [], unitCosts: [] },
}

describe('what a row is of', () => {
  it('is said by the name of the category and how it was counted', () => {
    expect(publishedWhat('production', { category: 'mbt', item: 'T-90M', kind: 'new' })).toBe('Main battle tanks, T-90M, new')
    expect(publishedWhat('stocks', { category: 'mbt_t90m', kind: 'active' })).toBe('T-90M tanks, in service')
    expect(publishedWhat('commitments', { basis: 'core 3.5' })).toBe('core')
    expect(publishedWhat('gdp', {})).toBe('')
  })

  it('is said of every shipped row, and of whom', () => {
    const { numbers } = changedData(nothing, shipped)
    expect(numbers.length).toBeGreaterThan(300)
    const names = actorNames(shipped.reference)
    for (const { table, what, who } of numbers) {
      if (what.category !== undefined) expect(publishedKind(what.category)).not.toMatch(/_|^[a-z]/)
      expect(publishedWhat(table, what)).not.toMatch(/_|\bmbt\b|\btarget\b|\bactive\b/)
      expect([who, names.has(who) || producerName(who) !== who]).toEqual([who, true])
    }
  })

  it('of a kind that only a newer pack knows is as that pack has it', () => {
    expect(publishedKind('glide_bomb')).toBe('glide bomb')
  })
})
