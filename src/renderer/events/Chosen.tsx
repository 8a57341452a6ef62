// What was chosen, line by line, each with a button that takes it away.
import { IconX } from '@tabler/icons-react'
import { EDITOR } from '../../shared/text/editor'
import { IconButton } from '../ui/IconButton'

interface ChosenProps {
  readonly entries: readonly { readonly id: string; readonly name: string }[]
  readonly none: string
  readonly onRemove: (id: string) => void
}

export function Chosen({ entries, none, onRemove }: ChosenProps) {
  if (entries.length === 0) return <p className="note">{none}</p>
  return (
    <ul className="chosen">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <IconButton label={EDITOR.remove(name)} onClick={() => onRemove(id)}>
            <IconX size={14} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}
