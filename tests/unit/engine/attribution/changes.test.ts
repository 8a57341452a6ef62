// What differs between two ends, change by change.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../../src/shared/domain/fuzzy-date'
import type { Scenario, ScenarioEvent } from '../../../../src/shared/domain/scenario'
import { changesBetween, presetEnd, type Change, type End } from '../../../../src/shared/engine/attribution/changes'
import { atlantis, scenarioWith } from '../world'

const effect = (changes: Partial<Effect> = {}): Effect => ({ target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true, ...changes })
const ceasefire = (start = '2027-03', ...effects: readonly Effect[]): ScenarioEvent => ({ id: 'ceasefire', title: 'Ceasefire', start: start as FuzzyDate, effects: effects.length > 0 ? effects : [effect()] })
const end = (scenario: Partial<Scenario> = {}, events: End['events'] = []): End => ({ scenario: scenarioWith(scenario), events })
const fromPreset = (to: End) => changesBetween([presetEnd(to), to])
const ids = (changes: readonly Change[]) => changes.map(({ id }) => id)

describe('against the preset', () => {
  test('each key set is a change, with what the preset sets under it', () => {
    expect(fromPreset(end({ basedOn: 'long-war', parameters: { 'production.realisation.RUS': 0.5, 'spending.compliance.DEU': 0.8 } }))).toEqual([
      { kind: 'parameter', id: 'parameter production.realisation.RUS', key: 'production.realisation.RUS', parts: { id: 'production.realisation', scope: 'RUS' }, from: 1, to: 0.5 },
      { kind: 'parameter', id: 'parameter spending.compliance.DEU', key: 'spending.compliance.DEU', parts: { id: 'spending.compliance', scope: 'DEU' }, from: undefined, to: 0.8 },
    ])
  })

  test('a key that says what the preset or the table says is no change; in a scope it is one', () => {
    expect(fromPreset(end({ basedOn: 'stall-after-review', parameters: { 'spending.shape': 'stall', 'spending.coreTarget': 3.5 } }))).toEqual([])
    expect(ids(fromPreset(end({ parameters: { 'spending.coreTarget.DEU': 3.5 } })))).toEqual(['parameter spending.coreTarget.DEU'])
  })

  test('each acting effect is a change, of the workspace’s events and of the scenario’s own', () => {
    const found = fromPreset(end({ events: [ceasefire()] }, [ceasefire('2028', effect(), effect({ target: 'capacity', scope: ['RUS'] }))]))
    expect(ids(found)).toEqual(['effect ceasefire 0', 'effect ceasefire 1', 'own effect ceasefire 0'])
    expect(found.map((change) => change.kind === 'effect' && [change.title, change.isOnTimeline, change.from, change.to?.effect.target])).toEqual([
      ['Ceasefire', true, null, 'intensity'], ['Ceasefire', true, null, 'capacity'], ['Ceasefire', false, null, 'intensity'],
    ])
  })

  test('effects that are off, and events outside the horizon, change nothing', () => {
    expect(fromPreset(end({}, [ceasefire('2027', effect({ enabled: false })), ceasefire('2036')]))).toEqual([])
  })

  test('own countries and groups are part of both ends', () => {
    expect(fromPreset(end({ actors: [atlantis()], groups: [{ id: 'MINE', name: 'Mine', members: ['DEU', 'ATLANTIS'] }] }))).toEqual([])
  })
})

describe('between two scenarios', () => {
  test('keys that differ, with both values; keys that agree are left out', () => {
    const found = changesBetween([end({ parameters: { 'spending.coreTarget': 3, 'spending.compliance': 0.8, 'spending.shape': 'hold' } }), end({ basedOn: 'wales-pace', parameters: { 'spending.coreTarget': 4, 'spending.compliance': 0.8 } })])
    expect(found.map((change) => change.kind === 'parameter' && [change.key, change.from, change.to])).toEqual([
      ['spending.coreTarget', 3, 4], ['spending.pace', undefined, 'wales'], ['spending.shape', 'hold', undefined],
    ])
  })

  test('an effect that moved or was changed is one change with both; its note and title do not matter', () => {
    const from = end({}, [ceasefire('2027-03', effect({ note: 'a' }), effect({ target: 'capacity', size: 0.5 }))])
    const to = end({}, [{ ...ceasefire('2027-03', effect({ note: 'b' }), effect({ target: 'capacity', size: 0.9 })), title: 'Truce' }])
    expect(changesBetween([from, to]).map((change) => change.kind === 'effect' && [change.id, change.title, change.from?.effect.size, change.to?.effect.size])).toEqual([['effect ceasefire 1', 'Truce', 0.5, 0.9]])
    const moved = changesBetween([end({}, [ceasefire('2027-03')]), end({}, [ceasefire('2028-01')])])
    expect(moved.map((change) => change.kind === 'effect' && change.to!.from - change.from!.from)).toEqual([10])
  })

  test('other own countries or groups are one change together', () => {
    const other = end({ actors: [atlantis({ growth: 2 })] })
    expect(ids(changesBetween([end({ actors: [atlantis()] }), other]))).toEqual(['own'])
    expect(changesBetween([end({ actors: [atlantis()] }), end({ actors: [atlantis()] })])).toEqual([])
  })

  test('the same changes in the same order, however the ends are written', () => {
    const parameters = { 'spending.shape': 'hold', 'spending.compliance': 0.8, 'economy.growthShift': -0.5 }
    const turned = Object.fromEntries(Object.entries(parameters).reverse())
    expect(ids(fromPreset(end({ parameters })))).toEqual(ids(fromPreset(end({ parameters: turned }))))
  })
})
