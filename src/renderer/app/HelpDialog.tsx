// All keys.
import { Modal } from '@mantine/core'
import { APP, TIMELINE_KEYS } from '../../shared/text/app'
import type { Action } from './actions'

export function HelpDialog({ actions, onClose }: { readonly actions: readonly Action[]; readonly onClose: () => void }) {
  const shortcuts = actions.filter(({ keys }) => keys !== '').map(({ keys, label }) => [keys, label] as const)
  return (
    <Modal opened onClose={onClose} title={APP.help} size={520}>
      <table className="table">
        <tbody>
          {[...shortcuts, ...TIMELINE_KEYS].map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
