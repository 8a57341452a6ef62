// Shown instead of the window when main could not open the workspace or its own data.
import type { Fault } from '../../shared/domain/fault'
import { APP } from '../../shared/text/app'
import { faultSentence } from '../../shared/text/faults'

export function StartFailed({ fault }: { readonly fault: Fault }) {
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
