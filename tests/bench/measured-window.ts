// The built app with a window to measure in, on user data of its own.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { loadReferenceData, loadSeedEvents } from '../../src/main/platform/load-resources'
import { createWorkspace } from '../../src/main/storage/create-workspace'
import { WORKSPACE_FILE } from '../../src/main/storage/open-workspace'
import type { HorizonEvent } from '../../src/shared/domain/event'
import { freshWorkspace, type Workspace } from '../../src/shared/domain/workspace'
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/ipc/settings'
import { chosenElectron, withUserData } from './electron-run'
import { valueOf } from './value-of'

const APP = process.cwd()

interface WindowSetting {
  readonly settings: Partial<Settings>
  /** Beside the built-in events; with it or `workspace` the app finds a workspace that is there already. */
  readonly events?: readonly HorizonEvent[]
  /** What differs from a fresh workspace. */
  readonly workspace?: Partial<Workspace>
}

async function writeWorkspace(userData: string, { events = [], workspace }: WindowSetting): Promise<void> {
  const resources = path.join(APP, 'resources')
  const all = Object.fromEntries([...valueOf(loadSeedEvents(resources)), ...events].map((event) => [event.id, event]))
  const folder = path.join(userData, 'workspace')
  await mkdir(folder, { recursive: true })
  createWorkspace(path.join(folder, WORKSPACE_FILE), { workspace: { ...freshWorkspace(all), ...workspace }, dataVersion: valueOf(loadReferenceData(resources)).version.hash }, new Date(0)).file.close()
}

/** Starts the app, waits until timeline and figures are drawn, and closes it after the work. */
export function inWindow<T>(setting: WindowSetting, work: (page: Page) => Promise<T>): Promise<T> {
  return withUserData(async (userData) => {
    if (setting.events !== undefined || setting.workspace !== undefined) await writeWorkspace(userData, setting)
    const settings = { ...DEFAULT_SETTINGS, ...setting.settings }
    await writeFile(path.join(userData, 'settings.json'), JSON.stringify(settings))
    const { executable, switches } = chosenElectron()
    const running = await _electron.launch({ executablePath: executable, args: [APP, ...switches, `--user-data-dir=${userData}`], chromiumSandbox: true })
    try {
      const page = await running.firstWindow()
      await page.waitForSelector('.figure-frame > svg')
      await page.waitForSelector('.vis-item')
      // Figures of production are drawn a second time when their tables have come.
      const open = settings.side === 'production' ? settings.productionFigures : settings.figures
      if (open.includes('output-a-month')) await page.waitForSelector('[data-figure=output-a-month] [id$=line-total-RUS]')
      return await work(page)
    } finally {
      await running.close()
    }
  })
}
