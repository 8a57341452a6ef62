// A backup in the place of what is open, which is kept: chosen from a list, done by one button.
import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Fault } from '../../shared/domain/fault'
import type { BackupEntry } from '../../shared/ipc/contract'
import { BACKUPS } from '../../shared/text/backups'
import { momentInWords } from '../../shared/text/moments'
import { faultSentence } from '../../shared/text/faults'
import { useSession } from '../state/session'
import { BackupList } from './BackupList'

export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { bridge, workspace } = useSession()
  const [backups, setBackups] = useState<readonly BackupEntry[] | null>(null)
  const [file, setFile] = useState<string | null>(null)
  const [wrong, setWrong] = useState<Fault | null>(null)
  useEffect(() => {
    let left = false
    void bridge.call('backups:list', null).then((reply) => {
      if (left) return
      if (reply.ok) setBackups(reply.value)
      else setWrong(reply.fault)
    })
    return () => {
      left = true
    }
  }, [bridge])
  const chosen = backups?.find((backup) => backup.file === file)

  async function restore(backup: BackupEntry): Promise<void> {
    await workspace.settled()
    const reply = await bridge.call('backups:restore', { file: backup.file })
    if (reply.ok) window.location.reload()
    else setWrong(reply.fault)
  }

  return (
    <Modal opened onClose={onClose} title={BACKUPS.title} size={640}>
      <p className="note">{BACKUPS.how}</p>
      {backups?.length === 0 && <p>{BACKUPS.none}</p>}
      {backups !== null && backups.length > 0 && (
        <>
          <BackupList backups={backups} chosen={file} onChoose={setFile} />
          <p className="note">{BACKUPS.kept}</p>
          <p role="alert" className="refusal">
            {wrong && faultSentence(wrong)}
          </p>
          <div className="backup-buttons">
            <button type="button" className="button primary" disabled={chosen === undefined} onClick={() => chosen && void restore(chosen)}>
              {chosen === undefined ? BACKUPS.choose : BACKUPS.restore(momentInWords(chosen.at))}
            </button>
          </div>
        </>
      )}
    </Modal>
  )
}
