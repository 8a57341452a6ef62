// What saving and opening cost: a command to the disk, a workspace of fifty thousand events and fifty scenarios, a backup of it.
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
import { automaticBackup } from '../../src/main/storage/backup'
import { createWorkspace } from '../../src/main/storage/create-workspace'
import { openWorkspace, WORKSPACE_FILE } from '../../src/main/storage/open-workspace'
import type { Step } from '../../src/shared/domain/command'
import { fault } from '../../src/shared/domain/fault'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import { failed } from '../../src/shared/domain/result'
import { freshWorkspace } from '../../src/shared/domain/workspace'
import { withUserData } from './electron-run'
import { manyEvents } from './many-events'
import { makeRow, median, quantile, type BenchRow } from './rows'
import { valueOf } from './value-of'

const EVENTS = 50_000
const SCENARIOS = 50
const COMMITS = 300
const OPENINGS = 5

function workspaceOf(events: number, scenarios: number) {
  const own = Array.from({ length: scenarios }, (_, index) => ({
    ...blankScenario(`own-${index}`, `Own ${index}`, 'pledge-met'),
    parameters: { 'spending.coreTarget': 3 + index / 100, 'economy.growth.DEU.2028': 1 + index / 100, 'spending.coreTarget.POL': 4 },
  }))
  return {
    ...freshWorkspace(Object.fromEntries(manyEvents(events).map((event) => [event.id, event]))),
    scenarios: Object.fromEntries(own.map((scenario) => [scenario.id, scenario])), scenarioOrder: own.map(({ id }) => id), active: 'own-0',
  }
}

function open(folder: string) {
  return valueOf(openWorkspace({ folder, now: new Date(0), seed: () => failed(fault('internal', { reason: 'the file is there' })) }))
}

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now()
  const value = work()
  return { ms: performance.now() - start, value }
}

/** Sliders, moves, notes: one command each. */
function stepAt(index: number): Step {
  if (index % 3 === 0) return [{ type: 'moveEvent', id: `event-${index}`, start: String(2027 + (index % 7)) as FuzzyDate }]
  return [{ type: 'setParameter', scenario: 'own-0', key: 'spending.coreTarget', value: 2 + (index % 200) / 100 }]
}

export async function rows(): Promise<BenchRow[]> {
  return withUserData(async (folder) => {
    createWorkspace(path.join(folder, WORKSPACE_FILE), { workspace: workspaceOf(EVENTS, SCENARIOS), dataVersion: 'bench' }, new Date(0)).file.close()
    const openings = Array.from({ length: OPENINGS }, () => {
      const { ms, value } = timed(() => open(folder))
      value.file!.close()
      return ms
    })
    const opened = open(folder)
    const service = createWorkspaceService(opened, () => 0)
    const commits: number[] = []
    for (let index = 0; index < COMMITS; index += 1) {
      commits.push(timed(() => valueOf(service.apply(stepAt(index), service.state().revision))).ms)
      // Between two commands of a person the app has a quiet moment, in which it copies what the next one changes.
      await setImmediate()
    }
    const steps = automaticBackup(opened.file!.db, folder, new Date(0))
    const backup: number[] = []
    for (let done = false; !done; ) {
      const { ms, value } = timed(() => steps.next())
      backup.push(ms)
      done = value.done === true
    }
    service.close()
    return [
      makeRow({ id: 'commit-p95', what: 'A command to the disk in a workspace of 50,000 events, 95th percentile', value: quantile(commits, 0.95), unit: 'ms', goal: 10 }),
      makeRow({ id: 'commit', what: 'A command to the disk in a workspace of 50,000 events, median', value: median(commits), unit: 'ms', goal: null }),
      makeRow({ id: 'open-large', what: 'Opening a workspace of 50,000 events and 50 scenarios, median', value: median(openings), unit: 'ms', goal: 500 }),
      makeRow({ id: 'backup-large', what: 'A checked backup of it, all its steps', value: backup.reduce((sum, ms) => sum + ms, 0), unit: 'ms', goal: null }),
      makeRow({ id: 'backup-step', what: 'Its longest step: so long saving waits', value: Math.max(...backup), unit: 'ms', goal: null }),
    ]
  })
}
