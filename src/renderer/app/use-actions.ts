// Keys and menu messages carried out by the table of actions. Text fields keep their own undo.
import { useEffect } from 'react'
import type { Bridge } from '../../shared/ipc/contract'
import type { Action } from './actions'

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]):not([type=radio]), textarea') !== null
}

export function useActions(actions: readonly Action[], bridge: Bridge): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const action = actions.find(({ matches }) => matches(event))
      if (!action || (isTextField(event.target) && (action.id === 'undo' || action.id === 'redo'))) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', onKeyDown)
    const endMenu = bridge.onMenu((id) => actions.find((action) => action.id === id)?.run())
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      endMenu()
    }
  }, [actions, bridge])
}
