// Backups to choose one from: when, how much is in it, how large it is.
import type { BackupEntry } from '../../shared/ipc/contract'
import { BACKUPS } from '../../shared/text/backups'
import { momentInWords } from '../../shared/text/moments'

interface BackupListProps {
  readonly backups: readonly BackupEntry[]
  /** File name of the chosen one. */
  readonly chosen: string | null
  readonly onChoose: (file: string) => void
}

export function BackupList({ backups, chosen, onChoose }: BackupListProps) {
  return (
    <fieldset className="backup-list">
      <legend className="note">{BACKUPS.list}</legend>
      {backups.map((backup) => (
        <label key={backup.file} className="backup">
          <input type="radio" name="backup" value={backup.file} checked={chosen === backup.file} onChange={() => onChoose(backup.file)} />
          <span className="num">{momentInWords(backup.at)}</span>
          <span className="note num">{BACKUPS.content(backup)}</span>
        </label>
      ))}
    </fieldset>
  )
}
