// Tabs: one of a few panels in the same place. Arrow keys, Home and End walk them; the panel follows at once.
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

interface TabListProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** The panel of the chosen tab. */
  readonly children: ReactNode
}

export function TabList<Id extends string>({ label, tabs, value, onChange, children }: TabListProps<Id>) {
  const name = useId()
  const list = useRef<HTMLDivElement>(null)
  const idOf = (id: Id) => `${name}${id}`

  function onKeyDown(event: KeyboardEvent): void {
    const place = tabs.findIndex(({ id }) => id === value)
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const at = (next + tabs.length) % tabs.length
    onChange(tabs[at]!.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus()
  }

  return (
    <>
      <div ref={list} className="tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={idOf(tab.id)}
            aria-selected={tab.id === value}
            aria-controls={`${name}panel`}
            tabIndex={tab.id === value ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={`${name}panel`} aria-labelledby={idOf(value)}>
        {children}
      </div>
    </>
  )
}
