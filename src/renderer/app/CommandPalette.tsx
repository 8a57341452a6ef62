// Everything by its name, without leaving the keys.
import { Combobox, Modal, useCombobox } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { COMMANDS } from '../../shared/text/commands'
import { otherWordsFor } from '../../shared/text/other-words'
import '../styles/commands.css'
import { useSession } from '../state/session'
import { findNamed } from '../ui/find-named'
import type { Action } from './actions'
import { namedCommands, type NamedCommand } from './commands'
import type { Dialog } from './dialog'

const MOST_FOUND = 12

const otherWords = ({ kind, name }: NamedCommand) => (kind === 'event' ? [] : otherWordsFor(name))

interface CommandPaletteProps {
  readonly actions: readonly Action[]
  readonly onOpen: (dialog: Dialog) => void
  readonly onClose: () => void
}

export function CommandPalette(props: CommandPaletteProps) {
  return (
    <Modal opened onClose={props.onClose} title={COMMANDS.title} size={560} yOffset={80}>
      <Palette {...props} />
    </Modal>
  )
}

function Palette({ actions, onOpen, onClose }: CommandPaletteProps) {
  const session = useSession()
  const [text, setText] = useState('')
  const list = useCombobox({ opened: true })
  const all = useMemo(() => namedCommands(session, actions, onOpen), [session, actions, onOpen])
  const found = text.trim() === '' ? all.slice(0, MOST_FOUND) : findNamed(all, text, MOST_FOUND, otherWords)
  const { selectFirstOption } = list
  // Enter takes the first of those that are found.
  useEffect(() => void selectFirstOption(), [selectFirstOption, text])
  return (
    <>
      <Combobox
        store={list}
        onOptionSubmit={(id) => {
          onClose()
          all.find((command) => command.id === id)?.run()
        }}
      >
        <Combobox.EventsTarget>
          <input
            className="value-box palette-text"
            aria-label={COMMANDS.find}
            placeholder={COMMANDS.find}
            // At once: who types right after the keys that open this loses no letter.
            autoFocus
            data-autofocus
            value={text}
            maxLength={80}
            // The list keeps Escape for itself; it has nothing of its own to close.
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose()
            }}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className="palette" aria-label={COMMANDS.title}>
          {found.map(({ id, kind, name, keys }) => (
            <Combobox.Option key={id} value={id}>
              <span>{name}</span>
              <span className="note">{keys || COMMANDS.kinds[kind]}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox>
      {found.length === 0 && <p className="note" role="status">{COMMANDS.nothing}</p>}
    </>
  )
}
