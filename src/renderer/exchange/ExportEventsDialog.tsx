// Events to a file: which of them, in which form. Main asks for the place and writes it.
import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { HorizonEvent } from '../../shared/domain/event'
import type { Fault } from '../../shared/domain/fault'
import { writeCsv } from '../../shared/exchange/csv'
import { writeIcs } from '../../shared/exchange/ics'
import { writeJson } from '../../shared/exchange/json'
import { writePrintList } from '../../shared/exchange/print-list'
import type { EventsFileRequest } from '../../shared/ipc/contract'
import { EXCHANGE } from '../../shared/text/exchange'
import { faultSentence } from '../../shared/text/faults'
import { useSession, useView, useWorkspace } from '../state/session'
import { useVisibleEvents } from '../state/use-visible-events'
import { Segments } from '../ui/Segments'
import '../styles/exchange.css'

type Form = EventsFileRequest['form']
type Which = 'all' | 'shown' | 'selected'
const FORMS = (Object.keys(EXCHANGE.forms) as Form[]).map((value) => ({ value, label: EXCHANGE.forms[value] }))

export function ExportEventsDialog({ onClose }: { readonly onClose: () => void }) {
  const { bridge, reference, names, today, appVersion } = useSession()
  const workspace = useWorkspace((state) => state.workspace)
  const visible = useVisibleEvents()
  const selected = useView((state) => state.selected)
  const [which, setWhich] = useState<Which>(selected.length > 1 ? 'selected' : 'all')
  const [form, setForm] = useState<Form>('csv')
  const [name, setName] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const [outcome, setOutcome] = useState<{ readonly path: string } | { readonly fault: Fault } | null>(null)
  const all = Object.values(workspace.events)
  const sets: Readonly<Record<Which, readonly HorizonEvent[]>> = {
    all,
    shown: Object.values(visible),
    selected: selected.flatMap((id) => (Object.hasOwn(workspace.events, id) ? [workspace.events[id]!] : [])),
  }
  const offered = (['all', 'shown', 'selected'] as const).filter((value) => value === 'all' || (sets[value].length > 0 && sets[value].length < all.length))
  const chosen = offered.includes(which) ? which : 'all'
  const suggested = `Events ${today}`

  function textOf(events: readonly HorizonEvent[]): string {
    switch (form) {
      case 'csv':
        return writeCsv(events, workspace.sources)
      case 'json':
        return writeJson(events, workspace.sources)
      case 'ics':
        return writeIcs(events, workspace.sources, today)
      case 'html': {
        const sources = new Map([...reference.sources, ...Object.values(workspace.sources)].map((source) => [source.id, source]))
        return writePrintList(events, { sources, names, madeOn: today, appVersion })
      }
    }
  }

  async function save(): Promise<void> {
    setSaving(true)
    setOutcome(null)
    const reply = await bridge.call('events:save', { text: textOf(sets[chosen]), form, suggestedName: name?.trim() || suggested })
    setSaving(false)
    if (!reply.ok) setOutcome({ fault: reply.fault })
    else if (reply.value.path !== null) setOutcome({ path: reply.value.path })
  }

  return (
    <Modal opened onClose={onClose} title={EXCHANGE.exportTitle} size={600} classNames={{ body: 'exchange' }}>
      <fieldset>
        <legend>{EXCHANGE.which}</legend>
        {offered.map((value) => (
          <label key={value} className="radio">
            <input type="radio" name="which" checked={chosen === value} onChange={() => setWhich(value)} /> {EXCHANGE[value](sets[value].length)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{EXCHANGE.form}</legend>
        <Segments label={EXCHANGE.form} value={form} choices={FORMS} onChange={setForm} />
        <p className="note">{EXCHANGE.formNotes[form]}</p>
      </fieldset>
      <label className="field">
        {EXCHANGE.fileName}
        <input className="value-box" value={name ?? suggested} maxLength={160} onChange={(event) => setName(event.currentTarget.value)} />
      </label>
      <div className="exchange-foot">
        <p role="status" className={outcome && 'fault' in outcome ? 'refusal' : 'note'}>
          {outcome && ('fault' in outcome ? faultSentence(outcome.fault) : EXCHANGE.saved(outcome.path))}
        </p>
        <span className="spacer" />
        <button type="button" className="button" onClick={onClose}>
          {outcome && 'path' in outcome ? EXCHANGE.close : EXCHANGE.cancel}
        </button>
        <button type="button" className="button primary" disabled={saving} onClick={() => void save()}>
          {EXCHANGE.save}
        </button>
      </div>
    </Modal>
  )
}
