// The editor of one event, at the side of the timeline. Nothing changes until it is saved; a save is one step.
import { useMemo, type FormEvent, type ReactNode } from 'react'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES, namedSources } from '../../shared/domain/event'
import type { Command, Step } from '../../shared/domain/command'
import { newId } from '../../shared/domain/event-id'
import type { FuzzyDate } from '../../shared/domain/fuzzy-date'
import { changeParts, EVENT_HERE } from '../../shared/text/event-here'
import { EDITOR, SHORT_CONFIDENCE, SHORT_PROVENANCE } from '../../shared/text/editor'
import { readDate } from '../../shared/text/read-date'
import { CATEGORY_TEXT, STATUS_TEXT } from '../../shared/text/timeline'
import type { EventEditor as Editing } from '../state/view-store'
import { useSession, useView, useWorkspace } from '../state/session'
import { knownHere } from '../state/shown-events'
import { useScenario } from '../state/use-scenario'
import { Finder } from '../ui/Finder'
import '../styles/events.css'
import { Chosen } from './Chosen'
import { EffectFields } from './EffectFields'
import { eventOf, formOf, type EventForm, type FieldName } from './event-form'
import { Field, spanInWords, type InputProps } from './Field'
import { HereEditor } from './HereEditor'
import { SourceFields } from './SourceFields'
import { useActorCodes } from './use-actor-codes'
import { useEditor, useKnownSources } from './use-editor'
import { useEffectChoices } from './use-effect-names'

/** The editor, when one is open. */
export function EventEditor() {
  const editing = useView((state) => state.editor)
  if (editing === null) return null
  return editing.kind === 'here' ? <HereEditor key={`here ${editing.event.id}`} event={editing.event} /> : <Editor key={editing.kind === 'new' ? 'new' : editing.event.id} editing={editing} />
}

function Editor({ editing: { event, kind } }: { readonly editing: Editing }) {
  const session = useSession()
  const { workspace, view, names } = session
  const isNew = kind === 'new'
  const { name } = useScenario()
  const changeOfShown = isNew ? undefined : knownHere(session, event.id)?.change
  const events = useWorkspace((state) => state.workspace.events)
  const codeOf = useActorCodes()
  const choices = useEffectChoices()
  const before = useMemo(() => ({ event, form: formOf(event, (id) => names.get(id) ?? id) }), [event, names])
  const { form, set, faults, refuse, told, openEffect, setOpenEffect, panel, onKeyDown } = useEditor<EventForm, FieldName>(before.form, 'title')
  const known = useKnownSources(form.newSources)
  const movedOn = !isNew && Object.hasOwn(events, event.id) && events[event.id] !== event

  function save(submit: FormEvent): void {
    submit.preventDefault()
    const id = isNew ? newId(form.title, (taken) => Object.hasOwn(events, taken)) : event.id
    const read = eventOf(form, id, before, codeOf, choices)
    if ('faults' in read) return refuse(read)
    const named = namedSources(read.event)
    const made = form.newSources.filter((source) => named.includes(source.id))
    const there = Object.hasOwn(events, id)
    const step: Command[] = [...made.map((source): Command => ({ type: 'putSource', source })), { type: there ? 'editEvent' : 'addEvent', event: read.event }]
    if (!workspace.dispatch(step as unknown as Step)) return
    view.closeEditor()
    view.select(id)
  }

  const field = (name: FieldName, label: string, hint: string, input: (props: InputProps) => ReactNode, more?: ReactNode) => <Field name={name} label={label} hint={hint} fault={faults[name]} more={more} input={input} />
  const text = (name: Exclude<FieldName, 'summary'>, label: string, hint = '', more?: ReactNode) =>
    field(name, label, hint, (props) => <input {...props} className="value-box" value={form[name]} maxLength={100_000} onChange={(typed) => set({ [name]: typed.currentTarget.value })} />, more)
  const choice = <K extends 'category' | 'status' | 'confidence' | 'provenance'>(name: K, label: string, choices: readonly EventForm[K][], words: Readonly<Record<EventForm[K], string>>) => (
    <label className="field">
      {label}
      <select className="select" value={form[name]} onChange={(picked) => set({ [name]: picked.currentTarget.value as EventForm[K] })}>
        {choices.map((value) => (
          <option key={value} value={value}>
            {words[value]}
          </option>
        ))}
      </select>
    </label>
  )

  function findEvent(typed: string, most: number) {
    const wanted = typed.toLowerCase()
    const found: { id: string; name: string }[] = []
    for (const other of Object.values(events)) {
      if (found.length === most) break
      if (other.id !== event.id && !form.links.includes(other.id) && other.title.toLowerCase().includes(wanted)) found.push({ id: other.id, name: other.title })
    }
    return found
  }

  return (
    <form ref={panel} className="event-editor" aria-label={isNew ? EDITOR.make : EDITOR.edit} noValidate onSubmit={save} onKeyDown={onKeyDown}>
      <h2>{isNew ? EDITOR.make : EDITOR.edit}</h2>
      <div className="event-fields">
        {changeOfShown && <p className="note wide">{EVENT_HERE.shared(name, changeParts(changeOfShown, event))}</p>}
        {text('title', EDITOR.title)}
        {text('start', EDITOR.start, '', spanInWords(form.start))}
        {text('end', EDITOR.end, EDITOR.endHint, spanInWords(form.end))}
        {form.end.trim() !== '' && (
          <label className="wide check">
            <input type="checkbox" checked={form.ongoing} onChange={(box) => set({ ongoing: box.currentTarget.checked })} /> {EDITOR.ongoing}
          </label>
        )}
        {choice('category', EDITOR.category, EVENT_CATEGORIES, CATEGORY_TEXT)}
        {choice('status', EDITOR.status, EVENT_STATUSES, STATUS_TEXT)}
        {choice('confidence', EDITOR.confidence, CONFIDENCES, SHORT_CONFIDENCE)}
        {choice('provenance', EDITOR.provenance, PROVENANCES, SHORT_PROVENANCE)}
        {text('actors', EDITOR.actors, EDITOR.actorsHint)}
        {text('tags', EDITOR.tags, EDITOR.tagsHint)}
        {field('summary', EDITOR.summary, '', (props) => (
          <textarea {...props} className="value-box" rows={4} value={form.summary} onChange={(typed) => set({ summary: typed.currentTarget.value })} />
        ))}
        <SourceFields chosen={form.sources} known={known} onChange={(sources, made) => set({ sources, ...(made && { newSources: [...form.newSources, made] }) })} />
        <fieldset className="wide">
          <legend>{EDITOR.links}</legend>
          <Chosen entries={form.links.map((id) => ({ id, name: events[id]?.title ?? id }))} none={EDITOR.noLinks} onRemove={(id) => set({ links: form.links.filter((link) => link !== id) })} />
          <Finder label={EDITOR.findEvent} nothingFound={EDITOR.nothingFound} find={findEvent} onPick={(id) => set({ links: [...form.links, id] })} />
        </fieldset>
        <EffectFields
          event={{ id: event.id, title: form.title }}
          start={dateOf(form.start)}
          effects={form.effects}
          known={known}
          open={openEffect}
          onOpen={setOpenEffect}
          onChange={(effects) => set({ effects })}
        />
      </div>
      <div className="event-foot">
        <p role="status" className="note">
          {told || (movedOn ? EDITOR.changedMeanwhile : '')}
        </p>
        <button type="button" className="button" onClick={() => view.closeEditor()}>
          {EDITOR.cancel}
        </button>
        <button type="submit" className="button primary">
          {EDITOR.save}
        </button>
      </div>
    </form>
  )
}

function dateOf(typed: string): FuzzyDate | null {
  const date = readDate(typed)
  return date.ok ? date.value : null
}
