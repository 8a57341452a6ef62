// Shown instead of the window when the workspace file is damaged: what is lost, and the ways on. Nothing is done before one is chosen.
import { useEffect, useState } from 'react'
import type { Fault } from '../../shared/domain/fault'
import type { BackupEntry, Bridge } from '../../shared/ipc/contract'
import { BACKUPS } from '../../shared/text/backups'
import { momentInWords } from '../../shared/text/moments'
import { faultSentence } from '../../shared/text/faults'
import { BackupList } from '../scenarios/BackupList'

interface DamagedWorkspaceProps {
  readonly fault: Fault
  readonly bridge: Bridge
}

export function DamagedWorkspace({ fault, bridge }: DamagedWorkspaceProps) {
  const offered = fault.code === 'storage.damagedBackup' ? String(fault.data.file) : null
  const [backups, setBackups] = useState<readonly BackupEntry[]>([])
  const [file, setFile] = useState(offered)
  const [wrong, setWrong] = useState<Fault | null>(null)
  useEffect(() => {
    void bridge.call('backups:list', null).then((reply) => reply.ok && setBackups(reply.value))
  }, [bridge])
  const chosen = backups.find((backup) => backup.file === file)

  async function goOn(choice: string | null): Promise<void> {
    const reply = await bridge.call('backups:restore', { file: choice })
    if (reply.ok) window.location.reload()
    else setWrong(reply.fault)
  }

  return (
    <main className="pane-failed damaged">
      <h1>{BACKUPS.damagedTitle}</h1>
      <div role="alert">
        <p>{faultSentence(wrong ?? fault)}</p>
      </div>
      {backups.length > 0 && <BackupList backups={backups} chosen={file} onChoose={setFile} />}
      <p className="note">{BACKUPS.damagedHow}</p>
      <div className="backup-buttons">
        {chosen && (
          <button type="button" className="button primary" onClick={() => void goOn(chosen.file)}>
            {BACKUPS.restore(momentInWords(chosen.at))}
          </button>
        )}
        <button type="button" className="button" onClick={() => void goOn(null)}>
          {BACKUPS.fresh}
        </button>
      </div>
    </main>
  )
}
