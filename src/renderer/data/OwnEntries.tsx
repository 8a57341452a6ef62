// Countries and groups of the user's own: listed, added, changed, removed. Each save is one step that undo takes back.
import { Modal } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Fault } from '../../shared/domain/fault'
import type { OwnActor, OwnGroup, Scenario } from '../../shared/domain/scenario'
import { OWN } from '../../shared/text/own'
import { useSession, useWorkspace } from '../state/session'
import { IconButton } from '../ui/IconButton'
import { CountryForm } from './CountryForm'
import { GroupForm } from './GroupForm'
import { checkOwn } from './own-forms'

type Editing = { readonly kind: 'country'; readonly of?: OwnActor } | { readonly kind: 'group'; readonly of?: OwnGroup } | null

/** The list with the entry in the place of the one that it changes, or at the end. */
function put<T extends { readonly id: string }>(list: readonly T[], entry: T, before: T | undefined): readonly T[] {
  return before ? list.map((other) => (other.id === before.id ? entry : other)) : [...list, entry]
}

export function OwnEntries({ onClose }: { readonly onClose: () => void }) {
  const { workspace, reference } = useSession()
  const scenario = useWorkspace((state) => state.workspace.scenario)
  const [editing, setEditing] = useState<Editing>(null)

  /** Take the change over, or say what is wrong with it. */
  function save(change: Partial<Pick<Scenario, 'actors' | 'groups' | 'parameters'>>): Fault | null {
    const next = { ...scenario, ...change }
    const wrong = checkOwn(next, reference)
    if (wrong !== null) return wrong
    workspace.dispatch([{ type: 'setScenario', scenario: next }])
    setEditing(null)
    return null
  }

  /** Without the entry: out of every group, with the values that were set for it. */
  function without(id: string): void {
    const groups = scenario.groups.filter((group) => group.id !== id).map((group) => ({ ...group, members: group.members.filter((member) => member !== id) }))
    const used = scenario.actors.flatMap(({ groups: joined }) => joined)
    save({
      actors: scenario.actors.filter((actor) => actor.id !== id).map((actor) => ({ ...actor, groups: actor.groups.filter((group) => group !== id) })),
      groups: groups.filter((group) => group.members.length > 0 || used.includes(group.id)),
      parameters: Object.fromEntries(Object.entries(scenario.parameters).filter(([key]) => key.split('.')[2] !== id)),
    })
  }

  return (
    <Modal opened onClose={onClose} title={OWN.open} size={760} classNames={{ body: 'own-entries' }}>
      <p className="note">{OWN.how}</p>
      <Entries
        title={OWN.countries}
        add={OWN.addCountry}
        entries={scenario.actors.map((actor) => {
          const year = Object.keys(actor.coreShare).sort().at(-1) ?? ''
          return { id: actor.id, name: actor.name, summary: OWN.summary(actor.id, String(actor.coreShare[year] ?? '–'), year) }
        })}
        onEdit={(id) => setEditing({ kind: 'country', ...(id !== null && { of: scenario.actors.find((actor) => actor.id === id)! }) })}
        onRemove={without}
      />
      {editing?.kind === 'country' && (
        <CountryForm key={editing.of?.id ?? ''} before={editing.of} onSave={(actor) => save({ actors: put(scenario.actors, actor, editing.of) })} onCancel={() => setEditing(null)} />
      )}
      <Entries
        title={OWN.groups}
        add={OWN.addGroup}
        entries={scenario.groups.map(({ id, name, members }) => ({ id, name, summary: OWN.groupSummary(id, members.join(', ')) }))}
        onEdit={(id) => setEditing({ kind: 'group', ...(id !== null && { of: scenario.groups.find((group) => group.id === id)! }) })}
        onRemove={without}
      />
      {editing?.kind === 'group' && (
        <GroupForm key={editing.of?.id ?? ''} before={editing.of} onSave={(group) => save({ groups: put(scenario.groups, group, editing.of) })} onCancel={() => setEditing(null)} />
      )}
    </Modal>
  )
}

interface EntriesProps {
  readonly title: string
  readonly add: string
  readonly entries: readonly { readonly id: string; readonly name: string; readonly summary: string }[]
  /** Null: a new one. */
  readonly onEdit: (id: string | null) => void
  readonly onRemove: (id: string) => void
}

function Entries({ title, add, entries, onEdit, onRemove }: EntriesProps) {
  return (
    <section>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="note">{OWN.none}</p>}
      <ul className="own-list">
        {entries.map(({ id, name, summary }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="note num">{summary}</span>
            <IconButton label={OWN.change(name)} onClick={() => onEdit(id)}>
              <IconPencil size={16} aria-hidden />
            </IconButton>
            <IconButton label={OWN.remove(name)} onClick={() => onRemove(id)}>
              <IconTrash size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <button type="button" className="button small" onClick={() => onEdit(null)}>
        {add}
      </button>
    </section>
  )
}
