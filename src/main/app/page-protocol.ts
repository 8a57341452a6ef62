// The page's own scheme, `app://hague-horizon/`: files of the built window and nothing else, each with the page's policy.
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

export const PAGE_ORIGIN = 'app://hague-horizon'
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`

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

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Long enough for a reply to leave this process before it is busy with something else. */
const HAND_OVER_MS = 15

/** Before the app is ready: the scheme counts as secure and standard, so that the page has an origin. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** The file of the folder that a URL names; null for anything outside of it, of another host or of an unknown type. */
export function fileForUrl(url: string, folder: string): string | null {
  let path: string
  try {
    const { host, pathname } = new URL(url)
    if (host !== 'hague-horizon') return null
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (path.includes('\0')) return null
  const file = normalize(join(folder, path))
  return file.startsWith(folder + sep) && extname(file) in CONTENT_TYPES ? file : null
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
