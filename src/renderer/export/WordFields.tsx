// Title and subtitle of one picture: the figure's own until something else is typed.
import { EXPORT } from '../../shared/text/export'
import type { OwnWords, WindowPicture } from './use-pictures'

const LONGEST_TITLE = 160
const LONGEST_SUBTITLE = 300

interface WordFieldsProps {
  readonly shown: WindowPicture
  readonly words: OwnWords
  readonly onChange: (words: OwnWords) => void
}

export function WordFields({ shown, words, onChange }: WordFieldsProps) {
  return (
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
  )
}
