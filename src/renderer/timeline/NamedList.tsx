// Things that the user has named (saved filters, time windows): save what is, choose, rename, delete.
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useRef, useState, type FormEvent } from 'react'
import { checkName, LONGEST_NAME, MOST_NAMED, renamed, type Named } from '../../shared/domain/named'
import { faultSentence } from '../../shared/text/faults'
import { NAMED_TEXT, type NamedWords } from '../../shared/text/search'

interface NamedListProps<T extends Named> {
  readonly words: NamedWords
  readonly entries: readonly T[]
  /** Whether there is something to save. */
  readonly canSave: boolean
  readonly onSave: (name: string) => void
  readonly onChoose: (entry: T) => void
  readonly onChange: (entries: readonly T[]) => void
  /** A word on an entry beside its name. */
  readonly note?: (entry: T) => string
}

export function NamedList<T extends Named>({ words, entries, canSave, onSave, onChoose, onChange, note }: NamedListProps<T>) {
  const [name, setName] = useState('')
  const [renaming, setRenaming] = useState<{ readonly from: string; readonly to: string } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const section = useRef<HTMLElement>(null)

  /** What was pressed is gone: the focus stays in the list. */
  function keepFocus(): void {
    section.current?.focus()
  }

  function remove(entry: T): void {
    onChange(entries.filter((other) => other !== entry))
    keepFocus()
  }

  function save(event: FormEvent): void {
    event.preventDefault()
    const checked = checkName(name, entries)
    setRefusal(checked.ok ? null : faultSentence(checked.fault))
    if (!checked.ok) return
    onSave(checked.value)
    setName('')
  }

  function rename(event: FormEvent): void {
    event.preventDefault()
    if (renaming === null) return
    const changed = renamed(entries, renaming.from, renaming.to)
    setRefusal(changed.ok ? null : faultSentence(changed.fault))
    if (!changed.ok) return
    onChange(changed.value)
    setRenaming(null)
    keepFocus()
  }

  const full = entries.length >= MOST_NAMED
  return (
    <section className="named" ref={section} tabIndex={-1} aria-label={words.title}>
      <h2>{words.title}</h2>
      <form className="named-save" onSubmit={save}>
        <input className="value-box" aria-label={words.name} placeholder={words.name} maxLength={LONGEST_NAME} value={name} disabled={!canSave || full} aria-invalid={refusal !== null && renaming === null} onChange={(event) => setName(event.currentTarget.value)} />
        <button type="submit" className="button small" disabled={!canSave || full}>
          {words.save}
        </button>
      </form>
      {refusal !== null && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
      {full && <p className="note">{NAMED_TEXT.full(MOST_NAMED)}</p>}
      {entries.length === 0 && <p className="note">{words.none}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.name}>
            {renaming?.from === entry.name ? (
              <form className="named-save" onSubmit={rename}>
                <input className="value-box" autoFocus aria-label={NAMED_TEXT.newName(entry.name)} maxLength={LONGEST_NAME} value={renaming.to} aria-invalid={refusal !== null} onChange={(event) => setRenaming({ from: entry.name, to: event.currentTarget.value })} />
                <button type="submit" className="button small">
                  {NAMED_TEXT.renameNow}
                </button>
              </form>
            ) : (
              <>
                <button type="button" className="named-choose" onClick={() => onChoose(entry)}>
                  <span>{entry.name}</span>
                  {note && <span className="note num">{note(entry)}</span>}
                </button>
                <button type="button" className="icon-button tiny" aria-label={NAMED_TEXT.rename(entry.name)} onClick={() => setRenaming({ from: entry.name, to: entry.name })}>
                  <IconPencil size={14} aria-hidden />
                </button>
                <button type="button" className="icon-button tiny" aria-label={NAMED_TEXT.remove(entry.name)} onClick={() => remove(entry)}>
                  <IconTrash size={14} aria-hidden />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
