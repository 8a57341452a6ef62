// What must stand in the file after so many revisions of a stream: the same edits, done in memory by the pure rules. Its history
// is kept here by rules of its own, not by those of the storage layer.
import { applyStep } from '../../src/shared/domain/apply-command'
import type { Step } from '../../src/shared/domain/command'
import type { Workspace } from '../../src/shared/domain/workspace'
import { nextEdit, type Edit } from './edits'

interface Kept {
  readonly number: number
  readonly step: Step
  readonly inverse: Step
  readonly undone: boolean
}

/** How many steps the app keeps to undo. */
const HISTORY = 1000
/** More refused edits in a row than this: the stream has nothing left to do. */
const MOST_ATTEMPTS = 500

export interface Expected {
  readonly revision: number
  readonly workspace: Workspace
  readonly history: readonly Kept[]
  /** The highest number that a step of the history ever had: numbers of steps that were dropped are not given again. */
  readonly lastNumber: number
}

export function startOf(workspace: Workspace): Expected {
  return { revision: 0, workspace, history: [], lastNumber: 0 }
}

/** The state after one more revision of the stream. */
export function advanced(seed: number, before: Expected): Expected {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const edit = nextEdit({ seed, revision: before.revision, attempt, workspace: before.workspace })
    const after = done(before, edit)
    if (after !== null) return after
  }
  throw new Error(`seed ${seed}: nothing can be done at revision ${before.revision}`)
}

/** Null when the edit is refused. */
function done({ revision, workspace, history, lastNumber }: Expected, edit: Edit): Expected | null {
  if (edit.kind === 'apply') {
    const applied = applyStep(workspace, edit.step)
    if (!applied.ok) return null
    const number = lastNumber + 1
    const kept = [...history.filter(({ undone }) => !undone), { number, step: edit.step, inverse: applied.value.inverse, undone: false }].slice(-HISTORY)
    return { revision: revision + 1, workspace: applied.value.workspace, history: kept, lastNumber: number }
  }
  const way = wayOf(history, edit)
  if (way.length === 0) return null
  const undone = !way[0]!.undone
  const step = way.flatMap((entry) => (undone ? entry.inverse : entry.step)) as unknown as Step
  const applied = applyStep(workspace, step)
  if (!applied.ok) throw new Error(`${edit.kind} at revision ${revision} was refused: ${applied.fault.code}`)
  const marked = history.map((entry) => (way.includes(entry) ? { ...entry, undone } : entry))
  return { revision: revision + 1, workspace: applied.value.workspace, history: marked, lastNumber }
}

/** The entries to undo or redo, in their order. */
function wayOf(history: readonly Kept[], edit: Exclude<Edit, { readonly kind: 'apply' }>): readonly Kept[] {
  const done = history.filter(({ undone }) => !undone)
  const undone = history.filter((entry) => entry.undone)
  if (edit.kind === 'undo') return done.slice(-1)
  if (edit.kind === 'redo') return undone.slice(0, 1)
  const target = [...history].reverse()[edit.nth]
  if (target === undefined) return []
  if (target.undone) return undone.filter(({ number }) => number <= target.number)
  return done.filter(({ number }) => number > target.number).reverse()
}
