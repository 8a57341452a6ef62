// Other data taken into use: the pack kept, the events of the workspace changed as one step, the choice written. Where one of these
// fails, the app works on as before, and a pack that was kept does no harm.
import type { Step } from '../../../shared/domain/command'
import { ok, type Result } from '../../../shared/domain/result'
import { loadReferenceData } from '../../platform/load-resources'
import type { Documents } from '../documents'
import type { DataService } from './data-service'

/** Faults: those of `DataService.keep` and `choose`, of the step, of the workspace. */
export async function applyData(data: DataService, documents: Documents, { place, step, revision }: { readonly place: number; readonly step: Step | null; readonly revision: number }): Promise<Result<true>> {
  const kept = await data.keep(place)
  if (!kept.ok) return kept
  const open = documents.current()
  if (!open.ok) return open
  const { service } = open.value
  const saved = step === null ? null : service.apply(step, revision)
  if (saved !== null && !saved.ok) return saved
  const chosen = await data.choose(place)
  if (!chosen.ok) {
    if (saved !== null) service.undo(saved.value.revision)
    return chosen
  }
  const reference = loadReferenceData(data.place())
  if (!reference.ok) return reference
  documents.useData(reference.value)
  return ok(true)
}
