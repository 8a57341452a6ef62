// Starts the real app for an end-to-end test, with user data of its own, and ends it with the test.
// Which Electron, and with which switches, the scripts say: `npm test -- e2e [spec file]`.
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

/** Every runner is started in the checkout. */
const root = process.cwd()

export interface LaunchOptions {
  /** More switches for the app. */
  readonly args?: readonly string[]
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Another folder than the test's own. */
  readonly userData?: string
  /** A program that is started in Electron's place, with Electron's arguments: it starts Electron itself. */
  readonly through?: string
}

export interface RunningApp {
  readonly app: ElectronApplication
  /** The first window. */
  readonly window: Page
}

/** The Electron that was named, and the arguments that make it run the app on a user data folder. */
export function launchCommand(userData: string, more: readonly string[] = []): { readonly executablePath: string; readonly args: readonly string[] } {
  const executablePath = process.env.HAGUE_HORIZON_ELECTRON
  if (!executablePath) throw new Error('No Electron was named: run "npm test -- e2e", which names it.')
  const switches = (process.env.HAGUE_HORIZON_SWITCHES ?? '').split(' ').filter((given) => given !== '')
  return { executablePath, args: [root, ...switches, `--user-data-dir=${userData}`, ...more] }
}

/** Starts the app on a user data folder and waits for its first window. The caller closes it (`app.close()`). */
export async function launchApp(userData: string, { args: more = [], env = {}, through }: LaunchOptions = {}): Promise<RunningApp> {
  const { executablePath, args } = launchCommand(userData, more)
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const app = await _electron.launch({
    executablePath: through ?? executablePath,
    args: [...args],
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...env },
    // Playwright would switch the sandbox off; the switches do so where it cannot be (as root).
    chromiumSandbox: true,
  })
  return { app, window: await app.firstWindow() }
}

/** Playwright's `test` with a fresh `userData` folder and a `launch` that starts the app on it, again and again if need be. */
export const test = base.extend<{ userData: string; launch: (options?: LaunchOptions) => Promise<RunningApp> }>({
  userData: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'hague-horizon-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  launch: async ({ userData }, use) => {
    const started: ElectronApplication[] = []
    await use(async (options = {}) => {
      const running = await launchApp(options.userData ?? userData, options)
      started.push(running.app)
      return running
    })
    for (const app of started) await app.close()
  },
})
