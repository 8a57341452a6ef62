// Where things are: the app's own files, its page, the user's data.
import { join } from 'node:path'
import { app } from 'electron'

export interface Places {
  readonly resourcesDir: string
  readonly rendererDir: string
  readonly preload: string
  readonly userData: string
}

export function findPlaces(): Places {
  const root = app.getAppPath()
  return {
    resourcesDir: app.isPackaged ? join(process.resourcesPath, 'resources') : join(root, 'resources'),
    rendererDir: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'index.js'),
    userData: app.getPath('userData'),
  }
}

/** The local development server, only while the app is not packaged; else null. */
export function developmentServer(): string | null {
  const url = process.env['ELECTRON_RENDERER_URL']
  return app.isPackaged || !url ? null : url
}
