// Starts the window: asks main for everything the first screen needs, then draws it.
import './styles/mantine.css'
import './styles/base.css'
import './styles/calculator.css'
import './styles/panes.css'
import './styles/data.css'
import './styles/uncertainty.css'
import { createRoot } from 'react-dom/client'
import type { Bridge, Opening } from '../shared/ipc/contract'
import { App } from './app/App'
import { StartFailed } from './app/StartFailed'
import { createSession } from './state/session'

declare global {
  interface Window {
    readonly horizon: Bridge
  }
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!)
  const opening = await window.horizon.call('workspace:open', null)
  if (!opening.ok) return root.render(<StartFailed fault={opening.fault} bridge={window.horizon} />)
  const session = createSession(window.horizon, JSON.parse(opening.value) as Opening)
  root.render(<App session={session} />)
}

void start()
