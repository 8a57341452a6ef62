// Events from a file: chosen, read, shown with all that is wrong with them, and only then brought in, as one step.
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { namedSources } from '../../shared/domain/event'
import type { Fault } from '../../shared/domain/fault'
import { ok, type Result } from '../../shared/domain/result'
import type { Workspace } from '../../shared/domain/workspace'
import { exchangeNote } from '../../shared/exchange/notes'
import { importStep, planImport, type DoubleChoice, type ImportPlan } from '../../shared/exchange/plan'
import { readEventsText } from '../../shared/exchange/read-events'
import type { EventsFile } from '../../shared/ipc/contract'
import { EXCHANGE } from '../../shared/text/exchange'
import { faultSentence } from '../../shared/text/faults'
import { useSession } from '../state/session'
import '../styles/exchange.css'
import { Doubles } from './Doubles'
import { FaultTable } from './FaultTable'
import { FreshTable } from './FreshTable'

interface Preview {
  readonly file: EventsFile
  readonly plan: ImportPlan
}

function previewOf(file: EventsFile, now: Workspace): Result<Preview> {
  const read = readEventsText(file.name, file.text, (id) => Object.hasOwn(now.events, id))
  return read.ok ? ok({ file, plan: planImport(read.value, now) }) : read
}

interface ImportDialogProps {
  /** A file that is chosen already; null: the user is asked. */
  readonly given: EventsFile | null
  readonly onClose: () => void
}

export function ImportDialog({ given, onClose }: ImportDialogProps) {
  const { bridge, workspace, view } = useSession()
  const [first] = useState(() => (given === null ? null : previewOf(given, workspace.getState().workspace)))
  const [preview, setPreview] = useState<Preview | null>(first?.ok ? first.value : null)
  const [refused, setRefused] = useState<Fault | null>(first && !first.ok ? first.fault : null)
  const [reading, setReading] = useState(false)
  const [choices, setChoices] = useState<ReadonlyMap<string, DoubleChoice>>(new Map())
  const [leaveOut, setLeaveOut] = useState(false)

  async function choose(): Promise<void> {
    setReading(true)
    const reply = await bridge.call('events:choose', null)
    setReading(false)
    if (reply.ok && reply.value === null) return
    const found: Result<Preview> = reply.ok ? previewOf(reply.value!, workspace.getState().workspace) : reply
    setPreview(found.ok ? found.value : null)
    setRefused(found.ok ? null : found.fault)
    setChoices(new Map())
    setLeaveOut(false)
  }

  const plan = preview?.plan
  const coming = plan ? plan.fresh.length + plan.doubles.filter(({ theirs }) => (choices.get(theirs.id) ?? 'keep') !== 'keep').length : 0
  const faulty = plan?.read.faults.length ?? 0
  const faultyEffects = plan?.read.faults.filter(({ fault }) => isOfEffect(fault)).length ?? 0

  function bringIn(): void {
    if (!plan) return
    const step = importStep(plan, choices, workspace.getState().workspace)
    if (step === null || !workspace.dispatch(step)) return
    view.selectAll(plan.fresh.slice(0, 1).map(({ event }) => event.id))
    onClose()
  }

  return (
    <Modal opened onClose={onClose} title={EXCHANGE.importTitle} size={preview ? 900 : 560} classNames={{ body: 'exchange' }}>
      {!preview && <p>{EXCHANGE.what}</p>}
      {preview && plan && (
        <>
          <p className="exchange-file">
            <strong>{preview.file.name}</strong>
          </p>
          <ul className="exchange-counts num" aria-live="polite">
            <li>{EXCHANGE.fresh(plan.fresh.length)}</li>
            {plan.doubles.length > 0 && <li>{EXCHANGE.doubles(plan.doubles.length)}</li>}
            {plan.same.length > 0 && <li>{EXCHANGE.same(plan.same.length)}</li>}
            {faulty > 0 && <li className="refusal">{EXCHANGE.faults(faulty)}</li>}
          </ul>
          <Notes preview={preview} />
          {faulty > 0 && <FaultTable faults={plan.read.faults} />}
          {plan.doubles.length > 0 && <Doubles doubles={plan.doubles} choices={choices} onChoose={setChoices} />}
          {plan.fresh.length > 0 && <FreshTable events={plan.fresh} />}
        </>
      )}
      <p role="status" className="refusal">
        {refused && faultSentence(refused)}
      </p>
      <div className="exchange-foot">
        {faulty > 0 && (
          <label className="check">
            <input type="checkbox" checked={leaveOut} onChange={(event) => setLeaveOut(event.currentTarget.checked)} /> {EXCHANGE.leaveOut(faulty - faultyEffects, faultyEffects)}
          </label>
        )}
        <span className="spacer" />
        <button type="button" className="button" onClick={onClose}>
          {EXCHANGE.cancel}
        </button>
        <button type="button" className={preview ? 'button' : 'button primary'} data-autofocus disabled={reading} onClick={() => void choose()}>
          {reading ? EXCHANGE.reading : preview || refused ? EXCHANGE.chooseOther : EXCHANGE.choose}
        </button>
        {preview && (
          <button type="button" className="button primary" disabled={coming === 0 || (faulty > 0 && !leaveOut)} onClick={bringIn}>
            {EXCHANGE.apply(coming)}
          </button>
        )}
      </div>
    </Modal>
  )
}

/** Of an effect alone: its event comes in without it. */
function isOfEffect({ where = '' }: Fault): boolean {
  return /^(events\[\d+\]\.)?effects\b/.test(where)
}

function Notes({ preview: { file, plan } }: { readonly preview: Preview }) {
  const { reference, workspace } = useSession()
  const known = new Set([...reference.sources, ...Object.values(workspace.getState().workspace.sources), ...plan.read.sources].map(({ id }) => id))
  const unknown = [...new Set(plan.read.events.flatMap(({ event }) => namedSources(event)))].filter((id) => !known.has(id))
  const notes = [...(file.encoding === 'UTF-8' ? [] : [EXCHANGE.encoding(file.encoding)]), ...plan.read.notes.map(exchangeNote), ...plan.otherSources.map(({ title }) => EXCHANGE.otherSource(title)), ...(unknown.length === 0 ? [] : [EXCHANGE.unknownSources(unknown)])]
  if (notes.length === 0) return null
  return (
    <ul className="exchange-notes note">
      {notes.slice(0, 20).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
