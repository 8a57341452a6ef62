// Whose messages are heard: those of our page, in the main frame of its window.

/** A frame as Electron tells of it. */
export interface Frame {
  readonly url: string
}

/** Who sent a message; no frame where it is gone already. */
export interface Sender {
  readonly senderFrame: Frame | null
  readonly sender: { readonly mainFrame: Frame }
}

/**
 * Whether a message comes from our page. By scheme and host as an address is read, never by how its text begins: behind a beginning
 * that looks right another host may stand. `origins`: the page's own, and while developing that of its server.
 */
export function isFromOurPage({ senderFrame, sender }: Sender, origins: readonly string[]): boolean {
  if (senderFrame === null || senderFrame !== sender.mainFrame) return false
  const from = originOf(senderFrame.url)
  return from !== null && origins.some((origin) => originOf(origin) === from)
}

/** Scheme and host with port; null for what is no address, or one with a name or a password in it. */
function originOf(address: string): string | null {
  try {
    const { protocol, host, username, password } = new URL(address)
    return host === '' || username !== '' || password !== '' ? null : `${protocol}//${host}`
  } catch {
    return null
  }
}
