// Nothing leaves the app and nothing strange gets in: requests, navigation, windows, frames, the one door.
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from './launch'
import { walk } from './walk'
import { firstScreen, headline, opening, SHARE, sharedApp } from './window'

/** The page's door as a page that keeps to no type would use it. */
interface LooseBridge {
  call(channel: string, argument: unknown): Promise<{ readonly fault?: { readonly code: string } }>
}

const running = sharedApp()

/** A server on this machine that would answer: what does not reach it was stopped by the app. */
let server: Server
let address: string
const reached: string[] = []

test.beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('reached')
  })
  server.on('upgrade', (request, socket) => {
    reached.push(request.url ?? '')
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  expect(await (await fetch(`${address}/from-the-test`)).text()).toBe('reached')
  reached.length = 0
})
test.afterAll(() => new Promise((resolve) => server.close(resolve)))

test('a walk through the whole app asks for the app’s own files only', async () => {
  const { app, window } = running()
  const asked: string[] = []
  window.on('request', (request) => asked.push(request.url()))
  await app.evaluate(({ session }) => {
    const told = globalThis as { asked?: string[] }
    told.asked = []
    // Told of what goes out to be sent; the app's own refusal stands before it.
    session.defaultSession.webRequest.onSendHeaders(({ url }) => told.asked!.push(url))
  })
  await window.reload()
  await firstScreen(window)
  await walk(window)
  const sent = await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onSendHeaders(null)
    return (globalThis as { asked?: string[] }).asked!
  })
  expect(asked.length).toBeGreaterThan(3)
  expect([...asked, ...sent].filter((url) => !/^(app:\/\/hague-horizon\/|data:|blob:|devtools:)/.test(url))).toEqual([])
})

test('the page cannot reach a server, even one that answers', async () => {
  const { window } = running()
  const results = await window.evaluate(async (to) => {
    const load = (element: HTMLImageElement | HTMLScriptElement | HTMLLinkElement) =>
      new Promise((resolve) => {
        element.onload = () => resolve('loaded')
        element.onerror = () => resolve('refused')
        document.head.append(element)
      })
    const fetched = await fetch(`${to}/fetch`).then(() => 'loaded', () => 'refused')
    const image = await load(Object.assign(new Image(), { src: `${to}/image` }))
    const script = await load(Object.assign(document.createElement('script'), { src: `${to}/script` }))
    const style = await load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${to}/style` }))
    const socket = await new Promise((resolve) => {
      try {
        const made = new WebSocket(`${to.replace('http', 'ws')}/socket`)
        made.onopen = () => resolve('loaded')
        made.onerror = () => resolve('refused')
      } catch {
        resolve('refused')
      }
    })
    const beacon = navigator.sendBeacon(`${to}/beacon`, 'x') ? 'queued' : 'refused'
    const events = await new Promise((resolve) => {
      const made = new EventSource(`${to}/events`)
      made.onopen = () => resolve('loaded')
      made.onerror = () => {
        made.close()
        resolve('refused')
      }
    })
    return { fetched, image, script, style, socket, events, beacon }
  }, address)
  const { beacon, ...others } = results
  expect(others).toEqual({ fetched: 'refused', image: 'refused', script: 'refused', style: 'refused', socket: 'refused', events: 'refused' })
  // A beacon may be queued in the page; a request made after it was answered shows that it never left.
  expect(['queued', 'refused']).toContain(beacon)
  await fetch(`${address}/last`)
  expect(reached).toEqual(['/last'])
  reached.length = 0
})

test('main refuses a request to a server even where the page’s policy would not', async () => {
  const { app } = running()
  const outcome = await app.evaluate(async ({ net, session }, to) => {
    const answer = (request: Electron.ClientRequest) =>
      new Promise((resolve) => {
        request.on('response', () => resolve('answered'))
        request.on('error', (error) => resolve(error.message))
        request.end()
      })
    return answer(net.request({ url: `${to}/main`, session: session.defaultSession }))
  }, address)
  expect(outcome).toMatch(/ERR_BLOCKED_BY_CLIENT/)
  expect(reached).toEqual([])
})

test('a request that was refused is counted, and told under About', async () => {
  const { app, window } = running()
  const told = async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.send('menu:action', 'about'))
    const words = await window.getByText(/^Requests that tried to leave the app since its start: \d+$/).innerText()
    await expect(window.getByText(`Electron ${await app.evaluate(() => process.versions.electron)}`)).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    return Number(words.split(': ')[1])
  }
  const before = await told()
  await app.evaluate(async ({ net, session }, to) => {
    // In a session of its own as well as in the app's.
    for (const into of [session.defaultSession, session.fromPartition('another')]) {
      await new Promise((resolve) => {
        const request = net.request({ url: `${to}/counted`, session: into })
        request.on('error', resolve)
        request.on('response', resolve)
        request.end()
      })
    }
  }, address)
  expect(await told()).toBe(before + 2)
  expect(reached).toEqual([])
})

test('a name has no address, wherever it is asked for', async () => {
  const { app } = running()
  expect(await app.evaluate(async ({ session }) => session.defaultSession.resolveProxy('https://www.nato.int/'))).toBe('DIRECT')
  const outcome = await app.evaluate(async ({ session }) => {
    // Past the gate of requests, as Chromium's own parts ask.
    const { resolveHost } = session.defaultSession as { resolveHost?: (name: string) => Promise<object> }
    return resolveHost ? resolveHost.call(session.defaultSession, 'localhost').then(() => 'told', (error: Error) => error.message) : 'ERR_NAME_NOT_RESOLVED'
  })
  expect(outcome).toContain('ERR_NAME_NOT_RESOLVED')
})

test('no web view, no frame, no window of another page', async () => {
  const { app, window } = running()
  const made = await window.evaluate(async (to) => {
    const view = Object.assign(document.createElement('webview'), { src: `${to}/webview` })
    document.body.append(view)
    const frames = await Promise.all([`${to}/frame`, 'app://hague-horizon/index.html', 'data:text/html,<p>frame</p>'].map((src) => new Promise((resolve) => {
      const frame = Object.assign(document.createElement('iframe'), { src })
      frame.onload = () => {
        // A frame that was refused is there, but shows an error of another origin: nothing can be read in it, nor can it call.
        let reads: unknown
        try {
          reads = frame.contentWindow?.document.querySelector('#root, p')
        } catch {
          reads = null
        }
        frame.remove()
        resolve(reads === null || reads === undefined ? 'nothing' : 'read')
      }
      document.body.append(frame)
    })))
    const seen = { frames, isWebview: 'getWebContentsId' in view, base: '' }
    view.remove()
    const base = Object.assign(document.createElement('base'), { href: `${to}/` })
    document.head.append(base)
    seen.base = document.baseURI
    base.remove()
    return seen
  }, address)
  expect(made).toEqual({ frames: ['nothing', 'nothing', 'nothing'], isWebview: false, base: 'app://hague-horizon/index.html' })
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().filter((contents) => contents.getType() !== 'window').length)).toBe(0)
  expect(reached).toEqual([])
})

test('no window is opened', async () => {
  const { app, window } = running()
  expect(await window.evaluate((to) => globalThis.open(`${to}/window`), address)).toBeNull()
  await window.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: `${to}/link`, target: '_blank', textContent: 'out' })
    document.body.append(link)
    link.click()
    link.remove()
  }, address)
  await expect(headline(window, SHARE)).toBeVisible()
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(reached).toEqual([])
})

test('the page stays where it is', async ({ launch, userData }) => {
  const { app, window } = await launch()
  await firstScreen(window)
  // From main, because Playwright would wait for a navigation that never comes.
  const inPage = (script: string) =>
    app.evaluate(({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(code) as Promise<unknown>, script)
  for (const to of [`${address}/navigation`, 'app://elsewhere/index.html']) {
    await inPage(`location.href = ${JSON.stringify(to)}; 0`)
    await expect.poll(() => readFile(path.join(userData, 'logs', 'main.log'), 'utf8').catch(() => ''), to).toContain(`refused: navigation ${new URL(to).protocol}//${new URL(to).host}\n`)
  }
  expect(await inPage('location.href')).toBe('app://hague-horizon/index.html')
  expect(await inPage("document.querySelectorAll('h1').length")).toBe(2)
  expect(reached).toEqual([])
})

test('a message of a wrong form is answered with a fault and changes nothing', async () => {
  const { window } = running()
  const before = (await opening(window)).revision
  const faults = await window.evaluate(async (revision) => {
    const { horizon } = globalThis.window as unknown as { readonly horizon: LooseBridge }
    const messages: readonly (readonly [string, unknown])[] = [
      ['workspace:apply', null],
      ['workspace:apply', { step: [], revision }],
      ['workspace:apply', { step: [{ type: 'dropTable' }], revision }],
      ['workspace:apply', { step: [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: { $gt: 0 } }], revision }],
      ['workspace:apply', { step: [{ type: 'addScenario', scenario: { id: 'mine', name: 'Mine', note: '', basedOn: 'pledge-met', parameters: { 'spending.coreTarget': 99 }, actors: [], groups: [] } }], revision }],
      ['workspace:apply', { step: [{ type: 'removeEvent', id: '__proto__' }], revision }],
      ['workspace:undo', { revision: -1 }],
      ['settings:save', { theme: 'dark', and: 'more' }],
      ['picture:save', { content: { svg: '<svg/>', format: 'exe', scale: 2 }, suggestedName: 'x' }],
      ['text:copy', 7],
    ]
    return Promise.all(messages.map(async ([channel, argument]) => (await horizon.call(channel, argument)).fault?.code ?? 'accepted'))
  }, before)
  const door = 'door.message'
  expect(faults).toEqual([door, door, door, door, 'parameter.outsideRange', door, door, door, door, door])
  const unknown = await window.evaluate(() => {
    const { horizon } = globalThis.window as unknown as { readonly horizon: LooseBridge }
    return horizon.call('fs:read', null).then(() => 'answered', (error: Error) => error.message)
  })
  expect(unknown).toBe('No channel fs:read')
  expect((await opening(window)).revision).toBe(before)
})
