// Backups to choose one from: when, how much is in it, how large it is.
import type { BackupEntry } from '../../shared/ipc/contract'
import { BACKUPS } from '../../shared/text/backups'

const WHEN = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** Local day and time of a backup. */
export function whenOf({ at }: BackupEntry): string {
  return WHEN.format(at)
}

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
          <span className="num">{whenOf(backup)}</span>
          <span className="note num">{BACKUPS.content(backup)}</span>
        </label>
      ))}
    </fieldset>
  )
}
