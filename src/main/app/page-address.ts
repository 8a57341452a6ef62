// Addresses of the page's own scheme, and which file of its folder each one names.
import { extname, join, normalize, sep } from 'node:path'

export const PAGE_ORIGIN = 'app://hague-horizon'
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`

/** Files of these endings are served, and no others. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
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
