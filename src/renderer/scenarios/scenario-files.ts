// Files on their way in and out: scenarios, pictures that carry some, whole workspaces; lists of events are handed on to their
// preview.
import { openScenario, writtenScenario } from '../../shared/domain/open-scenario'
import { parseJson } from '../../shared/domain/parse-json'
import { SCENARIO_FORMAT } from '../../shared/domain/parse-scenario'
import { isJsonObject } from '../../shared/domain/parse-scenario-fields'
import { isPresetId } from '../../shared/domain/scenario'
import type { EventsFile, OpenFrom } from '../../shared/ipc/contract'
import type { DataOffer } from '../../shared/ipc/data-packs'
import type { Session } from '../state/session'
import type { ComparisonPlace } from './comparison/pair'
import { takePicture } from './take-picture'

/** What is done with files that no workspace takes in by itself. */
export interface FileTakers {
  /** Shows a list of events before it is taken in. */
  readonly events: (file: EventsFile) => void
  /** Opens the comparison of two scenarios that came in. */
  readonly comparison: (at: ComparisonPlace) => void
  /** Shows what a data pack would change before it is used. */
  readonly dataPack: (offer: DataOffer) => void
}

/** Open a file. A workspace takes the place of the one that is shown, once everything on its way is on disk. */
export async function openFile(session: Session, from: OpenFrom, takers: FileTakers): Promise<void> {
  const { bridge, workspace } = session
  await workspace.settled()
  const reply = await bridge.call('file:open', from)
  if (!reply.ok) return workspace.setState({ problem: reply.fault })
  if (reply.value === null) return
  if (reply.value.kind === 'workspace') return window.location.reload()
  if (reply.value.kind === 'dataPack') return takers.dataPack(reply.value.offer)
  if (reply.value.kind === 'picture') return takePicture(session, reply.value.picture, takers.comparison)
  const { file, place } = reply.value
  if (!/\.json$/i.test(file.name)) return takers.events(file)
  const content = parseJson(file.text, file.name)
  if (!content.ok) return workspace.setState({ problem: content.fault })
  if (isJsonObject(content.value) && content.value.format === SCENARIO_FORMAT) return takeScenario(session, content.value, file.name, place)
  takers.events(file)
}

function takeScenario({ workspace, view, reference, files }: Session, content: unknown, name: string, place: number): void {
  const opened = openScenario(workspace.getState().workspace, content, reference, name)
  if (!opened.ok) return workspace.setState({ problem: opened.fault })
  const { step, scenario, renamedFrom, notes } = opened.value
  if (!workspace.dispatch(step)) return
  files.set(scenario.id, { place, alone: isPresetId(scenario.basedOn) })
  view.setState({ news: { kind: 'opened', id: scenario.id, name: scenario.name, renamedFrom, notes } })
}

/** Save the scenario that is shown: where it was before, or where the user says. */
export function saveShown(session: Session, ask: boolean): Promise<void> {
  const { active } = session.workspace.getState().workspace
  const known = session.files.get(active)
  return saveScenario(session, active, known?.alone ?? true, ask ? null : (known?.place ?? null))
}

/** `alone`: with everything down to the preset, to be read anywhere. `place` null: the user is asked. */
export async function saveScenario(session: Session, id: string, alone: boolean, place: number | null): Promise<void> {
  const { bridge, workspace, view, resolver, files, reference } = session
  const now = workspace.getState().workspace
  const { name } = resolver.resolve(now.scenarios, id).scenario
  const written = writtenScenario(now, id, alone, reference, name)
  if (!written.ok) return workspace.setState({ problem: written.fault })
  const reply = await bridge.call('scenario:save', { text: written.value, suggestedName: name, place })
  if (!reply.ok) return workspace.setState({ problem: reply.fault })
  if (reply.value === null) return
  files.set(id, { place: reply.value.place, alone })
  view.setState({ news: { kind: 'saved', path: reply.value.path } })
}

export function saveWorkspaceCopy(session: Session): Promise<void> {
  return saveByMain(session, 'workspace:saveCopy')
}

export function saveDiagnostics(session: Session): Promise<void> {
  return saveByMain(session, 'diagnostics:save')
}

async function saveByMain({ bridge, workspace, view }: Session, channel: 'workspace:saveCopy' | 'diagnostics:save'): Promise<void> {
  await workspace.settled()
  const reply = await bridge.call(channel, null)
  if (!reply.ok) workspace.setState({ problem: reply.fault })
  else if (reply.value.path !== null) view.setState({ news: { kind: 'saved', path: reply.value.path } })
}
