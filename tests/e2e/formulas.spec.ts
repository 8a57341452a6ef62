// Formulas in the window: typed with what is offered, refused at their place, undone, drawn, exported; a scenario's file that means
// harm; and nothing of it on the page's own thread.
import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { HOSTILE } from '../unit/formula/hostile'
import { answerWith, openWith } from './system-dialogs'
import { button, cellOf, figureTable, saved, sharedApp, tab, temporaryFolder } from './window'

const root = path.join(__dirname, '..', '..')
const running = sharedApp()
let folder: string
test.beforeAll(async () => {
  folder = await temporaryFolder()
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

const list = (window: Page) => window.getByRole('region', { name: 'Formulas of this scenario' })
const field = (window: Page) => window.getByRole('combobox', { name: 'Formula', exact: true })
const row = (window: Page, name: string): Locator => list(window).getByRole('listitem').filter({ has: button(window, `Show ${name}`) })

async function formulasSide(window: Page): Promise<void> {
  await button(window, 'Formulas').click()
  await expect(list(window)).toBeVisible()
}

async function add(window: Page, name: string, expression: string): Promise<void> {
  await button(window, 'Add a formula').click()
  await window.getByRole('textbox', { name: 'Name' }).fill(name)
  await field(window).fill(expression)
  await field(window).press('Escape')
  await button(window, 'Save formula').click()
  await expect(row(window, name)).toBeVisible()
}

async function axe(window: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

test('by keyboard alone: typed, completed, refused at the place, saved on a copy of the preset', async () => {
  const { window } = running()
  await formulasSide(window)
  await button(window, 'Add a formula').press('Enter')
  await expect(window.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await window.keyboard.type('share')
  await window.keyboard.press('Tab')
  await window.keyboard.type('core.D')
  await expect(field(window)).toHaveAttribute('aria-expanded', 'true')
  const options = window.getByRole('listbox', { name: 'Names and functions that fit' }).getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  const second = await options.nth(1).locator('strong').innerText()
  await axe(window)
  await window.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Tab')
  await expect(field(window)).toHaveValue(second)
  await expect(field(window)).toBeFocused()
  await field(window).fill('core.DEU / gdp.DEU * 100 + nothing')
  await window.keyboard.press('Escape')
  await expect(list(window).locator('mark')).toHaveText('nothing')
  await expect(list(window).getByText('"nothing" at character 28 is no series, indicator or formula.')).toBeVisible()
  await expect(button(window, 'Save formula')).toBeDisabled()
  await axe(window)
  await field(window).fill('core.DEU / gdp.DEU * 100')
  await window.keyboard.press('Escape')
  await expect(button(window, 'Save formula')).toBeEnabled()
  await window.keyboard.press('Enter')
  await expect(row(window, 'share')).toContainText('3.50')
  await expect(tab(window, 'Pledge met, changed 1 changed')).toHaveAttribute('aria-pressed', 'true')
  await saved(window)
})

test('formulas name each other, are renamed with those that name them, moved, deleted and brought back', async () => {
  const { window } = running()
  await formulasSide(window)
  await add(window, 'share', 'core.DEU / gdp.DEU * 100')
  await add(window, 'twice', 'share * 2')
  await expect(row(window, 'twice')).toContainText('7.00')
  await button(window, 'Delete share').click()
  await expect(window.getByRole('alert').filter({ hasText: '"share" is named by twice; change those first.' })).toBeVisible()
  await button(window, 'Change share').click()
  await window.getByRole('textbox', { name: 'Name' }).fill('part')
  await expect(button(window, 'Save formula')).toBeEnabled()
  await button(window, 'Save formula').click()
  await expect(row(window, 'twice')).toContainText('part * 2')
  await expect(row(window, 'twice')).toContainText('7.00')
  await button(window, 'Move twice up').click()
  await expect(list(window).getByRole('listitem').first()).toContainText('twice')
  await button(window, 'Delete twice').click()
  await expect(row(window, 'twice')).toHaveCount(0)
  await window.keyboard.press('Control+Z')
  await expect(row(window, 'twice')).toContainText('7.00')
  await saved(window)
  await axe(window)
})

test('it follows a slider; as a figure it stands beside other scenarios, in its table, and leaves like the command line’s', async () => {
  const { app, window } = running()
  await formulasSide(window)
  await add(window, 'share', 'core.DEU / gdp.DEU * 100')
  await button(window, 'Spending').click()
  for (let turn = 0; turn < 4; turn += 1) await window.getByRole('slider', { name: 'Compliance' }).press('ArrowLeft')
  await formulasSide(window)
  await expect(row(window, 'share')).not.toContainText('3.50')
  const alone = await figureTable(window, 'Own formula')
  expect(alone[0]).toHaveLength(2)
  await button(window, 'Compare scenarios').click()
  await window.getByRole('checkbox', { name: 'Pledge met', exact: true }).check()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('region', { name: 'Own formula' }).locator('svg').getByText('Pledge met', { exact: true })).toBeVisible()
  const table = await figureTable(window, 'Own formula')
  expect(Number(cellOf(table, '2035', 'share, Pledge met, changed'))).toBeLessThan(3.5)
  expect(Number(cellOf(table, '2035', 'share, Pledge met').slice(0, 4))).toBeLessThanOrEqual(3.5)
  const file = path.join(folder, 'own.svg')
  await answerWith(app, file)
  await button(window, 'Export Own formula').click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'SVG' }).click()
  await dialog.getByRole('button', { name: 'Save picture' }).click()
  await expect(dialog.getByText(`Saved as ${file}`)).toBeVisible()
  expect(await readFile(file, 'utf8')).toContain('core.DEU / gdp.DEU * 100')
  await axe(window)
  await button(dialog, 'Done').click()
})

/** Every message to a thread goes out later by so much. */
function slowThreads(window: Page, ms: number): Promise<void> {
  return window.evaluate((delay) => {
    const send = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')!.value as (this: Worker, message: unknown) => void
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      setTimeout(() => send.call(this, message), delay)
    }
  }, ms)
}

test('what leaves the app waits for the formulas of the scenario as it is', async () => {
  const { app, window } = running()
  await formulasSide(window)
  await add(window, 'share', 'core.DEU / gdp.DEU * 100')
  await slowThreads(window, 600)
  await button(window, 'Spending').click()
  await window.getByRole('slider', { name: 'Compliance' }).press('Home')
  await formulasSide(window)
  await button(window, 'Export Own formula').click()
  const dialog = window.getByRole('dialog')
  // Nothing is answered yet of this scenario: neither a picture nor a table can be had.
  await expect(dialog.getByText('Being computed.')).toBeVisible()
  await expect(dialog.locator('svg.picture, table')).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: /^Save (picture|table)$/ })).toHaveAttribute('aria-disabled', 'true')
  const file = path.join(folder, 'waited.csv')
  await answerWith(app, file)
  await dialog.getByRole('button', { name: 'CSV' }).click()
  await dialog.getByRole('button', { name: 'Save table' }).click()
  await expect(dialog.getByText(`Saved as ${file}`)).toBeVisible()
  const rows = (await readFile(file, 'utf8')).trim().split(/\r?\n/).map((line) => line.split(','))
  expect(Number(rows.at(-1)?.[1])).toBeLessThan(3)
  await button(dialog, 'Done').click()

  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+B')
  const brief = window.getByRole('dialog')
  await brief.getByRole('button', { name: 'None' }).click()
  await brief.getByRole('checkbox', { name: 'Own formula' }).check()
  const page = path.join(folder, 'waited.html')
  await answerWith(app, page)
  await brief.getByRole('button', { name: 'HTML' }).click()
  await expect(brief.getByRole('button', { name: 'Save brief…' })).toHaveAttribute('aria-disabled', 'true')
  await brief.getByRole('button', { name: 'Save brief…' }).click()
  await expect(brief.getByText(`Saved as ${page}`)).toBeVisible()
  // Those of the scenario as it is after the step back, not of the one before.
  expect(Number(/<th scope="row">2035<\/th><td>([\d.]+)/.exec(await readFile(page, 'utf8'))?.[1])).toBeGreaterThan(3)
})

test('a scenario’s file full of hostile formulas opens, and each of them is refused while the window goes on', async () => {
  const { app, window } = running()
  const hostile = HOSTILE.filter(({ length }) => length <= 1000).slice(0, 190)
  const file = path.join(folder, 'hostile.scenario.json')
  const formulas = [...hostile.map((expression, index) => ({ name: `h${index}`, expression })), { name: 'sound', expression: '1 + 1' }]
  await writeFile(file, JSON.stringify({ format: 'hague-horizon/scenario', version: 1, name: 'Hostile', basedOn: 'pledge-met', formulas }))
  await openWith(app, file)
  await window.keyboard.press('Control+O')
  await expect(window.getByRole('navigation', { name: 'Scenarios' }).getByRole('button', { name: /^Hostile/ })).toHaveAttribute('aria-pressed', 'true')
  await window.keyboard.press('Escape')
  await formulasSide(window)
  await expect(row(window, 'sound')).toContainText('2.00')
  await expect(list(window).locator('li .refusal')).toHaveCount(hostile.length)
  // The page answers at once.
  expect(await window.evaluate(() => 1 + 1)).toBe(2)
})

test('the command line draws a formula, and compares it', async () => {
  const file = path.join(folder, 'own.scenario.json')
  await writeFile(file, JSON.stringify({ format: 'hague-horizon/scenario', version: 1, name: 'Own', basedOn: 'wales-pace', formulas: [{ name: 'share', expression: 'core.DEU / gdp.DEU * 100' }] }))
  const out = path.join(folder, 'own.csv')
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts', 'cli.mjs'), 'export', '--figure', 'own-formula', '--scenario', file, '--scenario', 'pledge-met', '--out', out])
  const lines = (await readFile(out, 'utf8')).trim().split(/\r?\n/)
  expect(lines[0]).toBe('Year,"share, Own","share, Pledge met"')
  expect(Number(lines.at(-1)!.split(',')[2])).toBeCloseTo(3.5, 9)
})
