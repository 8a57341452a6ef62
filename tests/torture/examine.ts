// What stands in a workspace folder after a crash, looked at on a copy, so that the next start meets the folder as the crash left it.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
import { openWorkspace, WORKSPACE_FILE } from '../../src/main/storage/open-workspace'
import { advanced, type Expected } from './expected'
import { seedWorkspace } from './seed-workspace'

/** What is wrong; none of it may ever be. */
export interface Findings {
  /** Acknowledged revisions that are not there. */
  readonly lost: number
  /** Sentences about everything else. */
  readonly faults: readonly string[]
  /** What stands in the file, for the next round. */
  readonly expected: Expected
}

export interface Examination {
  readonly folder: string
  readonly seed: number
  /** What was there before the last process. */
  readonly before: Expected
  /** The last revision that was acknowledged; the one of `before` when none was. */
  readonly acknowledged: number
}

/** Open a copy of the folder as the app would, and hold every part of it against what must be there. */
export function examine({ folder, seed, before, acknowledged }: Examination): Findings {
  const copy = mkdtempSync(join(tmpdir(), 'hague-horizon-examined-'))
  try {
    if (!existsSync(join(folder, WORKSPACE_FILE)) && acknowledged === 0) return { lost: 0, faults: [], expected: before }
    for (const ending of ['', '-wal', '-journal']) if (existsSync(join(folder, WORKSPACE_FILE + ending))) cpSync(join(folder, WORKSPACE_FILE + ending), join(copy, WORKSPACE_FILE + ending))
    return look(copy, seed, before, acknowledged)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function look(folder: string, seed: number, before: Expected, acknowledged: number): Findings {
  const opened = openWorkspace({ folder, now: new Date(), seed: seedWorkspace })
  if (!opened.ok) return { lost: Math.max(1, acknowledged - before.revision), faults: [`it does not open: ${opened.fault.code}`], expected: before }
  const { file, notice, stored } = opened.value
  const faults: string[] = []
  if (notice !== null) faults.push(`a notice at the start: ${notice.code}`)
  if (file === null) return { lost: 0, faults: [...faults, 'it cannot be written'], expected: before }
  try {
    const integrity = file.db.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
    if (integrity[0]?.integrity_check !== 'ok') faults.push(`integrity_check: ${integrity[0]?.integrity_check}`)
    file.db.exec("INSERT INTO events_text (events_text) VALUES ('integrity-check')")
    const { revision } = stored.meta
    if (revision < acknowledged) return { lost: acknowledged - revision, faults, expected: before }
    if (revision > acknowledged + 1) faults.push(`revision ${revision} after ${acknowledged} were acknowledged`)
    let expected = before
    while (expected.revision < revision) expected = advanced(seed, expected)
    if (!isDeepStrictEqual(stored.workspace, expected.workspace)) faults.push(`the workspace is not that of revision ${revision}`)
    const service = createWorkspaceService(opened.value, () => 0)
    const history = service.history(2000)
    const kept = history.ok ? history.value.map(({ number, undone }) => [number, undone]).reverse() : []
    if (!isDeepStrictEqual(kept, expected.history.map(({ number, undone }) => [number, undone]))) faults.push(`the history is not that of revision ${revision}`)
    if (kept.some(([, undone]) => undone === false)) {
      const undone = service.undo(revision)
      const entry = expected.history.findLast((one) => !one.undone)
      if (!undone.ok || !isDeepStrictEqual(undone.value.step, entry?.inverse)) faults.push(`undo at revision ${revision} does not take back the last step`)
    }
    return { lost: 0, faults, expected }
  } catch (error) {
    return { lost: 0, faults: [...faults, String(error)], expected: before }
  } finally {
    file.close()
  }
}
