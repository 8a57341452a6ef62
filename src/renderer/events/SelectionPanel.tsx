// What can be done with several events at once; each is one step. Shown while more than one is selected.
import { useState, type FormEvent } from 'react'
import type { Command, Step } from '../../shared/domain/command'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, type HorizonEvent } from '../../shared/domain/event'
import { moveEventDates, SNAP_UNITS, snapUnitFor, type SnapUnit } from '../../shared/domain/move-event-dates'
import { BULK, EDITOR, SHORT_CONFIDENCE } from '../../shared/text/editor'
import { EVENT_HERE } from '../../shared/text/event-here'
import { CATEGORY_TEXT, STATUS_TEXT, UNIT_TEXT } from '../../shared/text/timeline'
import { useSession, useView, useWorkspace } from '../state/session'
import { useScenario } from '../state/use-scenario'
import { duplicateEvents, removeEvents } from './event-actions'
import '../styles/events.css'

const CHOICES = { category: EVENT_CATEGORIES, status: EVENT_STATUSES, confidence: CONFIDENCES } as const
const WORDS = { category: CATEGORY_TEXT, status: STATUS_TEXT, confidence: SHORT_CONFIDENCE } as const
const LABELS = { category: EDITOR.category, status: EDITOR.status, confidence: EDITOR.confidence } as const
type Chosen = keyof typeof CHOICES

export function SelectionPanel() {
  const count = useView((state) => state.selected.length)
  return count > 1 ? <Panel count={count} /> : null
}

function Panel({ count }: { readonly count: number }) {
  const session = useSession()
  const { view, workspace } = session
  const selected = useView((state) => state.selected)
  const events = useWorkspace((state) => state.workspace.events)
  const [chosen, setChosen] = useState<Readonly<Record<Chosen, string>>>({ category: '', status: '', confidence: '' })
  const [tags, setTags] = useState({ add: '', remove: '' })
  const [move, setMove] = useState<{ readonly steps: string; readonly unit: SnapUnit }>({ steps: '', unit: 'month' })
  const [told, setTold] = useState('')
  const { name, eventChanges = {} } = useScenario()
  const all = selected.flatMap((id) => (Object.hasOwn(events, id) ? [events[id]!] : []))

  const changedHere = all.filter(({ id }) => Object.hasOwn(eventChanges, id)).length

  function changed(event: HorizonEvent): HorizonEvent {
    const fields = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')) as Partial<HorizonEvent>
    const kept = event.tags.filter((tag) => tag !== tags.remove.trim())
    const added = tags.add.trim() === '' || kept.includes(tags.add.trim()) ? kept : [...kept, tags.add.trim()]
    return { ...event, ...fields, tags: added }
  }

  function apply(submit: FormEvent): void {
    submit.preventDefault()
    const steps = move.steps.trim() === '' ? 0 : Number(move.steps.replace('\u2212', '-'))
    if (!Number.isInteger(steps)) return setTold(BULK.wholeNumber)
    let stuck = 0
    const step = all.flatMap((event): Command[] => {
      const unit = snapUnitFor(event, move.unit)
      const moved = steps === 0 || unit !== move.unit ? { dates: event, steps: 0 } : moveEventDates(event, unit, steps)
      const far = moved.steps === steps
      if (!far) stuck += 1
      const next = { ...changed(event), ...(far && steps !== 0 && { start: moved.dates.start, ...(moved.dates.end && { end: moved.dates.end }) }) }
      return JSON.stringify(next) === JSON.stringify(event) ? [] : [{ type: 'editEvent', event: next }]
    })
    const done = step.length > 0 && workspace.dispatch(step as unknown as Step)
    setTold(stuck > 0 ? BULK.notMoved(stuck) : done ? '' : BULK.nothing)
    if (done) setMove({ ...move, steps: '' })
  }

  return (
    <form className="details selection-panel" aria-label={BULK.region} onSubmit={apply}>
      <div className="selection-fields">
        <h2>{BULK.selected(count)}</h2>
        {(Object.keys(CHOICES) as Chosen[]).map((name) => (
          <label className="field" key={name}>
            {LABELS[name]}
            <select className="select" value={chosen[name]} onChange={(event) => setChosen({ ...chosen, [name]: event.currentTarget.value })}>
              <option value="">{BULK.unchanged}</option>
              {CHOICES[name].map((value) => (
                <option key={value} value={value}>
                  {(WORDS[name] as Readonly<Record<string, string>>)[value]}
                </option>
              ))}
            </select>
          </label>
        ))}
        {(['add', 'remove'] as const).map((how) => (
          <label className="field" key={how}>
            {how === 'add' ? BULK.addTag : BULK.removeTag}
            <input className="value-box" value={tags[how]} maxLength={120} onChange={(event) => setTags({ ...tags, [how]: event.currentTarget.value })} />
          </label>
        ))}
        <div className="field">
          <label htmlFor="move-by">{BULK.move}</label>
          <span className="row">
            <input id="move-by" className="value-box" inputMode="numeric" value={move.steps} maxLength={6} placeholder="0" onChange={(event) => setMove({ ...move, steps: event.currentTarget.value })} />
            <select className="select" aria-label={BULK.unit} value={move.unit} onChange={(event) => setMove({ ...move, unit: event.currentTarget.value as SnapUnit })}>
              {SNAP_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {UNIT_TEXT[unit]}s
                </option>
              ))}
            </select>
          </span>
        </div>
      </div>
      <div className="selection-foot">
        <p role="status" className="note">
          {told || (changedHere > 0 ? EVENT_HERE.several(changedHere, name) : '')}
        </p>
        <button type="button" className="button" onClick={() => view.select(null)}>
          {BULK.clear}
        </button>
        <button type="button" className="button" onClick={() => duplicateEvents(session, selected)}>
          {BULK.duplicate}
        </button>
        <button type="button" className="button" onClick={() => removeEvents(session, selected)}>
          {BULK.remove}
        </button>
        <button type="submit" className="button primary">
          {BULK.apply}
        </button>
      </div>
    </form>
  )
}
