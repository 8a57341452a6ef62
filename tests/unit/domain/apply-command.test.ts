// Each command by hand: what it does, what takes it back, what it refuses; steps are whole or nothing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCommand, applyStep } from '../../../src/shared/domain/apply-command'
import type { Command, Step } from '../../../src/shared/domain/command'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { blankScenario, type OwnScenario } from '../../../src/shared/domain/own-scenario'
import { PARAMETER_IDS, parameterRow } from '../../../src/shared/domain/parameter-table'
import type { Workspace } from '../../../src/shared/domain/workspace'
import { atlantis } from '../engine/world'
import { eventAt, workspaceOf } from './world'

const d = (text: string) => text as FuzzyDate
const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const

const EVENTS = [eventAt('point', '2027-03'), eventAt('period', '2026-Q3', '2028', { ongoing: true })]
const WORKSPACE = workspaceOf(EVENTS, { parameters: { 'spending.coreTarget': 4, 'spending.shape.DEU': 'hold' } })

/** Frozen to its depth: a command that wrote into it would throw. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

function apply(command: Command, workspace: Workspace = WORKSPACE) {
  const applied = applyCommand(frozen(workspace), command)
  if (!applied.ok) throw new Error(applied.fault.code)
  return applied.value
}

const codeOf = (command: Command, workspace: Workspace = WORKSPACE) => {
  const applied = applyCommand(frozen(workspace), command)
  return applied.ok ? 'ok' : applied.fault.code
}

/** The command done and taken back gives what was there. */
function expectTakenBack(command: Command, workspace: Workspace = WORKSPACE): void {
  const { workspace: after, inverse } = apply(command, workspace)
  const back = applyStep(after, inverse)
  expect(back.ok && back.value.workspace).toEqual(workspace)
}

describe('parameters', () => {
  test('a new value is set beside the others; taking it back leaves no trace', () => {
    const command: Command = { type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget.DEU', value: 5 }
    const { workspace, inverse } = apply(command)
    expect(workspace.scenarios['mine']!.parameters).toEqual({ 'spending.coreTarget': 4, 'spending.shape.DEU': 'hold', 'spending.coreTarget.DEU': 5 })
    expect(inverse).toEqual([{ type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget.DEU'] }])
    expect(workspace.events).toBe(WORKSPACE.events)
    expectTakenBack(command)
  })

  test('a changed value is taken back to the one before, a zero too', () => {
    const zero = workspaceOf([], { parameters: { 'spending.coreTarget': 0 } })
    expect(apply({ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 3 }, zero).inverse).toEqual([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 0 }])
  })

  test('a reset takes away what is named and keeps the rest', () => {
    const command: Command = { type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget', 'spending.compliance'] }
    expect(apply(command).workspace.scenarios['mine']!.parameters).toEqual({ 'spending.shape.DEU': 'hold' })
    expectTakenBack(command)
    expectTakenBack({ type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget', 'spending.coreTarget'] })
    expectTakenBack({ type: 'resetParameters', scenario: 'mine', keys: [] })
    expectTakenBack({ type: 'resetParameters', scenario: 'mine', keys: ['spending.compliance'] })
  })

  test.each<[Command, string]>([
    [{ type: 'setParameter', scenario: 'mine', key: 'spending.nothing', value: 1 }, 'parameter.unknown'],
    [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 20.1 }, 'parameter.outsideRange'],
    [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 'linear' }, 'parameter.notNumber'],
    [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: NaN }, 'parameter.notNumber'],
    [{ type: 'setParameter', scenario: 'mine', key: 'spending.shape', value: 'up' }, 'parameter.notChoice'],
    [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget.deu', value: 3 }, 'parameter.scope'],
    [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget.DEU.2028', value: 3 }, 'parameter.year'],
    [{ type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget', 'x'] }, 'parameter.unknown'],
    ...HOSTILE.map((key): [Command, string] => [{ type: 'setParameter', scenario: 'mine', key, value: 3 }, 'parameter.unknown']),
    ...HOSTILE.map((key): [Command, string] => [{ type: 'resetParameters', scenario: 'mine', keys: [key] }, 'parameter.unknown']),
  ])('%j is refused', (command, code) => expect(codeOf(command)).toBe(code))
})

describe('scenarios', () => {
  test('a scenario is put as it shall be; everything else stays', () => {
    const scenario = { ...blankScenario('mine', 'Other', 'wales-pace'), actors: [atlantis()], parameters: { 'spending.coreTarget.ATLANTIS': 2 } }
    const { workspace } = apply({ type: 'editScenario', scenario })
    expect(workspace).toEqual({ ...WORKSPACE, scenarios: { mine: scenario } })
    expectTakenBack({ type: 'editScenario', scenario })
  })

  test('a wrong value, a key that is none, an id twice are refused', () => {
    const set = (changes: Partial<OwnScenario>) => codeOf({ type: 'editScenario', scenario: { ...blankScenario('mine', 'Mine', 'pledge-met'), ...changes } })
    expect(set({ parameters: { 'spending.coreTarget': 21 } })).toBe('parameter.outsideRange')
    expect(set({ parameters: { nonsense: 1 } })).toBe('parameter.unknown')
    expect(set({ parameters: JSON.parse('{"__proto__": 1}') as Record<string, number> })).toBe('parameter.unknown')
    expect(set({ actors: [atlantis(), atlantis()] })).toBe('actor.exists')
    expect(set({ actors: [atlantis()], groups: [{ id: 'ATLANTIS', name: '', members: ['DEU'] }] })).toBe('actor.exists')
  })
})

describe('events', () => {
  test('one is added and taken away again', () => {
    const event = eventAt('new', '2030')
    expect(apply({ type: 'addEvent', event }).workspace.events).toEqual({ ...WORKSPACE.events, new: event })
    expectTakenBack({ type: 'addEvent', event })
  })

  test('one is removed and comes back whole', () => {
    expect(Object.keys(apply({ type: 'removeEvent', id: 'point' }).workspace.events)).toEqual(['period'])
    expectTakenBack({ type: 'removeEvent', id: 'period' })
  })

  test('a move changes the dates alone; without an end it becomes a point, with one a period', () => {
    const moved = apply({ type: 'moveEvent', id: 'period', start: d('2027-Q1'), end: d('2029') }).workspace.events
    expect(moved).toEqual({ ...WORKSPACE.events, period: { ...EVENTS[1], start: '2027-Q1', end: '2029' } })
    const point = apply({ type: 'moveEvent', id: 'period', start: d('2027') }).workspace.events['period']!
    expect([point.start, 'end' in point]).toEqual(['2027', false])
    for (const id of ['point', 'period']) {
      expectTakenBack({ type: 'moveEvent', id, start: d('2027') })
      expectTakenBack({ type: 'moveEvent', id, start: d('2027'), end: d('2028-05-05') })
    }
  })

  test('an edit puts the event as it shall be', () => {
    const event = eventAt('point', '2031', undefined, { title: 'Changed', category: 'treaty' })
    expect(apply({ type: 'editEvent', event }).workspace.events['point']).toBe(event)
    expectTakenBack({ type: 'editEvent', event })
  })

  test.each<[Command, string]>([
    [{ type: 'addEvent', event: eventAt('point', '2030') }, 'event.exists'],
    [{ type: 'addEvent', event: eventAt('x', '2030', undefined, { title: ' ' }) }, 'event.noTitle'],
    [{ type: 'addEvent', event: eventAt('x', '2036') }, 'date.outsideHorizon'],
    [{ type: 'moveEvent', id: 'point', start: d('2024') }, 'date.outsideHorizon'],
    [{ type: 'moveEvent', id: 'point', start: d('2028'), end: d('2027') }, 'date.endBeforeStart'],
    [{ type: 'moveEvent', id: 'x', start: d('2028') }, 'event.unknown'],
    [{ type: 'editEvent', event: eventAt('x', '2028') }, 'event.unknown'],
    [{ type: 'editEvent', event: eventAt('point', '2028', '2027') }, 'date.endBeforeStart'],
    [{ type: 'removeEvent', id: 'x' }, 'event.unknown'],
    ...HOSTILE.flatMap((id): [Command, string][] => [
      [{ type: 'removeEvent', id }, 'event.unknown'],
      [{ type: 'moveEvent', id, start: d('2028') }, 'event.unknown'],
      [{ type: 'editEvent', event: eventAt(id, '2028') }, 'event.unknown'],
    ]),
  ])('%j is refused', (command, code) => expect(codeOf(command)).toBe(code))

  test.each(HOSTILE)('an event with the id %s is an event like any other', (id) => {
    const { workspace } = apply({ type: 'addEvent', event: eventAt(id, '2028') })
    expect(Object.hasOwn(workspace.events, id)).toBe(true)
    expect(Object.getPrototypeOf(workspace.events)).toBe(Object.prototype)
    expect(codeOf({ type: 'addEvent', event: eventAt(id, '2029') }, workspace)).toBe('event.exists')
    expect(apply({ type: 'moveEvent', id, start: d('2029') }, workspace).workspace.events[id]!.start).toBe('2029')
    expectTakenBack({ type: 'moveEvent', id, start: d('2029') }, workspace)
    expect(apply({ type: 'removeEvent', id }, workspace).workspace.events).toEqual(WORKSPACE.events)
    expectTakenBack({ type: 'addEvent', event: eventAt(id, '2028') })
  })
})

describe('steps', () => {
  test('all commands act on each other’s results, and the inverse goes backwards', () => {
    const event = eventAt('new', '2030')
    const step: Step = [{ type: 'addEvent', event }, { type: 'moveEvent', id: 'new', start: d('2031') }, { type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 2 }]
    const applied = applyStep(WORKSPACE, step)
    if (!applied.ok) throw new Error(applied.fault.code)
    expect(applied.value.workspace.events['new']).toEqual({ ...event, start: '2031' })
    expect(applied.value.inverse.map(({ type }) => type)).toEqual(['setParameter', 'moveEvent', 'removeEvent'])
    const back = applyStep(applied.value.workspace, applied.value.inverse)
    expect(back.ok && back.value.workspace).toEqual(WORKSPACE)
  })

  test('the last command refused: nothing of the step is done', () => {
    const step: Step = [{ type: 'removeEvent', id: 'point' }, { type: 'removeEvent', id: 'point' }]
    const workspace = frozen(structuredClone(WORKSPACE))
    expect(applyStep(workspace, step)).toEqual({ ok: false, fault: { code: 'event.unknown', data: { id: 'point' } } })
    expect(workspace).toEqual(WORKSPACE)
  })

  test('the inverse of the inverse is the step again, for every parameter', () => {
    const values = fc.constantFrom(...PARAMETER_IDS).chain((id) => {
      const row = parameterRow(id)
      const value: fc.Arbitrary<number | string> = row.type === 'choice' ? fc.constantFrom(...row.choices) : row.type === 'month' ? fc.constant('2027-03') : fc.integer({ min: Math.ceil(row.min), max: Math.floor(row.max) })
      return fc.tuple(fc.constantFrom(id, `${id}.DEU`), value)
    })
    let applied = 0
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (pairs) => {
        const step = pairs.map(([key, value]) => ({ type: 'setParameter' as const, scenario: 'mine', key, value })) as unknown as Step
        const there = applyStep(WORKSPACE, step)
        if (!there.ok) throw new Error(there.fault.code)
        const back = applyStep(there.value.workspace, there.value.inverse)
        if (!back.ok) throw new Error(back.fault.code)
        const again = applyStep(back.value.workspace, back.value.inverse)
        expect(back.value.workspace).toEqual(WORKSPACE)
        expect(again.ok && again.value.workspace).toEqual(there.value.workspace)
        applied += 1
      }),
      { seed: 20_250_624, numRuns: 200 },
    )
    expect(applied).toBe(200)
  })
})
