// Shortcuts, version, data date: help that needs no network.
import { Modal } from '@mantine/core'
import { APP, TIMELINE_KEYS } from '../../shared/text/app'
import { datesInWords } from '../../shared/text/dates'
import { useSession } from '../state/session'
import type { Action } from './actions'

export function HelpDialog({ actions, onClose }: { readonly actions: readonly Action[]; readonly onClose: () => void }) {
  const { appVersion, reference } = useSession()
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
      <h2 className="help-about">{APP.about}</h2>
      <p>{APP.version(appVersion)}</p>
      <p>{APP.dataVersion(datesInWords(reference.version.date), reference.version.hash)}</p>
      <p>{APP.noNetwork}</p>
    </Modal>
  )
}
