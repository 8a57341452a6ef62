// The steps that are kept, newest first; choosing one goes to the state right after it.
import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { HistoryEntry } from '../../shared/domain/step-name'
import { HISTORY } from '../../shared/text/scenarios'
import { stepAsTitle } from '../../shared/text/steps'
import { useSession, useWorkspace } from '../state/session'

const MOST = 1000
const WHEN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { bridge, workspace } = useSession()
  const history = useWorkspace((state) => state.history)
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  useEffect(() => {
    let left = false
    void workspace
      .settled()
      .then(() => bridge.call('history:list', { most: MOST }))
      .then((reply) => {
        if (left) return
        if (reply.ok) setEntries(reply.value)
        else workspace.setState({ problem: reply.fault })
      })
    return () => {
      left = true
    }
    // Each confirmed step brings another history.
  }, [bridge, workspace, history])
  const now = entries?.find(({ undone }) => !undone)?.number ?? 0
  return (
    <Modal opened onClose={onClose} title={HISTORY.title} size={640}>
      <p className="note">{entries?.length === 0 ? HISTORY.empty : HISTORY.how}</p>
      {entries !== null && entries.length > 0 && (
        <ol className="history-list">
          {[...entries, null].map((entry) => {
            const number = entry?.number ?? 0
            return (
              <li key={number}>
                <button type="button" className="history-step" data-undone={entry?.undone} aria-current={number === now ? 'step' : undefined} disabled={number === now} onClick={() => void workspace.goTo(number)}>
                  <span>{entry === null ? HISTORY.start : stepAsTitle(entry.name)}</span>
                  <span className="note">{number === now ? HISTORY.now : entry?.undone ? HISTORY.undone : ''}</span>
                  <span className="note num">{entry === null ? '' : WHEN.format(entry.at)}</span>
                </button>
              </li>
            )
          })}
        </ol>
      )}
    </Modal>
  )
}
