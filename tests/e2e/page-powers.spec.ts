// What the page is given and what it is refused: its scheme, its policy, permissions, the powers of its window.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from './launch'
import { firstScreen, sharedApp } from './window'

const running = sharedApp()

test('the page’s scheme gives its own files and nothing beside them', async () => {
  const { app } = running()
  const answers = await app.evaluate(async ({ net }) => {
    const paths = [
      'index.html', '../package.json', '%2e%2e/main/index.js', '%2e%2e%2fmain%2findex.js', '..%5cmain%5cindex.js', '....//main/index.js', '/etc/passwd', '%00index.html',
      'index.html%00.js', '../../../../../../etc/hostname', '%252e%252e/main/index.js', 'file:///etc/passwd', '.', '',
    ]
    const status = async (url: string, method = 'GET') => (await net.fetch(url, { method }).catch(() => ({ status: 0 }))).status
    const inside = await Promise.all(paths.map(async (path) => [path, await status(`app://hague-horizon/${path}`)] as const))
    const others = await Promise.all(['app://elsewhere/index.html', 'app://hague-horizon.invalid/index.html'].map(async (url) => [url, await status(url)] as const))
    return { served: [...inside, ...others].filter(([, code]) => code === 200).map(([path]) => path), posted: await status('app://hague-horizon/index.html', 'POST') }
  })
  expect(answers).toEqual({ served: ['index.html'], posted: 404 })
})

test('every file of the page comes with the policy, and is what it says it is', async () => {
  const { window } = running()
  const headers: [string, string | null, string | null][] = []
  window.on('response', (response) => {
    const { 'content-security-policy': policy, 'x-content-type-options': sniffing } = response.headers()
    if (response.url().startsWith('app:')) headers.push([response.url(), policy ?? null, sniffing ?? null])
  })
  await window.reload()
  await firstScreen(window)
  expect(headers.length).toBeGreaterThan(2)
  for (const [url, policy, sniffing] of headers) expect([url, policy?.split(';')[0], sniffing]).toEqual([url, "default-src 'none'", 'nosniff'])
})

test('permissions are refused', async () => {
  const { window } = running()
  const answers = await window.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: await new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('told'), ({ code }) => resolve(code))),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given', (error: Error) => error.name),
    asked: (await navigator.permissions.query({ name: 'geolocation' })).state,
  }))
  expect(answers).toEqual({ notifications: 'denied', place: 1, camera: expect.stringMatching(/NotAllowed|NotFound/) as unknown, asked: 'denied' })
})

test('no permission is given, and none is said to be', async () => {
  const { window } = running()
  const granted = await window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage', 'clipboard-read', 'accelerometer', 'gyroscope', 'magnetometer', 'background-sync', 'screen-wake-lock', 'storage-access', 'window-management', 'idle-detection', 'local-fonts']
    const states = await Promise.all(names.map(async (name) => {
      const state = await navigator.permissions.query({ name: name as PermissionName }).then((status) => status.state, () => 'unknown')
      return [name, state] as const
    }))
    const open = states.filter(([, state]) => state === 'granted').map(([name]) => name)
    const devices = navigator as unknown as Record<'usb' | 'hid' | 'serial' | 'bluetooth', Record<string, (filter?: object) => Promise<unknown>> | undefined>
    const tried = await Promise.all([
      devices.usb?.requestDevice!({ filters: [] }), devices.hid?.requestDevice!({ filters: [] }), devices.serial?.requestPort!(), navigator.mediaDevices.getDisplayMedia(), navigator.clipboard.readText(),
    ].map((promise) => Promise.resolve(promise).then((given) => (Array.isArray(given) && given.length === 0) || given === undefined ? 'nothing' : 'given', () => 'nothing')))
    return { open, tried: [...new Set(tried)] }
  })
  expect(granted).toEqual({ open: [], tried: ['nothing'] })
})

test('nothing is downloaded', async () => {
  const { window, userData } = running()
  await window.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'data:text/plain,out', download: 'out.txt' })
    document.body.append(link)
    link.click()
    link.remove()
  })
  await expect.poll(() => readFile(path.join(userData, 'logs', 'main.log'), 'utf8').catch(() => '')).toContain('refused: download')
})

test('the page has a browser’s powers and no more', async () => {
  const { app, window } = running()
  expect(await window.evaluate(() => ['process', 'require', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis))).toEqual([])
  expect(await window.evaluate(() => Object.keys(globalThis.window.horizon).sort())).toEqual(['call', 'onMenu', 'pathOf'])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    // Not among the declared methods, but Electron's own way to tell.
    const told = (webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }).getLastWebPreferences()
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = told
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag, spelling: webContents.session.isSpellCheckerEnabled() }
  })
  expect(preferences).toEqual({
    sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false, spelling: false,
  })
})

test('the page comes with a policy that allows nothing it does not name', async () => {
  const { window } = running()
  const page = await window.reload()
  await firstScreen(window)
  const policy = (await page!.allHeaders())['content-security-policy']
  const rules = new Map(policy!.split(';').map((rule) => [rule.trim().split(' ')[0]!, rule.trim().split(' ').slice(1).join(' ')]))
  expect(rules.get('default-src')).toBe("'none'")
  expect(rules.get('script-src')).toBe("'self'")
  expect(rules.has('connect-src')).toBe(false)
  for (const rule of ['base-uri', 'form-action', 'frame-ancestors']) expect(rules.get(rule), rule).toBe("'none'")
  const tried = await window.evaluate(async () => {
    const refused: string[] = []
    const evalRefused = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        refused.push(blockedURI)
        if (blockedURI === 'eval') resolve()
      })
    })
    const script = Object.assign(document.createElement('script'), { textContent: 'globalThis.hit = 1' })
    document.head.append(script)
    script.remove()
    // A text as a timer's work is a hidden eval.
    setTimeout('globalThis.hit = 2' as unknown as () => void)
    await evalRefused
    const own = await fetch('app://hague-horizon/index.html').then(() => 'fetched', () => 'refused')
    return { own, refused: refused.includes('inline'), hit: (globalThis as { hit?: number }).hit }
  })
  expect(tried).toEqual({ own: 'refused', refused: true, hit: undefined })
})
