// Snapshots by name: taken, renamed, deleted; opening one shows what newer data make of it before anything changes.
import { Modal } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Fault } from '../../shared/domain/fault'
import { LONGEST_SNAPSHOT_NAME, type Snapshot } from '../../shared/domain/snapshot'
import { faultSentence } from '../../shared/text/faults'
import { SNAPSHOTS } from '../../shared/text/scenarios'
import { useSession, useWorkspace } from '../state/session'
import { OpenSnapshot } from './OpenSnapshot'
import { renameSnapshot, takeSnapshot } from './snapshot-actions'

const WHEN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

export function SnapshotsDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const snapshots = useWorkspace((state) => state.workspace.snapshots)
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<Fault | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [renaming, setRenaming] = useState<{ readonly id: string; readonly to: string } | null>(null)
  const list = Object.values(snapshots).sort((a, b) => b.madeAt - a.madeAt)

  function take(event: FormEvent): void {
    event.preventDefault()
    const fault = takeSnapshot(session, name, Date.now())
    setWrong(fault)
    if (fault === null) setName('')
  }

  function rename(event: FormEvent, snapshot: Snapshot): void {
    event.preventDefault()
    const renamed = renameSnapshot(session, snapshot, renaming?.to ?? '')
    setWrong(renamed.ok ? null : renamed.fault)
    if (renamed.ok) setRenaming(null)
  }

  return (
    <Modal opened onClose={onClose} title={SNAPSHOTS.title} size={720}>
      <p className="note">{SNAPSHOTS.how}</p>
      <form className="snapshot-take" onSubmit={take}>
        <input className="value-box" data-autofocus aria-label={SNAPSHOTS.name} placeholder={SNAPSHOTS.name} maxLength={LONGEST_SNAPSHOT_NAME} value={name} aria-invalid={wrong !== null && renaming === null} onChange={(event) => setName(event.currentTarget.value)} />
        <button type="submit" className="button primary">
          {SNAPSHOTS.take}
        </button>
      </form>
      <p role="alert" className="refusal">
        {wrong && faultSentence(wrong)}
      </p>
      {list.length === 0 && <p className="note">{SNAPSHOTS.none}</p>}
      <ul className="snapshot-list">
        {list.map((snapshot) => (
          <li key={snapshot.id} aria-label={snapshot.name}>
            <div className="snapshot-head">
              {renaming?.id === snapshot.id ? (
                <form className="snapshot-take" onSubmit={(event) => rename(event, snapshot)}>
                  <input className="value-box" autoFocus aria-label={SNAPSHOTS.newName(snapshot.name)} maxLength={LONGEST_SNAPSHOT_NAME} value={renaming.to} onChange={(event) => setRenaming({ id: snapshot.id, to: event.currentTarget.value })} />
                  <button type="submit" className="button small">
                    {SNAPSHOTS.renameNow}
                  </button>
                </form>
              ) : (
                <>
                  <strong>{snapshot.name}</strong>
                  <button type="button" className="button small" aria-expanded={open === snapshot.id} onClick={() => setOpen(open === snapshot.id ? null : snapshot.id)}>
                    {open === snapshot.id ? SNAPSHOTS.close : SNAPSHOTS.open}
                  </button>
                  <button type="button" className="button small" onClick={() => setRenaming({ id: snapshot.id, to: snapshot.name })}>
                    {SNAPSHOTS.rename}
                  </button>
                  <button type="button" className="button small" onClick={() => session.workspace.dispatch([{ type: 'removeSnapshot', id: snapshot.id }])}>
                    {SNAPSHOTS.remove}
                  </button>
                </>
              )}
            </div>
            <p className="note num">
              {SNAPSHOTS.of(snapshot.scenarios.map(({ scenario }) => scenario.name))}. {SNAPSHOTS.madeOn(WHEN.format(snapshot.madeAt), snapshot.dataVersion, snapshot.appVersion)}
            </p>
            {open === snapshot.id && <OpenSnapshot snapshot={snapshot} onRestored={onClose} />}
          </li>
        ))}
      </ul>
    </Modal>
  )
}
