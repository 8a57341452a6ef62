// Countries and groups of the user's own: listed, added, changed, removed. Each save is one step that undo takes back.
import { Modal } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Fault } from '../../shared/domain/fault'
import { scenarioOver } from '../../shared/domain/own-scenario'
import { parseParameterKey } from '../../shared/domain/parameter-key'
import type { OwnActor, OwnGroup, Scenario } from '../../shared/domain/scenario'
import { OWN } from '../../shared/text/own'
import { useSession } from '../state/session'
import { changeShown, useShown } from '../state/use-scenario'
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
  const session = useSession()
  const { scenario, own, parent } = useShown()
  const [editing, setEditing] = useState<Editing>(null)

  /** Take the change over, or say what is wrong with it. What is the parent's stays the parent's. */
  function save(change: Partial<Pick<Scenario, 'actors' | 'groups' | 'parameters'>>): Fault | null {
    const { actors = scenario.actors, groups = scenario.groups, parameters = own?.parameters ?? {} } = change
    const mine = { actors: actors.filter((actor) => !parent.actors.includes(actor)), groups: groups.filter((group) => !parent.groups.includes(group)), parameters }
    const wrong = checkOwn(scenarioOver(parent, scenario, { ...own, ...mine }), session.reference)
    if (wrong !== null) return wrong
    changeShown(session, (shown) => [{ type: 'editScenario', scenario: { ...shown, ...mine } }])
    setEditing(null)
    return null
  }

  const isInherited = (id: string) => [...parent.actors, ...parent.groups].some((entry) => entry.id === id)

  /** Without the entry: out of every group, with the values that were set for it. One that the parent has is as the parent has it. */
  function without(id: string): void {
    if (isInherited(id)) {
      save({ actors: scenario.actors.filter((actor) => actor.id !== id), groups: scenario.groups.filter((group) => group.id !== id) })
      return
    }
    const groups = scenario.groups.filter((group) => group.id !== id).map((group) => (group.members.includes(id) ? { ...group, members: group.members.filter((member) => member !== id) } : group))
    const used = scenario.actors.flatMap(({ groups: joined }) => joined)
    const isOf = (key: string) => {
      const parts = parseParameterKey(key)
      return parts.ok && parts.value.scope === id
    }
    save({
      actors: scenario.actors.filter((actor) => actor.id !== id).map((actor) => (actor.groups.includes(id) ? { ...actor, groups: actor.groups.filter((group) => group !== id) } : actor)),
      groups: groups.filter((group) => group.members.length > 0 || used.includes(group.id)),
      parameters: Object.fromEntries(Object.entries(own?.parameters ?? {}).filter(([key]) => !isOf(key))),
    })
  }

  /** Inherited as it is there: changed here or left alone, never removed. */
  const canRemove = (entry: OwnActor | OwnGroup) => ![...parent.actors, ...parent.groups].includes(entry)

  return (
    <Modal opened onClose={onClose} title={OWN.open} size={760} classNames={{ body: 'own-entries' }}>
      <p className="note">{OWN.how}</p>
      <Entries
        title={OWN.countries}
        add={OWN.addCountry}
        entries={scenario.actors.map((actor) => {
          const year = Object.keys(actor.coreShare).sort().at(-1) ?? ''
          return { id: actor.id, name: actor.name, summary: OWN.summary(actor.id, String(actor.coreShare[year] ?? '–'), year), removable: canRemove(actor) }
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
        entries={scenario.groups.map((group) => ({ id: group.id, name: group.name, summary: OWN.groupSummary(group.id, group.members.join(', ')), removable: canRemove(group) }))}
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
  readonly entries: readonly { readonly id: string; readonly name: string; readonly summary: string; readonly removable: boolean }[]
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
        {entries.map(({ id, name, summary, removable }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="note num">{summary}</span>
            <IconButton label={OWN.change(name)} onClick={() => onEdit(id)}>
              <IconPencil size={16} aria-hidden />
            </IconButton>
            {removable ? (
              <IconButton label={OWN.remove(name)} onClick={() => onRemove(id)}>
                <IconTrash size={16} aria-hidden />
              </IconButton>
            ) : (
              <span className="note">{OWN.inherited}</span>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="button small" onClick={() => onEdit(null)}>
        {add}
      </button>
    </section>
  )
}
