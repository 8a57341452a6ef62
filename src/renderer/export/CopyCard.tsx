// What of a figure can be put on the clipboard: the picture as the export dialog would save it, or its numbers.
import type { PictureId } from '../../shared/figures/picture-id'
import { EXPORT } from '../../shared/text/export'
import { usePictures } from './use-pictures'
import { useSaving } from './use-saving'

export function CopyCard({ figure }: { readonly figure: PictureId }) {
  const { pictureOf, refusalOf } = usePictures([figure])
  const isReady = pictureOf(figure) !== null
  const refusal = isReady ? null : refusalOf(figure)
  const { outcome, busy, copyPicture, copyTable, copyCsv } = useSaving()
  const entries = [
    { label: EXPORT.copyPicture, run: copyPicture },
    { label: EXPORT.copyTable, run: copyTable },
    { label: EXPORT.copyCsv, run: copyCsv },
  ]
  return (
    <>
      <ul>
        {entries.map(({ label, run }) => (
          <li key={label}>
            <button type="button" aria-disabled={busy || !isReady} onClick={() => {
              const shown = pictureOf(figure)
              if (shown !== null) void run(shown)
            }}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={refusal !== null || outcome?.kind === 'refused' ? 'refusal' : 'note'}>
        {refusal ?? (isReady ? outcome?.sentence : EXPORT.notYet)}
      </p>
    </>
  )
}
