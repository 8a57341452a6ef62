// The data are renewed from a file, chosen, double-clicked or dropped: whose it is, what it changes, then the change; numbers follow,
// a restart keeps them, the way back is open, a key is forgotten, a tampered pack is refused and changes nothing.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { CHANGES, madePack } from '../unit/data-pack/world'
import { test, type RunningApp } from './launch'
import { drop } from './outside'
import { openWith } from './system-dialogs'
import { button, firstScreen, opening, saved, timeline } from './window'

const { pack } = madePack(CHANGES)
const VERSION = `2027-01-15 ${pack.manifest.data.hash}`
const SHIPPED = '2026-11-23 43149343c907'

async function menu({ app }: RunningApp, action: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, id) => BrowserWindow.getAllWindows()[0]!.webContents.send('menu:action', id), action)
}
const dialog = (window: Page) => window.getByRole('dialog', { name: 'Renew the data' })
const share = async (window: Page) => (await opening(window)).reference.expenditure.find(({ actor, year }) => actor === 'DEU' && year === 2026)!.share
async function withoutFaults(window: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).include('[role=dialog]').setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([])
}

/** The app at its first screen with a snapshot taken, and a pack that its dialog for files answers with. */
async function withPack(launch: () => Promise<RunningApp>, userData: string): Promise<RunningApp> {
  const file = path.join(userData, 'office.hhdata')
  await writeFile(file, pack.text)
  const running = await launch()
  const { app, window } = running
  await firstScreen(window)
  await menu(running, 'snapshots')
  await window.getByRole('textbox', { name: 'Name, such as' }).fill('As sent')
  await button(window, 'Take a snapshot').click()
  await saved(window)
  await window.keyboard.press('Escape')
  await openWith(app, file)
  return running
}

/** Choose the pack, trust its key, use it. */
async function usePack({ window, ...running }: RunningApp): Promise<void> {
  await menu({ window, ...running }, 'renewData')
  await button(window, 'Choose a file…').click()
  await button(window, 'It is the same: trust this key').click()
  await button(window, 'Use these data').click()
  await expect(dialog(window)).toHaveCount(0)
  await firstScreen(window)
}

test('a pack is shown, trusted by hand and applied', async ({ launch, userData }) => {
  const first = await withPack(launch, userData)
  const { app, window } = first
  // Double-clicked while the app runs, as the system tells of it: asked about, nothing more.
  const file = path.join(userData, 'office.hhdata')
  await app.evaluate(({ app: running }, path) => void running.emit('second-instance', {}, ['electron', path], '/', null), file)
  await expect(dialog(window)).toContainText(pack.fingerprint)
  await expect(button(window, 'Use these data')).toHaveCount(0)
  await window.keyboard.press('Escape')
  await app.evaluate(({ app: running }, path) => void running.emit('open-file', { preventDefault: () => undefined }, path), file)
  await expect(dialog(window)).toContainText('office.hhdata is signed by a key that is not known here')
  await window.keyboard.press('Escape')
  expect(await share(window)).toBe(2.69)

  await menu(first, 'renewData')
  await expect(dialog(window).getByRole('row', { name: SHIPPED })).toContainText('in use')
  await withoutFaults(window)
  await button(window, 'Choose a file…').click()

  await expect(dialog(window)).toContainText('office.hhdata is signed by a key that is not known here')
  await expect(dialog(window)).toContainText(pack.fingerprint)
  await expect(button(window, 'Use these data')).toHaveCount(0)
  await withoutFaults(window)
  await button(window, 'It is the same: trust this key').click()

  await expect(dialog(window)).toContainText(`Data ${SHIPPED} → ${VERSION}`)
  await expect(dialog(window)).toContainText(`signed by a key that you trust: ${pack.fingerprint}`)
  const effect = window.getByRole('table', { name: 'What the scenario shown, Pledge met, comes to' })
  await expect(effect.getByRole('row', { name: /^US\$|bn/ }).first()).toBeVisible()
  await withoutFaults(window)
  await window.getByRole('tab', { name: 'Numbers (1)' }).click()
  await expect(window.getByRole('table', { name: 'Numbers that change' }).getByRole('row').nth(1)).toHaveText(/Core spending, share % of GDP\s*Germany\s*2026\s*2\.69\s*2\.81\s*\+4\.5 %/)
  await withoutFaults(window)
  // Tabs are walked by keys.
  await window.keyboard.press('ArrowRight')
  await expect(window.getByRole('tab', { name: 'Events (1)' })).toBeFocused()
  await expect(dialog(window)).toContainText('title Claim: Russia turns out 150 tanks a month → Claim: Russia turns out 160 tanks a month')
  await window.getByRole('tab', { name: 'Snapshots (1)' }).click()
  await expect(dialog(window)).toContainText('As sent')
  await withoutFaults(window)
  expect(await share(window)).toBe(2.69)

  await button(window, 'Use these data').click()
  await expect(dialog(window)).toHaveCount(0)
  await firstScreen(window)
  expect(await share(window)).toBe(2.81)
  await expect(timeline(window).getByRole('img', { name: /160 tanks a month/ })).toHaveCount(1)
})

test('a restart keeps it, a snapshot comes out again on its own data, and the way back is open', async ({ launch, userData }) => {
  const first = await withPack(launch, userData)
  await usePack(first)
  await first.app.close()

  const again = await launch()
  await firstScreen(again.window)
  expect(await share(again.window)).toBe(2.81)
  // The snapshot stays on the data it was made on, and comes out on them.
  await menu(again, 'snapshots')
  await again.window.getByRole('listitem', { name: 'As sent' }).getByRole('button', { name: 'Open' }).click()
  const snapshot = again.window.getByRole('listitem', { name: 'As sent' })
  await expect(snapshot).toContainText(`It was made on the data ${SHIPPED}; the data here are ${VERSION}.`)
  await expect(snapshot).toContainText(new RegExp(`Pledge met: computed again on its own data ${SHIPPED}, all \\d+ series come out as recorded\\.`))
  await expect(snapshot.getByRole('row', { name: /coreShare\.DEU/ })).toContainText('2.81')
  await withoutFaults(again.window)
  await again.window.keyboard.press('Escape')

  await menu(again, 'renewData')
  await button(again.window, `Show what would change with ${SHIPPED}`).click()
  await again.window.getByRole('tab', { name: 'Numbers (1)' }).click()
  await button(again.window, 'Use these data').click()
  await expect(dialog(again.window)).toHaveCount(0)
  await firstScreen(again.window)
  expect(await share(again.window)).toBe(2.69)
  await expect(timeline(again.window).getByRole('img', { name: /150 tanks a month/ })).toHaveCount(1)
})

test('a key whose data are left can be forgotten by keyboard, and trusted again', async ({ launch, userData }) => {
  const first = await withPack(launch, userData)
  const { window } = first
  await usePack(first)
  await menu(first, 'renewData')
  const keys = dialog(window).getByRole('table', { name: 'Keys of publishers' })
  // The row below it, with the question, names it, too.
  const row = keys.getByRole('row', { name: 'The tests' }).first()
  await expect(row).toContainText(pack.fingerprint)
  await expect(row).toContainText(VERSION)
  // While its data are in use it stays; the way out of them is shown first.
  await button(window, 'Forget the key of The tests').press('Enter')
  await expect(keys).toContainText('The data in use are signed by The tests. Use other data first')
  await withoutFaults(window)
  await button(window, 'Show what would change without them').press('Enter')
  await button(window, 'Use these data').click()
  await expect(dialog(window)).toHaveCount(0)
  await firstScreen(window)

  await menu(first, 'renewData')
  await button(window, 'Forget the key of The tests').press('Enter')
  await expect(button(window, 'Keep it')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(button(window, 'Forget the key of The tests')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(keys).toContainText('The pack that it signed here stays, only to compute snapshots again that were made on it.')
  await window.keyboard.press('Tab')
  await expect(button(window, 'Forget this key')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(row).toContainText('forgotten on')
  await expect(button(window, 'Trust the key of The tests again')).toBeFocused()
  await expect(dialog(window).getByRole('table', { name: 'Data here' })).toContainText('which you have forgotten')
  await withoutFaults(window)
  // A pack by it that is dropped asks again, though the dialog stands open.
  await drop(window, path.join(userData, 'office.hhdata'))
  await expect(dialog(window)).toContainText('You trusted this key once and forgot it on')
  await withoutFaults(window)
  await button(window, 'Back to the list').click()
  await button(window, 'Trust the key of The tests again').press('Enter')
  await expect(button(window, 'Forget the key of The tests')).toBeFocused()
  await drop(window, path.join(userData, 'office.hhdata'))
  await expect(dialog(window)).toContainText(`signed by a key that you trust: ${pack.fingerprint}`)
  expect(await share(window)).toBe(2.69)
})

test('a tampered pack is refused in one sentence, and nothing has changed', async ({ launch, userData }) => {
  const file = path.join(userData, 'tampered.hhdata')
  await writeFile(file, pack.text.replace('\\"share\\":2.81', '\\"share\\":9.81'))
  const sentence = `${file} was altered after it was made: expenditure.json is not what its sum says. Nothing was changed; get it once more from where it came from.`
  // Double-clicked: the app starts with it.
  const running = await launch({ args: [file] })
  const { app, window } = running
  await firstScreen(window)
  const message = window.getByText(sentence)
  await expect(message).toBeVisible()
  await expect(dialog(window)).toHaveCount(0)
  const before = await opening(window)
  await openWith(app, file)
  await menu(running, 'renewData')
  await button(window, 'Choose a file…').click()
  await expect(dialog(window).getByRole('alert')).toHaveText(sentence)
  await withoutFaults(window)
  expect(await opening(window)).toEqual(before)
  await expect(readFile(path.join(userData, 'data-packs', 'chosen.json'))).rejects.toThrow()
})

test('a kept pack that is damaged gives way to the shipped data, with a sentence', async ({ launch, userData }) => {
  const first = await withPack(launch, userData)
  await usePack(first)
  await first.app.close()
  await writeFile(path.join(userData, 'data-packs', `${VERSION.replace(' ', '-')}.hhdata`), 'damaged')
  const { window } = await launch()
  await firstScreen(window)
  await expect(window.getByText(`The renewed data ${VERSION} could not be used, so the data that came with the app are shown.`)).toBeVisible()
  expect(await share(window)).toBe(2.69)
})
