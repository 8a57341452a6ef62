// Name and members of one group of the user's own.
import { useState, type FormEvent } from 'react'
import type { Fault } from '../../shared/domain/fault'
import type { OwnGroup } from '../../shared/domain/scenario'
import { OWN } from '../../shared/text/own'
import { useActors } from '../state/use-actors'
import { FormFoot } from '../ui/FormFoot'

interface GroupFormProps {
  readonly before: OwnGroup | undefined
  /** Says what is wrong; null when it was taken. */
  readonly onSave: (group: OwnGroup) => Fault | null
  readonly onCancel: () => void
}

export function GroupForm({ before, onSave, onCancel }: GroupFormProps) {
  const actors = useActors()
  const [id, setId] = useState(before?.id ?? '')
  const [name, setName] = useState(before?.name ?? '')
  const [members, setMembers] = useState<readonly string[]>(before?.members ?? [])
  const [wrong, setWrong] = useState<Fault | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    setWrong(onSave({ id: id.trim().toUpperCase(), name: name.trim(), members }))
  }

  return (
    <form className="own-form" onSubmit={submit}>
      <label className="field">
        <span>
          {OWN.id} <span className="note">{OWN.idHint}</span>
        </span>
        <input className="value-box" value={id} maxLength={40} disabled={before !== undefined} onChange={(event) => setId(event.currentTarget.value)} />
      </label>
      <label className="field">
        {OWN.name}
        <input className="value-box" value={name} maxLength={60} onChange={(event) => setName(event.currentTarget.value)} />
      </label>
      <fieldset className="wide">
        <legend>{OWN.members}</legend>
        <div className="own-members">
          {actors
            .filter((actor) => actor.id !== id)
            .map((actor) => (
              <label key={actor.id}>
                <input
                  type="checkbox"
                  checked={members.includes(actor.id)}
                  onChange={() => setMembers(members.includes(actor.id) ? members.filter((member) => member !== actor.id) : [...members, actor.id])}
                />{' '}
                {actor.name}
              </label>
            ))}
        </div>
      </fieldset>
      <FormFoot wrong={wrong} onCancel={onCancel} />
    </form>
  )
}
