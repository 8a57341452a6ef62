// The app as an ordinary user has it: Chromium's sandbox holds the page, seen from outside, in what the kernel says of it.
// Where this machine forbids user namespaces, Chromium does not start without rights to give; that fails here, and says so.
import { readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { _electron, expect, test, type ElectronApplication } from '@playwright/test'
import { prepareUnprivileged, writeStarter, type Unprivileged } from './unprivileged'
import { firstScreen, headline, SHARE, sharedFolder } from './window'

const folder = sharedFolder()
let user: Unprivileged
let app: ElectronApplication

if (process.platform === 'linux') {
  test.beforeAll(async () => {
    user = await prepareUnprivileged(folder())
    // Playwright puts switches of its own before these.
    const starter = await writeStarter(path.join(folder(), 'start'), user.command.slice(0, -2))
    app = await _electron.launch({ executablePath: starter, args: user.command.slice(-2), chromiumSandbox: true }).catch((error: Error) => {
      throw new Error(`The app does not start with its sandbox as user ${user.uid}; the usual reason is a system that forbids user namespaces (see /proc/sys/user/max_user_namespaces). ${error.message}`)
    })
  })
  test.afterAll(() => app.close())

  test('works as a user without rights, with the sandbox on', async () => {
    const window = await app.firstWindow()
    await firstScreen(window)
    await expect(headline(window, SHARE)).toBeVisible()
  })

  test('the kernel holds the page: no rights, calls filtered, namespaces of its own, no network in them', async () => {
    const processes = await app.evaluate(({ app: own }) => own.getAppMetrics().map(({ pid, type }) => ({ pid, type })))
    const main = processes.find(({ type }) => type === 'Browser')!.pid
    const pages = processes.filter(({ type }) => type === 'Tab')
    expect(pages.length).toBe(1)
    for (const { pid } of pages) {
      const status = new Map((await readFile(`/proc/${pid}/status`, 'utf8')).split('\n').map((line) => line.split(/:\s*/, 2) as [string, string]))
      expect(status.get('Uid')?.split('\t')).toEqual(Array(4).fill(String(user.uid)))
      // 2: every call of the system passes a filter.
      expect({ seccomp: status.get('Seccomp'), noNewRights: status.get('NoNewPrivs'), rights: status.get('CapEff') }).toEqual({ seccomp: '2', noNewRights: '1', rights: '0000000000000000' })
      for (const kind of ['user', 'pid', 'net']) expect(await readlink(`/proc/${pid}/ns/${kind}`), kind).not.toBe(await readlink(`/proc/${main}/ns/${kind}`))
    }
    for (const { pid } of processes) expect((await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0')).not.toContain('--no-sandbox')
  })
} else {
  process.stderr.write('What the kernel says of the sandbox is read from /proc, on Linux alone: sandbox.spec.ts is not run here; safety.spec.ts tests the window\'s settings.\n')
}
