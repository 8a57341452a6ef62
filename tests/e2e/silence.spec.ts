// Nothing sent out: every socket of every process of the app is recorded, from its start through all it does, and not one
// call names a place beyond this machine. First the recorder is shown to see what it should.
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { launchApp, launchCommand } from './launch'
import { openCopyOfWorkspace } from './outside'
import { checkRecorder, readRecording, recordedCommand } from './recorder'
import { answerWith, openWith } from './system-dialogs'
import { prepareUnprivileged, writeStarter } from './unprivileged'
import { walk } from './walk'
import { button, firstScreen, saved, sharedFolder } from './window'

const run = promisify(execFile)
const folder = sharedFolder()
const inFolder = (name: string) => path.join(folder(), name)

async function record(file: string, command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [program, ...args] = recordedCommand(file, command)
  const { stdout } = await run(program!, args, { env: { ...process.env, ...env }, timeout: 50_000 })
  return { stdout, ...(await readRecording(file)) }
}

/** A system that sends everything through a proxy, as in many offices. */
const PROXY = { http_proxy: 'http://127.0.0.1:47809', https_proxy: 'http://127.0.0.1:47809', all_proxy: 'socks5://127.0.0.1:47809' }

if (process.platform === 'linux') {
  test.beforeAll(checkRecorder)

  test('the recorder sees a connection, a datagram, a look-up of a name', async () => {
    const { attempts } = await record(inFolder('control'), [process.execPath, '-e', `
      require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)
      const socket = require('node:dgram').createSocket('udp6')
      socket.send('x', 9, '::1', () => socket.close())
      require('node:dns').resolve4('recorder.invalid', () => undefined)
    `])
    for (const [what, sign] of [['connection', /connect\(.*htons\(9\).*127\.0\.0\.1/], ['datagram', /send\w+\(.*AF_INET6.*htons\(9\)/], ['look-up', /(connect|send\w+)\(.*htons\(53\)/]] as const) {
      expect(attempts.filter((line) => sign.test(line)).length, what).toBeGreaterThan(0)
    }
  })

  test('the recorder sees another Electron app that asks for a page', async () => {
    const other = inFolder('other-app')
    await mkdir(other)
    await writeFile(path.join(other, 'package.json'), '{ "name": "other", "version": "1.0.0", "main": "main.js" }')
    await writeFile(path.join(other, 'main.js'), `
      const { app, net } = require('electron')
      app.whenReady().then(() => net.fetch('http://127.0.0.1:47809/')).catch(() => undefined).then(() => app.exit(0))
    `)
    const { executablePath, args } = launchCommand(inFolder('other-data'))
    const { attempts } = await record(inFolder('other'), [executablePath, other, ...args.slice(1)])
    expect(attempts.filter((line) => /connect\(.*htons\(47809\).*127\.0\.0\.1/.test(line)).length).toBeGreaterThan(0)
  })

  test('a start as an ordinary user, with nothing watching but the recorder: no attempt, no listener, behind a proxy either', async () => {
    const { command, home } = await prepareUnprivileged(folder())
    const { stdout, lines, attempts, listeners } = await record(inFolder('start'), [...command, `--smoke=${path.join(home, 'start.png')}`], PROXY)
    expect(stdout).toContain('% of GDP in 2035')
    // It drew through a socket of the display: the recording is not empty.
    expect(lines.filter((line) => /connect\(.*AF_UNIX.*X11/.test(line)).length).toBeGreaterThan(0)
    expect(attempts).toEqual([])
    expect(listeners).toEqual([])
  })

  test('a walk through all it does: no attempt; the app counts none itself', async () => {
    const { executablePath } = launchCommand(inFolder('data'))
    const file = inFolder('walk-recording')
    const through = await writeStarter(inFolder('start-recorded'), recordedCommand(file, [executablePath]))
    const running = await launchApp(inFolder('data'), { through, env: PROXY })
    const { app, window } = running
    await firstScreen(window)
    await walk(window)

    // Files out and in: a picture, events, the workspace itself.
    await answerWith(app, inFolder('path.png'))
    await button(window, 'Export').click()
    await expect(window.getByRole('dialog').locator('svg text').first()).toBeVisible()
    await button(window.getByRole('dialog'), 'Save picture').click()
    await expect.poll(() => readFile(inFolder('path.png')).then(({ length }) => length, () => 0)).toBeGreaterThan(1000)
    await window.keyboard.press('Escape')
    await openWith(app, path.join(__dirname, 'files', 'faulty.csv'))
    await window.keyboard.press('Control+i')
    const importing = window.getByRole('dialog', { name: 'Import events' })
    await button(importing, 'Choose a file').click()
    await importing.getByRole('checkbox', { name: /^Import without/ }).check()
    await button(importing.getByRole('region', { name: 'Which to keep' }).getByRole('listitem'), 'Replace').click()
    await button(importing, 'Import 2 events').click()
    await saved(window)

    // The other views: production, stacked panes, comparison, search.
    await button(window, 'Production').click()
    await expect(window.getByRole('button', { name: /^Central/ }).first()).toBeVisible()
    await button(window, 'Timeline over the figures, on one time axis').click()
    await window.keyboard.press('Control+Shift+D')
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+f')
    await window.keyboard.type('Germany')
    await openCopyOfWorkspace(running, inFolder('copy.hague'))

    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.send('menu:action', 'about'))
    await expect(window.getByText('Requests that tried to leave the app since its start: 0', { exact: true })).toBeVisible()
    await app.close()

    const { lines, attempts, listeners } = await readRecording(file)
    expect(lines.length).toBeGreaterThan(20)
    expect(attempts).toEqual([])
    // The two doors that the test itself opened to steer the app; the start above has none.
    expect(listeners.length).toBe(2)
  })
} else {
  process.stderr.write('Sockets are recorded with strace, on Linux alone: silence.spec.ts is not run here; safety.spec.ts tests the app\'s own gate.\n')
}
