// One actor or group out of all that there are.
import type { ReactNode } from 'react'

export interface ActorChoice {
  readonly id: string
  readonly name: string
}

interface ActorSelectProps {
  readonly label: string
  readonly actors: readonly ActorChoice[]
  readonly value: string
  readonly onChange: (id: string) => void
  /** Choices before the actors. */
  readonly children?: ReactNode
}

export function ActorSelect({ label, actors, value, onChange, children }: ActorSelectProps) {
  return (
    <select className="select" aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {children}
      {actors.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
