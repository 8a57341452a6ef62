// The app's storage and services under plain Node, as a process that may be killed: it does the edits of a stream and says each
// revision that was acknowledged. Lines on standard output: `open REVISION`, `ack REVISION`, `refused CODE`, `fault CODE`.
// Arguments: folder, seed, and as JSON what else.
import { writeSync } from 'node:fs'
import { createWorkspaceService, type WorkspaceService } from '../../src/main/services/workspace-service'
import { openWorkspace } from '../../src/main/storage/open-workspace'
import type { Result } from '../../src/shared/domain/result'
import type { Saved } from '../../src/shared/ipc/contract'
import { chanceFrom } from './chance'
import { nextEdit, type Edit } from './edits'
import { seedWorkspace } from './seed-workspace'

export interface ChildOptions {
  /** Close the workspace and open it again after so many steps; 0: never. */
  readonly reopenEvery: number
  /** The clock jumps by days and years, forth and back. */
  readonly jumpingClock: boolean
}

/** What was refused is tried again after this long. */
const PATIENCE_MS = 20

const [folder, seedText, optionsText] = process.argv.slice(2) as [string, string, string]
const seed = Number(seedText)
const { reopenEvery, jumpingClock } = JSON.parse(optionsText) as ChildOptions
const jumps = chanceFrom(seed, process.pid)
const DAY_MS = 86_400_000

/** Straight to the pipe: what is printed has happened before. */
function tell(line: string): void {
  writeSync(1, `${line}\n`)
}

function now(): number {
  return Date.now() + (jumpingClock ? (jumps(4000) - 2000) * DAY_MS : 0)
}

function open(): WorkspaceService {
  const opened = openWorkspace({ folder, now: new Date(now()), seed: seedWorkspace })
  if (!opened.ok) {
    tell(`fault ${opened.fault.code}`)
    process.exit(3)
  }
  if (opened.value.notice !== null) tell(`notice ${opened.value.notice.code}`)
  const service = createWorkspaceService(opened.value, now)
  tell(`open ${service.state().revision}`)
  return service
}

function carryOut(service: WorkspaceService, edit: Edit): Result<Saved> {
  const { revision } = service.state()
  switch (edit.kind) {
    case 'apply':
      return service.apply(edit.step, revision)
    case 'undo':
      return service.undo(revision)
    case 'redo':
      return service.redo(revision)
    case 'goTo': {
      const history = service.history(edit.nth + 1)
      const number = history.ok ? history.value[edit.nth]?.number : undefined
      return service.goTo(number ?? -1, revision)
    }
  }
}

let service = open()
let attempt = 0
for (let count = 1; ; count += 1) {
  const { workspace, revision } = service.state()
  const saved = carryOut(service, nextEdit({ seed, revision, attempt, workspace }))
  if (saved.ok) {
    tell(`ack ${saved.value.revision}`)
    attempt = 0
  } else if (saved.fault.code.startsWith('storage.')) {
    tell(`refused ${saved.fault.code}`)
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  } else {
    attempt += 1
  }
  if (reopenEvery > 0 && count % reopenEvery === 0) {
    service.close()
    service = open()
  }
}
