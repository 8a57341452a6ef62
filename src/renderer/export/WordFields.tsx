// The words of a picture: title and subtitle, the figure's own until something else is typed, and the handling mark.
import { LONGEST_MARK } from '../../shared/domain/picture-size'
import { EXPORT } from '../../shared/text/export'
import { useChoices } from './use-choices'
import type { OwnWords, WindowPicture } from './use-pictures'

const LONGEST_TITLE = 160
const LONGEST_SUBTITLE = 300

interface WordFieldsProps {
  readonly shown: WindowPicture
  /** Null where several pictures have words of their own. */
  readonly words: OwnWords | null
  readonly onChange: (words: OwnWords) => void
}

export function WordFields({ shown, words, onChange }: WordFieldsProps) {
  const [{ mark }, change] = useChoices()
  return (
    <div className="export-words">
      {words !== null && (
        <>
          <label className="field">
            {EXPORT.title}
            <input className="value-box" value={words.title} placeholder={shown.ownTitle} maxLength={LONGEST_TITLE} onChange={(event) => onChange({ ...words, title: event.currentTarget.value })} />
          </label>
          <label className="field">
            {EXPORT.subtitle}
            <input className="value-box" value={words.subtitle} placeholder={shown.ownSubtitle} maxLength={LONGEST_SUBTITLE} onChange={(event) => onChange({ ...words, subtitle: event.currentTarget.value })} />
          </label>
        </>
      )}
      <label className="field">
        {EXPORT.mark}
        <input className="value-box" value={mark} maxLength={LONGEST_MARK} placeholder={EXPORT.markHint} onChange={(event) => change({ mark: event.currentTarget.value })} />
      </label>
    </div>
  )
}
