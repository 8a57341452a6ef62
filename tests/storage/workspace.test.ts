// The workspace on real SQLite: first fill, every command, undo and redo across restarts, refusals.
import { DatabaseSync } from '@photostructure/sqlite'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openWorkspace } from '../../src/main/storage/open-workspace'
import type { Step } from '../../src/shared/domain/command'
import type { Effect } from '../../src/shared/domain/effect'
import { fault } from '../../src/shared/domain/fault'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { failed } from '../../src/shared/domain/result'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import { presetScenario } from '../../src/shared/domain/scenario'
import { nameStep } from '../../src/shared/domain/step-name'
import { exampleEvent, fileIn, newFolder, NOW, seed, serviceIn, valueOf } from './world'

const EFFECT: Effect = {
  target: 'capacity', scope: ['RUS'], categories: ['mbt'], op: 'multiply', size: 0.75, range: [0.5, 0.9], delayMonths: 12, rampMonths: 12, enabled: false, note: 'Judged.', source: 'NATO_2026',
}

const STEPS: readonly Step[] = [
  [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 3 }],
  [{ type: 'setParameter', scenario: 'mine', key: 'economy.growth.DEU.2028', value: 1.25 }, { type: 'setParameter', scenario: 'mine', key: 'spending.shape.FRA', value: 'sCurve' }],
  [{ type: 'addEvent', event: exampleEvent('ceasefire') }],
  [{ type: 'moveEvent', id: 'ceasefire', start: '2028-03' as FuzzyDate }],
  [{ type: 'editEvent', event: { ...exampleEvent('ceasefire'), effects: [EFFECT] } }],
  [{ type: 'editEvent', event: { ...exampleEvent('ceasefire'), title: "Ceasefire; 'quoted' — ☂", start: '2029' as FuzzyDate } }],
  [{ type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget'] }],
  [{
    type: 'editScenario',
    scenario: {
      ...blankScenario('mine', 'As before', 'wales-pace'), note: 'Minutes of 3 May.', parameters: { 'spending.compliance': 0.5 },
      actors: [{ id: 'ATLANTIS', name: 'Atlantis', currency: 'EUR', gdp: { '2026': 1000 }, growth: { '2027': 1 }, coreShare: { '2026': 2 }, groups: [] }],
      groups: [{ id: 'NORTH', name: 'North', members: ['SWE', 'ATLANTIS'] }],
    },
  }],
  [{ type: 'removeEvent', id: 'ceasefire' }],
  [
    {
      type: 'addScenario',
      scenario: {
        ...blankScenario('late', 'Later still', 'mine'), seed: 7, money: { basis: 'current', baseYear: 2025 }, formulas: [{ name: 'half', expression: '1 / 2' }],
        events: [{ id: 'pause', title: 'Pause', start: '2028' as FuzzyDate, effects: [] }], eventChanges: { ceasefire: { off: true } }, kept: { colour: 'red' },
        parameters: { 'spending.compliance': 0.9 }, distributions: { 'spending.compliance': { kind: 'pert', low: 0.4, mode: 0.9, high: 1.1 } },
      },
    },
    { type: 'activateScenario', id: 'late' }, { type: 'setParameter', scenario: 'late', key: 'spending.coreTarget', value: 4.25 },
  ],
  [{ type: 'setCompared', ids: ['mine', 'long-war'] }, { type: 'setBaseline', id: 'mine' }, { type: 'moveScenario', id: 'late', place: 0 }],
  [{ type: 'overrideEvent', scenario: 'late', id: 'ceasefire', change: { start: '2031' as FuzzyDate } }],
  [{ type: 'removeScenario', id: 'mine' }],
  [{
    type: 'putSnapshot',
    snapshot: { id: 'minister', name: 'As sent to the minister', madeAt: 5, dataVersion: 'abc', appVersion: '1', scenarios: [{ scenario: presetScenario('long-war'), figures: { 'core.NATO': [null, 1.5] } }] },
  }],
  [{ type: 'removeSnapshot', id: 'minister' }],
]

describe('first start', () => {
  test('fills the file with all built-in events in strict tables', () => {
    const folder = newFolder()
    const service = serviceIn(folder)
    expect(Object.keys(service.state().workspace.events)).toHaveLength(160)
    expect(service.state()).toMatchObject({ revision: 0, history: { undo: null, redo: null } })
    service.close()
    const db = new DatabaseSync(fileIn(folder))
    const tables = db.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").all()
    db.close()
    expect(tables.map((row) => ({ ...(row as object) }))).toEqual(['events', 'journal', 'meta', 'scenario_parameters', 'scenarios', 'shown_scenarios', 'snapshots', 'sources'].map((name) => ({ name, strict: 1 })))
  })

  test('leaves no file behind when the seed cannot be had', () => {
    const folder = newFolder()
    const broken = fault('resources.broken', { file: 'events.json', reason: 'a broken row' })
    expect(openWorkspace({ folder, now: NOW, seed: () => failed(broken) })).toEqual(failed(broken))
    expect(existsSync(fileIn(folder))).toBe(false)
  })

  test('a second start reads what the first one wrote', () => {
    const folder = newFolder()
    const first = serviceIn(folder)
    const { workspace } = first.state()
    first.close()
    expect(serviceIn(folder).state().workspace).toEqual(workspace)
    expect(workspace).toEqual(valueOf(seed()).workspace)
  })
})

describe('commands', () => {
  test('each is on the disk when it is acknowledged, and is there after a restart', () => {
    const folder = newFolder()
    for (const [place, step] of STEPS.entries()) {
      const service = serviceIn(folder)
      const before = service.state().workspace
      const saved = valueOf(service.apply(step, place))
      expect(saved).toMatchObject({ revision: place + 1, history: { undo: { code: nameStep(step, before).code }, redo: null } })
      const { workspace } = service.state()
      service.close()
      const again = serviceIn(folder)
      expect(again.state()).toMatchObject({ workspace, revision: place + 1, history: { undo: saved.history.undo } })
      again.close()
    }
  })

  test('undo takes all of them back and redo does them again, one after the other, across restarts', () => {
    const folder = newFolder()
    const service = serviceIn(folder)
    const seen = [service.state().workspace]
    for (const [place, step] of STEPS.entries()) {
      valueOf(service.apply(step, place))
      seen.push(service.state().workspace)
    }
    service.close()

    let revision = STEPS.length
    for (let place = STEPS.length - 1; place >= 0; place -= 1) {
      const again = serviceIn(folder)
      valueOf(again.undo(revision))
      revision += 1
      expect(again.state().workspace).toEqual(seen[place])
      again.close()
    }
    const last = serviceIn(folder)
    expect(last.undo(revision)).toEqual(failed(fault('workspace.nothingToUndo')))
    for (let place = 1; place <= STEPS.length; place += 1) {
      valueOf(last.redo(revision))
      revision += 1
      expect(last.state().workspace).toEqual(seen[place])
    }
    expect(last.redo(revision)).toEqual(failed(fault('workspace.nothingToRedo')))
  })

  test('a new step after an undo forgets what was undone', () => {
    const service = serviceIn(newFolder())
    valueOf(service.apply(STEPS[0]!, 0))
    valueOf(service.undo(1))
    valueOf(service.apply(STEPS[2]!, 2))
    expect(service.redo(3)).toEqual(failed(fault('workspace.nothingToRedo')))
  })

  test('a stale revision, an unknown event and a value out of range change nothing', () => {
    const service = serviceIn(newFolder())
    valueOf(service.apply(STEPS[0]!, 0))
    const before = service.state()
    expect(service.apply(STEPS[1]!, 0)).toEqual(failed(fault('workspace.stale')))
    expect(service.apply([{ type: 'removeEvent', id: 'nobody' }], 1)).toMatchObject({ ok: false, fault: { code: 'event.unknown' } })
    const half: Step = [STEPS[2]![0], { type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 21 }]
    expect(service.apply(half, 1)).toMatchObject({ ok: false, fault: { code: 'parameter.outsideRange' } })
    expect(service.state()).toEqual(before)
  })
})
