// Briefs leaving the window: a PDF and an HTML file of what is shown, stopped halfway, a place that cannot be written.
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { FIGURE_IDS } from '../../src/shared/figures/figure-table'
import { answerWith } from './system-dialogs'
import { button, sharedApp, sharedFolder } from './window'

const running = sharedApp()
const folder = sharedFolder()

async function openBrief(window: Page): Promise<Locator> {
  await window.keyboard.press('Escape')
  await button(window, 'Make a brief').click()
  const dialog = window.getByRole('dialog', { name: 'Make a brief' })
  await expect(button(dialog, 'Save brief…')).toHaveAttribute('aria-disabled', 'false')
  return dialog
}

test('a PDF of the open figures; open ones are checked first', async () => {
  const { app, window } = running()
  const place = path.join(folder(), 'brief.pdf')
  const proposed = await answerWith(app, place)
  const dialog = await openBrief(window)
  const boxes = dialog.getByRole('group', { name: /^Figures/ }).getByRole('checkbox')
  // No scenario has a formula of its own to draw.
  const all = FIGURE_IDS.length - 1
  await expect(boxes).toHaveCount(all)
  expect(await boxes.evaluateAll((nodes) => nodes.map((node) => (node as HTMLInputElement).checked))).toEqual([true, true, ...Array.from({ length: all - 2 }, () => false)])
  await button(dialog, 'Save brief…').click()
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`, { timeout: 60_000 })
  expect(path.basename((await proposed())!)).toMatch(/^brief_pledge-met_\d{4}-\d\d-\d\d\.pdf$/)
  expect((await readFile(place)).toString('latin1', 0, 5)).toBe('%PDF-')
})

test('an HTML file with the handling mark, clean by itself, which opens without asking for anything', async () => {
  const { app, window } = running()
  const place = path.join(folder(), 'brief.html')
  await answerWith(app, place)
  const dialog = await openBrief(window)
  await button(dialog, 'HTML').click()
  await dialog.getByLabel('Title').fill('My brief')
  await dialog.getByLabel('Handling mark').fill('OFFICIAL')
  await button(dialog, 'Save brief…').click()
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`, { timeout: 60_000 })
  const html = await readFile(place, 'utf8')
  expect(html).toContain('<h1>My brief</h1>')
  expect(html).toContain('<p class="mark">OFFICIAL</p>')
  expect(html).not.toContain('<template')
  await dialog.getByLabel('Handling mark').fill('')
  await button(dialog, 'PDF').click()
})

test('stopped while figures are drawn: nothing is written', async () => {
  const { app, window } = running()
  const place = path.join(folder(), 'stopped.pdf')
  await answerWith(app, place)
  const dialog = await openBrief(window)
  await button(dialog, 'All').click()
  await button(dialog, 'Save brief…').click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await button(dialog, 'Stop').click()
  await expect(dialog.getByRole('status')).toHaveText('Stopped; nothing was written.')
  expect(existsSync(place)).toBe(false)
})

test('a place that cannot be written and a name that cannot be are told, and leave nothing', async () => {
  const { app, window } = running()
  const file = path.join(folder(), 'a-file')
  await writeFile(file, '')
  await answerWith(app, path.join(file, 'brief.pdf'))
  const before = await readdir(folder())
  const dialog = await openBrief(window)
  await button(dialog, 'Save brief…').click()
  await expect(dialog.getByRole('status')).toHaveText(/brief\.pdf cannot be written \(part of its path is not a folder\); choose another place\.$/, { timeout: 60_000 })
  expect(await readdir(folder())).toEqual(before)
  await dialog.getByLabel('File name').fill('a/b')
  await expect(dialog.getByRole('status')).toHaveText('A file name cannot hold /.')
  await expect(button(dialog, 'Save brief…')).toBeDisabled()
  await button(dialog, 'None').click()
  await dialog.getByLabel('File name').fill('ab')
  for (const part of ['Key numbers', 'Timeline', 'Assumptions']) await dialog.getByRole('checkbox', { name: part }).uncheck()
  await expect(dialog.getByRole('status')).toHaveText('Choose a figure or another part.')
  for (const part of ['Key numbers', 'Timeline', 'Assumptions']) await dialog.getByRole('checkbox', { name: part }).check()
})
