// The page's own scheme, `app://hague-horizon/`: files of the built window and nothing else, each with the page's policy.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { CONTENT_TYPES, fileForUrl } from './page-address'

/** What the page may load: its own files, and pictures that it makes itself. Inline styles are set by Mantine and vis-timeline. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Long enough for a reply to leave this process before it is busy with something else. */
const HAND_OVER_MS = 15

/** Before the app is ready: the scheme counts as secure and standard, so that the page has an origin. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serve the page. `afterScript` runs once the page's script is on its way, while it is compiled. */
export function servePage(folder: string, afterScript: () => void): void {
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? fileForUrl(request.url, folder) : null
    if (file === null) return new Response('', { status: 404 })
    try {
      const content = await readFile(file)
      if (extname(file) === '.js') setTimeout(afterScript, HAND_OVER_MS)
      return new Response(content, {
        headers: {
          'Content-Type': CONTENT_TYPES[extname(file)]!,
          'Content-Security-Policy': CONTENT_POLICY,
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch {
      return new Response('', { status: 404 })
    }
  })
}
