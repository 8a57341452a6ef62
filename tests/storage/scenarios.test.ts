// Scenarios and the history in the file: older files brought up, the history listed by name and walked, across restarts.
import { describe, expect, test } from 'vitest'
import { connect, inTransaction } from '../../src/main/storage/database'
import { migrate } from '../../src/main/storage/migrate'
import { MIGRATIONS } from '../../src/main/storage/migrations/migration-table'
import { listBackups } from '../../src/main/storage/backup-names'
import type { Step } from '../../src/shared/domain/command'
import { resolveScenario } from '../../src/shared/domain/resolve-scenario'
import { failed } from '../../src/shared/domain/result'
import { fault } from '../../src/shared/domain/fault'
import { stepInWords } from '../../src/shared/text/steps'
import { mkdirSync } from 'node:fs'
import { openWorkspace } from '../../src/main/storage/open-workspace'
import { exampleEvent, fileIn, newFolder, NOW, openIn, seed, serviceIn, valueOf } from './world'

/** A file of storage version 3 as the app left it: one scenario, its parameters, a journal. */
function fileOfVersion3(statements: string): string {
  const folder = newFolder()
  mkdirSync(folder, { recursive: true })
  const db = connect(fileIn(folder))
  inTransaction(db, () => {
    migrate(db, MIGRATIONS.slice(0, 3), 0)
    db.exec(`
      INSERT INTO meta (only_row, revision, saved_at, data_version) VALUES (1, 4, 1764000000000, 'abc');
      INSERT INTO events (id, title, start_date, category, status, confidence, summary, provenance, actors, tags, sources)
        VALUES ('truce', 'Ceasefire', '2027-03', 'conflict', 'planned', 'low', '', 'own', '[]', '[]', '[]');
      INSERT INTO scenario (only_row, name, note, based_on, seed, money, actors, groups)
        VALUES (1, 'My scenario', '', 'wales-pace', 1, '{"basis":"constant","baseYear":2026}', '[]', '[]');
    `)
    db.exec(statements)
  })
  db.close()
  return folder
}

const OLD_SCENARIO = { name: 'My scenario', note: '', basedOn: 'pledge-met', seed: 1, money: { basis: 'constant', baseYear: 2026 }, parameters: {}, actors: [], groups: [] }
const journal = (step: unknown, inverse: unknown) => `INSERT INTO journal (at, step, inverse, undone) VALUES (5, '${JSON.stringify(step)}', '${JSON.stringify(inverse)}', 0);`

describe('a file of storage version 3', () => {
  test('whose scenario differs in nothing shows its preset, and a copy of the file stands beside it', () => {
    const folder = fileOfVersion3('')
    const { stored, file, notice } = openIn(folder)
    file?.close()
    expect(notice).toBeNull()
    expect(stored.workspace).toMatchObject({ active: 'wales-pace', scenarios: {}, scenarioOrder: [], baseline: null, compared: [] })
    expect(stored.meta.revision).toBe(4)
    expect(listBackups(folder).map(({ kind }) => kind)).toEqual([`before-v${MIGRATIONS.length}`])
  })

  test('whose scenario was changed keeps it as one of the user’s own, shown', () => {
    const folder = fileOfVersion3(`
      UPDATE scenario SET name = 'Wales pace', note = 'For May', money = '{"basis":"current","baseYear":2025}', groups = '[{"id":"NORTH","name":"North","members":["SWE"]}]';
      INSERT INTO parameters (key, value) VALUES ('spending.coreTarget', 4.25), ('spending.shape.DEU', 'hold');
    `)
    const { stored, file } = openIn(folder)
    file?.close()
    const { workspace } = stored
    expect([workspace.active, workspace.scenarioOrder]).toEqual(['my-scenario', ['my-scenario']])
    expect(workspace.scenarios['my-scenario']).toEqual({
      id: 'my-scenario', name: 'Wales pace 2', note: 'For May', basedOn: 'wales-pace', money: { basis: 'current', baseYear: 2025 },
      parameters: { 'spending.coreTarget': 4.25, 'spending.shape.DEU': 'hold' }, actors: [], groups: [{ id: 'NORTH', name: 'North', members: ['SWE'] }],
    })
  })

  test('can still undo what was done before, and names it', () => {
    const folder = fileOfVersion3(`
      INSERT INTO parameters (key, value) VALUES ('spending.coreTarget', 4);
      ${journal([{ type: 'setScenario', scenario: { ...OLD_SCENARIO, basedOn: 'wales-pace' } }], [{ type: 'setScenario', scenario: OLD_SCENARIO }])}
      ${journal([{ type: 'setParameter', key: 'spending.coreTarget', value: 4 }], [{ type: 'resetParameters', keys: ['spending.coreTarget'] }])}
      ${journal([{ type: 'moveEvent', id: 'truce', start: '2027-03' }], [{ type: 'moveEvent', id: 'truce', start: '2026-03' }])}
    `)
    const service = serviceIn(folder)
    expect(valueOf(service.history(10)).map(({ name }) => stepInWords(name))).toEqual(['move of "truce"', 'core target 3.50 → 4.00', 'renaming my-scenario to My scenario'])
    for (const revision of [4, 5, 6]) valueOf(service.undo(revision))
    const { workspace } = service.state()
    expect(workspace.events['truce']!.start).toBe('2026-03')
    expect(resolveScenario(workspace, workspace.active)).toEqual({ ...OLD_SCENARIO })
    for (const revision of [7, 8, 9]) valueOf(service.redo(revision))
    expect(resolveScenario(service.state().workspace, 'my-scenario')).toMatchObject({ basedOn: 'wales-pace', parameters: { 'spending.coreTarget': 4 } })
  })
})

const set = (value: number): Step => [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value }]

describe('the history', () => {
  test('holds 600 steps with their names, undone one by one and all at once after a restart', () => {
    const folder = newFolder()
    const service = serviceIn(folder)
    const start = service.state().workspace
    for (let step = 0; step < 600; step += 1) valueOf(service.apply(set(2 + step / 1000), step))
    const end = service.state().workspace
    service.close()
    const again = serviceIn(folder)
    expect(stepInWords(again.state().history.undo!)).toBe('core target 2.60 → 2.60')
    expect(valueOf(again.history(1000))).toHaveLength(600)
    for (let step = 0; step < 5; step += 1) valueOf(again.undo(600 + step))
    const back = valueOf(again.goTo(0, 605))
    expect([again.state().workspace, back.history.undo, back.step]).toEqual([start, null, expect.objectContaining({ length: 595 })])
    const [newest] = valueOf(again.history(1))
    expect(newest).toMatchObject({ undone: true })
    valueOf(again.goTo(newest!.number, 606))
    expect([again.state().workspace, again.state().history.redo]).toEqual([end, null])
  })

  test('is walked to the state right after any step, in one revision', () => {
    const service = serviceIn(newFolder())
    const seen = [service.state().workspace]
    const steps: readonly Step[] = [set(3), [{ type: 'addEvent', event: exampleEvent('truce') }], set(4), [{ type: 'removeEvent', id: 'truce' }], [{ type: 'removeScenario', id: 'mine' }]]
    for (const [place, step] of steps.entries()) {
      valueOf(service.apply(step, place))
      seen.push(service.state().workspace)
    }
    const numbers = [0, ...valueOf(service.history(10)).map(({ number }) => number).reverse()]
    let revision = steps.length
    for (const place of [2, 4, 0, 5, 1, 3]) {
      const { revision: next } = valueOf(service.goTo(numbers[place]!, revision))
      expect([next, service.state().workspace]).toEqual([revision + 1, seen[place]])
      revision = next
    }
    expect(service.goTo(numbers[3]!, revision)).toEqual(failed(fault('workspace.alreadyThere')))
    expect(service.goTo(4711, revision)).toEqual(failed(fault('workspace.noSuchStep')))
    expect(service.goTo(0, revision - 1)).toEqual(failed(fault('workspace.stale')))
  })
})

test('a file whose scenario is based on one that is missing, or on itself, is damaged', () => {
  for (const parent of ['nobody', 'mine']) {
    const folder = newFolder()
    serviceIn(folder).close()
    const db = connect(fileIn(folder))
    db.exec(`UPDATE scenarios SET based_on = '${parent}'`)
    db.close()
    expect(openWorkspace({ folder, now: NOW, seed })).toMatchObject({ ok: false, fault: { code: 'storage.damaged' } })
  }
})
