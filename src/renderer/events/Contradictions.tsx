// What contradicts an effect, told where it stands.
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Contradiction } from '../../shared/domain/contradictions'
import { contradictionInWords, EFFECT_EDITOR } from '../../shared/text/effect-editor'

/** More are counted. */
const TOLD = 3

interface ContradictionsProps {
  readonly found: readonly Contradiction[]
  /** The event whose effect it is. */
  readonly eventId: string
}

export function Contradictions({ found, eventId }: ContradictionsProps) {
  const sentences = [...new Set(found.map(({ kind, other }) => contradictionInWords(kind, other.event.id === eventId ? null : other.event.title)))]
  if (sentences.length === 0) return null
  const more = sentences.length - TOLD
  return (
    <p className="contradiction" role="note">
      <IconAlertTriangle size={13} aria-hidden /> {sentences.slice(0, TOLD).join(' ')} {more > 0 && EFFECT_EDITOR.more(more)}
    </p>
  )
}
