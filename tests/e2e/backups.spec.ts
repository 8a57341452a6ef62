// Backups from the menu, a damaged workspace at the start, and what the log and the diagnostics file do not say.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { test } from './launch'
import { answerWith } from './system-dialogs'
import { applyBehindTheWindow, button, coreTarget, firstScreen, opening } from './window'

const SECRET = 'Zanzibar memorandum of understanding'

function inWorkspace(userData: string, ...parts: string[]): string {
  return path.join(userData, 'workspace', ...parts)
}

function choose(app: ElectronApplication, menu: string, item: string): Promise<void> {
  return app.evaluate(({ Menu }, [top, label]) => {
    const found = Menu.getApplicationMenu()!.items.find((one) => one.label.replace('&', '') === top)!.submenu!.items.find((one) => one.label === label)
    ;(found!.click as () => void)()
  }, [menu, item] as const)
}

/** The first backup is made when the app has been open for a moment. */
async function firstBackup(userData: string): Promise<void> {
  await expect.poll(() => readdir(inWorkspace(userData, 'backups')).catch(() => []), { timeout: 40_000 }).not.toEqual([])
}

async function ownNote(window: Page): Promise<void> {
  const reply = await applyBehindTheWindow(window, [{
    type: 'addEvent',
    event: { id: 'secret-1', title: SECRET, start: '2029' as never, category: 'treaty', status: 'planned', confidence: 'low', summary: SECRET, provenance: 'own', actors: [], tags: ['Zanzibar'], sources: [] },
  }])
  expect(reply.ok).toBe(true)
}

test('a backup is restored from the menu; what was open is kept and can be restored in turn', async ({ launch, userData }) => {
  test.setTimeout(120_000)
  const { app, window } = await launch()
  await firstScreen(window)
  await firstBackup(userData)
  await ownNote(window)
  await choose(app, 'File', 'Restore a backup…')
  const dialog = window.getByRole('dialog', { name: 'Restore a backup' })
  await expect(dialog.getByRole('radio')).toHaveCount(1)
  await expect(dialog.getByText(/^160 events, 0 scenarios of your own, \d+ kB$/)).toBeVisible()
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).include('[role=dialog]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await expect(button(dialog, 'Choose a backup')).toBeDisabled()
  await dialog.getByRole('radio').press('Space')
  await dialog.getByRole('button', { name: /^Restore the backup of/ }).press('Enter')
  await expect(window.getByText(/^The backup of .* is open now\. What was open before is kept as the backup of /)).toBeVisible()
  await firstScreen(window)
  expect((await opening(window)).workspace.events).not.toHaveProperty('secret-1')
  await coreTarget(window, '4')
  await choose(app, 'File', 'Restore a backup…')
  await dialog.getByText('kept before a backup was restored').click()
  await dialog.getByRole('button', { name: /^Restore the backup of/ }).click()
  await expect.poll(async () => Object.keys((await opening(window).catch(() => null))?.workspace.events ?? {}), { timeout: 20_000 }).toContain('secret-1')
})

test('a damaged workspace is told with what would be lost; nothing happens before the user chooses', async ({ launch, userData }) => {
  test.setTimeout(120_000)
  const first = await launch()
  await firstScreen(first.window)
  await firstBackup(userData)
  await first.app.close()
  const damaged = Buffer.from('this is no workspace, whatever its name says\n'.repeat(400))
  await writeFile(inWorkspace(userData, 'main.hague'), damaged)
  await writeFile(path.join(userData, 'settings.json'), JSON.stringify({ theme: 'dark' }))
  const { app, window } = await launch()
  await expect(window.getByRole('heading', { name: 'The workspace file is damaged' })).toBeVisible()
  await expect(window.getByRole('alert')).toContainText(/is damaged \(it was last written .*\)\. It was left as it is\. The newest sound backup is of .*: what was done after that is not in it\./)
  // The sentence, the list and the button tell one moment alike.
  const moment = (await window.locator('.backup .num').first().textContent())!
  await expect(window.getByRole('alert')).toContainText(`The newest sound backup is of ${moment}:`)
  await expect(button(window, `Restore the backup of ${moment}`)).toBeVisible()
  expect(await readFile(inWorkspace(userData, 'main.hague'))).toEqual(damaged)
  await expect(window.getByRole('radio')).toBeChecked()
  // The page has no settings yet: main tells the browser of the user's colours, in whose place the test's emulation stands here.
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  for (const scheme of ['dark', 'light'] as const) {
    await window.emulateMedia({ colorScheme: scheme })
    await expect(window.locator('html')).toHaveAttribute('data-scheme', scheme)
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
  await window.getByRole('button', { name: /^Restore the backup of/ }).press('Enter')
  await expect(window.getByText(/^The damaged workspace file is kept as main\.hague\.damaged-/)).toBeVisible()
  await firstScreen(window)
  const kept = (await readdir(inWorkspace(userData))).find((file) => file.includes('damaged'))!
  expect(await readFile(inWorkspace(userData, kept))).toEqual(damaged)
})

test('the diagnostics file says what it contains, and neither it nor the log says what the user wrote', async ({ launch, userData }) => {
  const { app, window } = await launch()
  await firstScreen(window)
  await ownNote(window)
  await window.evaluate(async (text) => {
    const { horizon } = globalThis.window
    await horizon.call('workspace:apply', { step: [{ type: 'editEvent', event: { id: 'gone', title: text } }] as never, revision: 0 })
    await horizon.call('workspace:apply', { step: [{ type: 'removeEvent', id: 'gone' }], revision: 0 })
    await horizon.call('events:search', text)
    globalThis.open(`https://example.org/${encodeURIComponent(text)}`)
  }, SECRET)
  const target = path.join(userData, 'diagnostics.txt')
  await answerWith(app, target)
  await choose(app, 'Help', 'Save diagnostics…')
  await expect.poll(() => readFile(target, 'utf8').catch(() => '')).toContain('== Log')
  const text = await readFile(target, 'utf8')
  const log = await readFile(path.join(userData, 'logs', 'main.log'), 'utf8')
  expect(text.startsWith('Diagnostics of Hague Horizon\n\nWhat this file contains:\n')).toBe(true)
  for (const told of ['events: 161', 'revision: 1', 'sound: ok', 'electron: ', 'platform: ']) expect(text).toContain(told)
  expect(log).toContain('workspace:apply: refused with workspace.stale')
  expect(log).toContain('refused: window https://example.org\n')
  for (const content of [text, log]) {
    for (const word of ['Zanzibar', 'memorandum', userData, path.basename(userData)]) expect(content).not.toContain(word)
  }
})
