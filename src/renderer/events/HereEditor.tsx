// The editor of an event as one scenario alone has it, at the side of the timeline: its dates, its effects, or that it does
// nothing. Nothing changes until it is saved; a save is one step.
import { useState, type FormEvent } from 'react'
import { eventHere } from '../../shared/domain/event-change'
import type { HorizonEvent } from '../../shared/domain/event'
import { EDITOR } from '../../shared/text/editor'
import { datesHere, EVENT_HERE } from '../../shared/text/event-here'
import { readDate } from '../../shared/text/read-date'
import { useSession, useView } from '../state/session'
import { changeHere, knownHere } from '../state/shown-events'
import { useShown } from '../state/use-scenario'
import { EffectFields } from './EffectFields'
import { Field, spanInWords } from './Field'
import { hereFormOf, hereOf, type HereField, type HereForm } from './here-form'
import { useEditor, useKnownSources } from './use-editor'
import { useEffectChoices } from './use-effect-names'

export function HereEditor({ event }: { readonly event: HorizonEvent }) {
  const session = useSession()
  const { view } = session
  const { scenario, own, id } = useShown()
  const choices = useEffectChoices()
  const [before] = useState(() => hereFormOf(eventHere(event, knownHere(session, event.id)?.change)))
  const { form, set, faults, refuse, told, openEffect, setOpenEffect, panel, onKeyDown } = useEditor<HereForm, HereField>(before, 'start')
  const known = useKnownSources()
  const editing = useView((state) => state.editor)
  // What is typed belongs to the scenario that it was begun on.
  const [begun] = useState(id)
  const movedOn = begun !== id

  function save(submit: FormEvent): void {
    submit.preventDefault()
    if (movedOn) return
    const read = hereOf(form, choices)
    if ('faults' in read) refuse(read)
    else if (changeHere(session, event.id, read.here) && view.getState().editor === editing) view.closeEditor()
  }

  const date = (name: 'start' | 'end', label: string, hint: string) => (
    <Field
      name={name}
      label={label}
      hint={hint}
      fault={faults[name]}
      more={spanInWords(form[name])}
      input={(props) => <input {...props} className="value-box" value={form[name]} maxLength={200} onChange={(typed) => set({ [name]: typed.currentTarget.value })} />}
    />
  )
  const start = readDate(form.start)
  return (
    <form ref={panel} className="event-editor" aria-label={EVENT_HERE.title(scenario.name)} noValidate onSubmit={save} onKeyDown={onKeyDown}>
      <h2>{EVENT_HERE.title(scenario.name)}</h2>
      <div className="event-fields">
        <p className="wide">
          <strong>{event.title}</strong>
        </p>
        <p className="note wide">{EVENT_HERE.how(scenario.name, own === null)}</p>
        {date('start', EDITOR.start, EVENT_HERE.elsewhere(datesHere(event)))}
        {date('end', EDITOR.end, EDITOR.endHint)}
        <label className="wide check">
          <input type="checkbox" checked={form.off} onChange={(box) => set({ off: box.currentTarget.checked })} /> {EVENT_HERE.offBox}
        </label>
        {form.off && form.effects.length > 0 && <p className="note wide">{EVENT_HERE.offNote}</p>}
        {!form.off && (
          <EffectFields
            event={{ id: event.id, title: event.title }}
            start={start.ok ? start.value : null}
            effects={form.effects}
            known={known}
            open={openEffect}
            onOpen={setOpenEffect}
            onChange={(effects) => set({ effects })}
          />
        )}
      </div>
      <div className="event-foot">
        <p role="status" className="note">
          {movedOn ? EVENT_HERE.movedOn : told}
        </p>
        <button type="button" className="button" onClick={() => view.closeEditor()}>
          {EDITOR.cancel}
        </button>
        <button type="submit" className="button primary" disabled={movedOn}>
          {EDITOR.save}
        </button>
      </div>
    </form>
  )
}
