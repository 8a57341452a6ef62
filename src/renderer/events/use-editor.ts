// What the editors at the side of the timeline have in common: a form whose faults stand at their fields, the effect that is open
// in it, and Escape, which closes nothing that was typed into.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Fault } from '../../shared/domain/fault'
import type { Source } from '../../shared/domain/reference-data'
import { EDITOR } from '../../shared/text/editor'
import { useSession, useWorkspace } from '../state/session'
import type { OpenEffect } from './EffectFields'

type FaultsOf<Field extends string> = Readonly<Partial<Record<Field, Fault>>>

/** What cannot be saved: faults by field, and the place of the first effect that is wrong. */
interface Refused<Field extends string> {
  readonly faults: FaultsOf<Field>
  readonly effect: number | null
}

/** `before`: the form as it is opened, the same object as long as it is open. `first`: name of the field that gets the focus. */
export function useEditor<Form extends object, Field extends string>(before: Form, first: Field) {
  const { view } = useSession()
  const [form, setForm] = useState(before)
  const [faults, setFaults] = useState({} as FaultsOf<Field>)
  const [told, setTold] = useState('')
  const [openEffect, setOpenEffect] = useState<OpenEffect | null>(null)
  const panel = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const before = document.activeElement
    panel.current?.querySelector<HTMLInputElement>(`input[name=${first}]`)?.focus()
    // Closed, it gives the focus back, unless something else has it.
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [first])

  return {
    form, faults, told, openEffect, setOpenEffect, panel,
    /** Fields that are typed into lose their faults. */
    set: (change: Partial<Form>) => {
      setForm({ ...form, ...change })
      setFaults(Object.fromEntries(Object.entries(faults).filter(([name]) => !Object.hasOwn(change, name))) as FaultsOf<Field>)
      setTold('')
    },
    /** Shows what cannot be saved, and goes to the first of it. */
    refuse: (refused: Refused<Field>) => {
      setFaults(refused.faults)
      const field = Object.keys(refused.faults)[0]
      if (field !== undefined) panel.current?.querySelector<HTMLElement>(`[name=${field}]`)?.focus()
      else if (refused.effect !== null) setOpenEffect({ place: refused.effect, refused: (openEffect?.refused ?? 0) + 1 })
    },
    onKeyDown: (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.stopPropagation()
      if (form !== before) setTold(EDITOR.saveOrCancel)
      else view.closeEditor()
    },
  }
}

const NONE: readonly Source[] = []

/** Every source that an effect may rest on: shipped, the user's own, and those made in the form. */
export function useKnownSources(made: readonly Source[] = NONE): ReadonlyMap<string, Source> {
  const { reference } = useSession()
  const own = useWorkspace((state) => state.workspace.sources)
  return useMemo(() => new Map([...reference.sources, ...Object.values(own), ...made].map((source) => [source.id, source])), [reference, own, made])
}
