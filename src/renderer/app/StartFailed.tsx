// Shown instead of the window when main could not open the workspace or its own data.
import type { Fault } from '../../shared/domain/fault'
import type { Bridge } from '../../shared/ipc/contract'
import { APP } from '../../shared/text/app'
import { faultSentence } from '../../shared/text/faults'
import { DamagedWorkspace } from './DamagedWorkspace'

interface StartFailedProps {
  readonly fault: Fault
  readonly bridge: Bridge
}

export function StartFailed({ fault, bridge }: StartFailedProps) {
  if (fault.code === 'storage.damaged' || fault.code === 'storage.damagedBackup') return <DamagedWorkspace fault={fault} bridge={bridge} />
  return (
    <main className="pane-failed" role="alert">
      <h1>{APP.startFailedTitle}</h1>
      <p>{faultSentence(fault)}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {APP.startFailedAction}
      </button>
    </main>
  )
}
