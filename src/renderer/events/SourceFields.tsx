// The sources of the event in the editor: those chosen, known ones to add, a new one to enter.
import { useState } from 'react'
import { newId } from '../../shared/domain/event-id'
import { fault, type Fault } from '../../shared/domain/fault'
import type { Source } from '../../shared/domain/reference-data'
import { EDITOR } from '../../shared/text/editor'
import { faultSentence } from '../../shared/text/faults'
import { Finder } from '../ui/Finder'
import { Chosen } from './Chosen'
import { findSources, sourceName } from './source-names'

interface SourceFieldsProps {
  readonly chosen: readonly string[]
  readonly known: ReadonlyMap<string, Source>
  readonly onChange: (chosen: readonly string[], made: Source | null) => void
}

const EMPTY = { title: '', publisher: '', date: '', url: '' }
const LONGEST = { title: 400, publisher: 200, date: 40, url: 2000 } as const
const LABELS = { title: EDITOR.sourceTitle, publisher: EDITOR.publisher, date: EDITOR.sourceDate, url: EDITOR.address } as const

export function SourceFields({ chosen, known, onChange }: SourceFieldsProps) {
  const [text, setText] = useState<typeof EMPTY | null>(null)
  const [wrong, setWrong] = useState<Fault | null>(null)

  function add(): void {
    if (text === null) return
    const [title, url] = [text.title.trim(), text.url.trim()]
    if (title === '') return setWrong(fault('source.noTitle'))
    if (url !== '' && !/^https?:\/\/\S+$/.test(url)) return setWrong(fault('source.address'))
    const source: Source = {
      id: newId(title, (id) => known.has(id)), title, publisher: text.publisher.trim(), date: text.date.trim() || null, url: url || null, note: '',
    }
    onChange([...chosen, source.id], source)
    setText(null)
    setWrong(null)
  }

  return (
    <fieldset className="wide">
      <legend>{EDITOR.sources}</legend>
      <Chosen
        entries={chosen.map((id) => ({ id, name: sourceName(known, id) }))}
        none={EDITOR.noSources}
        onRemove={(id) => onChange(chosen.filter((other) => other !== id), null)}
      />
      <Finder label={EDITOR.findSource} nothingFound={EDITOR.nothingFound} find={(typed, most) => findSources(known, typed, most, chosen)} onPick={(id) => onChange([...chosen, id], null)} />
      {text === null ? (
        <button type="button" className="button small" onClick={() => setText(EMPTY)}>
          {EDITOR.newSource}
        </button>
      ) : (
        <div className="new-source" role="group" aria-label={EDITOR.newSource}>
          {(['title', 'publisher', 'date', 'url'] as const).map((field) => (
            <label key={field} className="field">
              {LABELS[field]}
              <input
                className="value-box"
                value={text[field]}
                maxLength={LONGEST[field]}
                onChange={(event) => setText({ ...text, [field]: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  add()
                }}
              />
            </label>
          ))}
          <p role="alert" className="refusal">
            {wrong && faultSentence(wrong)}
          </p>
          <div className="row">
            <button type="button" className="button small" onClick={add}>
              {EDITOR.addSource}
            </button>
            <button type="button" className="button small" onClick={() => setText(null)}>
              {EDITOR.cancel}
            </button>
          </div>
        </div>
      )}
    </fieldset>
  )
}
