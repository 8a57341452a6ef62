// Starts the window: asks main for everything the first screen needs, then draws it.
import './styles/mantine.css'
import './styles/base.css'
import './styles/calculator.css'
import { createRoot } from 'react-dom/client'
import type { Bridge } from '../shared/ipc/contract'
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
  root.render(opening.ok ? <App session={createSession(window.horizon, opening.value)} /> : <StartFailed fault={opening.fault} />)
}

void start()
