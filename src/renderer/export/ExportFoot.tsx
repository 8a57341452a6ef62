// The dialog's last line: file name, what was done or went wrong, and the buttons.
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { EXPORT } from '../../shared/text/export'
import type { Outcome, Progress } from './use-saving'

interface ExportFootProps {
  /** Null where several files have names of their own. */
  readonly name: string | null
  readonly nameRefusal: string | null
  readonly onName: (name: string) => void
  readonly outcome: Outcome | null
  readonly progress: Progress | null
  readonly busy: boolean
  /** Why nothing can be saved as it is; null when it can. */
  readonly refusal: string | null
  readonly saveLabel: string
  readonly onSave: () => void
  readonly onStop: () => void
  readonly onClose: () => void
  readonly copies: readonly { readonly label: string; readonly run: () => void }[]
}

export function ExportFoot({ name, nameRefusal, onName, outcome, progress, busy, refusal, saveLabel, onSave, onStop, onClose, copies }: ExportFootProps) {
  const told = refusal ?? nameRefusal
  return (
    <div className="export-foot">
      <div className="export-told">
        <p role="status" className={told !== null || outcome?.kind === 'refused' ? 'refusal' : 'note'}>
          {progress !== null ? progress.sentence : (told ?? outcome?.sentence)}
        </p>
        {progress !== null && <progress value={progress.done} max={progress.all} aria-label={progress.label} />}
        {progress === null && outcome?.files !== undefined && outcome.files.length > 0 && (
          <ul className="note num">
            {outcome.files.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="export-buttons">
        {name !== null && (
          <label className="field">
            {EXPORT.fileName}
            <input className="value-box" value={name} maxLength={160} aria-invalid={nameRefusal !== null} onChange={(event) => onName(event.currentTarget.value)} />
          </label>
        )}
        <span className="spacer" />
        <button type="button" className="button" onClick={progress === null ? onClose : onStop}>
          {progress === null ? (outcome?.kind === 'said' ? EXPORT.close : EXPORT.cancel) : EXPORT.stop}
        </button>
        {copies.map(({ label, run }) => (
          <button key={label} type="button" className="button" aria-disabled={busy} onClick={run}>
            <IconCopy size={15} aria-hidden /> {label}
          </button>
        ))}
        <button type="button" className="button primary" aria-disabled={busy} disabled={told !== null} onClick={onSave}>
          <IconDownload size={15} aria-hidden /> {saveLabel}
        </button>
      </div>
    </div>
  )
}
