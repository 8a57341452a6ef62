// Snapshots: whole by themselves, compared with newer data, taken back as scenarios that give the same numbers.
import { describe, expect, test } from 'vitest'
import { applyStep } from '../../../src/shared/domain/apply-command'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { eventsOf, resolveScenario } from '../../../src/shared/domain/resolve-scenario'
import { snapshotSchema } from '../../../src/shared/domain/schemas/snapshot-schema'
import { restored, standalone } from '../../../src/shared/domain/make-snapshot'
import type { Snapshot } from '../../../src/shared/domain/snapshot'
import { dataDiff, snapshotFigures } from '../../../src/shared/engine/data-diff'
import { prepareModel } from '../../../src/shared/engine/prepare-model'
import { project } from '../../../src/shared/engine/project'
import { atlantis, shippedModel, shippedReference } from './world'
import { eventAt, workspaceOf } from '../domain/world'

const model = shippedModel()
const EFFECT = { target: 'coreShare', scope: ['DEU'], op: 'add', size: 0.5, delayMonths: 0, rampMonths: 12, enabled: true } as const
const WORKSPACE = workspaceOf([eventAt('push', '2028', undefined, { effects: [EFFECT] }), eventAt('idle', '2029')], {
  parameters: { 'spending.coreTarget': 4 }, actors: [atlantis()], eventChanges: { push: { start: '2030' as FuzzyDate } },
})
const shown = project(model, resolveScenario(WORKSPACE, 'mine'), Object.values(eventsOf(WORKSPACE, 'mine')))
const scenario = standalone(resolveScenario(WORKSPACE, 'mine'), Object.values(eventsOf(WORKSPACE, 'mine')))
const of = { scenario, figures: snapshotFigures(project(model, scenario)) }
const SNAPSHOT: Snapshot = { id: 'minister', name: 'As sent to the minister', madeAt: 1, dataVersion: 'then', appVersion: '1', scenarios: [of] }

describe('a snapshot', () => {
  test('gives the numbers of the moment without any event of the workspace, and survives being stored', () => {
    expect(scenario.events).toEqual([{ id: 'push', title: 'Event push', start: '2030', effects: [EFFECT] }])
    expect(snapshotFigures(shown)).toEqual(of.figures)
    expect(of.figures['core.ISL']!.every((value) => value === null)).toBe(true)
    expect(snapshotSchema.parse(JSON.parse(JSON.stringify(SNAPSHOT)))).toEqual(SNAPSHOT)
  })

  test('on the same data differs in nothing', () => expect(dataDiff(of.figures, project(model, scenario))).toEqual([]))

  test('on newer data says which numbers moved, the largest first, and the workspace stays', () => {
    const reference = shippedReference()
    const newer = prepareModel({ ...reference, gdp: reference.gdp.map((row) => (row.actor === 'POL' && row.year === 2028 ? { ...row, growth: row.growth + 5 } : row)) })
    const changes = dataDiff(of.figures, project(newer, scenario))
    expect(changes[0]).toMatchObject({ seriesId: 'core.POL', unit: 'bn constant 2026 US$', years: 8 })
    expect(changes[0]!.now! / changes[0]!.then!).toBeGreaterThan(1.04)
    expect(changes.map(({ seriesId }) => seriesId)).toContain('core.NATO')
    expect(changes.some(({ seriesId }) => seriesId.endsWith('.DEU'))).toBe(false)
  })

  test('of an ally that newer data do not know says that its numbers are gone', () => {
    const [gone] = dataDiff({ 'core.NOWHERE': [null, 5] }, project(model, scenario))
    expect(gone).toEqual({ seriesId: 'core.NOWHERE', unit: '', year: 2015, then: 5, now: null, years: 1 })
  })

  test('is taken back as a scenario with the same numbers, whatever happened to events since', () => {
    const moved = applyStep(WORKSPACE, [{ type: 'moveEvent', id: 'push', start: '2026-12' as FuzzyDate }, { type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget'] }])
    if (!moved.ok) throw new Error(moved.fault.code)
    const own = restored(moved.value.workspace, of, SNAPSHOT.name)
    const back = applyStep(moved.value.workspace, [{ type: 'addScenario', scenario: own }])
    if (!back.ok) throw new Error(back.fault.code)
    expect(own.name).toBe('My scenario (As sent to the minister)')
    const again = project(model, resolveScenario(back.value.workspace, own.id), Object.values(eventsOf(back.value.workspace, own.id)))
    expect(snapshotFigures(again)).toEqual(of.figures)
  })

  test('is put, renamed and removed by steps that undo takes back; a name stands once', () => {
    const put = applyStep(WORKSPACE, [{ type: 'putSnapshot', snapshot: SNAPSHOT }])
    if (!put.ok) throw new Error(put.fault.code)
    const { workspace, inverse } = put.value
    expect(applyStep(workspace, inverse)).toMatchObject({ ok: true, value: { workspace: { snapshots: {} } } })
    const codes = [
      applyStep(workspace, [{ type: 'putSnapshot', snapshot: { ...SNAPSHOT, id: 'other', name: 'AS SENT to the minister' } }]),
      applyStep(workspace, [{ type: 'putSnapshot', snapshot: { ...SNAPSHOT, name: ' ' } }]),
      applyStep(workspace, [{ type: 'removeSnapshot', id: 'other' }]),
    ].map((result) => (result.ok ? 'ok' : result.fault.code))
    expect(codes).toEqual(['name.taken', 'name.empty', 'snapshot.unknown'])
    const removed = applyStep(workspace, [{ type: 'removeSnapshot', id: 'minister' }])
    if (!removed.ok) throw new Error(removed.fault.code)
    expect(applyStep(removed.value.workspace, removed.value.inverse)).toMatchObject({ ok: true, value: { workspace: { snapshots: { minister: SNAPSHOT } } } })
  })
})
