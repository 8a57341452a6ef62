// What other data change: numbers with their places, the largest first, and the events of a workspace.
import { describe, expect, it } from 'vitest'
import { loadComparisonData, loadProductionData, loadReferenceData, loadSeedEvents, type DataPlace } from '../../../src/main/platform/load-resources'
import { applyStep } from '../../../src/shared/domain/apply-command'
import { changedData } from '../../../src/shared/domain/data-pack/changed-numbers'
import type { DataTables } from '../../../src/shared/domain/data-pack/data-tables'
import { renewedEvents } from '../../../src/shared/domain/data-pack/renewed-events'
import type { HorizonEvent } from '../../../src/shared/domain/event'
import { freshWorkspace } from '../../../src/shared/domain/workspace'
import { madePack, RESOURCES, CHANGES } from './world'

function tablesAt(place: DataPlace): DataTables {
  const [reference, production, comparison, events] = [loadReferenceData(place), loadProductionData(place), loadComparisonData(place), loadSeedEvents(place)]
  if (!reference.ok || !production.ok || !comparison.ok || !events.ok) throw new Error('tables are not sound')
  return { reference: reference.value, production: production.value, comparison: comparison.value, events: events.value }
}
const shipped = tablesAt(RESOURCES)
const byId = (events: readonly HorizonEvent[]) => Object.fromEntries(events.map((event) => [event.id, event]))

describe('numbers', () => {
  it('none differ between equal data', () => {
    expect(changedData(shipped, tablesAt(madePack([]).pack.tables))).toEqual({ numbers: [], words: 0 })
  })

  it('each with its place, what comes or goes first, then the largest', () => {
    const next = tablesAt(madePack([
      ...CHANGES,
      ['gdp.json', '"actor":"ALB","year":2014,"usdBnCurrent":13.246', '"actor":"ALB","year":2014,"usdBnCurrent":26.492'],
      ['production.json', '"item":"T-90M","kind":"new","date":"2021-12","unit":"units a month","low":null,"central":5.8333', '"item":"T-90M","kind":"new","date":"2021-12","unit":"units a month","low":5,"central":5.8333'],
      ['losses.json', 'General Staff claim; treat as the high bound; derived', 'General Staff claim; the high bound; derived'],
    ]).pack.tables)
    expect(changedData(shipped, next)).toEqual({
      words: 1,
      numbers: [
        { table: 'production', column: 'low', who: 'RUS', what: { category: 'mbt', item: 'T-90M', kind: 'new' }, when: '2021-12', before: null, after: 5 },
        { table: 'gdp', column: 'usdBnCurrent', who: 'ALB', what: {}, when: '2014', before: 13.246, after: 26.492 },
        { table: 'expenditure', column: 'share', who: 'DEU', what: {}, when: '2026', before: 2.69, after: 2.81 },
      ],
    })
  })

  it('a year that is new counts with each of its numbers', () => {
    const row = shipped.reference.expenditure.find(({ actor, year }) => actor === 'POL' && year === 2026)!
    const next = { ...shipped, reference: { ...shipped.reference, expenditure: [...shipped.reference.expenditure, { ...row, year: 2027 }] } }
    expect(changedData(shipped, next).numbers.map(({ who, when, column, before }) => [who, when, column, before])).toEqual(
      ['share', 'usdMillionCurrent', 'usdMillion2021', 'equipmentShare'].map((column) => ['POL', '2027', column, null]),
    )
    expect(changedData(next, shipped).numbers).toHaveLength(4)
  })
})

describe('events of a workspace', () => {
  const [first, second, third, fourth, ...others] = shipped.events
  const renamed = { ...second!, title: 'As the new data have it' }
  const fresh = { ...first!, id: 'a-new-one', title: 'New in the data' }
  const next = [first!, renamed, { ...fourth!, summary: 'Otherwise' }, ...others, fresh]
  const versions = { current: shipped.events, next, earlier: [] }

  it('follow the data where nobody has touched them, in one step that one undo takes back', () => {
    const workspace = freshWorkspace(byId(shipped.events))
    const renewed = renewedEvents(workspace.events, versions)
    expect([renewed.added, renewed.changed.map(({ after }) => after.id), renewed.removed, renewed.kept]).toEqual([[fresh], [second!.id, fourth!.id], [third], []])
    const applied = applyStep(workspace, renewed.step!)
    if (!applied.ok) throw new Error(applied.fault.code)
    expect(Object.values(applied.value.workspace.events).map(({ id }) => id).sort()).toEqual(next.map(({ id }) => id).sort())
    expect(applied.value.workspace.events[second!.id]).toEqual(renamed)
    const back = applyStep(applied.value.workspace, applied.value.inverse)
    expect(back.ok && back.value.workspace.events).toEqual(workspace.events)
    expect(renewedEvents(applied.value.workspace.events, { current: next, next: shipped.events, earlier: [] })).toMatchObject({ added: [third], removed: [fresh], kept: [] })
  })

  it("stay where the user's hand is on them, and stay away where the user has removed them", () => {
    const mine = { ...second!, title: 'As I have it' }
    const gone = { ...third!, title: 'Mine, which the data drop' }
    const own = { ...first!, id: 'my-own', title: 'My own' }
    const { [fourth!.id]: _removed, ...left } = byId(shipped.events)
    const renewed = renewedEvents({ ...left, [mine.id]: mine, [gone.id]: gone, [own.id]: own }, versions)
    expect([renewed.added, renewed.changed, renewed.removed, renewed.kept]).toEqual([[fresh], [], [], [mine, gone]])
  })

  it('that look as any kept version had them count as untouched', () => {
    const older = { ...second!, title: 'As an older pack had it' }
    const workspace = { ...byId(shipped.events), [older.id]: older }
    expect(renewedEvents(workspace, versions).kept).toEqual([older])
    expect(renewedEvents(workspace, { ...versions, earlier: [older] }).changed.map(({ before }) => before)).toContainEqual(older)
  })

  it('nothing is done where nothing differs', () => {
    expect(renewedEvents(byId(shipped.events), { current: shipped.events, next: shipped.events, earlier: [] }).step).toBeNull()
  })
})
