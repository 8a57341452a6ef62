// The app around its page: one instance, the native menu, the place of the window, a window that breaks.
import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication } from '@playwright/test'
import { launchCommand, test } from './launch'
import { button, firstScreen, headline, MONEY, saved, sharedApp } from './window'

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function bounds(app: ElectronApplication): Promise<Bounds> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())
}

async function workArea(app: ElectronApplication): Promise<Bounds> {
  return app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
}

test.describe('the native menu', () => {
  const running = sharedApp()

  test('has every action, with its keys', async () => {
    const menus = await running().app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()!.items.map(({ label, submenu }) => [
        label.replace('&', ''),
        submenu!.items.filter(({ type }) => type !== 'separator').map((item) => [item.role ?? item.label, item.accelerator ?? '']),
      ]),
    )
    expect(menus).toEqual([
      ['File', [['Open…', 'CommandOrControl+O'], ['Open recent', ''], ['Save the scenario as a file', 'CommandOrControl+S'], ['Save the scenario as…', 'CommandOrControl+Shift+S'], ['Save a copy of the workspace…', ''], ['Restore a backup…', ''], ['Snapshots…', ''], ['Renew the data…', ''], ['Import events…', 'CommandOrControl+I'], ['Export events…', 'CommandOrControl+Shift+E'], ['Export a figure…', 'CommandOrControl+E'], ['Make a brief…', 'CommandOrControl+B'], ['quit', expect.any(String)]]],
      ['Edit', [['Undo', 'CommandOrControl+Z'], ['Redo', 'CommandOrControl+Y'], ['History…', 'CommandOrControl+H'], ...['cut', 'copy', 'paste', 'selectall'].map((role) => [role, expect.any(String) as unknown]), ['Find a command…', 'CommandOrControl+K'], ['Find events', 'CommandOrControl+F'], ['Next hit', 'F3'], ['Previous hit', 'Shift+F3']]],
      ['View', [
        ['Compare scenarios…', 'CommandOrControl+Shift+D'], ['Zoom in', 'CommandOrControl+='], ['Zoom out', 'CommandOrControl+-'], ['Fit the whole horizon', 'CommandOrControl+0'],
        ['Next colours', ''], ['togglefullscreen', expect.any(String)],
      ]],
      ['Help', [['Keyboard and help', 'F1'], ['Save diagnostics…', ''], ['About Hague Horizon', '']]],
    ])
  })

  test('does what the window does', async () => {
    const { app, window } = running()
    const choose = (label: string) =>
      app.evaluate(({ Menu }, wanted) => {
        const all = Menu.getApplicationMenu()!.items.flatMap(({ submenu }) => submenu!.items)
        const chosen = all.find((item) => item.label === wanted || (wanted.endsWith('do') && item.label.startsWith(`${wanted} `))) as { readonly click: () => void } | undefined
        chosen!.click()
      }, label)
    const before = await headline(window, MONEY).innerText()
    await window.getByRole('slider', { name: 'Compliance' }).press('PageDown')
    await saved(window)
    const changed = await headline(window, MONEY).innerText()
    expect(changed).not.toBe(before)
    await choose('Undo')
    await expect(headline(window, MONEY)).toHaveText(before)
    await choose('Redo')
    await expect(headline(window, MONEY)).toHaveText(changed)
    await choose('Undo')
    await choose('Zoom in')
    await expect(window.getByRole('slider', { name: 'First day in view' })).not.toHaveAttribute('aria-valuetext', /2025$/)
    await choose('Fit the whole horizon')
    await expect(window.getByRole('slider', { name: 'First day in view' })).toHaveAttribute('aria-valuetext', /2025$/)
    await choose('Next colours')
    await expect(button(window, 'Light colours')).toBeVisible()
    await choose('Find events')
    await expect(window.getByRole('searchbox', { name: 'Search events' })).toBeFocused()
    await choose('Export a figure…')
    await expect(window.getByRole('dialog', { name: /^Export/ })).toBeVisible()
    await window.keyboard.press('Escape')
    await choose('Import events…')
    await expect(window.getByRole('dialog', { name: 'Import events' })).toBeVisible()
    await window.keyboard.press('Escape')
    await choose('Export events…')
    await expect(window.getByRole('dialog', { name: 'Export events' })).toBeVisible()
    await window.keyboard.press('Escape')
    await choose('About Hague Horizon')
    await expect(window.getByText(/^Version \d/)).toBeVisible()
    await window.keyboard.press('Escape')
  })

  test('a second start leaves the first one running and ends itself', async () => {
    const { app, window, userData } = running()
    const { executablePath, args } = launchCommand(userData)
    const second = spawn(executablePath, [...args], { stdio: 'ignore', timeout: 20_000 })
    const code = await new Promise<number | null>((resolve) => second.on('exit', resolve))
    expect(code).toBe(0)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    await window.getByRole('slider', { name: 'Compliance' }).press('ArrowLeft')
    await saved(window)
    await expect(button(window, 'Undo')).toBeEnabled()
  })
})

test('the window opens where it was left', async ({ launch }) => {
  const first = await launch()
  await firstScreen(first.window)
  const area = await workArea(first.app)
  const wanted = { x: area.x + 30, y: area.y + 20, width: 1100, height: 700 }
  await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]!.setBounds(to), wanted)
  await expect.poll(() => bounds(first.app)).toMatchObject({ width: 1100, height: 700 })
  const left = await bounds(first.app)
  await first.app.close()

  const { app, window } = await launch()
  await firstScreen(window)
  expect(await bounds(app)).toEqual(left)
})

for (const [what, stored] of [
  ['far off every screen', { x: -20_000, y: 9_000, width: 1200, height: 800 }],
  ['larger than the screen', { x: 50, y: 50, width: 30_000, height: 20_000 }],
] as const) {
  test(`a window that was left ${what} opens on a screen`, async ({ launch, userData }) => {
    await writeFile(path.join(userData, 'window.json'), JSON.stringify({ bounds: stored, maximised: false }))
    const { app, window } = await launch()
    await firstScreen(window)
    const [at, area] = [await bounds(app), await workArea(app)]
    expect(at.x).toBeGreaterThanOrEqual(area.x)
    expect(at.y).toBeGreaterThanOrEqual(area.y)
    expect(at.x + at.width).toBeLessThanOrEqual(area.x + Math.max(area.width, 1024))
    expect(at.y + at.height).toBeLessThanOrEqual(area.y + Math.max(area.height, 640))
    await app.close()
    const kept = JSON.parse(await readFile(path.join(userData, 'window.json'), 'utf8')) as { readonly bounds: Bounds }
    expect(kept.bounds.x).toBeGreaterThanOrEqual(area.x)
  })
}

test('a page that crashes is said in a dialog, and loading it again brings back what was saved', async ({ launch }) => {
  const { app, window } = await launch()
  await firstScreen(window)
  await window.getByRole('slider', { name: 'Compliance' }).press('PageDown')
  await saved(window)
  const changed = await headline(window, MONEY).innerText()
  await app.evaluate(({ dialog }) => {
    const told = globalThis as { said?: { readonly message: string; readonly buttons: readonly string[] } }
    dialog.showMessageBox = ((_window: unknown, { message, buttons }: Electron.MessageBoxOptions) => {
      told.said = { message, buttons: buttons ?? [] }
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
  })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer())
  await expect.poll(() => app.evaluate(() => (globalThis as { said?: object }).said)).toEqual({
    message: 'The window stopped working. Everything that was called saved is on disk; load the window again to go on.',
    buttons: ['Load again', 'Quit'],
  })
  // Playwright lets go of a page that crashed; main still sees it.
  const inPage = (script: string) =>
    app.evaluate(({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(code) as Promise<unknown>, script)
  await expect.poll(() => inPage("document.documentElement.dataset.firstChart ?? ''").catch(() => 'loading')).toBe('drawn')
  expect(await inPage("document.querySelector('[role=main]').innerText")).toContain(`\n${changed}`)
  expect(await inPage("document.querySelector('button[aria-label=Undo]').disabled")).toBe(false)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
