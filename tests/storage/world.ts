// What storage tests work with: a folder of its own for each test, the real seed, a service on the real file.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { loadSeedEvents } from '../../src/main/platform/load-resources'
import { createWorkspaceService, type WorkspaceService } from '../../src/main/services/workspace-service'
import type { Seed } from '../../src/main/storage/create-workspace'
import { openWorkspace, WORKSPACE_FILE, type OpenedWorkspace } from '../../src/main/storage/open-workspace'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { ok, type Result } from '../../src/shared/domain/result'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import { freshWorkspace } from '../../src/shared/domain/workspace'
import type { HorizonEvent } from '../../src/shared/domain/event'

export const NOW = new Date('2026-11-23T10:00:00Z')

const folders: string[] = []
const open: { close(): void }[] = []

afterEach(() => {
  for (const service of open.splice(0)) service.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-storage-'))
  folders.push(folder)
  return folder
}

export function fileIn(folder: string): string {
  return join(folder, WORKSPACE_FILE)
}

/** The built-in events, and an own scenario that is shown. */
export function seed(): Result<Seed> {
  const events = loadSeedEvents(join(import.meta.dirname, '../../resources'))
  if (!events.ok) return events
  const byId = Object.fromEntries(events.value.map((event) => [event.id, event]))
  const mine = blankScenario('mine', 'My scenario', 'pledge-met')
  return ok({ workspace: { ...freshWorkspace(byId), scenarios: { mine }, scenarioOrder: ['mine'], active: 'mine' }, dataVersion: 'abc' })
}

export function openIn(folder: string, now: Date = NOW): OpenedWorkspace {
  const opened = openWorkspace({ folder, now, seed })
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
  return opened.value
}

/** A service on the folder's workspace; closed after the test unless it was before. */
export function serviceIn(folder: string, now: Date = NOW): WorkspaceService {
  const service = createWorkspaceService(openIn(folder, now), () => now.getTime())
  let closed = false
  const closing = { ...service, close: () => void (closed || ((closed = true), service.close())) }
  open.push(closing)
  return closing
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value
}

export function exampleEvent(id: string): HorizonEvent {
  return {
    id, title: 'Ceasefire', start: '2027-03' as FuzzyDate, category: 'conflict', status: 'planned', confidence: 'low',
    summary: 'Assumed.', provenance: 'own', actors: ['RUS', 'UKR'], tags: [], sources: [],
  }
}
