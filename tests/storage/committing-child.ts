// The child of durability.test.ts: adds event after event to the workspace of a folder and prints each revision that was
// acknowledged, until it is killed.
import { writeSync } from 'node:fs'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
import { openWorkspace } from '../../src/main/storage/open-workspace'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { ok } from '../../src/shared/domain/result'
import { freshWorkspace } from '../../src/shared/domain/workspace'

const now = new Date('2026-11-23T10:00:00Z')
const opened = openWorkspace({
  folder: process.argv[2]!, now,
  seed: () => ok({ workspace: freshWorkspace({}), dataVersion: 'abc' }),
})
if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
const service = createWorkspaceService(opened.value, () => now.getTime())
for (;;) {
  const { revision } = service.state()
  const number = revision + 1
  const saved = service.apply([{
    type: 'addEvent',
    event: {
      id: `kept-${number}`, title: `Kept ${number}`, start: '2030' as FuzzyDate, category: 'treaty', status: 'planned', confidence: 'low',
      summary: 'x'.repeat(500), provenance: 'own', actors: [], tags: [], sources: [],
    },
  }], revision)
  if (!saved.ok) throw new Error(JSON.stringify(saved.fault))
  // Straight to the pipe: what is printed was acknowledged before.
  writeSync(1, `${saved.value.revision}\n`)
}
