// The production side: categories, published figures with their rivals, sliders of a line, the cursor's month, spending that
// moves output, what nobody publishes, pictures.
import { expect, type Page } from '@playwright/test'
import { test } from './launch'
import { button, figureTable, headline, sharedApp } from './window'

const A_MONTH = 'a month'
const IN_SERVICE = 'in service'

const category = (window: Page) => window.getByRole('combobox', { name: 'Category' })
const line = (window: Page) => window.getByRole('combobox', { name: 'Applies to' })
const field = (window: Page, name: string) => window.getByRole('textbox', { name: `${name}, value` })

test.describe('in one window', () => {
  const running = sharedApp()

  test('the production side opens with tanks: both alliances a month, and when the store is empty', async () => {
    const { window } = running()
    await button(window, 'Production').click()
    await expect(headline(window, A_MONTH)).toHaveText('18.3 : 30.5')
    await expect(window.getByText('Dec 2035; storage empty Oct 2029')).toBeVisible()
    await expect(window.getByText('NATO not level before 2036')).toBeVisible()
    await expect(window.locator('[data-figure=output-a-month] [id$=line-total-RUS]')).toBeVisible()
  })

  test('low, central, high and as claimed, each with its figure; the rivals with their sources one click away', async () => {
    const { window } = running()
    await line(window).selectOption('RUS')
    await expect(button(window, 'Low 37')).toBeVisible()
    await button(window, 'As claimed 150').click()
    const [heads, ...rows] = await figureTable(window, 'Output a month')
    const russia = heads!.findIndex((head) => head.startsWith('Russia, new and refurbished'))
    expect(rows[0]![russia]).toBe('150.00')
    await expect(window.getByText('Published figures support 37–129 in all and 8–33 new, units a month. 150 a month is claimed; no source found supports it.')).toBeVisible()
    await window.getByRole('button', { name: /published figures for Russia, main battle tanks/ }).click()
    const card = window.getByRole('dialog')
    await expect(card.getByText(/“Produced” counts a unit when it leaves the works/)).toBeVisible()
    await expect(card.getByText('20.8–33.3')).toBeVisible()
    await expect(card.getByText('claim', { exact: false }).last()).toBeVisible()
    await window.keyboard.press('Escape')
    await button(window, 'Undo').click()
    await expect(button(window, 'Central 80')).toHaveAttribute('aria-pressed', 'true')
  })

  test('a typed capacity of the line moves its curve, is one step back, and belongs to that line alone', async () => {
    const { window } = running()
    await expect(field(window, 'Announced capacity')).toHaveValue('30.5')
    await field(window, 'Announced capacity').fill('60')
    await field(window, 'Announced capacity').press('Enter')
    await expect(headline(window, A_MONTH)).toHaveText('18.3 : 60.0')
    await line(window).selectOption('USA')
    await expect(field(window, 'Announced capacity')).toHaveValue('11.3')
    await line(window).selectOption('RUS')
    await window.getByRole('button', { name: 'Reset Announced capacity' }).click()
    await expect(headline(window, A_MONTH)).toHaveText('18.3 : 30.5')
  })

  for (const [name, typed, sentence] of [
    ['Announced capacity', '-5', 'Between 0.0 and 1,000,000.0; the value stays as it was.'],
    ['Length of the ramp', '0', 'Between 1 and 240; the value stays as it was.'],
    ['Learning rate', '1', 'Between 0.000 and 0.500; the value stays as it was.'],
    ['Unit cost', 'a lot', 'Type a number.'],
    ['Unit cost', '0', 'Between 0.0001 and 1,000.0000; the value stays as it was.'],
    ['In storage', '20', 'Storage must last at least a month of refurbishment, or be 0; the value stays as it was.'],
    ['Start of the ramp', '2027-13', 'A month from 2010 to 2035, as 2027-06; the value stays as it was.'],
  ] as const) {
    test(`${name} "${typed}" gives one sentence and changes nothing`, async () => {
      const { window } = running()
      const before = await field(window, name).inputValue()
      await field(window, name).fill(typed)
      await field(window, name).press('Enter')
      await expect(window.getByRole('alert')).toHaveText(sentence)
      await field(window, name).press('Escape')
      await expect(field(window, name)).toHaveValue(before)
      await expect(headline(window, A_MONTH)).toHaveText('18.3 : 30.5')
    })
  }

  test('the cursor is a month: the keys of a figure move it, and the stock at its date is said', async () => {
    const { window } = running()
    const figure = window.locator('[data-figure=output-a-month] .figure-frame')
    await figure.focus()
    await figure.press('ArrowLeft')
    await expect(window.getByText(/^Nov 2035;/)).toBeVisible()
    await figure.press('ArrowLeft')
    await expect(window.getByText(/^Oct 2035;/)).toBeVisible()
    await button(window, 'All indicators').click()
    const table = window.getByRole('dialog').getByRole('table')
    await expect(table.getByRole('columnheader', { name: 'In service, Oct 2035' })).toBeVisible()
    await expect(table.getByRole('row', { name: /^Russia/ })).toContainText('Oct 2029')
    await window.keyboard.press('Escape')
  })

  test('a category without a published figure says so, and draws what is typed', async () => {
    const { window } = running()
    await category(window).selectOption('interceptors')
    await expect(headline(window, A_MONTH)).toHaveText(/^[\d.]+ : –$/)
    await line(window).selectOption('RUS')
    await expect(window.getByText('No published figure; type one.')).toBeVisible()
    await field(window, 'Output in June 2025').fill('50')
    await field(window, 'Output in June 2025').press('Enter')
    await expect(headline(window, A_MONTH)).toHaveText(/ : 50\.0$/)
    await expect(window.locator('[data-figure=output-a-month] [id$=line-total-RUS]')).toBeVisible()
    await button(window, 'Undo').click()
    await expect(headline(window, A_MONTH)).toHaveText(/ : –$/)
    await category(window).selectOption('mbt')
  })

  test('where money binds, a lever of spending moves output', async () => {
    const { window } = running()
    await line(window).selectOption('NATO_EUROPE')
    await button(window, 'Money').click()
    const bound = await headline(window, A_MONTH).textContent()
    await button(window, 'Spending').click()
    const target = window.getByRole('textbox', { name: 'Core target, value' })
    await target.fill('2')
    await target.press('Enter')
    await button(window, 'Production').click()
    await expect(headline(window, A_MONTH)).not.toHaveText(bound!)
    await button(window, 'Undo').click()
    await expect(headline(window, A_MONTH)).toHaveText(bound!)
    await button(window, 'Undo').click()
    await expect(headline(window, A_MONTH)).toHaveText('18.3 : 30.5')
  })

  test('all five figures of production stand open in turn, with a table each', async () => {
    const { window } = running()
    for (const title of ['Cumulative since The Hague', 'What binds', 'All categories at a glance', 'Output a month']) {
      await window.getByRole('combobox', { name: 'Figure' }).first().selectOption({ label: title })
      const rows = await figureTable(window, title)
      expect(rows).toHaveLength(128)
      expect(rows[0]![0]).toBe('Month')
      expect(rows.at(-1)![0]).toBe('2035-12')
    }
  })

  test('a preset says what it assumes of production', async () => {
    const { window } = running()
    await button(window, 'All scenarios').click()
    await window.getByRole('dialog').getByRole('button', { name: /Industrial surge/ }).click()
    await expect(headline(window, A_MONTH)).toHaveText('19.6 : 35.0')
    await button(window, 'Undo').click()
  })

  test('every parameter of a line stands in the list of all', async () => {
    const { window } = running()
    await line(window).selectOption('RUS')
    await field(window, 'Losses').fill('50')
    await field(window, 'Losses').press('Enter')
    const stock = await headline(window, IN_SERVICE).textContent()
    await button(window, 'All parameters').click()
    const row = window.getByRole('dialog').getByRole('row', { name: /Losses.*Russia, main battle tanks/ })
    await expect(row).toContainText('50.0')
    await row.getByRole('button', { name: 'Reset' }).click()
    await window.keyboard.press('Escape')
    await expect(headline(window, IN_SERVICE)).not.toHaveText(stock!)
  })
})
