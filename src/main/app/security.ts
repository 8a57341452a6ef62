// Nothing in, nothing out: requests, navigations, new windows, permissions and downloads are refused.
import { app, session, type Session } from 'electron'
import { addressForLog } from './log'
import { PAGE_ORIGIN } from './page-protocol'

/** Chromium's own reasons to use the network, switched off. Before the app is ready. */
export function switchOffBackgroundNetwork(): void {
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'disable-sync', 'no-pings', 'disable-breakpad']) {
    app.commandLine.appendSwitch(name)
  }
  app.commandLine.appendSwitch('dns-prefetch-disable')
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

/** Refuse what a page could ask for. Once, when the app is ready. */
export function refuseEverything(developmentServer: string | null, onRefused: (what: string) => void): void {
  const { defaultSession } = session
  refuseNetwork(defaultSession, developmentServer, (url) => onRefused(`request ${addressForLog(url)}`))
  defaultSession.setSpellCheckerEnabled(false)
  defaultSession.setPermissionRequestHandler((_contents, permission, callback) => {
    onRefused(`permission ${permission}`)
    callback(false)
  })
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.on('will-download', (event) => {
    onRefused('download')
    event.preventDefault()
  })
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
