// Two scenarios held against each other: which two, what differs and what can be taken over, one series of both.
import { describe, expect, test } from 'vitest'
import { applyStep } from '../../../src/shared/domain/apply-command'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { blankScenario } from '../../../src/shared/domain/own-scenario'
import { resolveScenario } from '../../../src/shared/domain/resolve-scenario'
import { freshWorkspace, type Workspace } from '../../../src/shared/domain/workspace'
import { project } from '../../../src/shared/engine/project'
import { variance } from '../../../src/shared/engine/variance'
import { evaluateFormulas } from '../../../src/shared/formula/scenario-formulas'
import { formulasOfBoth, withFormulas } from '../../../src/shared/formula/with-formulas'
import { differenceSections, takingOver, type DifferenceRow } from '../../../src/renderer/scenarios/comparison/difference-rows'
import { firstPair, standingPair, withEnd, type Pair } from '../../../src/renderer/scenarios/comparison/pair'
import { seriesChoices, seriesLike } from '../../../src/renderer/scenarios/comparison/series-choice'
import { asTabText, valueTable, yearsInWords, type ValueTable } from '../../../src/shared/figures/variance/value-table'
import { eventAt, workspaceOf } from '../domain/world'
import { wholeModel } from '../engine/world'

const model = wholeModel()

function endsOf(workspace: Workspace, { from, to }: Pair) {
  const endOf = (id: string) => ({ id, scenario: resolveScenario(workspace, id), projection: project(model, resolveScenario(workspace, id)) })
  return { from: endOf(from), to: endOf(to) }
}
const sectionsOf = (workspace: Workspace, pair: Pair) => differenceSections(workspace, model, endsOf(workspace, pair), (id) => id)
const rowsOf = (workspace: Workspace, pair: Pair) => sectionsOf(workspace, pair).flatMap(({ rows }) => rows)

describe('the pair', () => {
  test('is the baseline, else the first drawn beside, else the preset that the shown one comes from, against the shown one', () => {
    const mine = workspaceOf([])
    expect(firstPair(mine)).toEqual({ from: 'pledge-met', to: 'mine' })
    expect(firstPair({ ...mine, compared: ['wales-pace'] })).toEqual({ from: 'wales-pace', to: 'mine' })
    expect(firstPair({ ...mine, compared: ['wales-pace'], baseline: 'long-war' })).toEqual({ from: 'long-war', to: 'mine' })
    expect(firstPair({ ...mine, baseline: 'mine' })).toEqual({ from: 'pledge-met', to: 'mine' })
    expect(firstPair(freshWorkspace({}))).toEqual({ from: 'announced-plans', to: 'pledge-met' })
  })

  test('changes places where both would be the same', () => {
    expect(withEnd({ from: 'a', to: 'b' }, 'from', 'c')).toEqual({ from: 'c', to: 'b' })
    expect(withEnd({ from: 'a', to: 'b' }, 'to', 'a')).toEqual({ from: 'b', to: 'a' })
  })

  test('a copy that undo took away is its preset again; anything else that is gone gives the first pair', () => {
    const wanted = { from: 'wales-pace', to: 'long-war-changed' }
    expect(standingPair(wanted, { 'long-war-changed': 'long-war' }, workspaceOf([]))).toEqual({ from: 'wales-pace', to: 'long-war' })
    expect(standingPair(wanted, {}, workspaceOf([]))).toEqual({ from: 'pledge-met', to: 'mine' })
    expect(standingPair({ from: 'wales-pace', to: 'mine' }, {}, workspaceOf([]))).toEqual({ from: 'wales-pace', to: 'mine' })
  })
})

describe('what differs', () => {
  test('nothing of equal ones; names do not count', () => {
    expect(sectionsOf(workspaceOf([]), { from: 'pledge-met', to: 'mine' })).toEqual([])
  })

  test('stands in sections, with what holds where nothing is said', () => {
    const start = '2029-02' as FuzzyDate
    const workspace = workspaceOf([eventAt('truce', '2027-03')], {
      parameters: { 'spending.coreTarget': 4, 'spending.compliance.DEU': 0.8, 'production.output0.mbt.RUS': 12, 'production.realisation.RUS': 0.9 }, eventChanges: { truce: { start } },
    })
    const told = sectionsOf(workspace, { from: 'pledge-met', to: 'mine' }).map(({ group, rows }) => [group, ...rows.map(({ what, a, b }) => `${what}: ${a} | ${b}`)])
    expect(told).toEqual([
      ['spending', 'compliance (DEU): as for all: 1.00 | 0.80', 'core target: 3.50 % of GDP | 4.00 % of GDP'],
      ['production', 'output in June 2025 (Russia, main battle tanks): as in the data: 20.0 a month | 12.0 a month', 'realisation (Russia): as for all: 0.70 (1 = planned) | 0.90 (1 = planned)'],
      ['events', 'event "Event truce": as everywhere: March 2027 | February 2029'],
    ])
  })

  test('taken over into a preset it makes a copy; into an own one it is one command; after it nothing differs', () => {
    const workspace = workspaceOf([], { parameters: { 'spending.coreTarget': 4 } })
    const ends = endsOf(workspace, { from: 'long-war', to: 'mine' })
    const row = rowsOf(workspace, { from: 'long-war', to: 'mine' }).find(({ difference }) => difference.id === 'spending.coreTarget') as DifferenceRow
    expect(row.into).toEqual({ a: 'can', b: 'can' })
    const copied = takingOver(workspace, ends, row.difference, 'a')!
    expect([copied.copy?.id, copied.step.length]).toEqual(['long-war-changed', 3])
    const after = applyStep(workspace, copied.step)
    if (!after.ok) throw new Error(after.fault.code)
    expect(rowsOf(after.value.workspace, { from: 'long-war-changed', to: 'mine' }).map(({ difference }) => difference.id)).not.toContain('spending.coreTarget')
    expect(takingOver(workspace, ends, row.difference, 'b')).toEqual({ copy: null, step: [{ type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget'] }] })
  })

  test('what is inherited cannot be taken away; a value that is said already is not said again', () => {
    const parent = { ...blankScenario('parent', 'Parent', 'pledge-met'), groups: [{ id: 'NORTH', name: 'North', members: ['SWE'] }], parameters: { 'spending.coreTarget.DEU': 4 } }
    const child = { ...blankScenario('child', 'Child', 'parent'), parameters: { 'spending.coreTarget.DEU': 3.5 } }
    const workspace = { ...freshWorkspace({}), scenarios: { parent, child }, scenarioOrder: ['parent', 'child'] }
    expect(rowsOf(workspace, { from: 'pledge-met', to: 'child' }).map(({ difference, into }) => [difference.id, into])).toEqual([
      ['spending.coreTarget.DEU', { a: 'can', b: 'saidAlready' }], ['NORTH', { a: 'can', b: 'inherited' }],
    ])
  })

  test('an event that both have alike, said in other words, does not differ', () => {
    const workspace = workspaceOf([eventAt('truce', '2027-03')], { eventChanges: { truce: { start: '2027-03' as FuzzyDate } } })
    expect(rowsOf(workspace, { from: 'pledge-met', to: 'mine' })).toEqual([])
  })
})

describe('values', () => {
  const workspace = workspaceOf([], { parameters: { 'spending.coreTarget': 3 } })
  const [a, b] = [project(model, resolveScenario(workspace, 'pledge-met')), project(model, resolveScenario(workspace, 'mine'))]
  const tableOf = (id: string, sum = false) => valueTable(a, b, id, sum) as ValueTable

  test('are those of the variance, with signs, two decimals and a unit', () => {
    const { heads, rows, notes } = tableOf('core.DEU')
    expect(heads).toEqual(['Year', 'A', 'B', 'B \u2212 A', '%', 'B \u2212 A, added up'])
    const { a: one, b: other, difference, percent, cumulative } = variance(a, b, 'core.DEU')!.rows.at(-1)!
    const read = (cell: string) => Number(cell.replace('\u2212', '-').replaceAll(',', ''))
    expect(rows.at(-1)!.map(read)).toEqual([2035, ...[one!, other!, difference!, percent!, cumulative!].map((value) => Number(value.toFixed(2)))])
    expect(notes[0]).toBe('Counted in bn constant 2026 US$.')
  })

  test('added up they say from when; shares are not added up', () => {
    const last = tableOf('core.DEU', true).rows.at(-1)!
    expect(last).toHaveLength(5)
    expect(last[3]).toBe(tableOf('core.DEU').rows.at(-1)![5])
    expect(tableOf('core.DEU', true).notes).toContain('Added up from 2014, the first year in which both have a value.')
    expect(tableOf('coreShare.DEU', true).rows).toEqual(tableOf('coreShare.DEU').rows)
    expect(tableOf('coreShare.DEU').notes.join(' ')).toContain('Not added up over the years')
  })

  test('a missing value is a dash with a reason, never 0; in the copied text it is nothing', () => {
    const { rows, notes } = tableOf('relatedShare.DEU')
    expect(rows[0]).toEqual(['2014', '\u2013', '\u2013', '\u2013', '\u2013'])
    expect(notes.join(' ')).toMatch(/\u2013: A has no value in 2014\u201320\d\d: nothing is recorded/)
    const text = asTabText('Germany, related share', tableOf('relatedShare.DEU'), ['Pledge met', 'My\tscenario']).split('\n')
    expect(text.slice(0, 3)).toEqual(['Germany, related share, % of GDP', 'Year\tA: Pledge met\tB: My scenario\tB \u2212 A\t%', '2014\t\t\t\t'])
    expect(asTabText('x', tableOf('core.DEU'), ['A', 'B']).split('\n').at(-1)).toMatch(/^2035\t\d+\.\d\d\t\d+\.\d\d\t-\d+\.\d\d\t-\d+\.\d\d\t-\d+\.\d\d$/)
  })

  test('a series that only one has is said, not shown', () => {
    const withLand = workspaceOf([], { groups: [{ id: 'NORTH', name: 'North', members: ['SWE'] }] })
    const other = project(model, resolveScenario(withLand, 'mine'))
    expect(valueTable(a, other, 'core.NORTH', false)).toBe('Only B has this series; there is nothing in A to hold against it.')
  })

  test('a formula is of nobody, is no amount of a year, and has no unit where it is a ratio', () => {
    const of = (name: string) => {
      const projection = project(model, resolveScenario(freshWorkspace({}), name))
      const answers = evaluateFormulas([{ name: 'share', expression: 'core.DEU / core.NATO' }], projection)
      return answers.ok ? withFormulas(projection, answers.value) : projection
    }
    const [one, other] = [of('pledge-met'), of('wales-pace')]
    const ids = [...one.series.keys()]
    expect(seriesLike(ids, 'core.DEU', { kind: 'share' })).toBe('share')
    expect(seriesLike(ids, 'share', { kind: 'core' })).toMatch(/^core\./)
    expect(seriesChoices(ids, 'share')).toMatchObject({ formulas: ['share'], categories: [] })
    expect(seriesChoices(ids, 'share').spending).not.toContain('share')
    const table = valueTable(one, other, 'share', true) as ValueTable
    expect([table.adds, table.heads.length, table.notes[0]]).toEqual([false, 5, 'A number without unit.'])
  })

  test('only texts that both have are shared; what reads otherwise is named', () => {
    const formula = (name: string, expression: string) => ({ name, expression })
    expect(formulasOfBoth({ formulas: [formula('a', '1'), formula('b', '2')] }, { formulas: [formula('b', '3'), formula('c', '4')] })).toEqual({
      formulas: [formula('a', '1'), formula('b', '2'), formula('c', '4')], otherwise: ['b'],
    })
    expect(formulasOfBoth({}, {})).toEqual({ formulas: [], otherwise: [] })
  })

  test('years in words', () => expect(yearsInWords([2014, 2015, 2016, 2020, 2022, 2023])).toBe('2014\u20132016, 2020, 2022\u20132023'))

  test('a series is chosen part by part; the others stay as far as there is one', () => {
    const ids = [...a.series.keys()]
    expect(seriesLike(ids, 'core.DEU', { kind: 'coreShare' })).toBe('coreShare.DEU')
    expect(seriesLike(ids, 'core.DEU', { kind: 'output' })).toMatch(/^output\./)
    expect(seriesLike(ids, 'output.mbt.RUS', { kind: 'output', category: 'shells' })).toBe('output.shells.RUS')
    expect(seriesLike(ids, 'output.mbt.RUS', { kind: 'core' })).toMatch(/^core\./)
    expect(seriesLike(ids, 'core.NOWHERE')).toMatch(/^core\./)
    const choices = seriesChoices(ids, 'output.mbt.RUS')
    expect([choices.spending[0], choices.production[0], choices.categories[0], choices.whom.includes('USA')]).toEqual(['coreShare', 'output', 'mbt', true])
    expect(seriesChoices(ids, 'core.DEU').categories).toEqual([])
  })
})
