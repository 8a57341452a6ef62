// Why a value moved between two scenarios: what is told adds up, the sentence can be copied, the picture is that of the command line.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { answerWith, openWith } from './system-dialogs'
import { button, saved, sharedApp, sharedFolder } from './window'

const root = path.join(__dirname, '..', '..')
const running = sharedApp()
const folder = sharedFolder()

const comparison = (window: Page) => window.getByRole('dialog', { name: 'Two scenarios compared' })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
/** A number as it is shown. */
const read = (text: string) => Number(text.replace('\u2212', '-').replaceAll(',', ''))

async function openTab(window: Page): Promise<Locator> {
  await window.keyboard.press('Control+Shift+D')
  await comparison(window).getByRole('tab', { name: 'Why it moved' }).click()
  await expect(button(comparison(window), 'Copy the sentence')).toBeEnabled()
  return comparison(window)
}

/** Name and number of every row of the table, the values of both scenarios first and last. */
async function rowsOf(dialog: Locator): Promise<readonly { readonly name: string; readonly part: number }[]> {
  await button(dialog, 'Show the table').click()
  const rows = await dialog.getByRole('table').locator('tbody tr').all()
  const found = await Promise.all(rows.map(async (row) => ({ name: await row.getByRole('rowheader').innerText(), part: read(await row.locator('td.num').first().innerText()) })))
  await button(dialog, 'Show the figure').click()
  return found
}

test('the steps lead from one value to the other, and the sentence says the same', async () => {
  const { app, window } = running()
  for (let turn = 0; turn < 4; turn += 1) await window.getByRole('slider', { name: 'Compliance' }).press('ArrowLeft')
  await window.getByRole('slider', { name: 'Growth, shift' }).press('ArrowLeft')
  await saved(window)
  const dialog = await openTab(window)
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(/^Pledge met, changed costs NATO US\$\s\d+\sbn less than Pledge met in 2035; /)
  const rows = await rowsOf(dialog)
  expect(rows.map(({ name }) => name)).toEqual(['Pledge met', 'Compliance', 'Growth, shift', 'Pledge met, changed'])
  expect(rows.slice(0, -1).reduce((sum, { part }) => sum + part, 0)).toBe(rows.at(-1)!.part)
  await button(dialog, 'Copy the sentence').click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  const [none, compliance, growth, all] = rows.map(({ part }) => Math.abs(part).toLocaleString('en'))
  const copied = plain(await app.evaluate(({ clipboard }) => clipboard.readText()))
  expect(copied).toMatch(new RegExp(`^NATO, core spending, is ${all} bn constant 2026 US\\$ in 2035 in Pledge met, changed, US\\$ \\d+ bn less than the ${none} in Pledge met: compliance, 1\\.00 → 0\\.80, takes ${compliance} away; growth, shift, 0\\.00 → −0\\.05 points, takes ${growth} away\\.$`))
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).include('[role=dialog]').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('a series is found by words of its name; what does not touch it is said', async () => {
  const { window } = running()
  const dialog = comparison(window)
  const field = dialog.getByRole('textbox', { name: 'Find a series by actor and quantity' })
  await field.fill('tank serv russ')
  await expect(dialog.getByRole('button', { name: 'Russia, main battle tanks, in service' })).toBeVisible()
  await field.press('Escape')
  await expect(field).toHaveValue('')
  await field.fill('tank serv russ')
  await field.press('Enter')
  await expect(dialog.getByRole('combobox', { name: 'Month' })).toHaveValue('126')
  await expect(dialog.locator('.moved-frame')).toContainText('Neither of the 2 changes between the two touches this value.')
  await dialog.getByRole('combobox', { name: 'Scenario A' }).selectOption({ label: 'Long war' })
  await expect(dialog.getByText('2 other changes do not touch this value.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'Apr 2030' })
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(/less in Pledge met, changed than in Long war, Apr\s2030; all of it is realisation \(Russia\)$/)
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('the picture of what was asked is that of the command line', async () => {
  const { app, window } = running()
  const places = { window: path.join(folder(), 'window.svg'), line: path.join(folder(), 'line.svg') }
  const dialog = await openTab(window)
  await dialog.getByRole('combobox', { name: 'Scenario A' }).selectOption({ label: 'Long war' })
  await dialog.getByRole('combobox', { name: 'Scenario B' }).selectOption({ label: 'Pledge met' })
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(/less in Pledge met than in Long war/)
  await answerWith(app, places.window)
  await button(dialog, 'Save picture…').click()
  const saving = window.getByRole('dialog', { name: 'Export “Why it moved”' })
  await button(saving, 'SVG').click()
  await expect(saving.locator('.export-preview svg text').first()).toBeVisible()
  await button(saving, 'Save picture').click()
  await expect(saving.getByRole('status')).toHaveText(`Saved as ${places.window}`)
  const line = ['export', '--figure', 'why-it-moved', '--scenario', 'long-war', '--scenario', 'pledge-met', '--series', 'stock.mbt.RUS', '--at', '2030-04', '--out', places.line]
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts', 'cli.mjs'), ...line], { cwd: root, env: { ...process.env, TZ: 'UTC' } })
  // What the files carry says also how the window is looked at beside it.
  const drawn = async (place: string) => (await readFile(place, 'utf8')).replace(/<metadata[^]*?<\/metadata>/, '')
  expect(await drawn(places.window)).toBe(await drawn(places.line))
})

test('the picture opens the comparison where it was, with both scenarios and the question', async () => {
  const { app, window } = running()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await openWith(app, path.join(folder(), 'window.svg'))
  await window.keyboard.press('Control+o')
  const dialog = comparison(window)
  await expect(dialog.getByRole('tab', { name: 'Why it moved' })).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(/less in Pledge met than in Long war, Apr\s2030/)
  await expect(dialog.getByRole('combobox', { name: 'Month' })).toHaveValue('58')
})

test('the values of two scenarios leave as a picture, which opens there again', async () => {
  const { app, window } = running()
  const place = path.join(folder(), 'values.svg')
  const dialog = comparison(window)
  await dialog.getByRole('tab', { name: 'Values' }).click()
  await dialog.getByRole('combobox', { name: 'Series' }).selectOption({ label: 'Core share' })
  await button(dialog, 'Added up').click()
  await button(dialog, 'Year by year').click()
  await button(dialog, 'Copy Values compared').click()
  const card = window.getByRole('dialog', { name: 'Copy Values compared' })
  await button(card, 'Copy data').click()
  await expect(card.getByRole('status')).toContainText('clipboard')
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Year\tA: Long war \(/)
  await window.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(dialog).toBeVisible()
  await answerWith(app, place)
  await button(dialog, 'Save picture…').click()
  const saving = window.getByRole('dialog', { name: 'Export “Values compared”' })
  await button(saving, 'SVG').click()
  await expect(saving.locator('.export-preview svg text').first()).toBeVisible()
  await button(saving, 'Save picture').click()
  await expect(saving.getByRole('status')).toHaveText(`Saved as ${place}`)
  await window.keyboard.press('Escape')
  await openWith(app, place)
  await window.keyboard.press('Control+o')
  await expect(dialog.getByRole('tab', { name: 'Values' })).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.getByRole('columnheader', { name: /Long war/ })).toBeVisible()
})
