// Shown instead of the window when main could not open the workspace or its own data.
import { useInsertionEffect } from 'react'
import type { Fault } from '../../shared/domain/fault'
import type { Bridge } from '../../shared/ipc/contract'
import { APP } from '../../shared/text/app'
import { faultSentence } from '../../shared/text/faults'
import { useSystemScheme } from '../state/use-scheme'
import { DamagedWorkspace } from './DamagedWorkspace'
import { paintScheme } from './theme'

interface StartFailedProps {
  readonly fault: Fault
  readonly bridge: Bridge
}

export function StartFailed({ fault, bridge }: StartFailedProps) {
  // No settings have come: main has told the browser of the user's choice.
  const scheme = useSystemScheme()
  useInsertionEffect(() => paintScheme(scheme), [scheme])
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
