// Scenarios of the user's own: laid over their parents, kept sound by their commands, copied from presets, events as they have them.
import { describe, expect, test } from 'vitest'
import { applyStep } from '../../../src/shared/domain/apply-command'
import { changeScenario, duplicateOf } from '../../../src/shared/domain/change-scenario'
import type { Command } from '../../../src/shared/domain/command'
import { blankScenario, countDifferences, type OwnScenario } from '../../../src/shared/domain/own-scenario'
import { descendantsOf, eventsOf, resolveScenario } from '../../../src/shared/domain/resolve-scenario'
import { effectiveParameters, presetScenario } from '../../../src/shared/domain/scenario'
import { freeScenarioName } from '../../../src/shared/domain/scenario-names'
import { freshWorkspace, type Workspace } from '../../../src/shared/domain/workspace'
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { atlantis } from '../engine/world'
import { eventAt, workspaceOf } from './world'

const d = (text: string) => text as FuzzyDate
const own = (id: string, basedOn: string, more: Partial<OwnScenario> = {}): OwnScenario => ({ ...blankScenario(id, id.toUpperCase(), basedOn), ...more })
const EFFECT: Effect = { target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true }

function withScenarios(...list: readonly OwnScenario[]): Workspace {
  return { ...freshWorkspace({}), scenarios: Object.fromEntries(list.map((one) => [one.id, one])), scenarioOrder: list.map(({ id }) => id) }
}

function done(workspace: Workspace, ...step: readonly [Command, ...Command[]]): Workspace {
  const applied = applyStep(workspace, step)
  if (!applied.ok) throw new Error(JSON.stringify(applied.fault))
  const back = applyStep(applied.value.workspace, applied.value.inverse)
  expect(back.ok && back.value.workspace).toEqual(workspace)
  return applied.value.workspace
}

const codeOf = (workspace: Workspace, command: Command) => {
  const applied = applyStep(workspace, [command])
  return applied.ok ? 'ok' : applied.fault.code
}

describe('a line of parents', () => {
  const grand = own('grand', 'long-war', { parameters: { 'spending.coreTarget': 4, 'war.intensity': 0.5 }, money: { basis: 'current', baseYear: 2025 }, actors: [atlantis({ name: 'Old' })], note: 'why' })
  const parent = own('parent', 'grand', { parameters: { 'spending.coreTarget': 4.5 }, groups: [{ id: 'NORTH', name: 'North', members: ['SWE'] }] })
  const child = own('child', 'parent', { parameters: { 'spending.compliance': 0.8 }, actors: [atlantis({ name: 'New' })], seed: 9 })
  const workspace = withScenarios(child, grand, parent)

  test('is laid over its preset, the nearest word counting; name and note are the scenario’s own', () => {
    expect(resolveScenario(workspace, 'child')).toEqual({
      name: 'CHILD', note: '', basedOn: 'long-war', seed: 9, money: { basis: 'current', baseYear: 2025 },
      parameters: { 'spending.coreTarget': 4.5, 'war.intensity': 0.5, 'spending.compliance': 0.8 },
      actors: [atlantis({ name: 'New' })], groups: parent.groups,
    })
    expect(effectiveParameters(resolveScenario(workspace, 'child'))).toMatchObject({ 'production.realisation.RUS': 1, 'war.intensity': 0.5 })
    expect(resolveScenario(workspace, 'wales-pace')).toBe(presetScenario('wales-pace'))
  })

  test('passes on what changes above', () => {
    const changed = done(workspace, { type: 'setParameter', scenario: 'grand', key: 'economy.growthShift', value: -0.5 })
    expect(resolveScenario(changed, 'child').parameters['economy.growthShift']).toBe(-0.5)
    expect(descendantsOf(workspace.scenarios, 'grand')).toEqual(['child', 'parent'])
  })

  test('a group takes the place of an inherited country of its id, and the other way round', () => {
    const clash = own('clash', 'child', { groups: [{ id: 'ATLANTIS', name: 'League', members: ['SWE'] }] })
    const { actors, groups } = resolveScenario(withScenarios(grand, parent, child, clash), 'clash')
    expect([actors, groups.map(({ id }) => id)]).toEqual([[], ['NORTH', 'ATLANTIS']])
  })

  test('a removed one leaves what it said to those based on it, and what was shown moves on', () => {
    const shown: Workspace = { ...workspace, active: 'parent', baseline: 'parent', compared: ['parent', 'long-war'] }
    const after = done(shown, { type: 'removeScenario', id: 'parent' })
    expect(after).toMatchObject({ active: 'grand', baseline: null, compared: ['long-war'], scenarioOrder: ['child', 'grand'] })
    expect(after.scenarios['child']).toEqual({ ...child, basedOn: 'grand', parameters: { 'spending.coreTarget': 4.5, 'spending.compliance': 0.8 }, groups: parent.groups })
  })

  test('never leads nowhere or back to itself', () => {
    expect(codeOf(workspace, { type: 'addScenario', scenario: own('x', 'nobody') })).toBe('scenario.noParent')
    expect(codeOf(workspace, { type: 'editScenario', scenario: { ...grand, basedOn: 'child' } })).toBe('scenario.cycle')
    expect(codeOf(workspace, { type: 'addScenario', scenario: own('x', 'x') })).toBe('scenario.cycle')
    expect(done(workspace, { type: 'editScenario', scenario: { ...child, basedOn: 'pledge-met' } }).scenarios['child']!.basedOn).toBe('pledge-met')
  })
})

describe('commands', () => {
  const workspace = withScenarios(own('a', 'pledge-met'), own('b', 'a'))

  test.each<[Command, string]>([
    [{ type: 'addScenario', scenario: own('a', 'pledge-met', { name: 'Other' }) }, 'scenario.exists'],
    [{ type: 'addScenario', scenario: own('long-war', 'pledge-met') }, 'scenario.exists'],
    [{ type: 'addScenario', scenario: own('c', 'pledge-met', { name: ' b' }) }, 'name.taken'],
    [{ type: 'addScenario', scenario: own('c', 'pledge-met', { name: 'LONG WAR' }) }, 'name.taken'],
    [{ type: 'addScenario', scenario: own('c', 'pledge-met', { name: '  ' }) }, 'name.empty'],
    [{ type: 'setParameter', scenario: 'pledge-met', key: 'spending.coreTarget', value: 3 }, 'scenario.preset'],
    [{ type: 'removeScenario', id: 'pledge-met' }, 'scenario.preset'],
    [{ type: 'setParameter', scenario: 'toString', key: 'spending.coreTarget', value: 3 }, 'scenario.unknown'],
    [{ type: 'activateScenario', id: '__proto__' }, 'scenario.unknown'],
    [{ type: 'setBaseline', id: 'z' }, 'scenario.unknown'],
    [{ type: 'setCompared', ids: ['a', 'a'] }, 'scenario.compared'],
    [{ type: 'setCompared', ids: ['a', 'b', 'long-war', 'pledge-met'] }, 'scenario.compared'],
    [{ type: 'overrideEvent', scenario: 'a', id: 'x', change: { start: d('2030'), end: d('2029') } }, 'date.endBeforeStart'],
    [{ type: 'overrideEvent', scenario: 'a', id: 'x', change: { end: d('2029') } }, 'input.invalid'],
  ])('%j is refused', (command, code) => expect(codeOf(workspace, command)).toBe(code))

  test('scenarios are put in order, pinned and compared, presets among them', () => {
    const moved = done(workspace, { type: 'moveScenario', id: 'b', place: 0 }, { type: 'setBaseline', id: 'long-war' }, { type: 'setCompared', ids: ['a', 'pledge-met'] })
    expect([moved.scenarioOrder, moved.baseline, moved.compared]).toEqual([['b', 'a'], 'long-war', ['a', 'pledge-met']])
  })
})

describe('a change to what is shown', () => {
  const set = (scenario: string): readonly [Command] => [{ type: 'setParameter', scenario, key: 'spending.coreTarget', value: 4 }]
  const change = (workspace: Workspace) => changeScenario(workspace, workspace.active, (preset) => `${preset}, changed`, ({ id }) => set(id))

  test('of a preset makes a copy, shows it and changes that; a name that is taken gets a number', () => {
    const first = change(freshWorkspace({}))
    const after = done(freshWorkspace({}), ...first.step)
    expect(first.copy).toEqual(blankScenario('pledge-met-changed', 'Pledge met, changed', 'pledge-met'))
    expect([after.active, resolveScenario(after, after.active).parameters]).toEqual(['pledge-met-changed', { 'spending.coreTarget': 4 }])
    const second = change({ ...after, active: 'pledge-met' })
    expect([second.copy?.id, second.copy?.name]).toEqual(['pledge-met-changed-2', 'Pledge met, changed 2'])
  })

  test('of an own scenario changes that one', () => {
    expect(change(workspaceOf())).toEqual({ step: set('mine'), copy: null })
  })

  test('a duplicate says the same under a free name; of a preset it says nothing yet', () => {
    const workspace = workspaceOf([], { parameters: { 'spending.coreTarget': 4 } })
    const twin = duplicateOf(workspace, 'mine', 'My scenario')
    expect([twin.name, twin.basedOn, twin.parameters, countDifferences(twin)]).toEqual(['My scenario 2', 'pledge-met', { 'spending.coreTarget': 4 }, 1])
    expect(duplicateOf(workspace, 'long-war', 'Longer')).toEqual(blankScenario('longer', 'Longer', 'long-war'))
    expect(freeScenarioName('Wales pace', {})).toBe('Wales pace 2')
  })
})

describe('events as a scenario has them', () => {
  const period = eventAt('period', '2027', '2029', { effects: [EFFECT] })
  const workspace = { ...workspaceOf([period, eventAt('other', '2030')]), ...{} }

  test('are the workspace’s own object until something differs', () => {
    expect(eventsOf(workspace, 'mine')).toBe(workspace.events)
    expect(eventsOf(done(workspace, { type: 'overrideEvent', scenario: 'mine', id: 'gone', change: { off: true } }), 'mine')).toBe(workspace.events)
  })

  test('differ in dates, in effects, or do nothing; the shared event stays', () => {
    const under = (change: Parameters<typeof done>[1] & { type: 'overrideEvent' }) => eventsOf(done(workspace, change), 'mine')['period']
    const { effects: _effects, ...idle } = period
    expect(under({ type: 'overrideEvent', scenario: 'mine', id: 'period', change: { start: d('2028-03') } })).toEqual({ ...eventAt('period', '2028-03', undefined, { effects: [EFFECT] }) })
    expect(under({ type: 'overrideEvent', scenario: 'mine', id: 'period', change: { effects: [{ ...EFFECT, size: 0.5 }] } })).toEqual({ ...period, effects: [{ ...EFFECT, size: 0.5 }] })
    expect(under({ type: 'overrideEvent', scenario: 'mine', id: 'period', change: { off: true } })).toEqual(idle)
    expect(workspace.events['period']).toBe(period)
  })

  test('a child’s word goes before its parent’s, part by part', () => {
    const parent = own('parent', 'pledge-met', { eventChanges: { period: { start: d('2030'), end: d('2031'), effects: [] }, other: { off: true } } })
    const child = own('child', 'parent', { eventChanges: { period: { start: d('2032') } } })
    const both = { ...withScenarios(parent, child), events: workspace.events }
    expect(resolveScenario(both, 'child').eventChanges).toEqual({ period: { start: '2032', effects: [] }, other: { off: true } })
  })
})
