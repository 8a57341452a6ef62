// Nothing in, nothing out: requests, navigations, new windows, permissions and downloads are refused.
import { app, session, type Session } from 'electron'
import { addressForLog } from './log'
import { PAGE_ORIGIN } from './page-address'

/** Doors that are for developing and testing; the packaged app has none of them. */
const DEBUG_SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'remote-allow-origins', 'auto-open-devtools-for-tabs', 'log-net-log'] as const

/** Nobody looks into a packaged app's window from outside, whatever its command line says. Before the app is ready. */
export function closeDebugDoors(): void {
  if (!app.isPackaged) return
  for (const name of DEBUG_SWITCHES) app.commandLine.removeSwitch(name)
}

/** Chromium's own reasons to use the network, switched off. Before the app is ready. */
export function switchOffBackgroundNetwork(developmentServer: string | null): void {
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'disable-sync', 'no-pings', 'disable-breakpad']) {
    app.commandLine.appendSwitch(name)
  }
  app.commandLine.appendSwitch('dns-prefetch-disable')
  // Some of Chromium's parts ask past every gate of ours (its spell-checker for a dictionary, before the first line of ours
  // could say no): no name has an address, and no proxy of the system's is asked in its place.
  if (developmentServer === null) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.commandLine.appendSwitch('disable-features', 'OptimizationHints,MediaRouter,AutofillServerCommunication,CertificateTransparencyComponentUpdater')
}

/** Whether a request stays inside the app. */
export function staysInside(url: string, developmentServer: string | null): boolean {
  if (/^(app|devtools|data|blob):/.test(url)) return true
  if (developmentServer === null) return false
  const host = new URL(developmentServer).host
  return url.startsWith(`http://${host}/`) || url.startsWith(`ws://${host}/`)
}

/** Refuse every request that would leave the app, and tell about it. */
export function refuseNetwork(into: Session, developmentServer: string | null, onRefused: (url: string) => void): void {
  into.webRequest.onBeforeRequest((details, callback) => {
    const inside = staysInside(details.url, developmentServer)
    if (!inside) onRefused(details.url)
    callback({ cancel: !inside })
  })
}

/** What is told of refusals. */
export interface Refusals {
  /** A request that would have left the app. */
  readonly onRequest: (url: string) => void
  /** Anything else, in words for the log. */
  readonly onRefused: (what: string) => void
}

function refuseIn(into: Session, developmentServer: string | null, { onRequest, onRefused }: Refusals): void {
  refuseNetwork(into, developmentServer, onRequest)
  into.setSpellCheckerEnabled(false)
  into.setSpellCheckerLanguages([])
  into.setPermissionRequestHandler((_contents, permission, callback) => {
    onRefused(`permission ${permission}`)
    callback(false)
  })
  into.setPermissionCheckHandler(() => false)
  into.setDevicePermissionHandler(() => false)
  into.on('will-download', (event) => {
    onRefused('download')
    event.preventDefault()
  })
}

/** Refuse what a page could ask for, in every session there ever is. Once, when the app is ready. */
export function refuseEverything(developmentServer: string | null, refusals: Refusals): void {
  refuseIn(session.defaultSession, developmentServer, refusals)
  app.on('session-created', (made) => refuseIn(made, developmentServer, refusals))
}

/** Refuse navigation, new windows and web views of every page that is ever made. */
export function guardPages(developmentServer: string | null, onRefused: (what: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      onRefused(`window ${addressForLog(url)}`)
      return { action: 'deny' }
    })
    contents.on('will-navigate', (event, url) => {
      const reload = url.startsWith(`${PAGE_ORIGIN}/index.html`) || (developmentServer !== null && url.startsWith(developmentServer))
      if (reload) return
      onRefused(`navigation ${addressForLog(url)}`)
      event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
